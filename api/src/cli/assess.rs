//! `underlag assess`: one case, answered.

use std::path::{Path, PathBuf};

use super::error::CliError;
use super::input::case_with;
use super::{Printed, page};
use crate::app::{Answered, App, Overrides, answer};
use crate::text::Language;

/// Arguments of `assess`.
#[derive(Debug, clap::Args)]
pub struct AssessArgs {
    /// The case: a file, `demo:<id>`, or `-` for standard input.
    case: String,
    #[command(flatten)]
    asked: Asked,
    /// The body's own rules, in a file with one `[[own_rule]]` for each; they are added to those of the case.
    #[arg(long, value_name = "FILE")]
    own_rules: Option<PathBuf>,
    /// Print the whole answer as JSON.
    #[arg(long)]
    json: bool,
}

/// What is asked otherwise than the case says.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Asked {
    /// Another day whose law and facts apply.
    #[arg(long, value_name = "DAY")]
    as_of: Option<String>,
    /// Another day by which things were known; the day itself when left out.
    #[arg(long, value_name = "DAY")]
    known_on: Option<String>,
    /// Another profile, a reading of the contested questions; `underlag register` lists them.
    #[arg(long, value_name = "ID")]
    profile: Option<String>,
}

impl Asked {
    /// As the use case takes it.
    pub(super) fn overrides(&self) -> Overrides {
        let Self { as_of, known_on, profile } = self.clone();
        Overrides { as_of, known_on, profile }
    }
}

/// Answers a case read from a file, a demo case or standard input.
///
/// # Errors
/// When it cannot be read or is at fault.
pub(super) fn answered(
    app: &App,
    case: &str,
    own_rules: Option<&Path>,
    overrides: &Overrides,
) -> Result<Answered, CliError> {
    let file = case_with(case, own_rules)?;
    answer(&app.engine, &file, overrides).map_err(|faults| CliError::Case { source_name: case.to_owned(), faults })
}

/// A value as JSON, indented, with a line end.
///
/// # Errors
/// Never for values of ours.
pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String, CliError> {
    let mut text =
        serde_json::to_string_pretty(value).map_err(|error| CliError::Other(format!("cannot write JSON: {error}")))?;
    text.push('\n');
    Ok(text)
}

/// Carries out `assess`.
pub(super) fn run(app: &App, language: Language, args: &AssessArgs) -> Result<Printed, CliError> {
    let answered = answered(app, &args.case, args.own_rules.as_deref(), &args.asked.overrides())?;
    let text = if args.json { json(&answered.assessment)? } else { page::answer(&app.texts, language, &answered) };
    Ok(Printed::answered(text))
}
