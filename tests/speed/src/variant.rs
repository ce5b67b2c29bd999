//! The variants, each a process of its own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::Failed;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// The service.
    Underlag,
    /// The least there can be.
    Floor,
    /// The usual way.
    Naive,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::Underlag, Self::Floor, Self::Naive];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Underlag => "underlag",
            Self::Floor => "floor",
            Self::Naive => "naive",
        }
    }
}

/// A variant that answers.
pub(crate) struct Serving {
    pub(crate) variant: Variant,
    pub(crate) address: SocketAddr,
    process: Child,
}

impl Serving {
    /// Starts a variant on a database.
    pub(crate) fn start(variant: Variant, url: &str) -> Result<Self, Failed> {
        let mut command = match variant {
            Variant::Underlag => {
                let mut command = Command::new(service()?);
                command.args(["serve", "--listen", "127.0.0.1:0", "--database", url]).env("UNDERLAG_LOG", "warn");
                command
            }
            Variant::Floor | Variant::Naive => {
                let mut command = Command::new(std::env::current_exe()?);
                command.args([variant.name(), url]);
                command
            }
        };
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let said = process.stdout.take().ok_or("no output")?;
        // Every variant says its address in its first lines.
        for line in BufReader::new(said).lines() {
            let line = line?;
            let Some(begins) = line.find("http://") else { continue };
            let rest = &line[begins + 7..];
            let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ':')).unwrap_or(rest.len());
            return Ok(Self { variant, address: rest[..end].parse()?, process });
        }
        Err(format!("{} does not start", variant.name()).into())
    }

    /// Processor time it has taken.
    pub(crate) fn cpu(&self) -> Result<Duration, Failed> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        Ok(Duration::from_millis(ticks * 10))
    }

    /// Memory it holds, in KiB.
    pub(crate) fn memory(&self) -> Result<u64, Failed> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no memory told")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The service as it was built in the root.
pub(crate) fn service() -> Result<PathBuf, Failed> {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/release/underlag");
    if built.exists() {
        Ok(built)
    } else {
        Err("run `cargo build --profile bench -p underlag` in the root first".into())
    }
}
