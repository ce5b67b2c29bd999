//! What is wrong with a case, as a text and its arguments.

use super::Problem;
use crate::register::ProfileError;
use crate::wording::{KnownValues, Wording, listed};

fn wording_of(error: &ProfileError) -> Wording {
    match error {
        ProfileError::Profile { given, nearest } => {
            Wording::new("fault-bad-reading-profile", vec![("given", given.clone())]).near(nearest.as_ref())
        }
        ProfileError::Question { given, nearest } => {
            Wording::new("fault-bad-reading-question", vec![("given", given.clone())]).near(nearest.as_ref())
        }
        ProfileError::Position { question, given, nearest } => {
            let arguments = vec![("question", question.clone()), ("given", given.clone())];
            Wording::new("fault-bad-reading-position", arguments).near(nearest.as_ref())
        }
    }
}

impl Problem {
    /// The text that says it, by message id with arguments. In English it reads as the problem is displayed.
    pub fn wording(&self) -> Wording {
        let given = |id: &str, given: &str| Wording::new(id, vec![("given", given.to_owned())]);
        let plain = |id: &str| Wording::new(id, vec![]);
        match self {
            Self::NotToml { message } => Wording::new("fault-not-toml", vec![("message", message.clone())]),
            Self::TooLarge { what, limit } => what.wording("fault-too-large", *limit),
            Self::UnknownKey { given: key, nearest } => given("fault-unknown-key", key).near(nearest.as_ref()),
            Self::WrongKind { expected } => expected.wording(),
            Self::Missing { key } => Wording::missing(key),
            Self::UnknownValue { given: value, nearest, known } => match known {
                KnownValues::Names(names) => {
                    let arguments = vec![("given", value.clone()), ("known", listed(names))];
                    Wording::new("fault-unknown-value", arguments)
                }
                KnownValues::Jurisdictions => given("fault-unknown-value-jurisdiction", value),
            }
            .near(nearest.as_ref()),
            Self::UnknownReference { what, given: id, nearest } => {
                given(&format!("fault-unknown-reference-{}", what.key()), id).near(nearest.as_ref())
            }
            Self::Duplicate { given: id } => given("fault-duplicate", id),
            Self::BadId { given: id } => given("fault-bad-id", id),
            Self::BadDay(error) => given("fault-bad-day", error.given()),
            Self::LawAtFault { message } => Wording::new("fault-law-at-fault", vec![("message", message.clone())]),
            Self::BackwardPeriod => plain("fault-backward-period"),
            Self::BadShare(fault) => fault.wording(),
            Self::NoInformation => plain("fault-no-information"),
            Self::NoHandover => plain("fault-no-handover"),
            Self::JudgmentAsFact => plain("fault-judgment-as-fact"),
            Self::FactAsJudgment { scope } => plain(&format!("fault-fact-as-judgment-{}", scope.key())),
            Self::NotAnAct => plain("fault-not-an-act"),
            Self::HarmfulRule { attribute } => {
                Wording::new("fault-harmful-rule", vec![("attribute", attribute.clone())])
            }
            Self::BadReading(error) => wording_of(error),
        }
    }
}
