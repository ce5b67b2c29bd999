//! Copies of the register, which bodies share.

use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::{Check, if_readable};
use crate::audit::Wrong;
use crate::encoding::{digest, hex};
use crate::entity::register_snapshot;
use crate::error::StoreError;

impl Check {
    /// Every copy gives its hash.
    pub(super) async fn registers(&mut self) -> Result<(), StoreError> {
        let mut last: Option<Vec<u8>> = None;
        loop {
            let mut query = register_snapshot::Entity::find().order_by_asc(register_snapshot::Column::Hash);
            if let Some(last) = last {
                query = query.filter(register_snapshot::Column::Hash.gt(last));
            }
            let Some(row) = if_readable(query.one(&self.transaction).await)? else {
                self.findings.add(None, None, Wrong::Unreadable { table: "register_snapshot" });
                return Ok(());
            };
            let Some(row) = row else { return Ok(()) };
            if digest(row.content.as_bytes()).as_slice() != row.hash {
                self.findings.add(None, None, Wrong::Register { hash: hex(&row.hash) });
            }
            self.registers.insert(row.hash.clone());
            last = Some(row.hash);
        }
    }
}
