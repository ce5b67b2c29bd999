//! What is wrong with what was asked, as data: an expected refusal, never a GraphQL error.
//!
//! A payload is `{ noun, userErrors: [UserError!]! }`. Whoever writes one makes its errors with the constructors here.

mod code;
mod invalid;
#[cfg(test)]
mod tests;
mod typed;

use async_graphql::Interface;
use underlag_domain::case::{CaseFault as FaultOfCase, CaseFaults};
use underlag_domain::sovereignty::OfferFaults;
use underlag_domain::wording::Wording;

pub use code::UserErrorCode;
pub use invalid::Invalid;
pub use typed::{CaseFault, ConflictError, Fault, NotFoundError, OfferFault, ValidationError};

use super::language::Language;
use super::long::Long;

/// Something wrong with what was asked (fel i frågan). An expected refusal, never a GraphQL error.
#[derive(Clone, Debug, PartialEq, Eq, Interface)]
#[graphql(
    field(name = "code", ty = "UserErrorCode", desc = "Stable code."),
    field(
        name = "message",
        ty = "String",
        desc = "What is wrong and what to do about it.",
        arg(name = "language", ty = "Language", default, desc = "Language of the text (språk).")
    ),
    field(
        name = "path",
        ty = "&[String]",
        desc = "Place in what was asked, as keys and numbers of items; empty for what was asked as a whole."
    )
)]
pub enum UserError {
    /// Something wrong with a case.
    Case(CaseFault),
    /// Something wrong with an offer.
    Offer(OfferFault),
    /// A value that is not allowed.
    Validation(ValidationError),
    /// Nothing with this id.
    NotFound(NotFoundError),
    /// Changed since it was read.
    Conflict(ConflictError),
}

impl UserError {
    /// Somebody else has changed it: it has this version now, not the one that was expected.
    pub fn conflict(path: &[&str], current_version: i64) -> Self {
        let wording = Wording::new("fault-conflict", vec![("version", current_version.to_string())]);
        let fault = Fault { code: UserErrorCode::Conflict, wording, path: owned(path) };
        Self::Conflict(ConflictError { fault, version: Long(current_version) })
    }

    /// There is nothing with the id given at this place, or whoever asks may not see it: the two are told alike.
    pub fn not_found(path: &[&str]) -> Self {
        let wording = Wording::new("fault-not-found", vec![]);
        Self::NotFound(NotFoundError { fault: Fault { code: UserErrorCode::NotFound, wording, path: owned(path) } })
    }

    /// The value at this place is not allowed.
    pub fn invalid(path: &[&str], why: &Invalid) -> Self {
        let fault = Fault { code: UserErrorCode::Invalid, wording: why.wording(), path: owned(path) };
        Self::Validation(ValidationError { fault })
    }

    /// There is more at this place than can be handled at a time; the text says how much can.
    pub(crate) fn too_much(path: &[&str], wording: Wording) -> Self {
        let fault = Fault { code: UserErrorCode::TooLarge, wording, path: owned(path) };
        Self::Validation(ValidationError { fault })
    }

    /// The name at this place refers to nothing.
    pub(crate) fn unknown_reference(path: Vec<String>, wording: Wording) -> Self {
        Self::Case(CaseFault { fault: Fault { code: UserErrorCode::UnknownReference, wording, path } })
    }

    /// Everything found wrong with a case, its places after a prefix.
    pub(crate) fn all(faults: &CaseFaults, prefix: &[String]) -> Vec<Self> {
        let fault = |fault: &FaultOfCase| Fault {
            code: (&fault.problem).into(),
            wording: fault.problem.wording(),
            path: placed(prefix, &fault.path),
        };
        faults.faults().iter().map(|found| Self::Case(CaseFault { fault: fault(found) })).collect()
    }

    /// Everything found wrong with an offer or a requirement, its places after a prefix.
    pub(crate) fn of_offer(faults: &OfferFaults, prefix: &[String]) -> Vec<Self> {
        let errors = faults.faults().iter().map(|fault| {
            let (code, wording) = ((&fault.problem).into(), fault.problem.wording());
            Self::Offer(OfferFault { fault: Fault { code, wording, path: placed(prefix, &fault.path) } })
        });
        errors.collect()
    }
}

fn owned(path: &[&str]) -> Vec<String> {
    path.iter().map(|part| (*part).to_owned()).collect()
}

/// The parts of a place after a prefix: `judgment[0].of` has its number as a part of its own.
fn placed(prefix: &[String], path: &str) -> Vec<String> {
    let parts = path.split(['.', '[']).map(|part| part.trim_end_matches(']').to_owned());
    prefix.iter().cloned().chain(parts.filter(|_| !path.is_empty())).collect()
}
