//! Case (ärende).

use sea_orm::entity::prelude::*;

/// Case (ärende), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_file")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Number in the body's register of documents (diarienummer).
    pub diary_number: Option<String>,
    /// Title.
    pub title: String,
    /// Sort key of the title.
    pub title_key: Vec<u8>,
    /// Title as it is searched.
    pub title_fold: String,
    /// Status.
    pub status: String,
    /// Revision, from 1.
    pub revision: i64,
    /// Version for optimistic locking, from 1.
    pub version: i64,
    /// Day whose law applies.
    pub as_of: Option<String>,
    /// How many handovers.
    pub handovers: i64,
    /// Day it should be answered by.
    pub due: Option<String>,
    /// Estimated value in minor units.
    pub value_minor: Option<i64>,
    /// Currency of the value, ISO 4217.
    pub value_currency: Option<String>,
    /// The latest assessment.
    pub latest_assessment: Option<Uuid>,
    /// When it was made.
    pub created_at: String,
    /// When it was last changed.
    pub updated_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
