//! What can go wrong with backups.

use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// A backup could not be made or restored (säkerhetskopian gick inte).
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written or read.
    #[error("`{}`: {error}", .file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// There is a file of that name.
    #[error("`{}` is already there; choose another name, or move it away first", .file.display())]
    Taken {
        /// The file.
        file: PathBuf,
    },
    /// A row is larger than a backup can hold.
    #[error("a row of `{table}` is too large for a backup")]
    TooLarge {
        /// Its table.
        table: String,
    },
    /// The file is no backup.
    #[error("`{}` is no backup of Underlag; give a file that `underlag backup` has written", .file.display())]
    NotABackup {
        /// The file.
        file: PathBuf,
    },
    /// The file is not as it was written.
    #[error("the backup `{}` is damaged or incomplete ({reason}); nothing was restored; use another", .file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What does not hold.
        reason: String,
    },
    /// The backup was made by a later version.
    #[error("the backup `{}` was made by a later version of Underlag ({made_by}); restore it with that version", .file.display())]
    Newer {
        /// The file.
        file: PathBuf,
        /// The version that made it.
        made_by: String,
    },
    /// The database holds something.
    #[error("the database is not empty: `{table}` has rows; restore into a new one")]
    NotEmpty {
        /// A table with rows.
        table: String,
    },
    /// The tables of the database are later than those of the backup.
    #[error("the database has tables of a later version than the backup; restore into one without tables")]
    LaterTables,
}

impl BackupError {
    pub(super) fn file(file: &Path) -> impl Fn(std::io::Error) -> Self + '_ {
        |error| Self::File { file: file.to_owned(), error }
    }

    pub(super) fn damaged(file: &Path, reason: impl Into<String>) -> Self {
        Self::Damaged { file: file.to_owned(), reason: reason.into() }
    }
}

impl From<sea_orm::DbErr> for BackupError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}
