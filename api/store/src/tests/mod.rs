//! Tests of the writing half of storage, on every database there is.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod backups;
mod cases;
mod drills;
mod erasure;
mod fact_requests;
mod imports;
mod log;
mod looking;
mod migrating;
mod once;
mod previous;
mod sample;
mod server;
mod suppliers;
mod tampering;

use sea_orm::{ConnectionTrait as _, DatabaseBackend, Statement};

use crate::store::Store;

/// Runs a test on every database there is, each empty.
async fn on_each(test: impl AsyncFn(Store)) {
    for database in underlag_test_databases::both() {
        test(Store::open(database.url.parse().unwrap()).await.unwrap()).await;
    }
}

/// A store through which everything has been done that a store can do.
pub(crate) async fn exercised(store: &Store) {
    let actor = crate::Actor::local();
    let sample = sample::sample(store).await;
    suppliers::supplied(store, sample.body).await;
    fact_requests::answered(store, sample.body).await;
    store.heads().await.unwrap();
    store.bodies(None, 10).await.unwrap();
    store.read_log(sample.body, 0, 100).await.unwrap();
    store.advance_cursor("register", sample.body, 2).await.unwrap();
    store.advance_cursor("register", sample.body, 3).await.unwrap();
    store.erase_case(sample.body, &actor, sample.case, "gallring").await.unwrap();
    store.sweep().await.unwrap();
    store.verify_log(Some(sample.body), &store.heads().await.unwrap()).await.unwrap();
}

fn is_sqlite(store: &Store) -> bool {
    store.writer().get_database_backend() == DatabaseBackend::Sqlite
}

/// Writes past the store, as somebody with access to the database could.
async fn meddle(store: &Store, sql: &str) -> Result<u64, sea_orm::DbErr> {
    Ok(store.writer().execute_unprepared(sql).await?.rows_affected())
}

/// Takes away what the database itself would refuse.
async fn without_keys(store: &Store, tables: &[&str]) {
    if is_sqlite(store) {
        meddle(store, "PRAGMA foreign_keys = OFF").await.unwrap();
        return;
    }
    for table in tables {
        meddle(store, &format!("ALTER TABLE {table} DISABLE TRIGGER ALL")).await.unwrap();
    }
}

/// The first column of every row, as text.
async fn texts(store: &Store, sql: &str) -> Vec<Option<String>> {
    let statement = Statement::from_string(store.writer().get_database_backend(), sql);
    let rows = store.writer().query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// The literal of an identifier.
fn id_literal(store: &Store, id: uuid::Uuid) -> String {
    if is_sqlite(store) { format!("X'{}'", id.simple()) } else { format!("'{id}'") }
}
