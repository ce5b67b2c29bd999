//! Request to a supplier for facts (uppgiftsbegäran).

use super::fact_request_codes::REQUEST_STATE;
use super::{BODY, FACT_ANSWER, FACT_QUESTION, LEGAL_ENTITY, SERVICE};
use crate::read::{Field, Kind, Noun, Relation};

/// Request to a supplier for facts (uppgiftsbegäran).
pub static FACT_REQUEST: Noun = Noun {
    name: "FactRequest",
    listed_as: Some("factRequests"),
    doc: "A request to a supplier for facts (uppgiftsbegäran), which it answers by a link without an account. What it \
          answers is its claim, and becomes a statement when an official accepts it.",
    table: "fact_request",
    mark: Some(8),
    in_body: true,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always("state", "state", Kind::Code(&REQUEST_STATE), "Where it stands."),
        Field::always("language", "language", Kind::Text, "Language of the page the supplier sees."),
        Field::always("madeAt", "made_at", Kind::Moment, "When it was made."),
        Field::always("answerBy", "answer_by", Kind::Day, "Last day on which it can be answered, inclusive."),
        Field::maybe("answeredAt", "answered_at", Kind::Moment, "When it was answered."),
        Field::maybe("answeredAs", "answered_as", Kind::Text, "Function of whoever answered, in their own words."),
        Field::maybe("comment", "comment", Kind::Text, "What the supplier adds."),
    ],
    relations: &[
        Relation::one("body", "body", &BODY, "The body that asks."),
        Relation::maybe_one("entity", "entity", &LEGAL_ENTITY, "The entity it is about, unless it is about a service."),
        Relation::maybe_one("service", "service", &SERVICE, "The service it is about, unless it is about an entity."),
        Relation::many("questions", "request", &FACT_QUESTION, "What is asked."),
        Relation::many("answers", "request", &FACT_ANSWER, "What was answered."),
    ],
};
