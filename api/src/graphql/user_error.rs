//! What is wrong with what was asked, as data.

use async_graphql::{Context, Enum, Object, Result};
use underlag_domain::case::{CaseFault, CaseFaults, Problem};
use underlag_domain::sovereignty::{OfferFaults, OfferProblem};
use underlag_domain::wording::Wording;

use super::language::Language;
use super::query::app;

/// Code of something wrong with what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum UserErrorCode {
    /// Not TOML at all.
    NotToml,
    /// Larger than any case needs to be.
    TooLarge,
    /// A key nobody knows.
    UnknownKey,
    /// A value of another kind than expected.
    WrongKind,
    /// Something that must be there is not.
    Missing,
    /// The attribute has no such value.
    UnknownValue,
    /// A name that refers to nothing.
    UnknownReference,
    /// The same id twice.
    Duplicate,
    /// An id with characters that do not belong.
    BadId,
    /// No such day.
    BadDay,
    /// A period that ends before it starts.
    BackwardPeriod,
    /// A share outside 0 to 100 %, or shares that add up to more.
    BadShare,
    /// A case about nothing.
    NoInformation,
    /// An information that is handed to nobody.
    NoHandover,
    /// A judgment stated like a fact.
    JudgmentAsFact,
    /// A fact stated like a judgment.
    FactAsJudgment,
    /// A measure that is not an act.
    NotAnAct,
    /// An own rule that doing what is asked for would turn into an obstacle.
    HarmfulRule,
    /// A reading of the law the register does not have.
    BadReading,
}

impl From<&Problem> for UserErrorCode {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::NotToml { .. } => Self::NotToml,
            Problem::TooLarge { .. } => Self::TooLarge,
            Problem::UnknownKey { .. } => Self::UnknownKey,
            Problem::WrongKind { .. } => Self::WrongKind,
            Problem::Missing { .. } => Self::Missing,
            Problem::UnknownValue { .. } => Self::UnknownValue,
            Problem::UnknownReference { .. } => Self::UnknownReference,
            Problem::Duplicate { .. } => Self::Duplicate,
            Problem::BadId { .. } => Self::BadId,
            Problem::BadDay(_) | Problem::LawAtFault { .. } => Self::BadDay,
            Problem::BackwardPeriod => Self::BackwardPeriod,
            Problem::BadShare(_) => Self::BadShare,
            Problem::NoInformation => Self::NoInformation,
            Problem::NoHandover => Self::NoHandover,
            Problem::JudgmentAsFact => Self::JudgmentAsFact,
            Problem::FactAsJudgment { .. } => Self::FactAsJudgment,
            Problem::NotAnAct => Self::NotAnAct,
            Problem::HarmfulRule { .. } => Self::HarmfulRule,
            Problem::BadReading(_) => Self::BadReading,
        }
    }
}

impl From<&OfferProblem> for UserErrorCode {
    fn from(problem: &OfferProblem) -> Self {
        match problem {
            OfferProblem::NotToml { .. } => Self::NotToml,
            OfferProblem::TooLarge { .. } => Self::TooLarge,
            OfferProblem::UnknownKey { .. } => Self::UnknownKey,
            OfferProblem::WrongKind { .. } => Self::WrongKind,
            OfferProblem::Missing { .. } => Self::Missing,
            OfferProblem::UnknownCriterion { .. }
            | OfferProblem::UnknownObjective { .. }
            | OfferProblem::UnknownWeights { .. } => Self::UnknownReference,
            OfferProblem::UnknownStep { .. } | OfferProblem::UnknownSeal { .. } => Self::UnknownValue,
            OfferProblem::Duplicate { .. } => Self::Duplicate,
            OfferProblem::BadDay(_) => Self::BadDay,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UserError {
    pub(crate) code: UserErrorCode,
    pub(crate) wording: Wording,
    pub(crate) path: Vec<String>,
}

/// Something wrong with what was asked (fel i frågan). An expected refusal, never a GraphQL error.
#[Object]
impl UserError {
    /// Stable code.
    fn code(&self) -> UserErrorCode {
        self.code
    }

    /// What is wrong and what to do about it.
    fn message(
        &self,
        ctx: &Context<'_>,
        #[graphql(default, desc = "Language of the text (språk).")] language: Language,
    ) -> Result<String> {
        Ok(app(ctx)?.texts.fault(language.into(), &self.wording))
    }

    /// Place in the case as case files write it, such as `recipient`, `cloud`, `seat`; in a comparison after
    /// `alternatives` and the number of the alternative, from 0. Empty for the case as a whole.
    fn path(&self) -> &[String] {
        &self.path
    }
}

impl UserError {
    fn of(fault: &CaseFault) -> Self {
        Self { code: (&fault.problem).into(), wording: fault.problem.wording(), path: parts(&fault.path) }
    }

    /// Everything found wrong with an offer or a requirement, its places after a prefix.
    pub(crate) fn of_offer(faults: &OfferFaults, prefix: &[String]) -> Vec<Self> {
        let faults = faults.faults().iter();
        faults
            .map(|fault| Self {
                code: (&fault.problem).into(),
                wording: fault.problem.wording(),
                path: prefix.iter().cloned().chain(parts(&fault.path)).collect(),
            })
            .collect()
    }

    /// Everything found wrong with a case, its places after a prefix.
    pub(crate) fn all(faults: &CaseFaults, prefix: &[String]) -> Vec<Self> {
        let faults = faults.faults().iter().map(Self::of);
        faults.map(|error| Self { path: prefix.iter().cloned().chain(error.path).collect(), ..error }).collect()
    }
}

/// The parts of a place: `judgment[0].of` has its number as a part of its own.
fn parts(path: &str) -> Vec<String> {
    if path.is_empty() {
        return Vec::new();
    }
    path.split(['.', '[']).map(|part| part.trim_end_matches(']').to_owned()).collect()
}
