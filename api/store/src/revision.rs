//! Revisions of cases, as use cases read them.

use sea_orm::EntityTrait as _;

use crate::case::CaseStatus;
use crate::entity::{case_file, case_revision};
use crate::error::StoreError;
use crate::id::{BodyId, CaseId};
use crate::refusal::{Refusal, Topic, Written};
use crate::store::Store;

/// A revision of a case (ärendeversion).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRevision {
    /// Revision, from 1.
    pub revision: i64,
    /// The case as a case file (TOML), as it was given.
    pub document: String,
}

impl Store {
    /// The latest revision of an open case.
    ///
    /// # Errors
    /// Refused when there is no such case, or it is closed or erased; fails when the database does.
    pub async fn latest_revision(&self, body: BodyId, case: CaseId) -> Written<StoredRevision> {
        let row = case_file::Entity::find_by_id((body.0, case.0)).one(self.reader()).await?;
        let row = row.ok_or(Refusal::NotFound { noun: Topic::Case })?;
        match CaseStatus::of(&row)? {
            CaseStatus::Open => {}
            CaseStatus::Closed => return Err(Refusal::Closed.into()),
            CaseStatus::Erased => return Err(Refusal::Erased.into()),
        }
        let key = (body.0, case.0, row.revision);
        let stored = case_revision::Entity::find_by_id(key).one(self.reader()).await?;
        // Erased in between, or taken away past the service.
        let document = stored.and_then(|stored| stored.document).ok_or(StoreError::Corrupt { noun: "revision" })?;
        Ok(StoredRevision { revision: row.revision, document })
    }
}
