//! How far a consumer has read a body's log (läsmarkör).

use sea_orm::entity::prelude::*;

/// How far a consumer has read a body's log (läsmarkör), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consumer_cursor")]
pub struct Model {
    /// Consumer.
    #[sea_orm(primary_key, auto_increment = false)]
    pub consumer: String,
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Place in the log.
    pub seq: i64,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
