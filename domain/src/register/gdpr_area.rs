//! Where the GDPR applies, or a place is treated as if it did, by day.

use serde::{Deserialize, Serialize};

use super::{RegisterError, Source, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// A jurisdiction's time in the area (medlemskap i EES, eller likställd).
#[derive(Clone, Debug, Serialize)]
pub struct AreaMembership {
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
    for Entry { jurisdictions, from, to, basis, source, checked, standing } in file.membership {
        for code in jurisdictions {
            if jurisdiction::index_of(&code).is_none() {
                return Err(entry_error(&code, "there is no such jurisdiction"));
            }
            let source = Source { source: source.clone(), checked, standing };
            members.push(AreaMembership { jurisdiction: code, from, to, basis: basis.clone(), source });
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
