//! Answer to a question of a request (svar).

use sea_orm::entity::prelude::*;

/// Answer to a question of a request (svar), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fact_answer")]
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
    /// Place of the question.
    pub question: i64,
    /// What it says.
    pub kind: String,
    /// Kind of the entity it names.
    pub party_kind: Option<String>,
    /// Name of the entity it names.
    pub party: Option<String>,
    /// Country of that entity.
    pub party_country: Option<String>,
    /// Kind of its number.
    pub party_scheme: Option<String>,
    /// Its number.
    pub party_number: Option<String>,
    /// Home or place.
    pub country: Option<String>,
    /// Which home.
    pub home: Option<String>,
    /// Least share of the capital.
    pub capital_min: Option<i64>,
    /// Greatest share of the capital.
    pub capital_max: Option<i64>,
    /// Least share of the votes.
    pub votes_min: Option<i64>,
    /// Greatest share of the votes.
    pub votes_max: Option<i64>,
    /// Why no owner is named.
    pub reason: Option<String>,
    /// Whether clear text can be got hold of there.
    pub clear_text: Option<String>,
    /// Where it stands.
    pub state: String,
    /// When it was accepted or rejected.
    pub settled_at: Option<String>,
    /// Why it was rejected.
    pub note: Option<String>,
    /// The statement it became.
    pub fact: Option<Vec<u8>>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
