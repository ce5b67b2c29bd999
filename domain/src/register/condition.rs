//! Conditions as the register writes them: the same language as rules, over the same attributes.

use serde::{Deserialize, Serialize};

use super::{RegisterError, entry_error};
use crate::attribute::{Attribute, Scope};

/// A condition in a register entry (villkor), for example the scope of an adequacy decision.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The attribute has one of the named values.
    Among(Attribute, Vec<String>),
    /// Every part holds.
    All(Vec<Self>),
    /// Some part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
}

/// A condition as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum Written {
    Among { attribute: String, among: Vec<String> },
    All { all: Vec<Self> },
    Any { any: Vec<Self> },
    Not { not: Box<Self> },
}

impl Written {
    pub(super) fn resolve(self, entry: &str) -> Result<Condition, RegisterError> {
        let each = |parts: Vec<Self>| parts.into_iter().map(|part| part.resolve(entry)).collect::<Result<Vec<_>, _>>();
        Ok(match self {
            Self::All { all } => Condition::All(each(all)?),
            Self::Any { any } => Condition::Any(each(any)?),
            Self::Not { not } => Condition::Not(Box::new(not.resolve(entry)?)),
            Self::Among { attribute, among } => {
                let found = [Scope::Case, Scope::Information, Scope::Recipient, Scope::Handover]
                    .into_iter()
                    .find_map(|scope| Attribute::find(scope, attribute.strip_prefix(scope.key())?.strip_prefix('.')?))
                    .ok_or_else(|| entry_error(entry, format!("there is no attribute `{attribute}`")))?;
                if let Some(odd) = among.iter().find(|value| found.row().domain.index_of(value).is_none()) {
                    return Err(entry_error(entry, format!("`{attribute}` has no value `{odd}`")));
                }
                Condition::Among(found, among)
            }
        })
    }
}
