//! Statement about a supplier (uppgift).

use super::supplier_codes::{
    CERTAINTY, CONTROL_BASIS, DIRECTNESS, ENDING, EVIDENCE, FACT_KIND, HOME, KEY_CUSTODY, LISTING, OWNER_UNKNOWN,
    STATED_BY, SUPPLIER_LIST, SUPPLY_TASK,
};
use super::{BODY, LEGAL_ENTITY, SERVICE};
use crate::read::{Field, Kind, Noun, Relation};

/// Statement about a supplier (uppgift).
pub static SUPPLY_FACT: Noun = Noun {
    name: "SupplierFact",
    listed_as: Some("supplierFacts"),
    doc: "A dated and sourced statement about a supplier (uppgift). Never changed: what its source no longer says has \
          `replaced`, and sources that disagree are both there.",
    table: "supply_fact",
    mark: None,
    in_body: false,
    key: &["subject", "id"],
    fields: &[
        Field::always(
            "fact",
            "id",
            Kind::Hash,
            "Its id, made from its content, in hexadecimal; `Hop.facts` of an exposure names it.",
        ),
        Field::always("kind", "kind", Kind::Code(&FACT_KIND), "What it says."),
        Field::maybe("country", "country", Kind::Text, "Home or place, as the code of a country."),
        Field::maybe("home", "home", Kind::Code(&HOME), "Which home."),
        Field::maybe("task", "task", Kind::Code(&SUPPLY_TASK), "What is done at the place."),
        Field::maybe("capitalMin", "capital_min", Kind::Int, "Least share of the capital, in basis points."),
        Field::maybe("capitalMax", "capital_max", Kind::Int, "Greatest share of the capital, in basis points."),
        Field::maybe("votesMin", "votes_min", Kind::Int, "Least share of the votes, in basis points."),
        Field::maybe("votesMax", "votes_max", Kind::Int, "Greatest share of the votes, in basis points."),
        Field::maybe("directness", "directness", Kind::Code(&DIRECTNESS), "Held by itself or through others."),
        Field::maybe("basis", "basis", Kind::Code(&CONTROL_BASIS), "By what it controls."),
        Field::maybe("reason", "reason", Kind::Code(&OWNER_UNKNOWN), "Why no owner is named."),
        Field::maybe("clearText", "clear_text", Kind::Code(&CERTAINTY), "Whether clear text can be got hold of."),
        Field::maybe("ciphertext", "ciphertext", Kind::Code(&CERTAINTY), "Whether ciphertext can be got hold of."),
        Field::maybe("metadata", "metadata", Kind::Code(&CERTAINTY), "Whether data about the use can be got hold of."),
        Field::maybe("keys", "keys", Kind::Code(&KEY_CUSTODY), "Who holds the keys."),
        Field::maybe("scheme", "scheme", Kind::Text, "Name of the certificate."),
        Field::maybe("listing", "listing", Kind::Code(&LISTING), "What the framework with the USA covers."),
        Field::maybe("list", "list", Kind::Code(&SUPPLIER_LIST), "Which list is complete."),
        Field::maybe("from", "begins", Kind::Day, "First day, inclusive; none when it is not known."),
        Field::maybe("until", "ends", Kind::Day, "Last day, inclusive."),
        Field::always("ending", "ending", Kind::Code(&ENDING), "Whether there is a last day."),
        Field::always("source", "source", Kind::Text, "Where it was read."),
        Field::always("said", "said", Kind::Day, "Day of the source; it is not known before."),
        Field::always("evidence", "evidence", Kind::Code(&EVIDENCE), "On what evidence."),
        Field::always("saidBy", "said_by", Kind::Code(&STATED_BY), "By whom."),
        Field::maybe("publisher", "publisher", Kind::Text, "Format of the file it was imported with."),
        Field::maybe("replaced", "replaced", Kind::Day, "Day from which its source no longer says so."),
    ],
    relations: &[
        Relation::maybe_one("entity", "subject", &LEGAL_ENTITY, "The entity it is kept with."),
        Relation::maybe_one("service", "subject", &SERVICE, "The service it is kept with."),
        Relation::maybe_one("other", "object", &LEGAL_ENTITY, "The entity at its other end: holder, party, head."),
        Relation::maybe_one("otherService", "object", &SERVICE, "The service at its other end."),
        Relation::maybe_one("employer", "employer", &LEGAL_ENTITY, "Who employs the staff."),
        Relation::maybe_one("keyHolder", "key_holder", &LEGAL_ENTITY, "Who holds the keys."),
        Relation::maybe_one("statedFor", "body", &BODY, "The body that stated it by hand."),
    ],
};
