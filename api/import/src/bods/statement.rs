//! Statements as they are written. What is not named here is never taken out of the file.

use serde::Deserialize;

use crate::reason::Reason;
use crate::row::Key;
use crate::written::kept;

/// Whether a record goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecordStatus {
    Open,
    Closed,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Statement {
    #[serde(rename = "statementId")]
    pub(crate) id: Option<String>,
    #[serde(rename = "statementDate")]
    pub(crate) day: Option<String>,
    pub(crate) publication_details: Option<Publication>,
    pub(crate) record_id: Option<String>,
    pub(crate) record_type: Option<String>,
    pub(crate) record_status: Option<String>,
    pub(crate) record_details: Option<Details>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Publication {
    pub(crate) publication_date: Option<String>,
    pub(crate) bods_version: Option<String>,
}

/// Details of an entity, a person or a relationship: each has fields of its own.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Details {
    // Of an entity.
    pub(crate) entity_type: Option<EntityType>,
    pub(crate) name: Option<String>,
    pub(crate) jurisdiction: Option<Country>,
    pub(crate) dissolution_date: Option<String>,
    pub(crate) identifiers: Option<Vec<Number>>,
    // Of an entity or a person.
    pub(crate) addresses: Option<Vec<Address>>,
    // Of a person.
    pub(crate) nationalities: Option<Vec<Country>>,
    pub(crate) tax_residencies: Option<Vec<Country>>,
    // Of a relationship.
    pub(crate) subject: Option<Party>,
    pub(crate) interested_party: Option<Party>,
    pub(crate) interests: Option<Vec<Interest>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct EntityType {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Country {
    pub(crate) code: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Address {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) country: Option<Country>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Number {
    pub(crate) scheme: Option<String>,
    pub(crate) id: Option<String>,
}

/// An end of a relationship.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Party {
    /// Id of a record.
    Record(String),
    /// None, for a reason.
    Unspecified { reason: String },
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Interest {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) direct_or_indirect: Option<String>,
    pub(crate) share: Option<Share>,
    pub(crate) start_date: Option<String>,
    pub(crate) end_date: Option<String>,
}

/// A part of the whole, in per cent.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Share {
    pub(crate) exact: Option<serde_json::Number>,
    pub(crate) minimum: Option<serde_json::Number>,
    pub(crate) maximum: Option<serde_json::Number>,
    pub(crate) exclusive_minimum: Option<serde_json::Number>,
    pub(crate) exclusive_maximum: Option<serde_json::Number>,
}

/// A record as the file names it.
pub(crate) fn key(column: &'static str, id: &str) -> Result<Key, Reason> {
    if id.is_empty() { Err(Reason::Missing { column }) } else { Ok(Key::Own { scheme: "bods", id: kept(column, id)? }) }
}
