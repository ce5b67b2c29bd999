//! Backups (säkerhetskopior): everything a database holds, in one file that either database can be restored from, so that it
//! is also the way from SQLite to PostgreSQL.
//!
//! The file is compressed text, a line of JSON each: what it is, then for every table its columns and its rows in the order
//! of the key, and last how many rows there are and the SHA-256 of all lines before. The same content gives the same lines
//! after the first, whichever database it comes from. It is written and read row by row.

mod error;
mod format;
mod read;
mod restore;
mod write;

pub use error::BackupError;
pub use restore::restore;

/// What a backup holds (innehåll).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// When the backup was made, in UTC.
    pub made_at: String,
    /// Version of Underlag that made it.
    pub engine: String,
    /// Rows of each table, in the order of the file.
    pub tables: Vec<(String, u64)>,
    /// SHA-256 of its lines, hexadecimal.
    pub sha256: String,
}

impl Contents {
    /// Rows in all.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, rows)| *rows).fold(0, u64::saturating_add)
    }

    /// Public bodies.
    pub fn bodies(&self) -> u64 {
        self.tables.iter().find(|(name, _)| name == "body").map_or(0, |(_, rows)| *rows)
    }
}
