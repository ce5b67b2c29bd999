//! Which statement about a record is the last.

use std::collections::HashMap;

use serde::Deserialize;
use underlag_domain::day::Day;

use super::said_on;
use super::statement::Publication;

/// The last statement of every record that a file updates or closes: when it was said, and in which row. Records that are
/// only ever new are as a rule nearly all, and need no place here.
#[derive(Debug, Default)]
pub(crate) struct Latest(HashMap<String, (Option<Day>, u64)>);

/// As much of a statement as says which record it is about.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct About {
    #[serde(rename = "statementDate")]
    day: Option<String>,
    publication_details: Option<Publication>,
    record_id: Option<String>,
    record_status: Option<String>,
}

impl Latest {
    /// Takes note of a row; one that cannot be read is no statement.
    pub(crate) fn see(&mut self, bytes: &[u8], row: u64) {
        let Ok(about) = serde_json::from_slice::<About>(bytes) else { return };
        let goes_on = matches!(about.record_status.as_deref(), Some("updated" | "closed"));
        let Some(id) = about.record_id.filter(|_| goes_on) else { return };
        let Ok(day) = said_on(about.day.as_deref(), about.publication_details.as_ref()) else { return };
        let last = self.0.entry(id).or_insert((day, row));
        *last = (*last).max((day, row));
    }

    /// Whether a later statement about the record takes the place of one.
    pub(crate) fn is_after(&self, record: Option<&str>, day: Option<Day>, row: u64) -> bool {
        record.and_then(|record| self.0.get(record)).is_some_and(|last| (day, row) < *last)
    }
}
