//! Request to a supplier for facts (uppgiftsbegäran).

use sea_orm::entity::prelude::*;

/// Request to a supplier for facts (uppgiftsbegäran), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fact_request")]
pub struct Model {
    /// The body that asks.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The entity it is about.
    pub entity: Option<Uuid>,
    /// The service it is about.
    pub service: Option<Uuid>,
    /// Language of the page.
    pub language: String,
    /// SHA-256 of what the link ends with.
    pub token: Vec<u8>,
    /// When it was made.
    pub made_at: String,
    /// Last day on which it can be answered.
    pub answer_by: String,
    /// Where it stands.
    pub state: String,
    /// When it was answered.
    pub answered_at: Option<String>,
    /// Function of whoever answered.
    pub answered_as: Option<String>,
    /// What the supplier adds.
    pub comment: Option<String>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
