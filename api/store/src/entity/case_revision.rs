//! Revision of a case (ärendeversion).

use sea_orm::entity::prelude::*;

/// Revision of a case (ärendeversion), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_revision")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// The case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// Revision, from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i64,
    /// Why it was revised.
    pub note: String,
    /// Hash of the document.
    pub document_hash: Vec<u8>,
    /// The document; none when erased.
    pub document: Option<String>,
    /// When it was made.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
