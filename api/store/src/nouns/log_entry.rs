//! Entry of a body's log (loggpost).

use super::BODY;
use crate::read::{Field, Kind, Noun, Relation};

/// Entry of a body's log (loggpost).
pub static LOG_ENTRY: Noun = Noun {
    name: "LogEntry",
    listed_as: None,
    doc: "An entry of a body's log (loggpost). Each holds the hash of the one before, so that tampering shows.",
    table: "audit",
    mark: None,
    in_body: true,
    key: &["seq"],
    fields: &[
        Field::always("seq", "seq", Kind::Long, "Place in the log, from 1; also the version of the body's data."),
        Field::always("at", "at", Kind::Moment, "When."),
        Field::always("kind", "kind", Kind::Text, "What happened, as a code."),
        Field::always("noun", "noun", Kind::Text, "What it happened to."),
        Field::always("actor", "actor", Kind::Text, "Who did it."),
        Field::always(
            "payloadHash",
            "payload_hash",
            Kind::Hash,
            "Salted SHA-256 of what was written, in hexadecimal; it stays when the content is erased.",
        ),
        Field::always("hash", "hash", Kind::Hash, "SHA-256 of the entry, in hexadecimal."),
    ],
    relations: &[Relation::one("body", "body", &BODY, "The body.")],
};
