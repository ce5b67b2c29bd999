//! Legal entity (rättssubjekt).

use super::supplier_codes::ENTITY_KIND;
use super::{SERVICE, SUPPLY_FACT};
use crate::read::{Field, Kind, Noun, Relation};

/// Legal entity (rättssubjekt).
pub static LEGAL_ENTITY: Noun = Noun {
    name: "LegalEntity",
    listed_as: Some("legalEntities"),
    doc: "A legal entity (rättssubjekt), a branch, or natural persons of a country: a supplier, or somebody who owns, controls or \
          works for one.",
    table: "legal_entity",
    mark: Some(5),
    in_body: false,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always(
            "name",
            "name",
            Kind::Name { key: "name_key", fold: "name_fold" },
            "Name; the number it is known by, as long as nobody has said its name.",
        ),
        Field::always("kind", "kind", Kind::Code(&ENTITY_KIND), "Kind."),
        Field::maybe(
            "country",
            "country",
            Kind::Text,
            "Country of its seat, else of its register, as last stated; whose law reaches it is told by `exposure`.",
        ),
        Field::maybe("lei", "lei", Kind::Text, "Legal Entity Identifier."),
        Field::maybe(
            "organisationNumber",
            "organisation_number",
            Kind::Text,
            "Swedish organisation number (organisationsnummer), with its hyphen.",
        ),
        Field::maybe("businessId", "business_id", Kind::Text, "Finnish business id (FO-nummer), with its hyphen."),
        Field::maybe("vatNumber", "vat", Kind::Text, "Number for value added tax (momsregistreringsnummer)."),
        Field::always("createdAt", "created_at", Kind::Moment, "When it was added."),
    ],
    relations: &[
        Relation::many("services", "provider", &SERVICE, "Services it provides."),
        Relation::many(
            "facts",
            "subject",
            &SUPPLY_FACT,
            "What is stated of it: as the one that is held, engages, is listed.",
        ),
        Relation::many(
            "holdings",
            "object",
            &SUPPLY_FACT,
            "Statements about others that name it: as holder, party or head.",
        ),
    ],
};
