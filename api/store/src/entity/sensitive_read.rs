//! Read of something sensitive (åtkomst).

use sea_orm::entity::prelude::*;

/// Read of something sensitive (åtkomst), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sensitive_read")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What it is about.
    pub noun: String,
    /// Which one it is about.
    pub object: Uuid,
    /// Field that was read.
    pub field: String,
    /// Log entry that seals it; none before.
    pub sealed: Option<i64>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
