//! What can go wrong on the command line, and the exit code it gives.

use underlag_domain::case::CaseFaults;
use underlag_domain::sovereignty::OfferFaults;

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
    /// An offer is at fault.
    #[error("{}", offer_fault_lines(.source_name, .faults))]
    Offer {
        /// Where the offer was read from.
        source_name: String,
        /// Everything found wrong.
        faults: OfferFaults,
    },
    /// Anything else, already worded for whoever runs the command.
    #[error("{0}")]
    Other(String),
}

impl CliError {
    /// The exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Case { .. } | Self::Offer { .. } => CASE_AT_FAULT,
            Self::Start(_) | Self::Input(_) | Self::Other(_) => FAILED,
        }
    }
}

/// All faults of a case, a line each: `path: message`.
fn fault_lines(source_name: &str, faults: &CaseFaults) -> String {
    let told = faults.faults().iter().map(|fault| (fault.path.as_str(), fault.problem.to_string())).collect();
    lines(source_name, told, CaseFaults::MOST)
}

/// All faults of an offer, a line each: `path: message`.
fn offer_fault_lines(source_name: &str, faults: &OfferFaults) -> String {
    let told = faults.faults().iter().map(|fault| (fault.path.as_str(), fault.problem.to_string())).collect();
    lines(source_name, told, OfferFaults::MOST)
}

fn lines(source_name: &str, faults: Vec<(&str, String)>, most: usize) -> String {
    let count = faults.len();
    let source_name = if source_name == "-" { "standard input" } else { source_name };
    let mut lines = vec![format!("{source_name}: {count} {} to correct", if count == 1 { "fault" } else { "faults" })];
    for (path, message) in faults {
        lines.push(if path.is_empty() { message } else { format!("{path}: {message}") });
    }
    if count >= most {
        lines.push("there may be more; correct these and try again".to_owned());
    }
    lines.join("\n")
}
