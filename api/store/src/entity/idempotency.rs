//! Answer to a request that may be sent again (återspelningspost).

use sea_orm::entity::prelude::*;

/// Answer to a request that may be sent again (återspelningspost), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Who did it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub actor: String,
    /// Key the asker chose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// Hash of the request.
    pub request_hash: Vec<u8>,
    /// Id of what was made or changed.
    pub response: Option<String>,
    /// When it was made.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
