//! Restoring a backup into an empty database: wholly, or not at all.

use std::collections::BTreeSet;
use std::path::Path;

use sea_orm::sea_query::{Alias, Query};
use sea_orm::{ConnectionTrait as _, DatabaseBackend, DatabaseTransaction, Statement, Value};
use underlag_migration::{Migrator, MigratorTrait as _};

use super::format::{Header, Table};
use super::read::{Line, Reader, check};
use super::{BackupError, Contents};
use crate::connect::{Purpose, open};
use crate::error::StoreError;
use crate::migrate::{steps_done, steps_known, take_lease};
use crate::store::begin_write;
use crate::url::DatabaseUrl;

/// Rows written by one statement at most; the widest table stays far below what a statement may have of values.
const BATCH: usize = 200;
/// Bytes of text written by one statement, about.
const BATCH_BYTES: usize = 1 << 20;
/// Tables that say nothing about what the database holds.
const SERVICE: [&str; 2] = ["lease", "seaql_migrations"];

/// Restores a backup into a database without rows, made when it is not there, and brings its tables up to date. The checksum
/// is computed before anything is written; all rows are one transaction.
///
/// # Errors
/// When the file is no backup, is damaged, or was made by a later version; when the database holds something; when it fails.
pub async fn restore(from: &Path, into: &DatabaseUrl) -> Result<Contents, BackupError> {
    let (header, checked) = check(from)?;
    let known = steps_known();
    if !known.starts_with(&header.steps) {
        return Err(BackupError::Newer { file: from.to_owned(), made_by: header.engine });
    }
    let database = open(into, Purpose::Write).await?;
    let done = steps_done(&database).await?;
    if let Some(table) = holding(&database).await? {
        return Err(BackupError::NotEmpty { table });
    }
    let Some(lease) = take_lease(&database).await? else { return Err(StoreError::Busy.into()) };
    let transaction = begin_write(&database).await?;
    let restored = if lease.confirm(&transaction).await? {
        rows(from, &header, &done, &transaction).await
    } else {
        Err(StoreError::Busy.into())
    };
    let ended = match restored {
        // Somebody may have written another file under the name since it was checked.
        Ok(contents) if contents == checked => transaction.commit().await.map(|()| contents).map_err(BackupError::from),
        Ok(_) => Err(BackupError::damaged(from, "it changed while it was restored")),
        Err(error) => {
            // The first error is the one to tell.
            let _ = transaction.rollback().await;
            Err(error)
        }
    };
    lease.end(&database).await?;
    database.close().await?;
    ended
}

async fn rows(
    from: &Path,
    header: &Header,
    done: &BTreeSet<String>,
    transaction: &DatabaseTransaction,
) -> Result<Contents, BackupError> {
    if !done.iter().all(|step| header.steps.contains(step)) {
        return Err(BackupError::LaterTables);
    }
    let left = header.steps.len().saturating_sub(done.len());
    Migrator::up(transaction, Some(u32::try_from(left).unwrap_or(u32::MAX))).await?;
    if let Some(table) = holding(transaction).await? {
        return Err(BackupError::NotEmpty { table });
    }
    let there: BTreeSet<String> = tables(transaction).await?.into_iter().collect();
    let mut reader = Reader::open(from)?;
    let mut batch: Option<Batch> = None;
    loop {
        match reader.next()? {
            Line::Table(table) => {
                if !there.contains(&table.table) || SERVICE.contains(&table.table.as_str()) {
                    return Err(BackupError::damaged(from, "it has a table of none of the steps it names"));
                }
                if let Some(full) = batch.replace(Batch::new(table)) {
                    full.write(transaction).await?;
                }
            }
            Line::Row(values) => {
                if let Some(batch) = &mut batch {
                    batch.add(values, transaction).await?;
                }
            }
            Line::End(contents) => {
                if let Some(last) = batch.take() {
                    last.write(transaction).await?;
                }
                Migrator::up(transaction, None).await?;
                return Ok(contents);
            }
        }
    }
}

/// Rows of a table on their way into the database.
struct Batch {
    table: Table,
    rows: Vec<Vec<Value>>,
    bytes: usize,
}

impl Batch {
    const fn new(table: Table) -> Self {
        Self { table, rows: Vec::new(), bytes: 0 }
    }

    async fn add(&mut self, row: Vec<Value>, transaction: &DatabaseTransaction) -> Result<(), BackupError> {
        let size = |value: &Value| match value {
            Value::String(Some(text)) => text.len(),
            Value::Bytes(Some(bytes)) => bytes.len(),
            _ => 16,
        };
        self.bytes = self.bytes.saturating_add(row.iter().map(size).sum());
        self.rows.push(row);
        if self.rows.len() < BATCH && self.bytes < BATCH_BYTES {
            return Ok(());
        }
        let full = Self { table: self.table.clone(), rows: std::mem::take(&mut self.rows), bytes: 0 };
        self.bytes = 0;
        full.write(transaction).await
    }

    async fn write(self, transaction: &DatabaseTransaction) -> Result<(), BackupError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut insert = Query::insert();
        insert.into_table(Alias::new(self.table.table));
        insert.columns(self.table.columns.into_iter().map(|(name, _)| Alias::new(name)));
        for row in self.rows {
            insert.values(row.into_iter().map(Into::into)).map_err(StoreError::database)?;
        }
        transaction.execute(&insert).await?;
        Ok(())
    }
}

/// A table that holds rows, when there is one.
async fn holding(database: &impl sea_orm::ConnectionTrait) -> Result<Option<String>, BackupError> {
    for table in tables(database).await? {
        if SERVICE.contains(&table.as_str()) {
            continue;
        }
        let look =
            Query::select().expr(sea_orm::sea_query::Expr::val(1)).from(Alias::new(table.as_str())).limit(1).to_owned();
        if database.query_one(&look).await?.is_some() {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

/// Names of the tables there are.
async fn tables(database: &impl sea_orm::ConnectionTrait) -> Result<Vec<String>, BackupError> {
    let backend = database.get_database_backend();
    let sql = match backend {
        DatabaseBackend::Sqlite => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        }
        _ => "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename",
    };
    let rows = database.query_all_raw(Statement::from_string(backend, sql)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}
