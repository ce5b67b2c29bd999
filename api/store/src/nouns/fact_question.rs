//! Question to a supplier (fråga).

use super::fact_request_codes::QUESTION_KIND;
use super::supplier_codes::SUPPLY_TASK;
use super::{FACT_REQUEST, LEGAL_ENTITY, SERVICE};
use crate::read::{Field, Kind, Noun, Relation};

/// Question to a supplier (fråga).
pub static FACT_QUESTION: Noun = Noun {
    name: "FactQuestion",
    listed_as: None,
    doc: "A question of a request to a supplier (fråga).",
    table: "fact_question",
    mark: None,
    in_body: true,
    key: &["request", "place"],
    fields: &[
        Field::always("place", "place", Kind::Int, "Its place in the request, from 0."),
        Field::always("kind", "kind", Kind::Code(&QUESTION_KIND), "What is asked."),
        Field::maybe("task", "task", Kind::Code(&SUPPLY_TASK), "Of which task, where places are asked for."),
    ],
    relations: &[
        Relation::one("request", "request", &FACT_REQUEST, "The request."),
        Relation::maybe_one("entity", "entity", &LEGAL_ENTITY, "The entity it is asked of."),
        Relation::maybe_one("service", "service", &SERVICE, "The service it is asked of."),
    ],
};
