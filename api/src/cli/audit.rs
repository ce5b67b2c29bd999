//! `underlag audit`: checks the logs, and prints where they end.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use underlag_store::audit::{Findings, Head};
use underlag_store::{BodyId, Store};

use super::Printed;
use super::database::{Access, DatabaseArgs, body_id};
use super::error::{ANSWERED, CliError, FAILED};

/// Largest file of heads, in bytes: some 100 000 heads.
const MAX_HEADS: u64 = 16 << 20;

/// Arguments of `audit`.
#[derive(Debug, clap::Args)]
pub struct AuditArgs {
    #[command(subcommand)]
    command: AuditCommand,
}

#[derive(Debug, clap::Subcommand)]
enum AuditCommand {
    /// Compute every hash of the logs anew, and tell what was changed past the service.
    Verify {
        /// Heads kept outside the database, as `audit head` printed them; without them a log that was cut at its end
        /// cannot be told from one that ended there.
        #[arg(long, value_name = "FILE")]
        head: Option<PathBuf>,
        /// Only this body.
        #[arg(long, value_name = "ID", value_parser = body_id)]
        body: Option<BodyId>,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Print where the log of each body ends, a line of JSON each; keep it where the database's keepers cannot change it.
    Head {
        #[command(flatten)]
        database: DatabaseArgs,
    },
}

/// Carries out `audit`.
pub(super) fn run(args: &AuditArgs) -> Result<Printed, CliError> {
    match &args.command {
        AuditCommand::Verify { head, body, database } => {
            let kept = head.as_deref().map(kept_heads).transpose()?.unwrap_or_default();
            database.with(Access::Read, async |store| {
                let found = store.verify_log(*body, &kept).await?;
                Ok(Printed { code: if found.is_clean() { ANSWERED } else { FAILED }, text: told(&found, kept.len()) })
            })
        }
        AuditCommand::Head { database } => database.with(Access::Read, heads),
    }
}

async fn heads(store: Store) -> Result<Printed, CliError> {
    let mut text = String::new();
    for head in store.heads().await? {
        let line = serde_json::to_string(&head).map_err(|error| CliError::Other(error.to_string()))?;
        text.push_str(&line);
        text.push('\n');
    }
    Ok(Printed::answered(text))
}

fn kept_heads(file: &Path) -> Result<Vec<Head>, CliError> {
    let shown = file.display();
    let unreadable = |error: std::io::Error| CliError::Input(format!("`{shown}` cannot be read: {error}"));
    let mut text = String::new();
    // One byte more than the limit tells that there is more.
    let most = MAX_HEADS.saturating_add(1);
    File::open(file).map_err(unreadable)?.take(most).read_to_string(&mut text).map_err(unreadable)?;
    if text.len() as u64 > MAX_HEADS {
        return Err(CliError::Input(format!("`{shown}` is too large to be heads of logs")));
    }
    let mut kept = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = at.saturating_add(1);
        kept.push(serde_json::from_str(line).map_err(|error| {
            CliError::Input(format!("line {place} of `{shown}` is no head as `underlag audit head` prints it: {error}"))
        })?);
    }
    if kept.is_empty() {
        return Err(CliError::Input(format!("`{shown}` has no heads; `underlag audit head` prints them")));
    }
    Ok(kept)
}

fn told(found: &Findings, kept: usize) -> String {
    let mut text = String::new();
    for fault in &found.faults {
        // Writing to a text does not fail.
        let _ = writeln!(text, "{fault}");
    }
    let untold = found.total.saturating_sub(found.faults.len() as u64);
    if untold > 0 {
        let _ = writeln!(text, "and {untold} more");
    }
    let against = match kept {
        0 => "no head kept outside was given, so a log cut at its end would not be seen".to_owned(),
        1 => "against 1 head kept outside".to_owned(),
        many => format!("against {many} heads kept outside"),
    };
    let result = if found.is_clean() { "nothing was changed".to_owned() } else { format!("faults: {}", found.total) };
    let _ = writeln!(text, "bodies: {}, entries: {}; {against}; {result}", found.bodies, found.entries);
    text
}
