//! What is wrong with an offer or a requirement as given, and what to do about it.

use serde::Serialize;

use crate::day::DayError;
use crate::suggest::suggestion;
use crate::wording::{Excess, Expected, reason};

/// One fault, with the place it was found (fel i indata).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfferFault {
    /// Where, as a file writes it: `answers.SOV-1-1`.
    pub path: String,
    /// What is wrong.
    pub problem: OfferProblem,
}

/// What can be wrong with an offer or a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OfferProblem {
    /// Not TOML at all.
    #[error("this is not a TOML file: {message}")]
    NotToml {
        /// What the parser said, with line and column.
        message: String,
    },
    /// Larger than any offer needs to be.
    #[error("{what}: at most {limit} can be handled at a time")]
    TooLarge {
        /// What there is too much of.
        what: Excess,
        /// The limit.
        limit: usize,
    },
    /// A key nobody knows.
    #[error("unknown key `{given}`{}", suggestion(.nearest.as_deref()))]
    UnknownKey {
        /// What was given.
        given: String,
        /// The nearest known key.
        nearest: Option<String>,
    },
    /// A value of another kind than expected.
    #[error("expected {expected}")]
    WrongKind {
        /// What was expected.
        expected: Expected,
    },
    /// Something that must be there is not.
    #[error("`{key}` is missing: {}", reason(.key))]
    Missing {
        /// The key.
        key: &'static str,
    },
    /// No such criterion.
    #[error("the framework has no criterion `{given}`{}", suggestion(.nearest.as_deref()))]
    UnknownCriterion {
        /// What was given.
        given: String,
        /// The nearest known criterion.
        nearest: Option<String>,
    },
    /// No such objective.
    #[error("the framework has no objective `{given}`{}", suggestion(.nearest.as_deref()))]
    UnknownObjective {
        /// What was given.
        given: String,
        /// The nearest known objective.
        nearest: Option<String>,
    },
    /// No such weight set.
    #[error("there is no weight set `{given}`; there are {known}{}", suggestion(.nearest.as_deref()))]
    UnknownWeights {
        /// What was given.
        given: String,
        /// The nearest known weight set.
        nearest: Option<String>,
        /// The known weight sets.
        known: String,
    },
    /// The criterion has no such step.
    #[error("`{given}` is not a step of this criterion; it has 1 (worst) to {steps} (best), and `unknown`")]
    UnknownStep {
        /// What was given.
        given: String,
        /// How many steps it has.
        steps: usize,
    },
    /// No such level.
    #[error("`{given}` is not a SEAL level; there are 0 to 4")]
    UnknownSeal {
        /// What was given.
        given: String,
    },
    /// The same name twice.
    #[error("`{given}` is given twice")]
    Duplicate {
        /// The name.
        given: String,
    },
    /// No such day.
    #[error(transparent)]
    BadDay(DayError),
}

/// Everything found wrong, at most [`OfferFaults::MOST`].
#[derive(Clone, Debug, PartialEq, Eq, Default, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| format!("`{}`: {}", fault.path, fault.problem)).collect::<Vec<_>>().join("\n"))]
pub struct OfferFaults(Vec<OfferFault>);

impl OfferFaults {
    /// How many faults are listed.
    pub const MOST: usize = 20;

    /// Adds a fault; beyond the limit it is dropped.
    pub(super) fn add(&mut self, path: impl Into<String>, problem: OfferProblem) {
        if self.0.len() < Self::MOST {
            self.0.push(OfferFault { path: path.into(), problem });
        }
    }

    /// One fault.
    pub fn single(path: impl Into<String>, problem: OfferProblem) -> Self {
        Self(vec![OfferFault { path: path.into(), problem }])
    }

    /// The value, unless something was found wrong.
    pub(super) fn unless_any<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The faults, in the order found.
    pub fn faults(&self) -> &[OfferFault] {
        &self.0
    }
}
