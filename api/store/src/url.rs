//! Where the database is.

use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Where the database is (databasens adress): `sqlite:FILE`, or `postgres://…` in PostgreSQL's own form.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file of SQLite, created when it is not there.
    Sqlite(PathBuf),
    /// A database of a PostgreSQL server.
    Postgres(String),
}

/// The address cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "cannot tell which database is meant; write `sqlite:underlag.db` for a file, or `postgres://user@host/database`"
)]
pub struct DatabaseUrlError;

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(file) = text.strip_prefix("sqlite:") {
            let file = file.strip_prefix("//").unwrap_or(file);
            if file.is_empty() || file == ":memory:" {
                return Err(DatabaseUrlError);
            }
            return Ok(Self::Sqlite(PathBuf::from(file)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        Err(DatabaseUrlError)
    }
}

impl DatabaseUrl {
    /// The file, where it is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(file) => Some(file),
            Self::Postgres(_) => None,
        }
    }
}

// The address of a server may hold a password, so neither form shows more than which database system it is.
impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

impl std::fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(file) => write!(f, "sqlite:{}", file.display()),
            Self::Postgres(_) => write!(f, "PostgreSQL"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DatabaseUrl;

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn an_address_names_a_file_or_a_server_and_never_shows_a_password() {
        let file: DatabaseUrl = "sqlite:underlag.db".parse().unwrap();
        assert_eq!(file.to_string(), "sqlite:underlag.db");
        let server: DatabaseUrl = "postgres://underlag:hemligt@db/underlag".parse().unwrap();
        assert!(!format!("{server} {server:?}").contains("hemligt"));
        for wrong in ["", "underlag.db", "sqlite:", "sqlite::memory:", "mysql://x"] {
            assert!(wrong.parse::<DatabaseUrl>().is_err(), "{wrong}");
        }
    }
}
