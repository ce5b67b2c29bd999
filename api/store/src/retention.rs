//! What is not kept for ever.

use chrono::{TimeDelta, Utc};
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, DatabaseBackend, EntityTrait as _, QueryFilter as _};

use crate::entity::idempotency;
use crate::error::StoreError;
use crate::moment::stored;
use crate::store::Store;

/// Hours for which a request that is sent again gets the first answer.
pub const REPLAY_HOURS: i64 = 24;

/// The moment before which answers are no longer kept, as it is stored.
pub(crate) fn replay_from() -> String {
    let now = Utc::now();
    stored(now.checked_sub_signed(TimeDelta::hours(REPLAY_HOURS)).unwrap_or(now))
}

impl Store {
    /// Sweeps what is past its time, and gives how many rows went: answers to requests older than [`REPLAY_HOURS`]. To be run now
    /// and then. On SQLite it also empties the write-ahead log, in which erased content would stay.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self) -> Result<u64, StoreError> {
        let swept = idempotency::Entity::delete_many()
            .filter(idempotency::Column::CreatedAt.lt(replay_from()))
            .exec(self.writer())
            .await?
            .rows_affected;
        if self.writer().get_database_backend() == DatabaseBackend::Sqlite {
            self.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(swept)
    }
}
