//! The log of a body (logg): one entry for every change, chained by hashes, and the outbox at once.
//!
//! An entry holds a salted hash of its payload; the payload and the salt lie apart, so that erasure by law takes them away and
//! the chain still holds. Entries are numbered from 1 without gaps within a body, so whoever reads them in order has missed
//! none.

mod chain;
mod event;
mod findings;
mod head;
mod outbox;
mod verify;

pub(crate) use chain::{SALT, entry_hash, origin, payload_hash};
pub use event::Event;
pub use findings::{Fault, Findings, MOST_FAULTS, Wrong};
pub use head::Head;
pub use outbox::{LONGEST_CONSUMER, LogEntry, MOST_ENTRIES};
pub(crate) use verify::is_unreadable;
