//! Import of a published file (import).

use sea_orm::entity::prelude::*;

/// Import of a published file (import), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "supply_import")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In whose log it stands.
    pub body: Uuid,
    /// Format of the file.
    pub format: String,
    /// Name of the file.
    pub name: String,
    /// Day of the file.
    pub published: String,
    /// SHA-256 of the file.
    pub file: Vec<u8>,
    /// When it began.
    pub started_at: String,
    /// When it was done.
    pub ended_at: Option<String>,
    /// Rows that are in place.
    pub rows_read: i64,
    /// Entities that were new.
    pub entities_added: i64,
    /// Statements that were new.
    pub facts_added: i64,
    /// Statements the file no longer makes.
    pub facts_replaced: i64,
    /// Rows that could not be read.
    pub rows_rejected: i64,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
