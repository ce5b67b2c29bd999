//! `underlag compare`: one case under other days and readings, or beside other arrangements.

use std::path::PathBuf;

use serde::Serialize;
use underlag_domain::assess::TestFinding;
use underlag_domain::headline::Headline;

use super::assess::{answered, json};
use super::error::CliError;
use super::page::Alternative;
use super::{Printed, page};
use crate::app::{App, Compared, Overrides, compare};
use crate::text::Language;

/// Most columns of the table.
const MOST_ALTERNATIVES: usize = 12;

/// Arguments of `compare`.
#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// The case: a file, `demo:<id>`, or `-` for standard input.
    case: String,
    /// The same case under another profile; may be repeated.
    #[arg(long, value_name = "ID")]
    profile: Vec<String>,
    /// The same case on another day; may be repeated.
    #[arg(long, value_name = "DAY")]
    as_of: Vec<String>,
    /// Another arrangement: another case file; may be repeated.
    #[arg(long = "case", value_name = "CASE")]
    other: Vec<String>,
    /// The body's own rules, added to every case compared, in a file with one `[[own_rule]]` for each.
    #[arg(long, value_name = "FILE")]
    own_rules: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Column<'a> {
    alternative: &'a str,
    headline: Headline,
    tests: &'a [TestFinding],
    #[serde(skip_serializing_if = "Option::is_none")]
    differs_from_first: Option<Compared>,
}

/// Carries out `compare`.
pub(super) fn run(app: &App, language: Language, args: &CompareArgs) -> Result<Printed, CliError> {
    let count = args.profile.len() + args.as_of.len() + args.other.len();
    if count == 0 {
        let message = "nothing to compare with; add `--profile ID`, `--as-of DAY` or `--case OTHER.toml`";
        return Err(CliError::Other(message.to_owned()));
    }
    if count >= MOST_ALTERNATIVES {
        return Err(CliError::Other(format!("at most {} alternatives at a time", MOST_ALTERNATIVES - 1)));
    }
    if args.case == "-" && args.other.iter().any(|other| other == "-") {
        return Err(CliError::Other("standard input can be read once; give one of the cases as a file".to_owned()));
    }
    let own_rules = args.own_rules.as_deref();
    let file = super::input::case_with(&args.case, own_rules)?;
    let with = |label: &str, overrides: &Overrides| {
        let answered = crate::app::answer(&app.engine, &file, overrides)
            .map_err(|faults| CliError::Case { source_name: args.case.clone(), faults })?;
        Ok::<_, CliError>(Alternative { label: label.to_owned(), answered })
    };
    let mut alternatives = vec![with("", &Overrides::default())?];
    for profile in &args.profile {
        let overrides = Overrides { profile: Some(profile.clone()), ..Overrides::default() };
        alternatives.push(with(&format!("--profile {profile}"), &overrides)?);
    }
    for as_of in &args.as_of {
        let overrides = Overrides { as_of: Some(as_of.clone()), ..Overrides::default() };
        alternatives.push(with(&format!("--as-of {as_of}"), &overrides)?);
    }
    for other in &args.other {
        let answered = answered(app, other, own_rules, &Overrides::default())?;
        alternatives.push(Alternative { label: format!("{other} ({})", answered.case.title), answered });
    }
    let text = if args.json { as_json(&alternatives)? } else { page::compared(&app.texts, language, &alternatives) };
    Ok(Printed::answered(text))
}

fn as_json(alternatives: &[Alternative]) -> Result<String, CliError> {
    let first = alternatives.first().map(|alternative| &alternative.answered.assessment);
    let columns: Vec<Column<'_>> = alternatives
        .iter()
        .enumerate()
        .map(|(at, alternative)| {
            let assessment = &alternative.answered.assessment;
            Column {
                alternative: &alternative.label,
                headline: assessment.headline,
                tests: &assessment.tests,
                differs_from_first: first.filter(|_| at > 0).map(|first| compare(first, assessment)),
            }
        })
        .collect();
    json(&columns)
}
