//! Leases: a task that one process at a time may do, however many there are (lån).
//!
//! A lease ends by itself, so a process that has died holds nobody up for longer than that. The clock is the database's, which
//! all share. Whoever does something under a lease confirms it first in the same transaction: the row is locked from then
//! on, so nobody can take the lease over before the transaction has ended, and a holder whose lease was taken over learns it
//! before it has written anything.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use uuid::Uuid;

use crate::error::StoreError;

/// A lease that is held.
#[derive(Debug)]
pub(crate) struct Lease {
    name: &'static str,
    holder: String,
    seconds: u64,
}

/// Now and a later moment, in the database's clock and in the stored form.
fn clock(backend: DatabaseBackend, seconds: u64) -> (String, String) {
    if backend == DatabaseBackend::Sqlite {
        let at = |shift: &str| format!("strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'{shift})");
        return (at(""), at(&format!(", '+{seconds} seconds'")));
    }
    let form = r#"'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'"#;
    let at = |shift: &str| format!("to_char((now(){shift}) AT TIME ZONE 'UTC', {form})");
    (at(""), at(&format!(" + interval '{seconds} seconds'")))
}

impl Lease {
    /// Takes a lease for so long (whole seconds), unless somebody else holds it.
    pub(crate) async fn take(
        database: &impl ConnectionTrait,
        name: &'static str,
        length: Duration,
    ) -> Result<Option<Self>, StoreError> {
        let lease = Self { name, holder: Uuid::now_v7().to_string(), seconds: length.as_secs() };
        let backend = database.get_database_backend();
        let (now, until) = clock(backend, lease.seconds);
        // Looking first keeps those who wait from locking the row, or the file, that the holder needs.
        let look = format!("SELECT 1 FROM lease WHERE name = $1 AND until > {now}");
        if database.query_one_raw(Statement::from_sql_and_values(backend, look, [name.into()])).await?.is_some() {
            return Ok(None);
        }
        let take = format!(
            "INSERT INTO lease (name, holder, until) VALUES ($1, $2, {until}) ON CONFLICT (name) DO UPDATE \
             SET holder = excluded.holder, until = excluded.until WHERE lease.until <= {now}"
        );
        let values = [name.into(), lease.holder.as_str().into()];
        let taken = database.execute_raw(Statement::from_sql_and_values(backend, take, values)).await?;
        Ok((taken.rows_affected() == 1).then_some(lease))
    }

    /// Within a transaction: whether it is still held. If so it lasts as long again from now, and nobody can take it before
    /// the transaction has ended.
    pub(crate) async fn confirm(&self, transaction: &impl ConnectionTrait) -> Result<bool, StoreError> {
        let backend = transaction.get_database_backend();
        let (_, until) = clock(backend, self.seconds);
        let sql = format!("UPDATE lease SET until = {until} WHERE name = $1 AND holder = $2");
        let values = [self.name.into(), self.holder.as_str().into()];
        let held = transaction.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        Ok(held.rows_affected() == 1)
    }

    /// Gives it back.
    pub(crate) async fn end(self, database: &impl ConnectionTrait) -> Result<(), StoreError> {
        let sql = "DELETE FROM lease WHERE name = $1 AND holder = $2";
        let values = [self.name.into(), self.holder.into()];
        let backend = database.get_database_backend();
        database.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        Ok(())
    }
}
