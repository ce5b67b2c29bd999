//! Refusals that are to be expected: what the asker can do something about.

use crate::error::StoreError;
use crate::id::CaseId;

/// What something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A public body.
    Body,
    /// A case.
    Case,
    /// A revision of a case.
    Revision,
    /// An assessment.
    Assessment,
    /// Reads of sensitive fields.
    Reads,
    /// A legal entity.
    LegalEntity,
    /// A service.
    Service,
    /// A statement about a supplier.
    SupplyFact,
    /// An import of a file.
    Import,
    /// A request to a supplier for facts.
    FactRequest,
    /// An answer to such a request.
    FactAnswer,
}

impl Topic {
    /// As rows and messages write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Case => "case",
            Self::Revision => "revision",
            Self::Assessment => "assessment",
            Self::Reads => "reads",
            Self::LegalEntity => "legal_entity",
            Self::Service => "service",
            Self::SupplyFact => "supply_fact",
            Self::Import => "import",
            Self::FactRequest => "fact_request",
            Self::FactAnswer => "fact_answer",
        }
    }
}

/// What is wrong with a text that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsuitable {
    /// Nothing but space.
    #[error("is empty")]
    Blank,
    /// Too long.
    #[error("has more than {limit} characters")]
    TooLong {
        /// Most characters.
        limit: usize,
    },
    /// Characters that cannot be shown.
    #[error("has control characters")]
    Control,
    /// Not among those there are.
    #[error("is not one of those there are")]
    Unknown,
}

/// Why a use case was refused (avslag). Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The body has nothing by that id; it is not told whether another body has.
    #[error("there is no such {}", .noun.name())]
    NotFound {
        /// Of what kind.
        noun: Topic,
    },
    /// Somebody changed it in between.
    #[error("somebody has changed it since; read it again (version {current_version}) and change that")]
    Conflict {
        /// The version it has now.
        current_version: i64,
    },
    /// Another case of the body has the number.
    #[error("another case has that diary number")]
    DuplicateDiaryNumber {
        /// The other case.
        case: CaseId,
    },
    /// The case is closed: it can be opened again, not otherwise changed or assessed.
    #[error("the case is closed; open it first")]
    Closed,
    /// The case was erased by law.
    #[error("the case has been erased")]
    Erased,
    /// A text that was given cannot be used.
    #[error("`{field}` {problem}")]
    Unsuitable {
        /// Name of the field.
        field: &'static str,
        /// What is wrong.
        problem: Unsuitable,
    },
    /// The key was used for another request within the last 24 hours.
    #[error("the key was used for another request; use a new key")]
    KeyReused,
    /// The first request with the key has not been answered yet.
    #[error("the same request is under way; wait for its answer")]
    UnderWay,
    /// A legal entity has one of the numbers.
    #[error("another legal entity has one of these numbers; use that one")]
    DuplicateIdentifier {
        /// The other entity.
        entity: sea_orm::prelude::Uuid,
    },
    /// Nothing at all, or too much at once.
    #[error("give from one to {most} statements at once")]
    TooMany {
        /// Most at once.
        most: usize,
    },
    /// A file for a later day has been imported.
    #[error("a file of this format for {imported} has been imported; import files in the order of their days")]
    OlderFile {
        /// The later day.
        imported: String,
    },
    /// It has come too far for that, or not far enough.
    #[error("it is {state}, so this cannot be done to it")]
    NotInState {
        /// Where it stands.
        state: String,
    },
    /// Its last day has passed.
    #[error("it could be answered until {day}")]
    TooLate {
        /// The last day.
        day: String,
    },
    /// A consumer cannot have read what has not been written.
    #[error("the log ends at {seq}")]
    AheadOfLog {
        /// Last place in the log.
        seq: i64,
    },
}

/// Why a use case that writes did not write.
///
/// The two kinds go different ways: a refusal is part of the answer, a failure is logged and told without data.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Expected: tell whoever asked.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Storage is at fault.
    #[error(transparent)]
    Failed(#[from] StoreError),
}

/// What a use case that writes comes to.
pub type Written<T> = Result<T, WriteError>;

impl From<sea_orm::DbErr> for WriteError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Failed(StoreError::from(error))
    }
}

/// A text for people: something, within a limit, without control characters.
pub(crate) fn suitable(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    let problem = if text.trim().is_empty() {
        Unsuitable::Blank
    } else if text.chars().nth(limit).is_some() {
        Unsuitable::TooLong { limit }
    } else if text.contains(char::is_control) {
        Unsuitable::Control
    } else {
        return Ok(());
    };
    Err(Refusal::Unsuitable { field, problem })
}
