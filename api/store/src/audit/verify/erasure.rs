//! What an erasure by law accounts for.

use std::collections::BTreeSet;

use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::{Check, if_readable};
use crate::audit::Event;
use crate::entity::{assessment, audit, audit_payload};
use crate::error::StoreError;
use crate::refusal::Topic;

/// The erasure of a case, or that there is none.
pub(super) struct Erasure {
    body: Uuid,
    case: Uuid,
    /// Entries whose payloads went with it; none when the case was not erased.
    entries: Option<BTreeSet<i64>>,
}

impl Check {
    /// Whether an erasure accounts for the payload of this entry being gone.
    pub(super) async fn is_erased(&mut self, entry: &audit::Model) -> Result<bool, StoreError> {
        let Some(case) = self.case_of(entry).await? else { return Ok(false) };
        Ok(self.erasure(entry.body, case).await?.is_some_and(|entries| entries.contains(&entry.seq)))
    }

    /// Whether the case this entry is about was erased.
    pub(super) async fn is_case_erased(&mut self, entry: &audit::Model) -> Result<bool, StoreError> {
        let Some(case) = self.case_of(entry).await? else { return Ok(false) };
        Ok(self.erasure(entry.body, case).await?.is_some())
    }

    async fn case_of(&self, entry: &audit::Model) -> Result<Option<Uuid>, StoreError> {
        let Some(object) = entry.object else { return Ok(None) };
        if entry.noun == Topic::Case.name() {
            return Ok(Some(object));
        }
        if entry.noun != Topic::Assessment.name() {
            return Ok(None);
        }
        let case = assessment::Entity::find_by_id((entry.body, object))
            .select_only()
            .column(assessment::Column::CaseId)
            .into_tuple::<Uuid>()
            .one(&self.transaction)
            .await;
        Ok(if_readable(case)?.flatten())
    }

    /// The entries that went when a case was erased; none when it was not.
    pub(super) async fn erasure(&mut self, body: Uuid, case: Uuid) -> Result<Option<&BTreeSet<i64>>, StoreError> {
        if !self.erased.as_ref().is_some_and(|known| known.body == body && known.case == case) {
            let entries = self.erased_entries(body, case).await?;
            self.erased = Some(Erasure { body, case, entries });
        }
        Ok(self.erased.as_ref().and_then(|known| known.entries.as_ref()))
    }

    async fn erased_entries(&self, body: Uuid, case: Uuid) -> Result<Option<BTreeSet<i64>>, StoreError> {
        let last = audit::Entity::find()
            .filter(audit::Column::Body.eq(body))
            .filter(audit::Column::Object.eq(case))
            .order_by_desc(audit::Column::Seq)
            .one(&self.transaction)
            .await;
        let Some(last) = if_readable(last)?.flatten().filter(|last| last.noun == Topic::Case.name()) else {
            return Ok(None);
        };
        let payload = audit_payload::Entity::find_by_id((body, last.seq)).one(&self.transaction).await;
        Ok(match if_readable(payload)?.flatten().and_then(|row| Event::parse(&row.payload)) {
            Some(Event::CaseErased { entries, .. }) => Some(entries.into_iter().collect()),
            _ => None,
        })
    }
}
