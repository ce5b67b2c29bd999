//! The register of law as it was (registerkopia).

use sea_orm::entity::prelude::*;

/// The register of law as it was (registerkopia), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "register_snapshot")]
pub struct Model {
    /// Hash.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: Vec<u8>,
    /// Version of the engine.
    pub engine: String,
    /// Content.
    pub content: String,
    /// When it was first used.
    pub first_used_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
