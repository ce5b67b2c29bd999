//! `underlag rules` and `underlag register`: the law, and what it is written from.

use super::error::CliError;
use super::{Printed, page};
use crate::app::App;
use crate::text::Language;

/// Arguments of `register`.
#[derive(Debug, clap::Args)]
pub struct RegisterArgs {
    /// The day; the day the register was last checked when left out.
    #[arg(long, value_name = "DAY")]
    as_of: Option<String>,
}

/// Arguments of `rules`.
#[derive(Debug, clap::Args)]
pub struct RulesArgs {
    /// Print what is not modelled instead: by test, country and day, and every known gap.
    #[arg(long)]
    gaps: bool,
}

/// Carries out `rules`.
pub(super) fn rules(app: &App, language: Language, args: &RulesArgs) -> Printed {
    let page = if args.gaps { page::gaps } else { page::rules };
    Printed::answered(page(&app.texts, language, &app.engine))
}

/// Carries out `register`.
pub(super) fn register(app: &App, language: Language, args: &RegisterArgs) -> Result<Printed, CliError> {
    let register = app.engine.register();
    let day = match args.as_of.as_deref() {
        None => register.checked_through,
        Some(given) => given.parse().map_err(|error| CliError::Other(format!("--as-of: {error}")))?,
    };
    Ok(Printed::answered(page::register(&app.texts, language, register, day)))
}
