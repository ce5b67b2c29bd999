//! Third countries' laws that can compel disclosure, with the test of whom they reach.

use serde::{Deserialize, Serialize};

use super::{RegisterError, Source, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// What connects a party to a country so that its law reaches (anknytning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Factor {
    /// The recipient is established there.
    Seat,
    /// An owner established there controls the recipient.
    Control,
    /// The information is stored or operated there.
    Hosting,
    /// The information is reached from there, for support or work on it.
    Access,
}

/// A law that can compel disclosure (lag om utlämnande till myndighet). Its reach is a fact about a party.
#[derive(Clone, Debug, Serialize)]
pub struct DisclosureLaw {
    /// Id in the register: `US-CLOUD`.
    pub id: String,
    /// The country.
    pub jurisdiction: String,
    /// Name and citation.
    pub citation: String,
    /// First day of the instrument.
    pub from: Day,
    /// Last day of the instrument, inclusive.
    pub to: Option<Day>,
    /// Last day on which it reaches in practice after it lapsed, for example through orders that run on.
    pub reaches_to: Option<Day>,
    /// What connects a party to it: any one is enough.
    pub reaches: Vec<Factor>,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    law: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    jurisdiction: String,
    citation: String,
    from: Day,
    to: Option<Day>,
    reaches_to: Option<Day>,
    reaches: Vec<Factor>,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

pub(super) fn read(text: &str) -> Result<Vec<DisclosureLaw>, RegisterError> {
    let file: File = super::read("disclosure_laws.toml", text)?;
    file.law
        .into_iter()
        .map(|entry| {
            let Entry { id, jurisdiction, citation, from, to, reaches_to, reaches, source, checked, standing } = entry;
            if jurisdiction::index_of(&jurisdiction).is_none() {
                return Err(entry_error(&id, format!("there is no jurisdiction `{jurisdiction}`")));
            }
            if reaches.is_empty() {
                return Err(entry_error(&id, "it must say whom it reaches"));
            }
            if reaches_to.is_some() && to.is_none() {
                return Err(entry_error(&id, "only a law that has ended can reach on after its end"));
            }
            if to.is_some_and(|to| to < from) || reaches_to.is_some_and(|until| to.is_some_and(|to| until < to)) {
                return Err(entry_error(&id, "its days must follow each other: from, to, reaches_to"));
            }
            let source = Source { source, checked, standing };
            Ok(DisclosureLaw { id, jurisdiction, citation, from, to, reaches_to, reaches, source })
        })
        .collect()
}

impl DisclosureLaw {
    /// Whether the law reaches parties on a day: in force, or lapsed while its orders run on.
    pub fn reaches_on(&self, day: Day) -> bool {
        self.from <= day && self.reaches_to.or(self.to).is_none_or(|to| day <= to)
    }

    /// Whether the instrument itself has lapsed by a day.
    pub fn lapsed_on(&self, day: Day) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}
