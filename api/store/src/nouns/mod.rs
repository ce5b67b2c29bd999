//! The nouns that can be listed, one file each.
//!
//! To add one: describe it in a file of its own, list it in [`NOUNS`], and its types, filters, orders, pages and aggregates
//! are there.

mod answer;
mod assessment;
mod body;
mod case;
mod codes;
mod fact_answer;
mod fact_question;
mod fact_request;
mod fact_request_codes;
mod finding;
mod legal_entity;
mod log_entry;
mod register_entry;
mod revision;
mod service;
mod supplier_codes;
mod supply_fact;
mod supply_import;
mod support;

use crate::read::Noun;

pub use answer::ANSWER;
pub use assessment::ASSESSMENT;
pub use body::BODY;
pub use case::CASE;
pub use fact_answer::FACT_ANSWER;
pub use fact_question::FACT_QUESTION;
pub use fact_request::FACT_REQUEST;
pub use finding::FINDING;
pub use legal_entity::LEGAL_ENTITY;
pub use log_entry::LOG_ENTRY;
pub use register_entry::REGISTER_ENTRY;
pub use revision::REVISION;
pub use service::SERVICE;
pub use supply_fact::SUPPLY_FACT;
pub use supply_import::SUPPLY_IMPORT;
pub use support::SUPPORT;

/// Every noun.
pub static NOUNS: [&Noun; 16] = [
    &BODY,
    &CASE,
    &REVISION,
    &ASSESSMENT,
    &ANSWER,
    &FINDING,
    &SUPPORT,
    &LOG_ENTRY,
    &REGISTER_ENTRY,
    &LEGAL_ENTITY,
    &SERVICE,
    &SUPPLY_FACT,
    &SUPPLY_IMPORT,
    &FACT_REQUEST,
    &FACT_QUESTION,
    &FACT_ANSWER,
];

/// The noun of a mark in a global id.
pub fn marked(mark: u8) -> Option<&'static Noun> {
    NOUNS.iter().copied().find(|noun| noun.mark == Some(mark))
}

/// The noun a field of the root lists.
pub fn listed(field: &str) -> Option<&'static Noun> {
    NOUNS.iter().copied().find(|noun| noun.listed_as == Some(field))
}
