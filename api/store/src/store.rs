//! The store: an open database whose tables are up to date.

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait as _,
};
use underlag_migration::{Migrator, MigratorTrait as _};

use crate::connect::{Purpose, open};
use crate::error::StoreError;
use crate::once::UnderWay;
use crate::sensitive_read::ReadBuffer;
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
        Migrator::up(&writer, None).await?;
        let reader = open(&url, Purpose::Read).await?;
        Ok(Self { url, writer, reader, reads: ReadBuffer::default(), under_way: UnderWay::default() })
    }

    /// Where it is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Starts a transaction that writes. On SQLite it takes the write lock at once, so that it never has to give up half-way.
    pub(crate) async fn write(&self) -> Result<DatabaseTransaction, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(self.writer.begin_with_options(options).await?)
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

    /// Connections for ordinary reads.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }
}
