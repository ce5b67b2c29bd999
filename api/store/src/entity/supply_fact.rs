//! Statement about a supplier (uppgift).

use sea_orm::entity::prelude::*;

/// Statement about a supplier (uppgift), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "supply_fact")]
pub struct Model {
    /// Whom it is loaded with.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Uuid,
    /// Hash of its content, 16 bytes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Vec<u8>,
    /// What it says.
    pub kind: String,
    /// The other end.
    pub object: Option<Uuid>,
    /// Who employs the staff.
    pub employer: Option<Uuid>,
    /// Who holds the keys.
    pub key_holder: Option<Uuid>,
    /// Home or place.
    pub country: Option<String>,
    /// Which home.
    pub home: Option<String>,
    /// What is done there.
    pub task: Option<String>,
    /// Least share of the capital, in basis points.
    pub capital_min: Option<i64>,
    /// Greatest share of the capital, in basis points.
    pub capital_max: Option<i64>,
    /// Least share of the votes, in basis points.
    pub votes_min: Option<i64>,
    /// Greatest share of the votes, in basis points.
    pub votes_max: Option<i64>,
    /// By itself or through others.
    pub directness: Option<String>,
    /// By what it controls.
    pub basis: Option<String>,
    /// Why no owner is named.
    pub reason: Option<String>,
    /// Whether clear text can be got hold of.
    pub clear_text: Option<String>,
    /// Whether ciphertext can be got hold of.
    pub ciphertext: Option<String>,
    /// Whether metadata can be got hold of.
    pub metadata: Option<String>,
    /// Who holds the keys, by kind.
    pub keys: Option<String>,
    /// Name of the certificate.
    pub scheme: Option<String>,
    /// What the framework with the USA covers.
    pub listing: Option<String>,
    /// Which list is complete.
    pub list: Option<String>,
    /// First day; none when it is not known.
    pub begins: Option<String>,
    /// Last day.
    pub ends: Option<String>,
    /// Whether there is a last day.
    pub ending: String,
    /// Where it was read.
    pub source: String,
    /// Day of the source.
    pub said: String,
    /// On what evidence.
    pub evidence: String,
    /// By whom.
    pub said_by: String,
    /// Format of the file it came with.
    pub publisher: Option<String>,
    /// Which body stated it by hand.
    pub body: Option<Uuid>,
    /// Day from which its source no longer says so.
    pub replaced: Option<String>,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
