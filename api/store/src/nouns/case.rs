//! Case (ärende).

use super::codes::CASE_STATUS;
use super::{ASSESSMENT, BODY, REVISION};
use crate::read::{Field, Kind, Noun, Relation};

/// Case (ärende).
pub static CASE: Noun = Noun {
    name: "Case",
    listed_as: Some("cases"),
    doc: "A case (ärende): an arrangement to hand information to suppliers, kept in revisions.",
    table: "case_file",
    mark: Some(2),
    in_body: true,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::maybe(
            "diaryNumber",
            "diary_number",
            Kind::Text,
            "Number in the body's register of documents (diarienummer).",
        ),
        Field::always(
            "title",
            "title",
            Kind::Name { key: "title_key", fold: "title_fold" },
            "Title for people; empty when erased.",
        ),
        Field::always("status", "status", Kind::Code(&CASE_STATUS), "Status."),
        Field::always("revision", "revision", Kind::Int, "The latest revision, from 1."),
        Field::always(
            "version",
            "version",
            Kind::Int,
            "Version for optimistic locking, from 1; give it as `expectedVersion` when changing the case.",
        ),
        Field::maybe("asOf", "as_of", Kind::Day, "Day whose law the case asks about."),
        Field::always("handovers", "handovers", Kind::Int, "How many handovers it has."),
        Field::maybe("due", "due", Kind::Day, "Day it should be answered by, inclusive."),
        Field::maybe(
            "estimatedValue",
            "value_minor",
            Kind::Money { currency: "value_currency" },
            "Estimated value of the contract, without VAT (uppskattat kontraktsvärde).",
        ),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was made."),
        Field::always("updatedAt", "updated_at", Kind::Moment, "When it was last changed."),
    ],
    relations: &[
        Relation::one("body", "body", &BODY, "The body."),
        Relation::maybe_one(
            "latestAssessment",
            "latest_assessment",
            &ASSESSMENT,
            "The latest assessment; none before the first.",
        ),
        Relation::many("assessments", "case_id", &ASSESSMENT, "Its assessments."),
        Relation::many("revisions", "case_id", &REVISION, "Its revisions."),
    ],
};
