//! Readers: whichever database there is.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::cursor::CursorKey;
use super::postgres::PostgresReaders;
use super::run::Work;
use super::sqlite::SqliteReaders;
use crate::error::StoreError;
use crate::url::DatabaseUrl;

/// Statements a connection keeps prepared; clients can think of any number of them.
pub(super) const PREPARED: usize = 256;

/// Until when an answer is worth anything; the statement that is under way then is stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deadline(pub Option<Instant>);

impl Deadline {
    /// So long from now.
    pub fn after(duration: Duration) -> Self {
        Self(Instant::now().checked_add(duration))
    }

    /// Whether it has passed.
    pub(super) fn has_passed(self) -> bool {
        self.0.is_some_and(|end| Instant::now() >= end)
    }
}

/// Reads pages and rows (läsare).
#[derive(Clone, Debug)]
pub struct Readers {
    way: Way,
    cursors: CursorKey,
    statements: Arc<AtomicU64>,
    reads: Arc<AtomicU64>,
}

#[derive(Clone, Debug)]
enum Way {
    Sqlite(SqliteReaders),
    Postgres(PostgresReaders),
}

impl Readers {
    /// Readers of a database, so many at once.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(url: &DatabaseUrl, at_once: usize, cursors: CursorKey) -> Result<Self, StoreError> {
        let statements = Arc::new(AtomicU64::new(0));
        let way = match url {
            DatabaseUrl::Sqlite(file) => Way::Sqlite(SqliteReaders::open(file, at_once, &statements)?),
            DatabaseUrl::Postgres(address) => Way::Postgres(PostgresReaders::open(address, at_once, &statements)?),
        };
        Ok(Self { way, cursors, statements, reads: Arc::default() })
    }

    /// How many statements have been carried out since the start.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// How many pages and rows have been asked for since the start, with everything below them.
    pub fn reads(&self) -> u64 {
        self.reads.load(Ordering::Relaxed)
    }

    pub(super) fn cursors(&self) -> &CursorKey {
        &self.cursors
    }

    pub(crate) async fn carry_out<W: Work>(&self, work: W, deadline: Deadline) -> Result<W::Found, StoreError> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        match &self.way {
            Way::Sqlite(readers) => readers.carry_out(work, deadline).await,
            Way::Postgres(readers) => readers.carry_out(work, deadline).await,
        }
    }
}
