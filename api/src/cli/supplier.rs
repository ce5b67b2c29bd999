//! `underlag supplier`: whose law reaches suppliers and services.

use std::fmt::Write as _;
use std::future::Future;

use underlag_domain::day::Day;
use underlag_domain::supplier::{Jurisdiction, Node, Origin, When};
use underlag_store::Store;
use underlag_store::read::{CursorKey, Deadline, Readers};
use underlag_store::supply::{SupplierFound, SupplyError};

use super::Printed;
use super::database::{Access, DatabaseArgs};
use super::error::CliError;
use super::page::{self, ChangesShown};
use crate::app::{App, Suppliers, usual_measure};
use crate::text::Language;

/// Most suppliers listed of each kind.
const MOST_FOUND: u64 = 50;

/// Arguments of `supplier`.
#[derive(Debug, clap::Args)]
pub struct SupplierArgs {
    #[command(subcommand)]
    command: SupplierCommand,
}

#[derive(Debug, clap::Subcommand)]
enum SupplierCommand {
    /// Find services and legal entities by the beginning of their name, or by a number.
    Find {
        /// Beginning of the name, LEI, organisation number, FO number, VAT number or id.
        text: String,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Show whose law reaches a service or a legal entity on a day, by which paths, and what is not known.
    Exposure {
        /// Its name, number or id.
        supplier: String,
        #[command(flatten)]
        when: WhenArgs,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Show on which days the exposure became another, and by what.
    Changes {
        /// Its name, number or id.
        supplier: String,
        /// Changes after this day.
        #[arg(long, value_name = "DAY")]
        since: Day,
        /// Changes until this day, inclusive.
        #[arg(long, value_name = "DAY")]
        until: Day,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Show which services a legal entity or a country reaches.
    Struck {
        /// Name, number or id of the legal entity.
        #[arg(required_unless_present = "country", conflicts_with = "country")]
        supplier: Option<String>,
        /// Code of the country, such as US.
        #[arg(long, value_name = "CODE")]
        country: Option<String>,
        #[command(flatten)]
        when: WhenArgs,
        #[command(flatten)]
        database: DatabaseArgs,
    },
}

/// The day asked about.
#[derive(Clone, Copy, Debug, clap::Args)]
struct WhenArgs {
    /// The day whose facts and law apply, such as 2026-11-22.
    #[arg(long, value_name = "DAY")]
    as_of: Day,
    /// Statements from sources after this day are left out; the same day when left out.
    #[arg(long, value_name = "DAY")]
    known_on: Option<Day>,
}

impl WhenArgs {
    fn when(self) -> When {
        When { as_of: self.as_of, known_on: self.known_on.unwrap_or(self.as_of) }
    }
}

/// Carries out `supplier`.
pub(super) fn run(app: &App, language: Language, args: &SupplierArgs) -> Result<Printed, CliError> {
    match &args.command {
        SupplierCommand::Find { text, database } => database.with(Access::Read, async |store| {
            let found = store.find_suppliers(text, MOST_FOUND).await?;
            if found.is_empty() {
                return Err(nobody(text));
            }
            Ok(Printed::answered(listed(&found)))
        }),
        SupplierCommand::Exposure { supplier, when, database } => {
            of_one(database, supplier, when.when(), async |suppliers, node| Ok(suppliers.page(app, node, language)))
        }
        SupplierCommand::Changes { supplier, since, until, database } => {
            let when = When { as_of: *until, known_on: *until };
            of_one(database, supplier, when, async |suppliers, node| {
                let register = app.engine.register();
                let changes = suppliers.changes(register, node, &usual_measure(), (*since, *until));
                let changes = &changes.map_err(|error| CliError::Input(error.to_string()))?;
                Ok(suppliers.on(register, |graph| {
                    let shown = ChangesShown { of: node, between: (*since, *until), changes, graph };
                    page::exposure_changes(&app.texts, language, &shown)
                }))
            })
        }
        SupplierCommand::Struck { supplier, country, when, database } => {
            struck(app, language, (supplier.as_deref(), country.as_deref()), when.when(), database)
        }
    }
}

fn struck(
    app: &App,
    language: Language,
    (supplier, country): (Option<&str>, Option<&str>),
    when: When,
    database: &DatabaseArgs,
) -> Result<Printed, CliError> {
    database.with(Access::Read, async |store| {
        let entity = match supplier {
            Some(supplier) => Some(one(&store, supplier).await?),
            None => None,
        };
        let others: Vec<_> = entity.iter().map(|found| found.id).collect();
        let suppliers = Suppliers::of_services(&readers(&store)?, &others, when, Deadline::default()).await?;
        let origin = match (&entity, country) {
            (Some(found), _) => {
                let Some(Node::Entity(entity)) = suppliers.near().node(found.id) else {
                    let shown = &found.name;
                    return Err(CliError::Input(format!("`{shown}` is a service; name a legal entity or a country")));
                };
                Origin::Entity(entity)
            }
            (None, code) => {
                let code = code.unwrap_or_default();
                let country = Jurisdiction::of(code);
                Origin::Jurisdiction(country.ok_or_else(|| {
                    CliError::Input(format!("`{code}` is no country; write its code in upper case, such as `SE`"))
                })?)
            }
        };
        let register = app.engine.register();
        let found = suppliers.struck(register, origin, usual_measure().control);
        let text = suppliers.on(register, |graph| page::struck(&app.texts, language, graph, origin, &found));
        Ok(Printed::answered(text))
    })
}

/// Works with what is connected with one supplier, and prints what comes of it.
fn of_one<F>(
    database: &DatabaseArgs,
    supplier: &str,
    when: When,
    work: impl FnOnce(Suppliers, Node) -> F,
) -> Result<Printed, CliError>
where
    F: Future<Output = Result<String, CliError>>,
{
    database.with(Access::Read, async |store| {
        let found = one(&store, supplier).await?;
        let suppliers = Suppliers::load(&readers(&store)?, &[found.id], when, Deadline::default()).await?;
        let node = suppliers.near().node(found.id).ok_or_else(|| nobody(supplier))?;
        Ok(Printed::answered(work(suppliers, node).await?))
    })
}

fn readers(store: &Store) -> Result<Readers, CliError> {
    // No page is turned here, so the key of cursors does not matter.
    Ok(Readers::open(store.url(), 1, CursorKey::new([0; 32]))?)
}

fn nobody(text: &str) -> CliError {
    let shown = underlag_domain::suggest::shown(text);
    CliError::Input(format!("no service and no legal entity has a name that begins with `{shown}`, or that number"))
}

/// The only supplier that is meant.
async fn one(store: &Store, text: &str) -> Result<SupplierFound, CliError> {
    let mut found = store.find_suppliers(text, MOST_FOUND).await?;
    // A whole name is meant before names that only begin so.
    let whole: Vec<usize> = (0..).zip(&found).filter(|(_, found)| found.name == text).map(|(at, _)| at).collect();
    match (whole.as_slice(), found.len()) {
        (_, 0) => Err(nobody(text)),
        ([at], _) => Ok(found.swap_remove(*at)),
        (_, 1) => Ok(found.swap_remove(0)),
        _ => Err(CliError::Input(format!("several are called so; give the id of one:\n{}", listed(&found)))),
    }
}

fn listed(found: &[SupplierFound]) -> String {
    let mut text = String::new();
    for SupplierFound { id, name, country, numbers, is_service } in found {
        let kind = if *is_service { "service" } else { "entity " };
        let country = country.as_deref().unwrap_or("  ");
        // Writing to a text does not fail.
        let _ = writeln!(text, "{id}  {kind}  {country}  {name}  {}", numbers.join(" "));
    }
    text.lines().map(str::trim_end).fold(String::new(), |so_far, line| so_far + line + "\n")
}

impl From<SupplyError> for CliError {
    fn from(error: SupplyError) -> Self {
        match error {
            SupplyError::Store(error) => Self::from(error),
            error @ SupplyError::TooLarge => Self::Input(error.to_string()),
        }
    }
}
