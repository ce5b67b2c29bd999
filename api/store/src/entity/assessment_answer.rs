//! The whole answer of an assessment (bedömningens svar).

use sea_orm::entity::prelude::*;

/// The whole answer of an assessment (bedömningens svar), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment_answer")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// The assessment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub assessment: Uuid,
    /// Receipt.
    pub receipt: String,
    /// Answer.
    pub answer: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
