//! A database with made-up rows.

use underlag_test_databases::TestDatabase;
use uuid::Uuid;

use crate::plain::{Tables, fill};
use crate::read::{CursorKey, Readers};
use crate::store::Store;
use crate::url::DatabaseUrl;

/// A database with made-up rows, and the same rows in memory.
pub(super) struct MadeUp {
    pub(super) store: Store,
    pub(super) readers: Readers,
    pub(super) tables: Tables,
    pub(super) bodies: Vec<Uuid>,
    pub(super) runtime: tokio::runtime::Runtime,
    _database: TestDatabase,
}

impl MadeUp {
    /// Fills a database.
    pub(super) fn fill(database: TestDatabase) -> Self {
        let url: &DatabaseUrl = &database.url.parse().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let store = runtime.block_on(Store::open(url.clone())).unwrap();
        let (tables, bodies) = runtime.block_on(fill(&store));
        let readers = Readers::open(url, 2, CursorKey::new([7; 32])).unwrap();
        Self { store, readers, tables, bodies, runtime, _database: database }
    }
}
