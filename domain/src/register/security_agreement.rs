//! Sweden's international security agreements (internationella säkerhetsskyddsåtaganden), by day.

use serde::{Deserialize, Serialize};

use super::{RegisterError, Source, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// An agreement on security protection with other states (säkerhetsskyddsavtal mellan stater).
#[derive(Clone, Debug, Serialize)]
pub struct SecurityAgreement {
    /// Id in the register, the treaty's number.
    pub id: String,
    /// Name of the agreement.
    pub citation: String,
    /// The other states.
    pub jurisdictions: Vec<String>,
    /// First day.
    pub from: Day,
    /// Last day, inclusive.
    pub to: Option<Day>,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    agreement: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    citation: String,
    jurisdictions: Vec<String>,
    from: Day,
    to: Option<Day>,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

pub(super) fn read(text: &str) -> Result<Vec<SecurityAgreement>, RegisterError> {
    let file: File = super::read("security_agreements.toml", text)?;
    file.agreement
        .into_iter()
        .map(|entry| {
            let Entry { id, citation, jurisdictions, from, to, source, checked, standing } = entry;
            if let Some(odd) = jurisdictions.iter().find(|code| jurisdiction::index_of(code).is_none()) {
                return Err(entry_error(&id, format!("there is no jurisdiction `{odd}`")));
            }
            Ok(SecurityAgreement {
                id,
                citation,
                jurisdictions,
                from,
                to,
                source: Source { source, checked, standing },
            })
        })
        .collect()
}

impl SecurityAgreement {
    /// Whether the agreement holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
