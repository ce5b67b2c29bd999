//! Service (tjänst).

use sea_orm::entity::prelude::*;

/// Service (tjänst), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Sort key of the name.
    pub name_key: Vec<u8>,
    /// The name as it is searched.
    pub name_fold: String,
    /// The entity that contracts to provide it.
    pub provider: Uuid,
    /// When it was added.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
