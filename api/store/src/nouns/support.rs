//! What an assessment rests on (stöd).

use super::ASSESSMENT;
use super::codes::SUPPORT_KIND;
use crate::read::{Field, Kind, Noun, Relation};

/// What an assessment rests on (stöd).
pub static SUPPORT: Noun = Noun {
    name: "Support",
    listed_as: None,
    doc: "Something an assessment rests on (stöd): filter assessments by it to see which fall with it.",
    table: "assessment_support",
    mark: None,
    in_body: true,
    key: &["assessment", "kind", "reference"],
    fields: &[
        Field::always("kind", "kind", Kind::Code(&SUPPORT_KIND), "Kind."),
        Field::always(
            "reference",
            "reference",
            Kind::Text,
            "Id of the entry, rule version, position, fact or judgment.",
        ),
    ],
    relations: &[Relation::one("assessment", "assessment", &ASSESSMENT, "The assessment.")],
};
