//! Public body (myndighet eller organisation).

use sea_orm::entity::prelude::*;

/// Public body (myndighet eller organisation), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Sort key of the name.
    pub name_key: Vec<u8>,
    /// Name as it is searched.
    pub name_fold: String,
    /// Country, ISO 3166.
    pub country: String,
    /// When it was made.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
