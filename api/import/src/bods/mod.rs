//! Beneficial Ownership Data Standard, version 0.4.
//!
//! - A statement is as old as its `statementDate`, or else its publication. What is new or updated holds on; a relationship
//!   whose record is closed ended before its last statement, and what a closed record says of an entity is certain to it
//!   only.
//! - Of several statements about a record only the last is read: it says all that is still said of it.
//! - Of a natural person nothing is read but countries: nationality is where a person belongs by law
//!   ([`Home::Registered`]), residence is where a person is to be found ([`Home::Seat`]), or else where he or she is
//!   taxed. The name, the day of birth and addresses are never taken out of the file, nor shown when a statement is
//!   rejected. The record's id is kept: it is what relationships name.
//! - Records are named by the publisher's own ids, and entities have their numbers beside: LEI (`XI-LEI`), and those of
//!   the Swedish (`SE-BLV`) and Finnish (`FI-PRO`) registers where their check digits are right.
//!
//! [`Home::Registered`]: underlag_domain::supplier::Home::Registered
//! [`Home::Seat`]: underlag_domain::supplier::Home::Seat

mod entity;
mod interest;
mod latest;
mod person;
mod relationship;
mod share;
mod statement;

use underlag_domain::day::Day;

use crate::reason::Reason;
use crate::row::{Published, Stated};
use crate::written::{no_code, updated};
use statement::{Publication, RecordStatus, Statement, key};

pub(crate) use latest::Latest;

/// What one statement says, or why it is rejected and what can be shown of it.
pub(crate) fn read(
    bytes: &[u8],
    row: u64,
    latest: &Latest,
    published: &Published,
) -> Result<Vec<Stated>, (Reason, String)> {
    let nothing = |reason| (reason, String::new());
    let text = std::str::from_utf8(bytes).map_err(|_| nothing(Reason::NotUtf8))?;
    // What the parser would say can hold parts of the statement; where it stopped cannot.
    let statement: Statement = serde_json::from_str(text)
        .map_err(|error| nothing(Reason::Json { line: error.line(), column: error.column() }))?;
    let shown = statement.id.as_deref().map(|id| format!("statementId {id}")).unwrap_or_default();
    stated(&statement, row, latest, published).map_err(|reason| (reason, crate::row::cut(shown.as_bytes())))
}

fn stated(statement: &Statement, row: u64, latest: &Latest, published: &Published) -> Result<Vec<Stated>, Reason> {
    let publication = statement.publication_details.as_ref();
    if let Some(given) = publication.and_then(|details| details.bods_version.as_deref())
        && given != "0.4"
    {
        return Err(Reason::Version { given: underlag_domain::suggest::shown(given) });
    }
    let day = said_on(statement.day.as_deref(), publication)?;
    let status = match statement.record_status.as_deref() {
        Some("new" | "updated") | None => RecordStatus::Open,
        Some("closed") => RecordStatus::Closed,
        Some(other) => return Err(no_code("recordStatus", other)),
    };
    if latest.is_after(statement.record_id.as_deref(), day, row) {
        return Ok(Vec::new());
    }
    let key = key("recordId", statement.record_id.as_deref().unwrap_or_default())?;
    let details = statement.record_details.as_ref().ok_or(Reason::Missing { column: "recordDetails" })?;
    match statement.record_type.as_deref().unwrap_or_default() {
        "entity" => Ok(vec![Stated::Entity(entity::read(key, details, status, &published.source(day))?)]),
        "person" => Ok(vec![Stated::Entity(person::read(key, details, status, &published.source(day))?)]),
        "relationship" => relationship::read(details, status, day, published),
        other => Err(no_code("recordType", other)),
    }
}

/// The day on which something was said, as far as the statement tells.
fn said_on(day: Option<&str>, publication: Option<&Publication>) -> Result<Option<Day>, Reason> {
    match day.filter(|day| !day.is_empty()) {
        Some(day) => updated("statementDate", day),
        None => match publication.and_then(|details| details.publication_date.as_deref()) {
            Some(day) => updated("publicationDate", day),
            None => Ok(None),
        },
    }
}
