//! Answer of a supplier (svar).

use super::FACT_REQUEST;
use super::fact_request_codes::ANSWER_STATE;
use super::supplier_codes::{CERTAINTY, ENTITY_KIND, FACT_KIND, HOME, OWNER_UNKNOWN};
use crate::read::{Field, Kind, Noun, Relation};

/// Answer of a supplier (svar).
pub static FACT_ANSWER: Noun = Noun {
    name: "FactAnswer",
    listed_as: None,
    doc: "An answer of a supplier to a request (svar): its claim, as it was given. What became of it is in `state`.",
    table: "fact_answer",
    mark: None,
    in_body: true,
    key: &["request", "place"],
    fields: &[
        Field::always("place", "place", Kind::Int, "Its place in the request, from 0; `settleFactAnswers` names it."),
        Field::always("question", "question", Kind::Int, "Place of the question it answers."),
        Field::always("kind", "kind", Kind::Code(&FACT_KIND), "What it says."),
        Field::maybe("partyKind", "party_kind", Kind::Code(&ENTITY_KIND), "Kind of the entity it names."),
        Field::maybe(
            "party",
            "party",
            Kind::Text,
            "Name of the entity it names, as the supplier wrote it; none of natural persons.",
        ),
        Field::maybe("partyCountry", "party_country", Kind::Text, "Code of the country that entity is registered in."),
        Field::maybe("partyScheme", "party_scheme", Kind::Text, "Kind of its number, such as `lei`."),
        Field::maybe("partyNumber", "party_number", Kind::Text, "Its number."),
        Field::maybe("country", "country", Kind::Text, "Home or place, as the code of a country."),
        Field::maybe("home", "home", Kind::Code(&HOME), "Which home."),
        Field::maybe("capitalMin", "capital_min", Kind::Int, "Least share of the capital, in basis points."),
        Field::maybe("capitalMax", "capital_max", Kind::Int, "Greatest share of the capital, in basis points."),
        Field::maybe("votesMin", "votes_min", Kind::Int, "Least share of the votes, in basis points."),
        Field::maybe("votesMax", "votes_max", Kind::Int, "Greatest share of the votes, in basis points."),
        Field::maybe("reason", "reason", Kind::Code(&OWNER_UNKNOWN), "Why no owner is named."),
        Field::maybe("clearText", "clear_text", Kind::Code(&CERTAINTY), "Whether clear text can be got hold of there."),
        Field::always("state", "state", Kind::Code(&ANSWER_STATE), "Where it stands."),
        Field::maybe("settledAt", "settled_at", Kind::Moment, "When it was accepted or rejected."),
        Field::maybe("note", "note", Kind::Text, "Why it was rejected."),
        Field::maybe("fact", "fact", Kind::Hash, "Id of the statement it became, as `SupplierFact.fact` has it."),
    ],
    relations: &[Relation::one("request", "request", &FACT_REQUEST, "The request.")],
};
