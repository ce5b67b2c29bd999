//! What one test of an assessment came to (utfall av en prövning).

use super::ASSESSMENT;
use super::codes::{STANDING, TEST};
use crate::read::{Field, Kind, Noun, Relation};

/// What one test of an assessment came to (utfall av en prövning).
pub static FINDING: Noun = Noun {
    name: "StoredFinding",
    listed_as: None,
    doc: "What one test of law of a kept assessment came to (utfall av en prövning).",
    table: "assessment_finding",
    mark: None,
    in_body: true,
    key: &["assessment", "test"],
    fields: &[
        Field::always("test", "test", Kind::Code(&TEST), "Test of law."),
        Field::always("standing", "standing", Kind::Code(&STANDING), "What it came to."),
    ],
    relations: &[Relation::one("assessment", "assessment", &ASSESSMENT, "The assessment.")],
};
