//! `underlag body`: public bodies whose cases are kept.

use std::fmt::Write as _;

use underlag_store::{Actor, Body, Country, Store};

use super::Printed;
use super::database::{Access, DatabaseArgs};
use super::error::CliError;

/// Bodies listed at a time.
const PAGE: u64 = 500;

/// Arguments of `body`.
#[derive(Debug, clap::Args)]
pub struct BodyArgs {
    #[command(subcommand)]
    command: BodyCommand,
}

#[derive(Debug, clap::Subcommand)]
enum BodyCommand {
    /// Add a public body, and print its id.
    Add {
        /// Its name.
        name: String,
        /// Its country, SE or FI.
        #[arg(long, value_name = "COUNTRY")]
        country: String,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// List the public bodies: id, country and name, in the order of their names.
    List {
        #[command(flatten)]
        database: DatabaseArgs,
    },
}

/// Carries out `body`.
pub(super) fn run(args: &BodyArgs) -> Result<Printed, CliError> {
    match &args.command {
        BodyCommand::Add { name, country, database } => {
            let country: Country = country
                .parse()
                .map_err(|_| CliError::Input(format!("`{country}` is no country of ours; write `SE` or `FI`")))?;
            database.with(Access::Write, async |store| {
                let body = store.add_body(&Actor::local(), name, country).await?;
                Ok(Printed::answered(format!("{}\n", body.id)))
            })
        }
        BodyCommand::List { database } => database.with(Access::Read, list),
    }
}

async fn list(store: Store) -> Result<Printed, CliError> {
    let mut text = String::new();
    let mut last: Option<Body> = None;
    loop {
        let page = store.bodies(last.as_ref().map(|body| body.id), PAGE).await?;
        for Body { id, name, country } in &page {
            // Writing to a text does not fail.
            let _ = writeln!(text, "{id}  {}  {name}", country.code());
        }
        match page.into_iter().next_back() {
            Some(body) => last = Some(body),
            None => return Ok(Printed::answered(text)),
        }
    }
}
