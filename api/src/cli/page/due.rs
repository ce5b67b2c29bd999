//! What must be checked again.

use underlag_domain::day::Day;
use underlag_domain::overview::{Due, REGISTER, Reason};

use super::sheet::Sheet;
use super::voice::{Shown, Voice, capitalised};
use crate::text::{Language, Texts};

/// Writes what must be checked again, soonest first, seen from a day.
pub fn due(texts: &Texts, language: Language, due: &[Due], today: Day, within: u32) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let mut sheet = Sheet::new();
    sheet.title(&voice.with("due-title", &[("today", &today.to_string())]));
    if due.is_empty() {
        sheet.paragraph(0, &voice.with("due-none", &[("days", &within.to_string())]));
    } else {
        let overdue = due.iter().filter(|due| due.by < today).count();
        let counts = [("count", due.len().to_string()), ("overdue", overdue.to_string())];
        let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
        sheet.paragraph(0, &voice.with("due-count", &counts));
    }
    for due in due {
        let name = if due.id == REGISTER {
            voice.say("due-register")
        } else {
            format!("{} ({})", capitalised(&due.citation), due.id)
        };
        sheet.gap();
        sheet.item(0, &format!("{}: {name}", due.by));
        for (by, reason) in &due.reasons {
            sheet.under(0, &capitalised(&format!("{}, {}.", because(voice, *reason), when(voice, *by, today))));
        }
        if !due.source.is_empty() {
            let (checked, standing) = (due.checked.to_string(), voice.source(due.standing));
            let read = [("source", due.source.as_str()), ("checked", &checked), ("standing", &standing)];
            sheet.under(0, &voice.with("find-source", &read));
        }
    }
    sheet.gap();
    sheet.paragraph(0, &voice.review_note());
    sheet.finish()
}

/// A reason in words.
pub fn because(voice: Voice<'_>, reason: Reason) -> String {
    let on = |id: &str, day: Day| voice.with(id, &[("day", &day.to_string())]);
    match reason {
        Reason::RegisterChecked { through } => on("due-register-checked", through),
        Reason::Begins { on: day } => on("due-begins", day),
        Reason::Ends { on: day } => on("due-ends", day),
        Reason::Pending => voice.say("due-pending"),
        Reason::Again => voice.say("due-again"),
        Reason::Uncertain { standing } => voice.source(standing),
        Reason::Stale { checked } => on("due-stale", checked),
    }
}

fn when(voice: Voice<'_>, by: Day, today: Day) -> String {
    if by == today {
        return voice.say("due-now");
    }
    voice.with(if by < today { "due-overdue" } else { "due-by" }, &[("day", &by.to_string())])
}
