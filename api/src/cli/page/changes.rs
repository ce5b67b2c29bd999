//! The legal changelog.

use underlag_domain::day::Day;
use underlag_domain::overview::{Change, What};

use super::sheet::Sheet;
use super::voice::{Shown, Voice};
use crate::text::{Language, Texts};

/// Writes changes, earliest first, and the days they were asked for.
pub fn changes(
    texts: &Texts,
    language: Language,
    changes: &[Change],
    (from, to): (Option<Day>, Option<Day>),
) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let mut sheet = Sheet::new();
    sheet.title(&voice.say("changes-title"));
    let (first, last) = (from.map(|day| day.to_string()), to.map(|day| day.to_string()));
    match (&first, &last) {
        (Some(from), Some(to)) => sheet.paragraph(0, &voice.with("find-between", &[("from", from), ("to", to)])),
        (Some(from), None) => sheet.paragraph(0, &voice.with("find-since", &[("from", from)])),
        (None, Some(to)) => sheet.paragraph(0, &voice.with("find-until", &[("to", to)])),
        (None, None) => {}
    }
    if changes.is_empty() {
        sheet.paragraph(0, &voice.say("changes-none"));
    }
    for change in changes {
        let whom = change.whom.as_deref().unwrap_or_default();
        let what = voice.with(&format!("change-{}", change.what.key()), &[("who", whom), ("entry", whom)]);
        sheet.gap();
        // Where coverage changes there is no citation, but a text that says what is or is not modelled.
        let about = match change.what {
            What::CoverageTurns => voice.find(&change.id).unwrap_or_else(|| change.citation.clone()),
            _ => change.citation.clone(),
        };
        sheet.item(0, &format!("{}: {}, {what}", change.day, about.trim_end_matches('.')));
        sheet.under(0, &format!("({}) {}", change.id, change.source));
    }
    sheet.gap();
    sheet.paragraph(0, &voice.review_note());
    sheet.finish()
}
