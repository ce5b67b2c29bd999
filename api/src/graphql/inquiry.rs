//! What is asked: a case from somewhere, on a day, under a profile.

use std::sync::Arc;

use async_graphql::{ID, InputObject, OneofObject};
use underlag_domain::case::{CaseFile, read_toml};
use underlag_domain::wording::Wording;

use super::answer::Answer;
use super::assessment::Assessment;
use super::case::CaseInput;
use super::day::Day;
use super::user_error::UserError;
use crate::app::{App, Overrides, answer, demo_case};

/// Where the case comes from: exactly one of these.
#[derive(OneofObject)]
pub(crate) enum CaseSource {
    /// The case as input.
    Inline(Box<CaseInput>),
    /// A case file (TOML), at most 1 MiB; best given in a variable.
    Toml(String),
    /// Id of a demo case, see `demoCases`.
    Demo(ID),
}

/// What to assess.
#[derive(InputObject)]
pub(crate) struct AssessInput {
    /// The case.
    source: CaseSource,
    /// Another day than the case's. Without `knownOn` what was known on that day is asked about.
    as_of: Option<Day>,
    /// Another day by which things were known, inclusive.
    known_on: Option<Day>,
    /// Another profile than the case's, which also leaves out positions the case chooses beside it.
    profile: Option<String>,
}

/// Overrides from input.
pub(crate) fn overrides(as_of: Option<Day>, known_on: Option<Day>, profile: Option<String>) -> Overrides {
    let text = |day: Option<Day>| day.map(|day| day.0.to_string());
    Overrides { as_of: text(as_of), known_on: text(known_on), profile }
}

impl AssessInput {
    /// Reads the case and answers it.
    pub(crate) fn answer(self, app: Arc<App>) -> Result<Assessment, Vec<UserError>> {
        let Self { source, as_of, known_on, profile } = self;
        let file = source.read(&[])?;
        answer_file(app, &file, &overrides(as_of, known_on, profile), &[])
    }
}

impl CaseSource {
    /// The case file; faults get their place after the prefix.
    pub(crate) fn read(self, prefix: &[String]) -> Result<CaseFile, Vec<UserError>> {
        match self {
            Self::Inline(input) => Ok((*input).into()),
            Self::Toml(text) => read_toml(&text).map_err(|faults| UserError::all(&faults, prefix)),
            Self::Demo(id) => {
                let demo = demo_case(&id).ok_or_else(|| vec![no_demo(&id, prefix)])?;
                read_toml(demo.toml).map_err(|faults| UserError::all(&faults, prefix))
            }
        }
    }
}

fn no_demo(id: &str, prefix: &[String]) -> UserError {
    let given: String = id.chars().filter(|c| !c.is_control()).take(60).collect();
    let path = prefix.iter().cloned().chain(["source".to_owned(), "demo".to_owned()]).collect();
    UserError::unknown_reference(path, Wording::new("fault-no-demo", vec![("given", given)]))
}

/// Answers a case file; faults get their place after the prefix.
pub(crate) fn answer_file(
    app: Arc<App>,
    file: &CaseFile,
    overrides: &Overrides,
    prefix: &[String],
) -> Result<Assessment, Vec<UserError>> {
    match answer(&app.engine, file, overrides) {
        Ok(answered) => Ok(Assessment(Answer { app, answered })),
        Err(faults) => Err(UserError::all(&faults, prefix)),
    }
}
