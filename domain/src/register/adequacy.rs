//! Adequacy decisions under GDPR 45 (beslut om adekvat skyddsnivå).

use serde::{Deserialize, Serialize};

use super::{Condition, RegisterError, Source, WrittenCondition, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// An adequacy decision (adekvansbeslut) with its days and its scope.
#[derive(Clone, Debug, Serialize)]
pub struct AdequacyDecision {
    /// Id in the register: `AD-US-DPF`.
    pub id: String,
    /// The jurisdiction found adequate.
    pub jurisdiction: String,
    /// Number of the decision.
    pub citation: String,
    /// Id of the decision it prolongs or renews.
    pub extends: Option<String>,
    /// Day it was adopted: it is not known before.
    pub adopted: Day,
    /// First day it can be relied on.
    pub from: Day,
    /// Last day it can be relied on, inclusive.
    pub to: Option<Day>,
    /// How it fell, if a court annulled it.
    pub annulled: Option<Annulment>,
    /// What must hold of the handover for the decision to cover it.
    pub scope: Option<Condition>,
    /// What happened around it that a reader should know.
    pub events: Vec<Event>,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

/// An annulment (ogiltigförklaring).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annulment {
    /// Day of the judgment: known from this day.
    pub day: Day,
    /// The judgment.
    pub by: String,
    /// Whether the decision is invalid from its start, seen from that day on.
    pub from_the_start: bool,
}

/// A dated event that becomes a warning when the decision is relied on (händelse).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Id of the event and of its text.
    pub id: String,
    /// What it is cited by: case number, report, letter.
    pub citation: String,
    /// First day it is known.
    pub day: Day,
    /// Last day it matters, inclusive.
    pub to: Option<Day>,
    /// Whether it is not settled yet: a case before a court, an action announced.
    #[serde(default)]
    pub pending: bool,
    /// Day by which to look again; what is pending always has one.
    pub check_again: Option<Day>,
    /// What was read.
    pub source: String,
    /// Day it was read.
    pub checked: Day,
    /// How sure we are.
    pub standing: crate::rule::Standing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    decision: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    jurisdiction: String,
    citation: String,
    extends: Option<String>,
    adopted: Day,
    from: Day,
    to: Option<Day>,
    annulled: Option<Annulment>,
    scope: Option<WrittenCondition>,
    #[serde(default)]
    event: Vec<Event>,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

pub(super) fn read(text: &str) -> Result<Vec<AdequacyDecision>, RegisterError> {
    let file: File = super::read("adequacy.toml", text)?;
    file.decision
        .into_iter()
        .map(|entry| {
            let Entry {
                id,
                jurisdiction,
                citation,
                extends,
                adopted,
                from,
                to,
                annulled,
                scope,
                event,
                source,
                checked,
                standing,
            } = entry;
            if jurisdiction::index_of(&jurisdiction).is_none() {
                return Err(entry_error(&id, format!("there is no jurisdiction `{jurisdiction}`")));
            }
            if to.is_some_and(|to| to < from) {
                return Err(entry_error(&id, "it ends before it starts"));
            }
            let scope = scope.map(|written| written.resolve_entry(&id)).transpose()?;
            if let Some(open) = event.iter().find(|event| event.pending && event.check_again.is_none()) {
                return Err(entry_error(&open.id, "what is pending says by which day to look again"));
            }
            let source = Source { source, checked, standing };
            Ok(AdequacyDecision {
                id,
                jurisdiction,
                citation,
                extends,
                adopted,
                from,
                to,
                annulled,
                scope,
                events: event,
                source,
            })
        })
        .collect()
}

impl AdequacyDecision {
    /// Whether the decision can be relied on for a day, as far as was known on another day.
    pub fn in_force(&self, as_of: Day, known_on: Day) -> bool {
        let in_time = self.from <= as_of && self.to.is_none_or(|to| as_of <= to);
        let standing = self.annulled.as_ref().is_none_or(|annulment| {
            let known = annulment.day <= known_on;
            !(known && (annulment.from_the_start || annulment.day <= as_of))
        });
        self.adopted <= known_on && in_time && standing
    }

    /// Events known on a day that still matter on it.
    pub fn events_known(&self, known_on: Day) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |event| event.day <= known_on && event.to.is_none_or(|to| known_on <= to))
    }
}
