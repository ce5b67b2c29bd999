//! Where a statement about a supplier comes from.

use serde::{Deserialize, Serialize};

use crate::case::{Evidence, StatedBy};
use crate::day::Day;

/// Where an edge or a fact comes from (källa). What is stated by two sources is kept twice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What was read: a register's extract, a contract, a letter.
    pub what: String,
    /// Day on which it says what it says; the statement is not known before.
    pub day: Day,
    /// On what evidence.
    pub rank: Evidence,
    /// By whom.
    pub by: StatedBy,
}

impl Source {
    /// Something read in a document by the body or from a register.
    pub fn documented(what: impl Into<String>, day: Day) -> Self {
        Self { what: what.into(), day, rank: Evidence::Documented, by: StatedBy::ThirdParty }
    }

    /// Whether it is a supplier's bare claim: counted against the supplier, never in its favour.
    pub fn is_bare_claim(&self) -> bool {
        self.rank == Evidence::Claimed && self.by == StatedBy::Supplier
    }
}
