//! Several answers side by side, and the provisions that make the difference.

use underlag_domain::assess::HandoverRef;
use underlag_domain::headline::Standing;
use underlag_domain::law::RULES;
use underlag_domain::rule::Effect;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::truth::Certainty;

use super::answer::grouped;
use super::sheet::Sheet;
use super::subject::Names;
use super::two_laws::{OwnLaw, TwoLaws};
use super::voice::{Shown, Voice};
use crate::app::{Answered, Change, compare};
use crate::text::{Language, Texts};

/// One way the case was answered (alternativ).
pub struct Alternative {
    /// What sets it apart from the first: a day, a profile, a file; nothing for the case as it stands.
    pub label: String,
    /// The answer.
    pub answered: Answered,
}

/// Writes a table with a row a test and a column an alternative, and what makes the others differ from the first.
pub fn compared(texts: &Texts, language: Language, alternatives: &[Alternative]) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let mut sheet = Sheet::new();
    let Some((first, others)) = alternatives.split_first() else { return String::new() };
    sheet.title(&first.answered.case.title);
    let letters: Vec<String> = ('A'..='Z').map(String::from).take(alternatives.len()).collect();
    for (letter, alternative) in letters.iter().zip(alternatives) {
        sheet.paragraph(0, &format!("{letter}: {}", described(voice, alternative)));
    }
    sheet.gap();
    sheet.table(&table(voice, &letters, alternatives));
    for (letter, other) in letters.iter().skip(1).zip(others) {
        sheet.heading(&voice.with("page-difference", &[("from", "A"), ("to", letter)]));
        let compared = compare(&first.answered.assessment, &other.answered.assessment);
        if compared.headline.0 == compared.headline.1 && compared.tests.is_empty() && compared.changes.is_empty() {
            sheet.paragraph(0, &voice.say("page-no-difference"));
        }
        let names = [first, other].map(|a| Names::new(voice, &a.answered.case, &a.answered.inquiry));
        let laws = TwoLaws::of(&first.answered, &other.answered);
        let own = |change| laws.as_ref().and_then(|laws| laws.own(change));
        let shared = compared.changes.iter().filter(|change| own(change).is_none());
        for (rule, changes) in grouped(shared.map(|change| (change.rule.as_ref(), change))) {
            // An own rule has its name from the case that has it.
            let of_first = first.answered.case.own_rules().iter().any(|own| own.reference == rule);
            let [a, b] = &names;
            sheet.item(0, &if of_first { a.rule(rule) } else { b.rule(rule) });
            let alike = grouped(changes.into_iter().map(|change| {
                let before = state(voice, change, change.before, &first.answered);
                let after = state(voice, change, change.after, &other.answered);
                (format!("A: {before}; {letter}: {after}"), place(voice, change, &first.answered, &other.answered))
            }));
            for (states, places) in alike {
                sheet.item(1, &format!("{states}. {}", places.join("; ")));
            }
        }
        if compared.changes.is_empty() && !compared.tests.is_empty() {
            sheet.paragraph(0, &voice.say("page-difference-after-measures"));
        }
        if let Some(laws) = &laws {
            let mut own: Vec<OwnLaw<'_>> = compared.changes.iter().filter_map(own).collect();
            own.sort_by_key(|own| !is_obstacle(own.change));
            if !own.is_empty() && own.len() == compared.changes.len() {
                sheet.paragraph(0, &voice.say("page-difference-own-law"));
            }
            write_own(&mut sheet, voice, laws, letter, &own, (&first.answered, &other.answered));
        }
    }
    sheet.heading(&voice.say("heading-warnings"));
    sheet.item(0, &voice.say("page-compare-not-modelled"));
    sheet.item(0, &voice.say("warning-unreviewed-rules"));
    sheet.gap();
    sheet.paragraph(0, &voice.review_note());
    sheet.finish()
}

/// Writes, test by test, what each law asks in its own way.
fn write_own(
    sheet: &mut Sheet,
    voice: Voice<'_>,
    laws: &TwoLaws,
    letter: &str,
    own: &[OwnLaw<'_>],
    (first, other): (&Answered, &Answered),
) {
    if own.is_empty() {
        return;
    }
    let [a, b] = [laws.first, laws.other].map(|country| voice.country(country));
    sheet.heading(&voice.with("page-two-laws", &[("from", "A"), ("to", letter)]));
    sheet.paragraph(0, &voice.say("page-two-laws-explained"));
    for test in TestOfLaw::ALL {
        let of_test: Vec<&OwnLaw<'_>> = own.iter().filter(|own| own.test == test).collect();
        if of_test.is_empty() {
            continue;
        }
        sheet.item(0, &voice.test(test));
        for (of_first, side, country, answered) in [(true, "A", &a, first), (false, letter, &b, other)] {
            let of_side: Vec<&Change> =
                of_test.iter().filter(|own| own.of_first == of_first).map(|own| own.change).collect();
            if of_side.is_empty() {
                let modelled = answered
                    .assessment
                    .tests
                    .iter()
                    .any(|finding| finding.test == test && finding.standing != Standing::NotModelled);
                let id = if modelled { "page-two-laws-nothing" } else { "page-two-laws-not-modelled" };
                sheet.item(1, &voice.with(id, &[("side", side), ("country", country.as_str())]));
            }
            for (rule, changes) in grouped(of_side.into_iter().map(|change| (change.rule.as_ref(), change))) {
                let states = grouped(changes.into_iter().map(|change| {
                    let certainty = if of_first { change.before } else { change.after };
                    (state(voice, change, certainty, answered), place(voice, change, first, other))
                }));
                for (state, places) in states {
                    let arguments =
                        [("side", side), ("country", country.as_str()), ("rule", &voice.rule(rule)), ("state", &state)];
                    let line = voice.with("page-two-laws-own", &arguments);
                    sheet.item(1, &format!("{line}. {}", places.join("; ")));
                }
            }
        }
    }
}

fn described(voice: Voice<'_>, alternative: &Alternative) -> String {
    let inquiry = &alternative.answered.inquiry;
    let label = if alternative.label.is_empty() { voice.say("page-as-it-stands") } else { alternative.label.clone() };
    let profile = voice.with("page-profile", &[("profile", &voice.profile(&inquiry.profile.id))]);
    let (as_of, known_on) = (inquiry.as_of.to_string(), inquiry.known_on.to_string());
    let days = voice.with("page-as-of", &[("asOf", &as_of), ("knownOn", &known_on)]);
    format!("{label}. {days}. {profile}.")
}

fn table(voice: Voice<'_>, letters: &[String], alternatives: &[Alternative]) -> Vec<Vec<String>> {
    let mut rows = vec![std::iter::once(String::new()).chain(letters.iter().cloned()).collect::<Vec<_>>()];
    let mut headline = vec![voice.say("page-headline")];
    headline
        .extend(alternatives.iter().map(|alternative| voice.short_headline(alternative.answered.assessment.headline)));
    rows.push(headline);
    for test in TestOfLaw::ALL {
        let mut row = vec![voice.test(test)];
        for alternative in alternatives {
            let finding = alternative.answered.assessment.tests.iter().find(|finding| finding.test == test);
            row.push(finding.map(|finding| voice.short_standing(finding.standing)).unwrap_or_default());
        }
        rows.push(row);
    }
    rows
}

fn is_obstacle(change: &Change) -> bool {
    change.rule.starts_with("own/")
        || RULES.iter().any(|known| known.id == change.rule && matches!(known.effect, Effect::Obstacle))
}

/// What a provision does in one answer: an obstacle is there or not, a ground holds or not.
fn state(voice: Voice<'_>, change: &Change, certainty: Option<Certainty>, answered: &Answered) -> String {
    let is_obstacle = is_obstacle(change);
    if !answered.case.handovers().iter().any(|handover| handover.id == change.handover) {
        return voice.say("page-no-such-handover");
    }
    voice.say(match (is_obstacle, certainty) {
        (true, Some(Certainty::True)) => "page-is-obstacle",
        (true, Some(Certainty::Unknown)) => "page-possible-obstacle",
        (true, Some(Certainty::False) | None) => "page-no-obstacle",
        (false, Some(Certainty::True)) => "page-ground-holds",
        (false, Some(Certainty::Unknown)) => "page-ground-open",
        (false, Some(Certainty::False)) => "page-ground-fails",
        (false, None) => "page-ground-not-in-play",
    })
}

fn place(voice: Voice<'_>, change: &Change, first: &Answered, other: &Answered) -> String {
    for answered in [first, other] {
        let found = answered.case.handovers().iter().find(|handover| handover.id == change.handover);
        if found.is_some() {
            let handover = HandoverRef {
                id: Some(change.handover.clone()),
                information: String::new(),
                information_name: String::new(),
                recipient: None,
                recipient_name: None,
            };
            return Names::new(voice, &answered.case, &answered.inquiry).handover(&handover);
        }
    }
    change.handover.clone()
}
