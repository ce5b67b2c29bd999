//! What was found in the index of law.

use underlag_domain::day::Day;
use underlag_domain::overview::{Listing, Status};

use super::sheet::Sheet;
use super::voice::{Shown, Voice, capitalised};
use crate::app::{App, carried};
use crate::text::Language;

/// Most entries of a page; whoever looks something up reads the first.
const MOST: usize = 50;

/// Writes what was found, best first, as it stands on a day.
pub fn found(app: &App, language: Language, text: &str, found: &[&Listing], day: Day) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(&app.texts, language, &shown);
    let mut sheet = Sheet::new();
    sheet.title(&voice.with("find-title", &[("text", text)]));
    if found.is_empty() {
        sheet.paragraph(0, &voice.say("find-none"));
        return sheet.finish();
    }
    sheet.paragraph(0, &voice.with("find-count", &[("count", &found.len().to_string())]));
    for listing in found.iter().take(MOST) {
        one(&mut sheet, app, voice, listing, day);
    }
    if let Some(more) = found.len().checked_sub(MOST).filter(|more| *more > 0) {
        sheet.gap();
        sheet.paragraph(0, &voice.with("find-more", &[("count", &more.to_string())]));
    }
    sheet.gap();
    sheet.paragraph(0, &voice.review_note());
    sheet.finish()
}

fn one(sheet: &mut Sheet, app: &App, voice: Voice<'_>, listing: &Listing, day: Day) {
    let entry = &listing.entry;
    sheet.gap();
    sheet.item(0, &format!("{} ({})", capitalised(&entry.citation), entry.id));
    if let Some(text) = listing.says.as_ref().and_then(|id| voice.find(id)) {
        sheet.under(0, &text);
    }
    let kind = capitalised(&voice.say(&format!("kind-{}", entry.kind.key())));
    let told = [("kind", kind.as_str()), ("status", &status(voice, listing.status(day)))];
    sheet.under(0, &format!("{} {}", voice.with("find-status", &told), days(voice, listing)));
    let carried = if let Some(reason) = entry.not_wired {
        let reason = voice.say(&format!("not-wired-{}", reason.key()));
        voice.with("find-not-wired", &[("reason", &reason)])
    } else {
        voice.with("find-carried", &[("carrier", &carried(app, &entry.carried_by))])
    };
    sheet.under(0, &format!("{carried}."));
    let (checked, standing) = (entry.source.checked.to_string(), voice.source(entry.source.standing));
    let read = [("source", entry.source.source.as_str()), ("checked", &checked), ("standing", &standing)];
    sheet.under(0, &voice.with("find-source", &read));
    if let Some(again) = entry.check_again {
        sheet.under(0, &voice.with("find-again", &[("day", &again.to_string())]));
    }
}

/// How an entry stands, in words.
fn status(voice: Voice<'_>, status: Status) -> String {
    match status {
        Status::Proposed => voice.say("status-proposed"),
        Status::Open => voice.say("status-open"),
        Status::Coming => voice.say("status-coming"),
        Status::Current => voice.say("status-current"),
        Status::Pending => voice.say("status-pending"),
        Status::ReachesOn(day) => voice.with("status-reaches-on", &[("day", &day.to_string())]),
        Status::Ended => voice.say("status-ended"),
        Status::Annulled(day) => voice.with("status-annulled", &[("day", &day.to_string())]),
    }
}

fn days(voice: Voice<'_>, listing: &Listing) -> String {
    match (listing.entry.from, listing.entry.to) {
        (Some(from), Some(to)) => voice.with("find-between", &[("from", &from.to_string()), ("to", &to.to_string())]),
        (Some(from), None) => voice.with("find-since", &[("from", &from.to_string())]),
        (None, Some(to)) => voice.with("find-until", &[("to", &to.to_string())]),
        (None, None) => voice.say("find-undated"),
    }
}
