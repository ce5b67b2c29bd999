//! Stored assessment (sparad bedömning).

use sea_orm::entity::prelude::*;

/// Stored assessment (sparad bedömning), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// Revision, from 1.
    pub revision: i64,
    /// Day whose law applies.
    pub as_of: String,
    /// As far as was known on this day.
    pub known_on: String,
    /// Profile.
    pub profile: String,
    /// Headline.
    pub headline: String,
    /// Outcome as arranged.
    pub as_arranged: String,
    /// Outcome after measures.
    pub after_measures: String,
    /// How many obstacles.
    pub obstacles: i64,
    /// How many facts are missing.
    pub missing_facts: i64,
    /// Hash of the register.
    pub register: Vec<u8>,
    /// Hash of the answer.
    pub answer_hash: String,
    /// When it was made.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
