//! What can go wrong on the command line, and the exit code it gives.

use underlag_domain::case::CaseFaults;

use crate::app::StartError;

/// Exit code when everything asked for was answered.
pub const ANSWERED: u8 = 0;
/// Exit code when something else than the case is at fault, or a check found a difference.
pub const FAILED: u8 = 1;
/// Exit code when the case is at fault.
pub const CASE_AT_FAULT: u8 = 2;

/// A command that could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The service cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// A file cannot be used.
    #[error("{0}")]
    Input(String),
    /// The case is at fault.
    #[error("{}", fault_lines(.source_name, .faults))]
    Case {
        /// Where the case was read from.
        source_name: String,
        /// Everything found wrong.
        faults: CaseFaults,
    },
    /// Anything else, already worded for whoever runs the command.
    #[error("{0}")]
    Other(String),
}

impl CliError {
    /// The exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Case { .. } => CASE_AT_FAULT,
            Self::Start(_) | Self::Input(_) | Self::Other(_) => FAILED,
        }
    }
}

/// All faults, a line each: `path: message`.
fn fault_lines(source_name: &str, faults: &CaseFaults) -> String {
    let count = faults.faults().len();
    let source_name = if source_name == "-" { "standard input" } else { source_name };
    let mut lines = vec![format!("{source_name}: {count} {} to correct", if count == 1 { "fault" } else { "faults" })];
    for fault in faults.faults() {
        let message = fault.problem.to_string();
        lines.push(if fault.path.is_empty() { message } else { format!("{}: {message}", fault.path) });
    }
    if count >= CaseFaults::MOST {
        lines.push("there may be more; correct these and try again".to_owned());
    }
    lines.join("\n")
}
