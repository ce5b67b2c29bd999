//! `underlag replay`: an earlier answer, answered again.

use std::path::PathBuf;

use underlag_domain::assess::Replay;

use super::Printed;
use super::assess::Asked;
use super::error::{CliError, FAILED};
use super::input::{answer_file, case_file};
use crate::app::{App, check_case};

/// Arguments of `replay`.
#[derive(Debug, clap::Args)]
pub struct ReplayArgs {
    /// The earlier answer, as `assess --json` printed it.
    answer: PathBuf,
    /// The case it answered: a file, `demo:<id>`, or `-` for standard input.
    case: String,
    #[command(flatten)]
    asked: Asked,
}

/// Carries out `replay`.
pub(super) fn run(app: &App, args: &ReplayArgs) -> Result<Printed, CliError> {
    let earlier = answer_file(&args.answer)?;
    let file = case_file(&args.case)?;
    let inquiry = args.asked.overrides().apply(&file.inquiry);
    let (case, inquiry) = check_case(&app.engine, &file.case, &inquiry)
        .map_err(|faults| CliError::Case { source_name: args.case.clone(), faults })?;
    let replay = app.engine.replay(&earlier, &case, &inquiry).map_err(|error| CliError::Other(error.to_string()))?;
    Ok(match replay {
        Replay::Identical => Printed::answered("identical: the same answer to the last letter\n".to_owned()),
        Replay::Different { inputs, answer } => Printed { text: different(&inputs, &answer), code: FAILED },
    })
}

fn different(inputs: &[String], answer: &[String]) -> String {
    let mut lines = Vec::new();
    if inputs.is_empty() {
        lines.push(
            "different, although every input of the receipt is the same: the earlier answer has been changed"
                .to_owned(),
        );
    } else {
        lines.push(format!("different; the receipt differs in: {}", inputs.join(", ")));
    }
    if answer.is_empty() {
        lines.push("what was found is the same".to_owned());
    } else {
        lines.push("parts of the answer that differ:".to_owned());
        lines.extend(answer.iter().map(|path| format!("  {path}")));
    }
    lines.push(String::new());
    lines.join("\n")
}
