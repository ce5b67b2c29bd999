//! What Underlag keeps (lagring): public bodies, cases with their revisions, assessments with what they rest on, and a log
//! that shows tampering; on SQLite or PostgreSQL, with the same bytes on both.
//!
//! Writes go through [`Store`] and the entities, one transaction a use case. Lists are read through [`read`].

mod connect;
pub mod entity;
mod error;
mod moment;
pub mod nouns;
mod order;
pub mod read;
mod store;
mod url;

pub use error::StoreError;
pub use moment::{now, stored};
pub use order::{Order, fold};
pub use store::Store;
pub use url::{DatabaseUrl, DatabaseUrlError};
