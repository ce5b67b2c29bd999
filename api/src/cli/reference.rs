//! `underlag rules` and `underlag register`: the law, and what it is written from, looked up, followed over time and
//! watched.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use underlag_domain::day::Day;
use underlag_domain::overview;

use super::error::CliError;
use super::{Printed, page};
use crate::app::App;
use crate::text::Language;

/// Arguments of `register`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct RegisterArgs {
    /// The day; the day the register was last checked when left out.
    #[arg(long, value_name = "DAY")]
    as_of: Option<String>,
    #[command(subcommand)]
    what: Option<Lookup>,
}

/// What can be asked of the register beside its lists.
#[derive(Debug, clap::Subcommand)]
enum Lookup {
    /// Look law up by citation, id or words: `find 10:2 a OSL`, `find KHO:2025:29`, `find DPF`.
    Find {
        /// What to look for.
        #[arg(required = true, value_name = "TEXT")]
        text: Vec<String>,
        /// The day on which to show how each entry stands; the day the register was last checked when left out.
        #[arg(long, value_name = "DAY")]
        as_of: Option<String>,
    },
    /// Show on which days something that answers rest on changes.
    Changes {
        /// First day, inclusive.
        #[arg(long, value_name = "DAY")]
        from: Option<String>,
        /// Last day, inclusive.
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
    },
    /// Show what must be checked again, soonest first.
    Due {
        /// The day to look from; today, by universal time, when left out.
        #[arg(long, value_name = "DAY")]
        today: Option<String>,
        /// How many days ahead to look.
        #[arg(long, value_name = "DAYS", default_value_t = 90)]
        within: u32,
    },
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
    let text = match &args.what {
        None => {
            let day = read("--as-of", args.as_of.as_deref())?.unwrap_or(register.checked_through);
            page::register(&app.texts, language, register, day)
        }
        Some(Lookup::Find { text, as_of }) => {
            let day = read("--as-of", as_of.as_deref())?.unwrap_or(register.checked_through);
            let text = text.join(" ");
            page::found(app, language, &text, &app.law_index().find(&text), day)
        }
        Some(Lookup::Changes { from, to }) => {
            let (from, to) = (read("--from", from.as_deref())?, read("--to", to.as_deref())?);
            let changes = overview::changes_between(&app.engine, from, to);
            page::changes(&app.texts, language, &changes, (from, to))
        }
        Some(Lookup::Due { today, within }) => {
            let today = match read("--today", today.as_deref())? {
                Some(day) => day,
                None => clock()?,
            };
            let due = overview::due(&app.engine, today, *within);
            page::due(&app.texts, language, &due, today, *within)
        }
    };
    Ok(Printed::answered(text))
}

fn read(argument: &str, given: Option<&str>) -> Result<Option<Day>, CliError> {
    let day = given.map(str::parse).transpose();
    day.map_err(|error| CliError::Other(format!("{argument}: {error}")))
}

/// Today by universal time; around midnight the day in Sweden or Finland may be the next.
fn clock() -> Result<Day, CliError> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let now = since.and_then(|since| DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, 0));
    let today = now.and_then(|now| now.date_naive().to_string().parse().ok());
    today.ok_or_else(|| CliError::Other("the clock of this machine shows no usable day; give --today".to_owned()))
}
