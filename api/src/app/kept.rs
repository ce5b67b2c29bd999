//! What the service keeps, when it keeps anything.

use std::thread;

use underlag_store::read::{CursorKey, Readers, SensitiveRead};
use underlag_store::{Actor, BodyId, DatabaseUrl, Read, Store, StoreError};

/// The secret cursors are signed with.
const CURSORS: &str = "cursors";

/// An open database with its readers (det sparade).
#[derive(Clone, Debug)]
pub struct Kept {
    /// Writes.
    pub store: Store,
    /// Reads of lists and rows.
    pub readers: Readers,
}

impl Kept {
    /// Opens a database, brings its tables up to date and starts as many readers as there are processors.
    ///
    /// # Errors
    /// When it cannot be opened, or a later version made its tables.
    pub async fn open(url: DatabaseUrl) -> Result<Self, StoreError> {
        let store = Store::open(url.clone()).await?;
        let cursors = CursorKey::new(store.secret(CURSORS).await?);
        let at_once = thread::available_parallelism().map_or(2, usize::from);
        let readers = Readers::open(&url, at_once, cursors)?;
        Ok(Self { store, readers })
    }

    /// Notes that somebody reads something sensitive, before it is shown.
    ///
    /// # Errors
    /// When the database fails: then what was read must not be shown.
    pub async fn note_reads(&self, reads: Vec<SensitiveRead>) -> Result<(), StoreError> {
        let reads = reads.into_iter().map(|read| Read {
            body: BodyId(read.body),
            actor: Actor::local(),
            noun: read.of,
            object: read.object,
            field: read.field.to_owned(),
        });
        self.store.note_reads(reads.collect()).await
    }
}
