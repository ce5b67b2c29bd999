//! What is wrong with an offer or a requirement, as a text and its arguments.

use super::OfferProblem;
use crate::wording::Wording;

impl OfferProblem {
    /// The text that says it, by message id with arguments. In English it reads as the problem is displayed.
    pub fn wording(&self) -> Wording {
        let given = |id: &str, given: &str| Wording::new(id, vec![("given", given.to_owned())]);
        match self {
            Self::NotToml { message } => Wording::new("fault-not-toml", vec![("message", message.clone())]),
            Self::TooLarge { what, limit } => what.wording("fault-offer-too-large", *limit),
            Self::UnknownKey { given: key, nearest } => given("fault-unknown-key", key).near(nearest.as_ref()),
            Self::WrongKind { expected } => expected.wording(),
            Self::Missing { key } => Wording::missing(key),
            Self::UnknownCriterion { given: id, nearest } => {
                given("fault-unknown-criterion", id).near(nearest.as_ref())
            }
            Self::UnknownObjective { given: id, nearest } => {
                given("fault-unknown-objective", id).near(nearest.as_ref())
            }
            Self::UnknownWeights { given, nearest, known } => {
                let arguments = vec![("given", given.clone()), ("known", known.clone())];
                Wording::new("fault-unknown-weights", arguments).near(nearest.as_ref())
            }
            Self::UnknownStep { given, steps } => {
                Wording::new("fault-unknown-step", vec![("given", given.clone()), ("steps", steps.to_string())])
            }
            Self::UnknownSeal { given: level } => given("fault-unknown-seal", level),
            Self::Duplicate { given: name } => given("fault-given-twice", name),
            Self::BadDay(error) => given("fault-bad-day", error.given()),
        }
    }
}
