//! The page about a blast radius: services that an entity or a country reaches.

use underlag_domain::supplier::{Graph, Origin, Struck};

use super::names::Names;
use crate::cli::page::sheet::Sheet;
use crate::cli::page::voice::{Shown, Voice};
use crate::text::{Language, Texts};

/// Writes the services that are reached from somewhere as a page of plain text.
pub fn struck(texts: &Texts, language: Language, graph: &Graph<'_>, origin: Origin, found: &[Struck]) -> String {
    let told = Shown::default();
    let voice = Voice::noting(texts, language, &told);
    let names = Names { voice, language, graph };
    let mut sheet = Sheet::new();
    let (id, name) = match origin {
        Origin::Entity(entity) => ("exposure-page-struck-title", names.entity(entity)),
        Origin::Jurisdiction(country) => ("exposure-page-struck-country-title", names.country(country)),
    };
    sheet.title(&voice.with(id, &[("name", &name)]));
    let when = graph.view().when();
    let (as_of, known_on) = (when.as_of.to_string(), when.known_on.to_string());
    sheet.paragraph(0, &voice.with("exposure-page-as-of", &[("asOf", &as_of), ("knownOn", &known_on)]));
    sheet.paragraph(0, &voice.say("exposure-struck-about"));
    sheet.gap();
    if found.is_empty() {
        sheet.item(0, &voice.say("exposure-page-struck-none"));
    }
    for one in found {
        let (service, certainty) = (names.service(one.service), voice.certainty(one.certainty));
        sheet.item(0, &voice.with("exposure-page-struck", &[("service", &service), ("certainty", &certainty)]));
    }
    sheet.gap();
    sheet.paragraph(0, &voice.review_note());
    sheet.finish()
}
