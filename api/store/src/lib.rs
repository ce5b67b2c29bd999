//! What Underlag keeps (lagring): public bodies, cases with their revisions, assessments with what they rest on, and a log
//! that shows tampering; on SQLite or PostgreSQL, with the same bytes on both.
//!
//! Writes go through [`Store`] and the entities, one transaction a use case. Lists are read through [`read`].

mod actor;
mod assessment;
pub mod audit;
pub mod backup;
mod body;
mod case;
mod case_change;
mod case_service;
mod connect;
mod encoding;
pub mod entity;
mod erase;
mod error;
pub mod fact_request;
mod id;
mod instance;
mod lease;
mod migrate;
mod moment;
mod money;
pub mod nouns;
mod once;
mod order;
#[cfg(any(test, feature = "plain"))]
pub mod plain;
pub mod read;
mod refusal;
mod register;
mod retention;
mod revision;
mod sensitive_read;
mod store;
pub mod supply;
mod tables;
#[cfg(test)]
mod tests;
mod tls;
mod url;
mod verify;
mod writing;

pub use actor::{Actor, ActorError};
pub use assessment::{AssessmentSaved, NewAssessment, Support, SupportKind};
pub use body::{Body, Country, LONGEST_BODY_NAME};
pub use case::{CaseSaved, CaseStatus, LONGEST_DIARY_NUMBER, LONGEST_NOTE, LONGEST_TITLE, NewCase};
pub use case_change::{CaseChange, NewRevision};
pub use case_service::{CaseInShort, CaseOfService};
pub use encoding::{Digest, Hashing, digest, hex};
pub use error::StoreError;
pub use id::{AssessmentId, BodyId, CaseId};
pub use moment::{now, stored};
pub use money::{Money, decimals};
pub use once::{Answer, LONGEST_KEY, RequestKey, Work};
pub use order::{Order, fold};
pub use refusal::{Refusal, Topic, Unsuitable, WriteError, Written};
pub use register::{RegisterEntry, RegisterSnapshot};
pub use retention::REPLAY_HOURS;
pub use revision::StoredRevision;
pub use sensitive_read::Read;
pub use store::Store;
pub use url::{DatabaseUrl, DatabaseUrlError};
pub use verify::{MOST_PROBLEMS, Problem, Verified};
pub use writing::Writing;
