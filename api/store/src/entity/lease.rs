//! Lease: who does a task that one process at a time may do (lån).

use sea_orm::entity::prelude::*;

/// Lease: who does a task that one process at a time may do (lån), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lease")]
pub struct Model {
    /// Name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// Who holds it.
    pub holder: String,
    /// Until when, exclusive.
    pub until: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
