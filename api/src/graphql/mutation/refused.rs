//! Refusals of storage as user errors, and failures as errors.

use async_graphql::{ID, Result};
use underlag_store::nouns::{BODY, CASE, LEGAL_ENTITY, SERVICE};
use underlag_store::read::{GlobalId, Noun};
use underlag_store::{BodyId, CaseId, Refusal, Topic, Unsuitable, WriteError};
use uuid::Uuid;

use crate::graphql::{ErrorCode, Invalid, UserError};

/// What storage answered: what was written, or why it was refused.
pub(super) fn written<T>(written: Result<T, WriteError>) -> Result<Result<T, UserError>> {
    match written {
        Ok(saved) => Ok(Ok(saved)),
        Err(WriteError::Refused(refusal)) => refused(&refusal).map(Err),
        Err(WriteError::Failed(error)) => Err(ErrorCode::of_store(&error)),
    }
}

fn refused(refusal: &Refusal) -> Result<UserError> {
    Ok(match refusal {
        Refusal::NotFound { noun: Topic::Body } => UserError::not_found(&["input", "body"]),
        Refusal::NotFound { noun: Topic::LegalEntity } => UserError::not_found(&["input", "entity"]),
        Refusal::NotFound { noun: Topic::Service } => UserError::not_found(&["input", "service"]),
        Refusal::NotFound { noun: Topic::SupplyFact } => UserError::not_found(&["input", "fact"]),
        Refusal::NotFound { noun: Topic::FactRequest } => UserError::not_found(&["input", "request"]),
        Refusal::NotFound { noun: Topic::FactAnswer } => UserError::not_found(&["input", "answers"]),
        Refusal::NotFound { .. } => UserError::not_found(&["input", "case"]),
        Refusal::DuplicateIdentifier { .. } => UserError::invalid(&["input", "identifiers"], &Invalid::Taken),
        Refusal::TooMany { most } => {
            let most = i64::try_from(*most).unwrap_or(i64::MAX);
            UserError::invalid(&["input"], &Invalid::OutOfRange { least: 1, most })
        }
        Refusal::Conflict { current_version } => UserError::conflict(&["input", "expectedVersion"], *current_version),
        Refusal::DuplicateDiaryNumber { .. } => UserError::invalid(&["input", "diaryNumber"], &Invalid::Taken),
        Refusal::Closed => UserError::invalid(&["input", "case"], &Invalid::Closed),
        Refusal::Erased => UserError::invalid(&["input", "case"], &Invalid::Erased),
        Refusal::Unsuitable { field, problem } => {
            let invalid = match problem {
                Unsuitable::Blank => Invalid::Empty,
                Unsuitable::TooLong { limit } => Invalid::LongerThan { limit: *limit },
                Unsuitable::Control => Invalid::Control,
                Unsuitable::Unknown => Invalid::Unknown,
            };
            UserError::invalid(&["input", &camel(field)], &invalid)
        }
        Refusal::NotInState { state } => UserError::invalid(&["input"], &Invalid::State { state: state.clone() }),
        Refusal::TooLate { day } => UserError::invalid(&["input"], &Invalid::Over { day: day.clone() }),
        // What concerns the request as a whole.
        Refusal::KeyReused => return Err(ErrorCode::IdempotencyKeyReused.error(refusal.to_string())),
        Refusal::UnderWay => return Err(ErrorCode::IdempotencyKeyInUse.error(refusal.to_string())),
        // What only readers of the log and importers can meet.
        Refusal::AheadOfLog { .. } | Refusal::OlderFile { .. } => {
            return Err(ErrorCode::BadRequest.error(refusal.to_string()));
        }
    })
}

/// A field of storage as inputs name it.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}

/// The row a global id names.
pub(super) fn named(id: &ID, noun: &Noun, place: &[&str]) -> Result<GlobalId, UserError> {
    let found = GlobalId::decode(id).filter(|id| Some(id.mark) == noun.mark);
    found.ok_or_else(|| UserError::not_found(place))
}

/// The service an id names.
pub(super) fn service(id: &ID, place: &[&str]) -> Result<Uuid, UserError> {
    named(id, &SERVICE, place).map(|id| id.id)
}

/// The legal entity an id names.
pub(super) fn entity(id: &ID, place: &[&str]) -> Result<Uuid, UserError> {
    named(id, &LEGAL_ENTITY, place).map(|id| id.id)
}

/// The body an id names.
pub(super) fn body(id: &ID) -> Result<BodyId, UserError> {
    named(id, &BODY, &["input", "body"]).map(|id| BodyId(id.id))
}

/// The body and the case an id names.
pub(super) fn case(id: &ID) -> Result<(BodyId, CaseId), UserError> {
    named(id, &CASE, &["input", "case"]).map(|id| (BodyId(id.body), CaseId(id.id)))
}
