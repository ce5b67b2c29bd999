//! What can go wrong with storage.

/// Storage could not do what was asked. What the database itself said stays in the log: it may quote data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached or opened.
    #[error("the database {database} cannot be opened: {reason}")]
    Open {
        /// Which.
        database: String,
        /// Why, in words without data.
        reason: String,
    },
    /// The tables were made by a later version.
    #[error("the database was made by a later version of Underlag (step `{step}`); start that version")]
    Newer {
        /// The step this version does not know.
        step: String,
    },
    /// The tables were made by an earlier version, or not at all, and are not to be changed.
    #[error(
        "the database is empty or was made by an earlier version of Underlag; `underlag serve` brings it up to date"
    )]
    Older,
    /// No room to write.
    #[error("the disk of the database is full; nothing was written; make room and try again")]
    Full,
    /// The deadline passed.
    #[error("the database did not answer in time; ask for less")]
    Timeout,
    /// Too many are waiting.
    #[error("the database is busy; try again in a moment")]
    Busy,
    /// The server went away, or has not come back yet.
    #[error(
        "the connection to the database broke; try again in a moment, and look first whether a change under way was made"
    )]
    Unreachable,
    /// The row says something this version does not understand.
    #[error("a stored {noun} cannot be read; run `underlag verify`")]
    Corrupt {
        /// What.
        noun: &'static str,
    },
    /// Anything else of the database.
    #[error("the database failed")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// What a failure of the reading side means.
    pub(crate) fn database(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Database(Box::new(error))
    }

    /// What a code of SQLite or PostgreSQL means; none when it means nothing that whoever asks could act on.
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        match code {
            code if FULL.contains(&code) => Some(Self::Full),
            code if STOPPED.contains(&code) => Some(Self::Timeout),
            code if BUSY.contains(&code) => Some(Self::Busy),
            code if GONE.contains(&code) => Some(Self::Unreachable),
            _ => None,
        }
    }
}

/// Codes of SQLite and PostgreSQL that say there is no room.
const FULL: [&str; 2] = ["13", "53100"];
/// Codes that say a statement was stopped by its deadline.
const STOPPED: [&str; 2] = ["9", "57014"];
/// Codes that say somebody else holds a lock, or all connections.
const BUSY: [&str; 5] = ["5", "6", "517", "55P03", "53300"];
/// Codes of a server that stops, was killed, or starts.
const GONE: [&str; 6] = ["57P01", "57P02", "57P03", "08000", "08003", "08006"];

impl From<sea_orm::DbErr> for StoreError {
    fn from(error: sea_orm::DbErr) -> Self {
        use sea_orm::{DbErr, RuntimeErr, sqlx};
        if let DbErr::ConnectionAcquire(_) = error {
            return Self::Busy;
        }
        let known = match &error {
            DbErr::Conn(RuntimeErr::SqlxError(inner))
            | DbErr::Exec(RuntimeErr::SqlxError(inner))
            | DbErr::Query(RuntimeErr::SqlxError(inner)) => match inner.as_ref() {
                sqlx::Error::Database(inner) => inner.code().and_then(|code| Self::of_code(&code)),
                // SQLite's files fail otherwise.
                sqlx::Error::Io(_) => Some(Self::Unreachable),
                _ => None,
            },
            _ => None,
        };
        known.unwrap_or_else(|| Self::Database(Box::new(error)))
    }
}
