//! `underlag backup`, `underlag restore` and `underlag verify`: keeping what is stored.

use std::fmt::Write as _;
use std::path::PathBuf;

use underlag_store::backup::{BackupError, Contents, restore as restore_into};
use underlag_store::{Store, Verified};

use super::Printed;
use super::database::{Access, DatabaseArgs};
use super::error::{ANSWERED, CliError, FAILED};

/// Arguments of `backup`.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to write, which must not be there yet.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Arguments of `restore`.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// A file that `underlag backup` has written, from either kind of database.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Carries out `backup`.
pub(super) fn back_up(args: &BackupArgs) -> Result<Printed, CliError> {
    args.database.with(Access::Read, async |store| {
        let made = store.back_up(&args.to).await?;
        Ok(Printed::answered(format!("wrote `{}`: {}", args.to.display(), told(&made))))
    })
}

/// Carries out `restore`, and checks what was restored.
pub(super) fn restore(args: &RestoreArgs) -> Result<Printed, CliError> {
    let url = args.database.url()?;
    actix_web::rt::System::new().block_on(async {
        let restored = restore_into(&args.from, &url).await?;
        let checked = shown(&Store::open(url).await?.verify().await?);
        let text = format!("restored `{}`: {}{}", args.from.display(), told(&restored), checked.text);
        Ok(Printed { text, code: checked.code })
    })
}

/// Carries out `verify`.
pub(super) fn verify(args: &VerifyArgs) -> Result<Printed, CliError> {
    args.database.with(Access::Read, async |store| Ok(shown(&store.verify().await?)))
}

fn told(contents: &Contents) -> String {
    let Contents { made_at, engine, sha256, .. } = contents;
    let (bodies, rows) = (contents.bodies(), contents.rows());
    format!("bodies: {bodies}, rows: {rows}; made {made_at} by version {engine}; SHA-256 {sha256}\n")
}

fn shown(found: &Verified) -> Printed {
    let mut text = String::new();
    // Writing to a text does not fail.
    for problem in &found.problems {
        let _ = writeln!(text, "{problem}");
    }
    for fault in &found.logs.faults {
        let _ = writeln!(text, "{fault}");
    }
    let all = found.total.saturating_add(found.logs.total);
    let untold = all.saturating_sub((found.problems.len() as u64).saturating_add(found.logs.faults.len() as u64));
    if untold > 0 {
        let _ = writeln!(text, "and {untold} more");
    }
    let result = if found.is_clean() { "nothing is wrong".to_owned() } else { format!("faults: {all}") };
    let _ = writeln!(text, "checked rows: {}, entries of logs: {}; {result}", found.rows(), found.logs.entries);
    Printed { text, code: if found.is_clean() { ANSWERED } else { FAILED } }
}

impl From<BackupError> for CliError {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Store(error) => Self::from(error),
            other => Self::Input(other.to_string()),
        }
    }
}
