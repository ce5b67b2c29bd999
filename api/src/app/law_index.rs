//! Looking law up: the whole index with its texts, and where in the product each entry is carried.

use underlag_domain::overview::{Carrier, LawIndex, carrier};

use super::App;
use crate::text::Language;

include!(concat!(env!("OUT_DIR"), "/rule_files.rs"));

impl App {
    /// The whole index of law, to be searched by the words of every language.
    pub fn law_index(&self) -> &LawIndex {
        self.law_index.get_or_init(|| {
            LawIndex::of(&self.engine, &|listing| {
                let says = listing.says.iter();
                says.flat_map(|id| Language::ALL.iter().filter_map(|language| self.texts.find(*language, id, &[])))
                    .collect()
            })
        })
    }
}

/// The file that carries something, by the id an entry names; none for an id that does not exist.
pub fn file_of(app: &App, id: &str) -> Option<&'static str> {
    match carrier(&app.engine, id)? {
        Carrier::Rule(_) | Carrier::Term(_) => FILES.iter().find(|(known, _)| *known == id).map(|(_, file)| *file),
        other => other.data_file(),
    }
}

/// What carries an entry, as people look it up: `osl_10_2a (domain/src/law/se/osl_10_2a.rs)`.
pub fn carried(app: &App, ids: &[String]) -> String {
    let each: Vec<String> =
        ids.iter().map(|id| file_of(app, id).map_or_else(|| id.clone(), |file| format!("{id} ({file})"))).collect();
    each.join(", ")
}
