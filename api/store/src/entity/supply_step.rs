//! Step from one supplier to another (steg).

use sea_orm::entity::prelude::*;

/// Step from one supplier to another (steg), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "supply_step")]
pub struct Model {
    /// Who is loaded.
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_node: Uuid,
    /// Who must be loaded with it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub to_node: Uuid,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
