//! Bringing the tables up to date (migrering): one process at a time, step by step, each step whole or not at all.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait as _, DatabaseConnection, Statement};
use underlag_migration::{Migrator, MigratorTrait as _, create_lease_table};

use crate::error::StoreError;
use crate::lease::Lease;
use crate::store::begin_write;

/// A process that has died in the middle of a step holds the others up for no longer than this.
const LEASE: Duration = Duration::from_secs(30);
/// How long a process waits for another that brings the tables up to date.
const PATIENCE: Duration = Duration::from_mins(10);
/// Between two looks at whether it is done.
const LOOK: Duration = Duration::from_millis(50);

/// Where a database stands.
enum State {
    /// Every step is done.
    UpToDate,
    /// Steps are left.
    Behind,
}

/// Brings the tables of a database up to date, or waits while another process does.
pub(crate) async fn bring_up_to_date(database: &DatabaseConnection) -> Result<(), StoreError> {
    let from = Instant::now();
    loop {
        // Nothing is written to a database that is up to date, so that its user need not be allowed to change tables.
        if let State::UpToDate = state(database).await? {
            return Ok(());
        }
        match take_lease(database).await {
            Ok(Some(lease)) => {
                let done = steps(database, &lease).await;
                let ended = lease.end(database).await;
                if done? {
                    return ended;
                }
            }
            Ok(None) | Err(StoreError::Busy) => {}
            Err(error) => return Err(error),
        }
        if from.elapsed() > PATIENCE {
            return Err(StoreError::Busy);
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Refuses a database whose tables are not up to date.
pub(crate) async fn must_be_up_to_date(database: &DatabaseConnection) -> Result<(), StoreError> {
    match state(database).await? {
        State::UpToDate => Ok(()),
        State::Behind => Err(StoreError::Older),
    }
}

/// Which steps a database has been through, by name; none for an empty one.
pub(crate) async fn steps_done(database: &DatabaseConnection) -> Result<BTreeSet<String>, StoreError> {
    if !has_table(database, "seaql_migrations").await? {
        return Ok(BTreeSet::new());
    }
    let sql = Statement::from_string(database.get_database_backend(), "SELECT version FROM seaql_migrations");
    let rows = database.query_all_raw(sql).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// Names of the steps this build knows, in their order.
pub(crate) fn steps_known() -> Vec<String> {
    Migrator::migrations().iter().map(|step| step.name().to_owned()).collect()
}

async fn state(database: &DatabaseConnection) -> Result<State, StoreError> {
    let done = steps_done(database).await?;
    let known: BTreeSet<String> = steps_known().into_iter().collect();
    if let Some(step) = done.difference(&known).next() {
        return Err(StoreError::Newer { step: step.clone() });
    }
    Ok(if done == known { State::UpToDate } else { State::Behind })
}

/// Takes the lease; its table is created first, whoever else is doing the same.
pub(crate) async fn take_lease(database: &DatabaseConnection) -> Result<Option<Lease>, StoreError> {
    if !has_table(database, "lease").await?
        && let Err(error) = create_lease_table(database).await
        && !has_table(database, "lease").await?
    {
        return Err(error.into());
    }
    Lease::take(database, "migration", LEASE).await
}

/// Carries out what is left, one transaction a step; tells whether all was done, and not when the lease was lost.
async fn steps(database: &DatabaseConnection, lease: &Lease) -> Result<bool, StoreError> {
    while let State::Behind = state(database).await? {
        let transaction = begin_write(database).await?;
        if !lease.confirm(&transaction).await? {
            return Ok(false);
        }
        Migrator::up(&transaction, Some(1)).await?;
        transaction.commit().await?;
    }
    Ok(true)
}

async fn has_table(database: &DatabaseConnection, name: &str) -> Result<bool, StoreError> {
    Ok(underlag_migration::SchemaManager::new(database).has_table(name).await?)
}
