//! Public body (myndighet eller organisation).

use super::codes::BODY_COUNTRY;
use super::{ASSESSMENT, CASE, LOG_ENTRY};
use crate::read::{Field, Kind, Noun, Relation};

/// Public body (myndighet eller organisation).
pub static BODY: Noun = Noun {
    name: "Body",
    listed_as: Some("bodies"),
    doc: "A public body (myndighet eller organisation) whose cases are kept apart from everybody else's.",
    table: "body",
    mark: Some(1),
    in_body: false,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always("name", "name", Kind::Name { key: "name_key", fold: "name_fold" }, "Name."),
        Field::always("country", "country", Kind::Code(&BODY_COUNTRY), "Country whose law it is under."),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was added."),
    ],
    relations: &[
        Relation::many("cases", "body", &CASE, "Its cases."),
        Relation::many("assessments", "body", &ASSESSMENT, "Assessments of its cases."),
        Relation::many("log", "body", &LOG_ENTRY, "Its log, which shows tampering (logg)."),
    ],
};
