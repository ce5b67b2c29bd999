//! Tests of storage. Each runs on a fresh SQLite file, and on a fresh PostgreSQL database when `UNDERLAG_TEST_POSTGRES` names a
//! server on which this user may create databases: `postgres://postgres@127.0.0.1:5433/postgres`.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod cases;
mod erasure;
mod log;
mod once;
mod sample;
mod tampering;

use std::path::PathBuf;

use sea_orm::{ConnectionTrait as _, Database, DatabaseBackend, Statement};

use crate::store::Store;
use crate::url::DatabaseUrl;

/// Runs a test on every database there is.
async fn on_each(test: impl AsyncFn(Store)) {
    let file = std::env::temp_dir().join(format!("underlag-{}.db", uuid::Uuid::now_v7()));
    let cleaned = Cleaned(file.clone());
    test(Store::open(DatabaseUrl::Sqlite(file)).await.unwrap()).await;
    drop(cleaned);
    let Ok(server) = std::env::var("UNDERLAG_TEST_POSTGRES") else { return };
    let name = format!("underlag_{}", uuid::Uuid::now_v7().simple());
    let admin = Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (address, _) = server.rsplit_once('/').unwrap();
    let store = Store::open(DatabaseUrl::Postgres(format!("{address}/{name}"))).await.unwrap();
    test(store.clone()).await;
    drop(store);
    admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.unwrap();
}

/// A file of SQLite that goes away with its companions, also when the test fails.
struct Cleaned(PathBuf);

impl Drop for Cleaned {
    fn drop(&mut self) {
        for ending in ["db", "db-wal", "db-shm"] {
            let _ = std::fs::remove_file(self.0.with_extension(ending));
        }
    }
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
