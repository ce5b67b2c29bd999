//! Where the GDPR applies, or a place is treated as if it did, by day.

use serde::{Deserialize, Serialize};

use super::{RegisterError, Source, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// A jurisdiction's time in the area (medlemskap i EES, eller likställd).
#[derive(Clone, Debug, Serialize)]
pub struct AreaMembership {
    /// Id in the register, shared by the jurisdictions with the same basis and days: `AREA-EEA`.
    pub id: String,
    /// What it is cited by.
    pub citation: String,
    /// The jurisdiction.
    pub jurisdiction: String,
    /// First day.
    pub from: Day,
    /// Last day, inclusive.
    pub to: Option<Day>,
    /// On what basis: membership, EEA agreement, transition period, bridge.
    pub basis: String,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    membership: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    citation: String,
    jurisdictions: Vec<String>,
    from: Day,
    to: Option<Day>,
    basis: String,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

pub(super) fn read(text: &str) -> Result<Vec<AreaMembership>, RegisterError> {
    let file: File = super::read("gdpr_area.toml", text)?;
    let mut members = Vec::new();
    for Entry { id, citation, jurisdictions, from, to, basis, source, checked, standing } in file.membership {
        for code in jurisdictions {
            if jurisdiction::index_of(&code).is_none() {
                return Err(entry_error(&id, format!("there is no jurisdiction `{code}`")));
            }
            if to.is_some_and(|to| to < from) {
                return Err(entry_error(&id, "it ends before it starts"));
            }
            let source = Source { source: source.clone(), checked, standing };
            let (id, citation, basis) = (id.clone(), citation.clone(), basis.clone());
            members.push(AreaMembership { id, citation, jurisdiction: code, from, to, basis, source });
        }
    }
    Ok(members)
}

impl AreaMembership {
    /// Whether the membership holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
