//! Further key of a legal entity (annan beteckning).

use sea_orm::entity::prelude::*;

/// Further key of a legal entity (annan beteckning), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "entity_key")]
pub struct Model {
    /// Whose numbers.
    #[sea_orm(primary_key, auto_increment = false)]
    pub scheme: String,
    /// The number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: String,
    /// Whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub entity: Uuid,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
