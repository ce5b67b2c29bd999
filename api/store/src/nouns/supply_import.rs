//! Import of a published file (import).

use super::BODY;
use crate::read::{Field, Kind, Noun, Relation};

/// Import of a published file (import).
pub static SUPPLY_IMPORT: Noun = Noun {
    name: "SupplierImport",
    listed_as: Some("supplierImports"),
    doc: "A published file about suppliers that was imported (import), or is being.",
    table: "supply_import",
    mark: Some(7),
    in_body: false,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always("format", "format", Kind::Text, "Format, such as `gleif-level1`."),
        Field::always("name", "name", Kind::Text, "Name of the file."),
        Field::always("published", "published", Kind::Day, "The day it speaks for."),
        Field::always("file", "file", Kind::Hash, "SHA-256 of its bytes, in hexadecimal."),
        Field::always("startedAt", "started_at", Kind::Moment, "When it began."),
        Field::maybe(
            "endedAt",
            "ended_at",
            Kind::Moment,
            "When it was done; none while it is under way or broken off.",
        ),
        Field::always("rows", "rows_read", Kind::Long, "Rows that are in place, rejected ones among them."),
        Field::always("entities", "entities_added", Kind::Long, "Entities that were new."),
        Field::always("facts", "facts_added", Kind::Long, "Statements that were new."),
        Field::always("replaced", "facts_replaced", Kind::Long, "Earlier statements it no longer makes."),
        Field::always("rejected", "rows_rejected", Kind::Long, "Rows that could not be read."),
    ],
    relations: &[Relation::one("body", "body", &BODY, "In whose log it stands.")],
};
