//! Revision of a case (ärendeversion).

use super::CASE;
use crate::read::{Field, Kind, Noun, Relation};
use crate::refusal::Topic;

/// Revision of a case (ärendeversion).
pub static REVISION: Noun = Noun {
    name: "CaseRevision",
    listed_as: None,
    doc: "A revision of a case (ärendeversion); it never changes.",
    table: "case_revision",
    mark: None,
    in_body: true,
    key: &["case_id", "revision"],
    fields: &[
        Field::always("revision", "revision", Kind::Int, "Number, from 1."),
        Field::always("note", "note", Kind::Text, "Why the case was revised."),
        Field::always("documentHash", "document_hash", Kind::Hash, "SHA-256 of the case file, in hexadecimal."),
        Field::maybe(
            "document",
            "document",
            Kind::Text,
            "The case file as it was given; none when erased. Every read is logged.",
        )
        .sensitive(Topic::Case),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was made."),
    ],
    relations: &[Relation::one("case", "case_id", &CASE, "The case.")],
};
