//! What is wrong with a case as given, and what to do about it.

use std::fmt;

use serde::Serialize;

use crate::attribute::Scope;
use crate::day::DayError;
use crate::register::ProfileError;
use crate::suggest::suggestion;
use crate::wording::{Excess, Expected, KnownValues, ShareFault, reason};

/// One fault, with the place it was found (fel i indata).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseFault {
    /// Where, as a case file writes it: `recipient.cloud.seat`.
    pub path: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Problem {
    /// Not TOML at all.
    #[error("this is not a TOML file: {message}")]
    NotToml {
        /// What the parser said, with line and column.
        message: String,
    },
    /// Larger than any case needs to be.
    #[error("{what}: at most {limit} can be handled at a time; split the case")]
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
    /// The attribute has no such value.
    #[error("`{given}` is not a value of this attribute{}; it can be {known}", suggestion(.nearest.as_deref()))]
    UnknownValue {
        /// What was given.
        given: String,
        /// The nearest known value.
        nearest: Option<String>,
        /// The known values.
        known: KnownValues,
    },
    /// A name that refers to nothing in the case.
    #[error("there is no {} `{given}` in the case{}", .what.key(), suggestion(.nearest.as_deref()))]
    UnknownReference {
        /// What kind of thing.
        what: Scope,
        /// What was given.
        given: String,
        /// The nearest known id.
        nearest: Option<String>,
    },
    /// The same id twice.
    #[error("the id `{given}` is used twice; give each its own")]
    Duplicate {
        /// The id.
        given: String,
    },
    /// An id with characters that do not belong.
    #[error("`{given}` cannot be an id; use 1 to 64 letters a to z, digits, `_` and `-`")]
    BadId {
        /// What was given.
        given: String,
    },
    /// No such day.
    #[error(transparent)]
    BadDay(DayError),
    /// The rules of the day cannot be applied.
    #[error("the law of this day cannot be applied: {message}")]
    LawAtFault {
        /// What is wrong with them.
        message: String,
    },
    /// A period that ends before it starts.
    #[error("the period ends before it starts; both days are inclusive")]
    BackwardPeriod,
    /// A share outside 0 to 100 %, or shares that add up to more.
    #[error(transparent)]
    BadShare(ShareFault),
    /// A case about nothing.
    #[error("a case needs at least one information; add `[information.<id>]`")]
    NoInformation,
    /// An information that is handed to nobody.
    #[error("a case needs at least one handover; add `[[handover]]` with `information` and `recipient`")]
    NoHandover,
    /// A judgment stated like a fact.
    #[error(
        "this is a person's judgment; record it under `[[judgment]]` with `of`, `outcome`, `by`, `mandate` and `day`"
    )]
    JudgmentAsFact,
    /// A fact stated like a judgment.
    #[error("this is a fact, not a judgment; state it where the {} is described", .scope.key())]
    FactAsJudgment {
        /// The scope it belongs to.
        scope: Scope,
    },
    /// A measure that is not an act.
    #[error("only acts can be ruled out, and this is not one")]
    NotAnAct,
    /// An own rule that doing an act or a favourable judgment could turn into an obstacle.
    #[error("doing or favourably judging `{attribute}` would bring the obstacle about; a rule may only ask for it")]
    HarmfulRule {
        /// The act or judgment.
        attribute: String,
    },
    /// A reading the register does not have.
    #[error(transparent)]
    BadReading(ProfileError),
}

impl Problem {
    /// Stable code of the problem.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotToml { .. } => "NOT_TOML",
            Self::TooLarge { .. } => "TOO_LARGE",
            Self::UnknownKey { .. } => "UNKNOWN_KEY",
            Self::WrongKind { .. } => "WRONG_KIND",
            Self::Missing { .. } => "MISSING",
            Self::UnknownValue { .. } => "UNKNOWN_VALUE",
            Self::UnknownReference { .. } => "UNKNOWN_REFERENCE",
            Self::Duplicate { .. } => "DUPLICATE",
            Self::BadId { .. } => "BAD_ID",
            Self::BadDay(_) | Self::LawAtFault { .. } => "BAD_DAY",
            Self::BackwardPeriod => "BACKWARD_PERIOD",
            Self::BadShare(_) => "BAD_SHARE",
            Self::NoInformation => "NO_INFORMATION",
            Self::NoHandover => "NO_HANDOVER",
            Self::JudgmentAsFact => "JUDGMENT_AS_FACT",
            Self::FactAsJudgment { .. } => "FACT_AS_JUDGMENT",
            Self::NotAnAct => "NOT_AN_ACT",
            Self::HarmfulRule { .. } => "HARMFUL_RULE",
            Self::BadReading(_) => "BAD_READING",
        }
    }
}

impl fmt::Display for CaseFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(f, "{}", self.problem)
        } else {
            write!(f, "`{}`: {}", self.path, self.problem)
        }
    }
}

/// Everything found wrong, at most [`CaseFaults::MOST`].
#[derive(Clone, Debug, PartialEq, Eq, Default, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct CaseFaults(Vec<CaseFault>);

impl CaseFaults {
    /// How many faults are listed.
    pub const MOST: usize = 20;

    /// Adds a fault; beyond the limit it is dropped.
    pub(super) fn add(&mut self, path: impl Into<String>, problem: Problem) {
        if self.0.len() < Self::MOST {
            self.0.push(CaseFault { path: path.into(), problem });
        }
    }

    /// One fault.
    pub fn single(path: impl Into<String>, problem: Problem) -> Self {
        Self(vec![CaseFault { path: path.into(), problem }])
    }

    /// The faults, in the order found.
    pub fn faults(&self) -> &[CaseFault] {
        &self.0
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
