//! Entry of a body's log (loggpost).

use sea_orm::entity::prelude::*;

/// Entry of a body's log (loggpost), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Place in the log.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// When.
    pub at: String,
    /// What kind.
    pub kind: String,
    /// What it is about.
    pub noun: String,
    /// Which one it is about.
    pub object: Option<Uuid>,
    /// Who did it.
    pub actor: String,
    /// Salted hash of the payload.
    pub payload_hash: Vec<u8>,
    /// Hash of the entry before.
    pub prev_hash: Vec<u8>,
    /// Hash.
    pub hash: Vec<u8>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
