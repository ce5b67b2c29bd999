//! Codes of what is wrong with what was asked.

use async_graphql::Enum;
use underlag_domain::case::Problem;
use underlag_domain::sovereignty::OfferProblem;

/// Code of something wrong with what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum UserErrorCode {
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
    /// A value that what it is for does not allow.
    Invalid,
    /// Nothing with this id that whoever asks may see.
    NotFound,
    /// Somebody else has changed it since it was read.
    Conflict,
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
