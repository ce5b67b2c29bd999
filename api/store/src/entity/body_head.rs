//! Where the log of a body ends (loggens huvud).

use sea_orm::entity::prelude::*;

/// Where the log of a body ends (loggens huvud), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body_head")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Place in the log.
    pub seq: i64,
    /// Hash.
    pub hash: Vec<u8>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
