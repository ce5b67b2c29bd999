//! What one test of an assessment came to (utfall av en prövning).

use sea_orm::entity::prelude::*;

/// What one test of an assessment came to (utfall av en prövning), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment_finding")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// The assessment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub assessment: Uuid,
    /// Test of law.
    #[sea_orm(primary_key, auto_increment = false)]
    pub test: String,
    /// Standing.
    pub standing: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
