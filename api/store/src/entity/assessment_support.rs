//! What an assessment rests on (stöd).

use sea_orm::entity::prelude::*;

/// What an assessment rests on (stöd), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment_support")]
pub struct Model {
    /// The body.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// The assessment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub assessment: Uuid,
    /// What kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// What it refers to.
    #[sea_orm(primary_key, auto_increment = false)]
    pub reference: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
