//! The store: an open database whose tables are up to date.

use std::path::Path;

use sea_orm::{
    ConnectionTrait as _, DatabaseBackend, DatabaseConnection, DatabaseTransaction, IsolationLevel,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait as _,
};

use crate::connect::{Purpose, open};
use crate::error::StoreError;
use crate::migrate;
use crate::once::UnderWay;
use crate::sensitive_read::ReadBuffer;
use crate::supply;
use crate::url::DatabaseUrl;

/// An open database (lagring).
#[derive(Clone, Debug)]
pub struct Store {
    url: DatabaseUrl,
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    reads: ReadBuffer,
    under_way: UnderWay,
}

impl Store {
    /// Opens a database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be opened, or a later version made its tables.
    pub async fn open(url: DatabaseUrl) -> Result<Self, StoreError> {
        let writer = open(&url, Purpose::Write).await?;
        migrate::bring_up_to_date(&writer).await?;
        supply::lay_indexes(&writer).await?;
        let reader = open(&url, Purpose::Read).await?;
        Ok(Self { url, writer, reader, reads: ReadBuffer::default(), under_way: UnderWay::default() })
    }

    /// Opens a database to be read and nothing else: its tables are not brought up to date, on SQLite its file stays as it is to
    /// the byte, and whatever writes fails.
    ///
    /// # Errors
    /// When it cannot be opened, or a later or earlier version made its tables.
    pub async fn open_to_read(url: DatabaseUrl) -> Result<Self, StoreError> {
        let reader = match look(&url, Purpose::Look).await {
            // SQLite wants to put files beside a database that others may write to. A user who may not write in its folder can
            // read it where nobody has left such files.
            Err(StoreError::Open { .. } | StoreError::Database(_)) if url.file().is_some_and(is_at_rest) => {
                look(&url, Purpose::LookAtUnchanging).await?
            }
            looked => looked?,
        };
        let (reads, under_way) = (ReadBuffer::default(), UnderWay::default());
        Ok(Self { url, writer: reader.clone(), reader, reads, under_way })
    }

    /// Closes every connection of this store and its clones; on SQLite what was written is then in the one file.
    pub async fn close(&self) {
        for connection in [&self.reader, &self.writer] {
            if let Err(error) = connection.close_by_ref().await {
                tracing::warn!(%error, "a connection was not closed");
            }
        }
    }

    /// Where it is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Starts a transaction that writes.
    pub(crate) async fn write(&self) -> Result<DatabaseTransaction, StoreError> {
        begin_write(&self.writer).await
    }

    /// Starts a transaction that reads one state of the database, whoever writes meanwhile.
    pub(crate) async fn one_state(&self) -> Result<DatabaseTransaction, StoreError> {
        // On SQLite a transaction that reads sees one state by itself.
        let isolation = match self.reader.get_database_backend() {
            DatabaseBackend::Sqlite => None,
            _ => Some(IsolationLevel::RepeatableRead),
        };
        let options = TransactionOptions { isolation_level: isolation, ..TransactionOptions::default() };
        Ok(self.reader.begin_with_options(options).await?)
    }

    /// The connections that write.
    pub(crate) const fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Reads of sensitive fields that wait to be written.
    pub(crate) const fn reads(&self) -> &ReadBuffer {
        &self.reads
    }

    /// Keys of requests that are under way.
    pub(crate) const fn under_way(&self) -> &UnderWay {
        &self.under_way
    }

    /// Tells every statement it carries out from here on.
    #[cfg(test)]
    pub(crate) fn watched(mut self, tell: impl Fn(&str) + Clone + Send + Sync + 'static) -> Self {
        let to_writer = tell.clone();
        self.writer.set_metric_callback(move |info| to_writer(&info.statement.sql));
        self.reader.set_metric_callback(move |info| tell(&info.statement.sql));
        self
    }

    /// Asks the database for one small row, to learn whether it answers. How long that may take is for the caller to say.
    ///
    /// # Errors
    /// When it does not answer, or its tables are not there.
    pub async fn is_there(&self) -> Result<(), StoreError> {
        let statement = Statement::from_string(self.reader.get_database_backend(), "SELECT 1 FROM instance LIMIT 1");
        self.reader.query_one_raw(statement).await?;
        Ok(())
    }

    /// Connections for ordinary reads.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }
}

async fn look(url: &DatabaseUrl, purpose: Purpose) -> Result<DatabaseConnection, StoreError> {
    let reader = open(url, purpose).await?;
    migrate::must_be_up_to_date(&reader).await?;
    Ok(reader)
}

/// Whether everything written is in the file itself.
fn is_at_rest(file: &Path) -> bool {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    !Path::new(&log).exists()
}

/// Starts a transaction that writes. On SQLite it takes the write lock at once, so that it never has to give up half-way.
pub(crate) async fn begin_write(database: &DatabaseConnection) -> Result<DatabaseTransaction, StoreError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    Ok(database.begin_with_options(options).await?)
}
