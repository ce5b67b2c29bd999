//! Documents of cases.

use sea_orm::EntityTrait as _;
use sea_orm::prelude::Uuid;

use super::Check;
use crate::audit::Wrong;
use crate::encoding::{digest, hex};
use crate::entity::{audit, case_revision};
use crate::error::StoreError;

impl Check {
    /// The document of a revision is the one that was logged.
    pub(super) async fn revision(
        &mut self,
        entry: &audit::Model,
        case: Uuid,
        revision: i64,
        logged: &str,
        note: &str,
    ) -> Result<(), StoreError> {
        let (body, seq) = (entry.body, Some(entry.seq));
        let row = case_revision::Entity::find_by_id((body, case, revision)).one(&self.transaction).await;
        let Some(row) = self.readable(body, seq, "case_revision", row)? else { return Ok(()) };
        let Some(row) = row else {
            self.wrong(body, seq, Wrong::RevisionMissing { case, revision });
            return Ok(());
        };
        match row.document {
            Some(document) if digest(document.as_bytes()).as_slice() != row.document_hash => {
                self.wrong(body, seq, Wrong::Revision { case, revision });
            }
            Some(_) if hex(&row.document_hash) != logged || row.note != note => {
                self.wrong(body, seq, Wrong::Revision { case, revision });
            }
            Some(_) => {}
            None => {
                if self.erasure(body, case).await?.is_none() {
                    self.wrong(body, seq, Wrong::RevisionMissing { case, revision });
                }
            }
        }
        Ok(())
    }
}
