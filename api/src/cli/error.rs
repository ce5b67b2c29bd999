//! What can go wrong on the command line, and the exit code it gives.

use underlag_domain::case::CaseFaults;
use underlag_domain::sovereignty::OfferFaults;
use underlag_domain::wording::Wording;

use crate::app::StartError;
use crate::text::{Language, Texts};

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
    #[error("{source_name}: {faults}")]
    Case {
        /// Where the case was read from.
        source_name: String,
        /// Everything found wrong.
        faults: CaseFaults,
    },
    /// An offer is at fault.
    #[error("{source_name}: {faults}")]
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
    /// What to tell whoever ran the command; what is wrong with a case or an offer is told in the language.
    pub fn told(&self, language: Language) -> String {
        let Ok(texts) = Texts::embedded() else { return self.to_string() };
        match self {
            Self::Case { source_name, faults } => {
                let told = faults.faults().iter().map(|fault| (fault.path.as_str(), fault.problem.wording()));
                fault_lines(&texts, language, source_name, &told.collect::<Vec<_>>(), CaseFaults::MOST)
            }
            Self::Offer { source_name, faults } => {
                let told = faults.faults().iter().map(|fault| (fault.path.as_str(), fault.problem.wording()));
                fault_lines(&texts, language, source_name, &told.collect::<Vec<_>>(), OfferFaults::MOST)
            }
            Self::Start(_) | Self::Input(_) | Self::Other(_) => self.to_string(),
        }
    }

    /// The exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Case { .. } | Self::Offer { .. } => CASE_AT_FAULT,
            Self::Start(_) | Self::Input(_) | Self::Other(_) => FAILED,
        }
    }
}

/// All faults in a language, a line each: `path: message`.
fn fault_lines(
    texts: &Texts,
    language: Language,
    source_name: &str,
    faults: &[(&str, Wording)],
    most: usize,
) -> String {
    let say = |id: &str, arguments: &[(&str, &str)]| texts.get(language, id, arguments);
    let source_name = if source_name == "-" { say("fault-standard-input", &[]) } else { source_name.to_owned() };
    let first = if faults.len() == 1 { "fault-to-correct-one" } else { "fault-to-correct" };
    let mut lines = vec![say(first, &[("source", &source_name), ("count", &faults.len().to_string())])];
    for (path, wording) in faults {
        let message = texts.fault(language, wording);
        lines.push(if path.is_empty() { message } else { format!("{path}: {message}") });
    }
    if faults.len() >= most {
        lines.push(say("fault-more", &[]));
    }
    lines.join("\n")
}
