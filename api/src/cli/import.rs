//! `underlag import`: published files about suppliers.

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use underlag_domain::day::Day;
use underlag_import::Format;
use underlag_store::supply::ImportCounts;
use underlag_store::{BodyId, Store};

use super::Printed;
use super::database::{Access, DatabaseArgs, body_id};
use super::error::CliError;
use crate::app::{Import, ImportFailed, MADE_UP, import, import_made_up};

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct ImportArgs {
    /// Format: `gleif-level1`, `gleif-level2` and `gleif-exceptions` (the golden copy of the LEI system as CSV), `bods` (0.4, JSON
    /// or JSON lines), `dpf` (the list of the framework with the USA as CSV), or `made-up` for a thousand made-up suppliers.
    format: String,
    /// The file, unpacked; none for `made-up`.
    file: Option<PathBuf>,
    /// Id of the body in whose log the import is told; the only one there is when absent.
    #[arg(long, value_name = "BODY", value_parser = body_id)]
    body: Option<BodyId>,
    /// The day the file speaks for, such as 2026-11-22: what it says is not known before.
    #[arg(long, value_name = "DAY")]
    published: Option<Day>,
    /// The file is an extract: it says nothing of those it does not name.
    #[arg(long)]
    extract: bool,
    /// Where rows that cannot be read go, with line and reason, as JSON lines; the file's name with `.rejects` when absent.
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Carries out `import`.
pub(super) fn run(args: &ImportArgs) -> Result<Printed, CliError> {
    if args.format == MADE_UP {
        return args.database.with(Access::Write, async |store| {
            let body = body(&store, args.body).await?;
            Ok(Printed::answered(told(import_made_up(&store, body).await?, None)))
        });
    }
    let format: Format = args.format.parse().map_err(|error| CliError::Input(format!("{error}")))?;
    let file = args.file.as_deref().ok_or_else(|| CliError::Input("name the file after its format".to_owned()))?;
    let published = args.published.ok_or_else(|| {
        CliError::Input("give the day the file speaks for with `--published`, such as 2026-11-22".to_owned())
    })?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(".rejects");
    let rejects = args.rejects.clone().unwrap_or_else(|| PathBuf::from(beside));
    args.database.with(Access::Write, async |store| {
        let body = body(&store, args.body).await?;
        let what = Import { format, file, published, is_extract: args.extract, rejects: &rejects };
        let bar = bar();
        let counts = import(&store, body, &what, |progress| {
            bar.set_length(progress.of);
            bar.set_position(progress.bytes);
            bar.set_message(progress.counts.rows.to_string());
        })
        .await;
        bar.finish_and_clear();
        Ok(Printed::answered(told(counts?, Some(&rejects))))
    })
}

/// Shown where a person looks, and nowhere else.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}  {msg} rows  {eta} left");
    let bar = ProgressBar::no_length();
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The body that was named, or the only one there is.
async fn body(store: &Store, named: Option<BodyId>) -> Result<BodyId, CliError> {
    if let Some(body) = named {
        return Ok(body);
    }
    match store.bodies(None, 2).await?.as_slice() {
        [only] => Ok(only.id),
        [] => Err(CliError::Input("there is no body yet; add one with `underlag body add NAME --country SE`".to_owned())),
        _ => Err(CliError::Input(
            "there are several bodies; name the one in whose log the import is told with `--body`: `underlag body list` \
             shows them"
                .to_owned(),
        )),
    }
}

fn told(counts: ImportCounts, rejects: Option<&Path>) -> String {
    let ImportCounts { rows, entities, facts, replaced, rejected } = counts;
    let where_to = match rejects {
        Some(file) if rejected > 0 => format!(", listed in {}", file.display()),
        _ => String::new(),
    };
    format!(
        "rows      {rows}\nentities  {entities} new\nfacts     {facts} new, {replaced} no longer said\nrejected  \
         {rejected}{where_to}\n"
    )
}

impl From<ImportFailed> for CliError {
    fn from(error: ImportFailed) -> Self {
        match error {
            ImportFailed::Write(error) => Self::from(error),
            error => Self::Input(error.to_string()),
        }
    }
}
