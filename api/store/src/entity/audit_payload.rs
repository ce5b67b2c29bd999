//! What a log entry is about, apart from the chain so that it can be erased (loggpostens innehåll).

use sea_orm::entity::prelude::*;

/// What a log entry is about, apart from the chain so that it can be erased (loggpostens innehåll), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_payload")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Place in the log.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// Salt of the payload's hash.
    pub salt: Vec<u8>,
    /// Payload.
    pub payload: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
