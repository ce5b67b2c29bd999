//! Service (tjänst).

use super::{LEGAL_ENTITY, SUPPLY_FACT};
use crate::read::{Field, Kind, Noun, Relation};

/// Service (tjänst).
pub static SERVICE: Noun = Noun {
    name: "Service",
    listed_as: Some("services"),
    doc: "A service (tjänst) as its provider sells it.",
    table: "service",
    mark: Some(6),
    in_body: false,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always("name", "name", Kind::Name { key: "name_key", fold: "name_fold" }, "Name."),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was added."),
    ],
    relations: &[
        Relation::one("provider", "provider", &LEGAL_ENTITY, "The entity that contracts to provide it."),
        Relation::many(
            "facts",
            "subject",
            &SUPPLY_FACT,
            "What is stated of it: where and by whom, sub-processors, complete lists.",
        ),
    ],
};
