//! Question of a request (fråga).

use sea_orm::entity::prelude::*;

/// Question of a request (fråga), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fact_question")]
pub struct Model {
    /// The body that asks.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: Uuid,
    /// The request.
    #[sea_orm(primary_key, auto_increment = false)]
    pub request: Uuid,
    /// Its place in the request, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: i64,
    /// What is asked.
    pub kind: String,
    /// Of which entity.
    pub entity: Option<Uuid>,
    /// Of which service.
    pub service: Option<Uuid>,
    /// Of which task.
    pub task: Option<String>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
