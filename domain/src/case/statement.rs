//! Stated facts: who said what, when, on what evidence, and what can be concluded.

use serde::{Deserialize, Serialize, Serializer};

use crate::attribute::{Attribute, InOwnFavour};
use crate::day::Day;
use crate::values::Values;

/// Evidence rank (underlagets styrka), strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Seen to be so, by test or inspection.
    Demonstrated,
    /// Follows from a document.
    Documented,
    /// Only said.
    Claimed,
}

/// Who stated a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedBy {
    /// The public body.
    Body,
    /// The supplier or a sub-processor.
    Supplier,
    /// Somebody else, for example a certification body.
    ThirdParty,
}

/// One statement of a fact (uppgift).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The values it leaves possible; never empty.
    #[serde(serialize_with = "as_indices")]
    pub values: Values,
    /// Where it comes from.
    pub source: Option<String>,
    /// Day it became known; nothing given means it was always known.
    pub day: Option<Day>,
    /// First day it holds.
    pub from: Option<Day>,
    /// Last day it holds, inclusive.
    pub to: Option<Day>,
    /// On what evidence.
    pub evidence: Evidence,
    /// By whom.
    pub by: StatedBy,
}

fn as_indices<S: Serializer>(values: &Values, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.iter())
}

/// What is known of one attribute of one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The values still possible.
    pub values: Values,
    /// Sources disagree: both are kept.
    pub in_conflict: bool,
    /// A supplier's claim in its own favour was left out.
    pub claim_not_counted: bool,
}

impl Statement {
    /// A statement by the body on documented grounds, without limits in time.
    pub const fn plain(values: Values) -> Self {
        Self {
            values,
            source: None,
            day: None,
            from: None,
            to: None,
            evidence: Evidence::Documented,
            by: StatedBy::Body,
        }
    }

    /// What this statement alone amounts to on a day.
    pub fn conclude(&self, attribute: Attribute, day: Day) -> Known {
        resolve(attribute, std::slice::from_ref(self), day, day)
    }

    /// Whether it holds or is known only from or to some day.
    pub const fn is_dated(&self) -> bool {
        self.day.is_some() || self.from.is_some() || self.to.is_some()
    }

    fn holds(&self, as_of: Day, known_on: Day) -> bool {
        self.day.is_none_or(|day| day <= known_on)
            && self.from.is_none_or(|from| from <= as_of)
            && self.to.is_none_or(|to| as_of <= to)
    }

    /// A supplier's bare claim in its own favour does not count; its admission does.
    fn counts(&self, attribute: Attribute) -> bool {
        if self.by != StatedBy::Supplier || self.evidence != Evidence::Claimed {
            return true;
        }
        let row = attribute.row();
        match row.in_own_favour {
            InOwnFavour::None => true,
            InOwnFavour::Values(names) => {
                let favourable: Values = names.iter().filter_map(|name| row.domain.index_of(name)).collect();
                self.values.intersection(favourable).is_empty()
            }
            // Any of today's members: whether a country was a member on the day does not make a claim evidence.
            InOwnFavour::InsideGdprArea => {
                let favourable: Values = GDPR_AREA_EVER.iter().filter_map(|name| row.domain.index_of(name)).collect();
                self.values.intersection(favourable).is_empty()
            }
        }
    }
}

/// Jurisdictions that have been inside the area where the GDPR applies on some day.
const GDPR_AREA_EVER: &[&str] = &[
    "AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// What several statements amount to: what all of them leave possible, or, when they contradict each other,
/// what any of them does.
pub(super) fn resolve(attribute: Attribute, statements: &[Statement], as_of: Day, known_on: Day) -> Known {
    let all = attribute.row().domain.all();
    let mut claim_not_counted = false;
    let mut together = all;
    let mut either = Values::NONE;
    for statement in statements.iter().filter(|statement| statement.holds(as_of, known_on)) {
        if statement.counts(attribute) {
            together = together.intersection(statement.values);
            either = either.union(statement.values);
        } else {
            claim_not_counted = true;
        }
    }
    let in_conflict = together.is_empty();
    let values = if in_conflict { either } else { together };
    Known { values, in_conflict, claim_not_counted }
}
