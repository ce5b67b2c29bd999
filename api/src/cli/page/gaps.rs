//! What is not modelled: by test and country over time, then gap by gap.

use std::fmt::Write as _;

use underlag_domain::assess::{Covered, Engine};
use underlag_domain::coverage::Missing;
use underlag_domain::test_of_law::TestOfLaw;

use super::voice::Voice;
use crate::text::{Language, Texts};

/// Countries with a column of their own: the two whose law is modelled, a Member State, and a third country.
const COUNTRIES: [&str; 4] = ["SE", "FI", "DK", "US"];

/// Writes the table of what is modelled, and every known gap, as Markdown.
pub fn gaps(texts: &Texts, language: Language, engine: &Engine) -> String {
    let voice = Voice::new(texts, language);
    let mut rows = vec![
        std::iter::once(voice.say("gaps-test")).chain(COUNTRIES.map(|country| voice.country(country))).collect(),
        vec!["---".to_owned(); COUNTRIES.len() + 1],
    ];
    for test in TestOfLaw::ALL {
        let cells = COUNTRIES.map(|country| stretches(voice, engine, test, country));
        rows.push(std::iter::once(voice.test(test)).chain(cells).collect::<Vec<_>>());
    }
    let mut text = table(&rows);
    for test in TestOfLaw::ALL {
        let _ = write!(text, "\n**{}**\n\n", voice.test(test));
        for gap in test.coverage().gaps {
            let more = if gap.missing == Missing::MoreObstacles { voice.say("gaps-more") } else { String::new() };
            text.push_str(format!("- {} {more}", voice.gap(gap.id)).trim_end());
            text.push('\n');
        }
    }
    text
}

fn stretches(voice: Voice<'_>, engine: &Engine, test: TestOfLaw, country: &str) -> String {
    let known = engine.covered(test, country);
    let parts: Vec<String> = known
        .iter()
        .enumerate()
        .filter(|(at, stretch)| known.len() == 1 || *at > 0 || stretch.covered != Covered::Not)
        .map(|(at, stretch)| {
            let covered = voice.say(match stretch.covered {
                Covered::Wholly => "gaps-wholly",
                Covered::Partly => "gaps-partly",
                Covered::Incomplete => "gaps-incomplete",
                Covered::Not => "gaps-not",
            });
            match at {
                0 => covered,
                _ => voice.with("gaps-from", &[("day", &stretch.from.to_string()), ("covered", &covered)]),
            }
        })
        .collect();
    parts.join("; ")
}

fn table(rows: &[Vec<String>]) -> String {
    rows.iter().fold(String::new(), |mut text, row| {
        let _ = writeln!(text, "| {} |", row.join(" | "));
        text
    })
}
