//! `underlag cases`: the demo cases, or case files checked against what they expect.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::Printed;
use super::assess::answered;
use super::error::{ANSWERED, CliError, FAILED};
use super::facts_needed::facts_needed;
use super::page::{Voice, harmless};
use crate::app::{Answered, App, DEMO, Overrides};
use crate::text::Language;

/// Deepest folder that is looked into.
const DEEPEST: usize = 16;

/// Arguments of `cases`.
#[derive(Debug, clap::Args)]
pub struct CasesArgs {
    /// Case files and folders with case files; the demo cases are listed when there is none.
    paths: Vec<PathBuf>,
    /// Also print how many of the stated facts each case needs for its answer.
    #[arg(long)]
    facts: bool,
}

/// Carries out `cases`.
pub(super) fn run(app: &App, language: Language, args: &CasesArgs) -> Result<Printed, CliError> {
    if args.paths.is_empty() { demo_cases(app, language, args.facts) } else { check(app, args) }
}

fn demo_cases(app: &App, language: Language, facts: bool) -> Result<Printed, CliError> {
    let voice = Voice::new(&app.texts, language);
    let mut text = String::new();
    for demo in DEMO {
        let answered = answered(app, &format!("demo:{}", demo.id), None, &Overrides::default())?;
        let headline = voice.headline(answered.assessment.headline);
        let _ = writeln!(text, "demo:{}\n  {}\n  {headline}", demo.id, answered.case.title);
        if facts {
            let _ = writeln!(text, "  {}", facts_line(app, &answered)?);
        }
    }
    Ok(Printed::answered(text))
}

fn check(app: &App, args: &CasesArgs) -> Result<Printed, CliError> {
    let mut files = Vec::new();
    for path in &args.paths {
        collect(path, 0, &mut files)?;
    }
    if files.is_empty() {
        return Err(CliError::Input("there are no case files (`*.toml`) there".to_owned()));
    }
    let (mut passed, mut failed) = (0_usize, 0_usize);
    let mut text = String::new();
    for file in files {
        let shown = file.display().to_string();
        match answered(app, &shown, None, &Overrides::default()) {
            Ok(answered) => {
                let differs = answered.expect.as_ref().map_or_else(
                    || vec!["it has no [expect] to check against".to_owned()],
                    |expect| answered.assessment.differences_from(expect),
                );
                if differs.is_empty() {
                    passed += 1;
                    let _ = writeln!(text, "ok      {shown}");
                } else {
                    failed += 1;
                    let _ = writeln!(text, "DIFFERS {shown}: {}", differs.join("; "));
                }
                if args.facts {
                    let _ = writeln!(text, "        {}", facts_line(app, &answered)?);
                }
            }
            Err(error) => {
                failed += 1;
                let _ = writeln!(text, "FAULTY  {}", error.to_string().replace('\n', "\n        "));
            }
        }
    }
    let _ = writeln!(text, "{passed} passed, {failed} failed");
    Ok(Printed { text: harmless(&text), code: if failed == 0 { ANSWERED } else { FAILED } })
}

fn facts_line(app: &App, answered: &Answered) -> Result<String, CliError> {
    let needed = facts_needed(&app.engine, answered).map_err(|error| CliError::Other(error.to_string()))?;
    Ok(format!("{} facts stated, {} needed for this answer", answered.case.facts().count(), needed))
}

/// Case files at a path, folders in order of name.
fn collect(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), CliError> {
    let shown = path.display();
    let wrong = |error: std::io::Error| CliError::Input(format!("cannot read `{shown}`: {error}"));
    if !path.exists() {
        return Err(CliError::Input(format!("there is no file or folder `{shown}`")));
    }
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    if depth > DEEPEST {
        return Err(CliError::Input(format!("`{shown}` lies more than {DEEPEST} folders deep")));
    }
    let mut entries = Vec::new();
    for entry in path.read_dir().map_err(wrong)? {
        entries.push(entry.map_err(wrong)?.path());
    }
    entries.sort();
    for entry in entries {
        if entry.is_dir() || entry.extension().is_some_and(|ending| ending == "toml") {
            collect(&entry, depth + 1, files)?;
        }
    }
    Ok(())
}
