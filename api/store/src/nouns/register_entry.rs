//! Entry of a register of law (registerpost).

use super::codes::{LAW_KIND, SOURCE_STANDING};
use crate::read::{Field, Kind, Noun};

/// Entry of a register of law (registerpost).
pub static REGISTER_ENTRY: Noun = Noun {
    name: "RegisterEntry",
    listed_as: Some("registerEntries"),
    doc: "An entry of a register of law (registerpost), of the present one and of every one an assessment has used; they are \
          told apart by `registerHash`.",
    table: "register_entry",
    mark: Some(4),
    in_body: false,
    key: &["id"],
    fields: &[
        Field::always("id", "id", Kind::Id, "Global id."),
        Field::always(
            "registerHash",
            "register",
            Kind::Hash,
            "SHA-256 of the register it is an entry of, in hexadecimal; as `registerHash` of assessments.",
        ),
        Field::always(
            "entry",
            "entry",
            Kind::Text,
            "Id of the entry in its register, such as `AD-US-DPF`; the `reference` of what assessments rest on.",
        ),
        Field::always("citation", "citation", Kind::Text, "As a lawyer cites it in Swedish."),
        Field::always("country", "country", Kind::Text, "Whose law it is: a jurisdiction, or `EU`."),
        Field::always("kind", "kind", Kind::Code(&LAW_KIND), "What it is."),
        Field::maybe("from", "begins", Kind::Text, "First day, as far as it is known: year, month or day."),
        Field::maybe("to", "ends", Kind::Day, "Last day it stands, inclusive."),
        Field::maybe("annulled", "annulled", Kind::Day, "Day a court annulled it."),
        Field::maybe("reachesTo", "reaches_to", Kind::Day, "Last day it reaches in practice after its end, inclusive."),
        Field::maybe("checkAgain", "check_again", Kind::Day, "Day by which to look again."),
        Field::always("source", "source", Kind::Text, "Where it was read."),
        Field::always("checked", "checked", Kind::Day, "Day it was read."),
        Field::always("standing", "standing", Kind::Code(&SOURCE_STANDING), "How sure we are of it."),
    ],
    relations: &[],
};
