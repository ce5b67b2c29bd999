//! Stored assessment (sparad bedömning).

use super::codes::{HEADLINE, OUTCOME};
use super::{ANSWER, CASE, FINDING, SUPPORT};
use crate::read::{Field, Kind, Noun, Relation};

/// Stored assessment (sparad bedömning).
pub static ASSESSMENT: Noun = Noun {
    name: "StoredAssessment",
    listed_as: Some("assessments"),
    doc: "An assessment (bedömning) as it was made and kept: findings, never a verdict.",
    table: "assessment",
    mark: Some(3),
    in_body: true,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always("revision", "revision", Kind::Int, "Revision of the case that was assessed."),
        Field::always("asOf", "as_of", Kind::Day, "Day whose law applies."),
        Field::always("knownOn", "known_on", Kind::Day, "As far as was known on this day, inclusive."),
        Field::always("profile", "profile", Kind::Text, "Profile of readings (tolkningsprofil)."),
        Field::always("headline", "headline", Kind::Code(&HEADLINE), "Headline."),
        Field::always("asArranged", "as_arranged", Kind::Code(&OUTCOME), "What is found as things are arranged."),
        Field::always(
            "afterMeasures",
            "after_measures",
            Kind::Code(&OUTCOME),
            "What would be found after every open act and with every pending judgment favourable.",
        ),
        Field::always("obstacles", "obstacles", Kind::Int, "How many obstacles were found."),
        Field::always("missingFacts", "missing_facts", Kind::Int, "How many facts could matter and are missing."),
        Field::always(
            "registerHash",
            "register",
            Kind::Hash,
            "SHA-256 of the register of law it rests on, in hexadecimal.",
        ),
        Field::always("answerHash", "answer_hash", Kind::Text, "Hash of the answer, as in its receipt."),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was made."),
    ],
    relations: &[
        Relation::one("case", "case_id", &CASE, "The case."),
        Relation {
            name: "answer",
            doc: "The whole answer; none when erased.",
            target: &ANSWER,
            many: false,
            local: "id",
            remote: "assessment",
            nullable: true,
        },
        Relation::many("findings", "assessment", &FINDING, "What each test of law came to."),
        Relation::many("support", "assessment", &SUPPORT, "What it rests on (stöd)."),
    ],
};
