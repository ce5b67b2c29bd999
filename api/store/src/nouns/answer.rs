//! The whole answer of a stored assessment (bedömningens svar).

use super::ASSESSMENT;
use crate::read::{Field, Kind, Noun, Relation};
use crate::refusal::Topic;

/// The whole answer of a stored assessment (bedömningens svar).
pub static ANSWER: Noun = Noun {
    name: "AssessmentAnswer",
    listed_as: None,
    doc: "The whole answer of a kept assessment (bedömningens svar), with its receipt.",
    table: "assessment_answer",
    mark: None,
    in_body: true,
    key: &["assessment"],
    fields: &[
        Field::always("receipt", "receipt", Kind::Text, "Receipt: hashes of everything the answer rests on, as JSON."),
        Field::always(
            "document",
            "answer",
            Kind::Text,
            "The answer as JSON, as `underlag assess --json` writes it. Every read is logged.",
        )
        .sensitive(Topic::Assessment),
    ],
    relations: &[Relation::one("assessment", "assessment", &ASSESSMENT, "The assessment.")],
};
