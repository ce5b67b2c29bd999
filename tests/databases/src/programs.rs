//! The server's programs, and the user they run as: a PostgreSQL server refuses to run as root.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian and Ubuntu keep the programs, one folder a version, outside the path.
const DEBIAN: &str = "/usr/lib/postgresql";

/// The folder with `initdb` and `postgres`: the one `UNDERLAG_TEST_POSTGRES_BIN` names, otherwise of the path, otherwise the
/// newest version Debian's packages have installed.
pub(crate) fn folder() -> Option<PathBuf> {
    let complete = |folder: &Path| folder.join("initdb").is_file() && folder.join("postgres").is_file();
    if let Some(named) = std::env::var_os("UNDERLAG_TEST_POSTGRES_BIN").filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        assert!(
            complete(&named),
            "UNDERLAG_TEST_POSTGRES_BIN names `{}`, which has no initdb and postgres",
            named.display()
        );
        return Some(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    // The path may hold links to the programs; the server looks for its other files beside the real ones.
    let real = std::env::split_paths(&path)
        .filter_map(|folder| fs::canonicalize(folder.join("initdb")).ok()?.parent().map(Path::to_owned));
    real.chain(debian()).find(|folder| complete(folder))
}

/// Debian's folders, the newest version first.
fn debian() -> Vec<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir(DEBIAN)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    versions.into_iter().map(|(_, folder)| folder).collect()
}

/// Who runs the server.
#[derive(Clone, Copy, Debug)]
pub(crate) enum User {
    /// Whoever runs the test.
    Same,
    /// Another user, for root runs the test.
    Other {
        /// Number of the user.
        user: u32,
        /// Number of its group.
        group: u32,
    },
}

impl User {
    /// The user for files that belong to the process as `made_by_us` does.
    pub(crate) fn choose(made_by_us: &Path) -> Self {
        let owner = fs::metadata(made_by_us).map_or(0, |about| about.uid());
        if owner != 0 {
            return Self::Same;
        }
        let known = fs::read_to_string("/etc/passwd").unwrap_or_default();
        let found = ["postgres", "nobody"].iter().find_map(|name| entry(&known, name));
        let Some((user, group)) = found else {
            panic!("PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as");
        };
        Self::Other { user, group }
    }

    /// Makes a command run as this user.
    pub(crate) fn on(self, command: &mut Command) {
        use std::os::unix::process::CommandExt as _;
        if let Self::Other { user, group } = self {
            // Changing the user of a process of root leaves its further groups too.
            command.uid(user).gid(group);
        }
    }

    /// Gives a folder to this user.
    pub(crate) fn own(self, folder: &Path) -> std::io::Result<()> {
        match self {
            Self::Same => Ok(()),
            Self::Other { user, group } => std::os::unix::fs::chown(folder, Some(user), Some(group)),
        }
    }
}

/// Numbers of a user and its group.
fn entry(known: &str, name: &str) -> Option<(u32, u32)> {
    let mut fields = known
        .lines()
        .map(|line| line.split(':'))
        .find_map(|mut fields| (fields.next() == Some(name)).then_some(fields))?;
    let user = fields.nth(1)?.parse().ok()?;
    let group = fields.next()?.parse().ok()?;
    Some((user, group))
}
