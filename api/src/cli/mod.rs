//! The command line; the only place that prints. To add a command: a file here with its arguments and a function
//! that returns what to print, and a line in [`Command`].

mod assess;
mod audit;
mod backup;
mod body;
mod cases;
mod compare;
mod config;
mod database;
mod error;
mod facts_needed;
mod import;
mod input;
pub mod page;
mod reference;
mod replay;
mod serve;
mod sovereignty;
mod supplier;
mod texts;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::config::ConfigError;
use crate::app::App;
use crate::text::Language;

pub use cases::CasesArgs;
pub use error::{ANSWERED, CASE_AT_FAULT, CliError, FAILED};
pub use facts_needed::facts_needed;
pub use serve::greeting;

/// Decision support for public bodies: finds obstacles, grounds and gaps; people judge and decide.
#[derive(Debug, Parser)]
#[command(name = "underlag", version, max_term_width = 100)]
pub struct Cli {
    /// Language of the texts.
    #[arg(long, global = true, value_enum, default_value_t)]
    lang: Language,
    #[command(subcommand)]
    command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the service: GraphQL, and a page to ask from.
    Serve(serve::ServeArgs),
    /// Answer a case: what was found, what to do next and who decides.
    Assess(assess::AssessArgs),
    /// Answer a case in several ways and show which provisions make the difference.
    Compare(compare::CompareArgs),
    /// List the demo cases, or check case files against the answers they expect.
    Cases(CasesArgs),
    /// Answer a case again and compare with an earlier answer.
    Replay(replay::ReplayArgs),
    /// Print every rule as Markdown, for a lawyer's review.
    Rules(reference::RulesArgs),
    /// Print the register of a day: adequacy decisions, disclosure laws, contested questions, profiles.
    Register(reference::RegisterArgs),
    /// Score offers by the EU Cloud Sovereignty Framework: not binding, no test of law, moves no headline.
    Sovereignty(sovereignty::SovereigntyArgs),
    /// Print texts with their marks, for the list of texts a lawyer has reviewed.
    Texts(texts::TextsArgs),
    /// Public bodies whose cases are kept: add one, list them.
    Body(body::BodyArgs),
    /// Suppliers that are kept: find them, show whose law reaches them, since when, and what an owner or a country reaches.
    Supplier(supplier::SupplierArgs),
    /// Import a published file about suppliers: legal entities, who owns and controls them, who is listed.
    Import(import::ImportArgs),
    /// The logs of what is kept: check that nothing was changed past the service, print where they end.
    Audit(audit::AuditArgs),
    /// Write everything a database holds to one file, as it is at one moment, while the service runs.
    Backup(backup::BackupArgs),
    /// Restore a backup into an empty database of either kind, wholly or not at all, and check it.
    Restore(backup::RestoreArgs),
    /// Check that everything stored can be read and used, and that the logs hold.
    Verify(backup::VerifyArgs),
    /// Print the GraphQL schema (SDL).
    Schema,
}

/// What a command prints, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// What goes to standard output.
    pub text: String,
    /// The exit code.
    pub code: u8,
}

impl Printed {
    /// Text of a command that did what was asked.
    pub const fn answered(text: String) -> Self {
        Self { text, code: ANSWERED }
    }
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = match config::parsed(env::args_os().collect()) {
        Ok(cli) => cli,
        Err(ConfigError::File(message)) => return complain(&message, FAILED),
        Err(ConfigError::Arguments(error)) => {
            // Help and version are answers; a misspelt command is not the case's fault.
            let asked_for = !error.use_stderr();
            let shown = error.print().is_ok();
            return ExitCode::from(if asked_for && shown { ANSWERED } else { FAILED });
        }
    };
    match command(&cli) {
        Ok(printed) => match write_all(&mut io::stdout().lock(), &printed.text) {
            Ok(()) => ExitCode::from(printed.code),
            Err(error) => complain(&format!("cannot write the answer: {error}"), FAILED),
        },
        Err(error) => complain(&error.told(cli.lang), error.exit_code()),
    }
}

/// Carries out a command.
///
/// # Errors
/// When it cannot be carried out; the error says why and what to do.
pub fn command(cli: &Cli) -> Result<Printed, CliError> {
    let app = App::embedded()?;
    match &cli.command {
        Command::Serve(args) => serve::run(app, args),
        Command::Assess(args) => assess::run(&app, cli.lang, args),
        Command::Compare(args) => compare::run(&app, cli.lang, args),
        Command::Cases(args) => cases::run(&app, cli.lang, args),
        Command::Replay(args) => replay::run(&app, args),
        Command::Rules(args) => Ok(reference::rules(&app, cli.lang, args)),
        Command::Register(args) => reference::register(&app, cli.lang, args),
        Command::Sovereignty(args) => sovereignty::run(&app, cli.lang, args),
        Command::Texts(args) => Ok(texts::run(&app, cli.lang, args)),
        Command::Body(args) => body::run(args),
        Command::Supplier(args) => supplier::run(&app, cli.lang, args),
        Command::Import(args) => import::run(args),
        Command::Audit(args) => audit::run(args),
        Command::Backup(args) => backup::back_up(args),
        Command::Restore(args) => backup::restore(args),
        Command::Verify(args) => backup::verify(args),
        Command::Schema => Ok(Printed::answered(crate::graphql::sdl())),
    }
}

/// Writes everything; whoever reads may stop early, as `head` does.
fn write_all(to: &mut impl Write, text: &str) -> io::Result<()> {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn complain(message: &str, code: u8) -> ExitCode {
    // Where standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{}", page::harmless(message));
    ExitCode::from(code)
}
