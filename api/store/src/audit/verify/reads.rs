//! Sealed reads.

use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::Check;
use crate::audit::Wrong;
use crate::encoding::hex;
use crate::entity::{audit, sensitive_read};
use crate::error::StoreError;
use crate::sensitive_read::{BATCH, hash_of_reads};

impl Check {
    /// The reads an entry sealed are those it says it sealed.
    pub(super) async fn sealed(&mut self, entry: &audit::Model, logged: &str) -> Result<(), StoreError> {
        let rows = sensitive_read::Entity::find()
            .filter(sensitive_read::Column::Body.eq(entry.body))
            .filter(sensitive_read::Column::Sealed.eq(entry.seq))
            .order_by_asc(sensitive_read::Column::Id)
            // One more than a seal ever takes gives another hash.
            .limit(BATCH as u64 + 1)
            .all(&self.transaction)
            .await;
        let rows = self.readable(entry.body, Some(entry.seq), "sensitive_read", rows)?;
        if rows.is_some_and(|rows| hex(&hash_of_reads(&rows, entry.seq)) != logged) {
            self.wrong(entry.body, Some(entry.seq), Wrong::Reads);
        }
        Ok(())
    }
}
