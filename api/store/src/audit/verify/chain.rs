//! The log of one body.

use std::collections::BTreeMap;

use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::{Check, Logged, PAGE};
use crate::audit::{Event, Head, Wrong, entry_hash, origin, payload_hash};
use crate::entity::{audit, audit_payload, body, body_head, fact_answer, fact_request, supply_fact};
use crate::error::StoreError;

/// Where the log has come.
struct Place {
    seq: i64,
    hash: Vec<u8>,
}

impl Check {
    /// Checks everything of one body.
    pub(super) async fn body(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.findings.bodies = self.findings.bodies.saturating_add(1);
        let kept = self.kept.remove(&id).unwrap_or_default();
        let row = body::Entity::find_by_id(id).one(&self.transaction).await;
        let row = self.readable(id, None, "body", row)?.flatten();
        if row.is_none() {
            self.wrong(id, None, Wrong::BodyMissing);
        }
        let mut logged = Logged::default();
        let mut place = Place { seq: 0, hash: origin(id).to_vec() };
        let mut unmet = kept.clone();
        loop {
            let page = audit::Entity::find()
                .filter(audit::Column::Body.eq(id))
                .filter(audit::Column::Seq.gt(place.seq))
                .order_by_asc(audit::Column::Seq)
                .limit(PAGE)
                .all(&self.transaction)
                .await;
            let Some(page) = self.readable(id, Some(place.seq), "audit", page)? else { break };
            let (Some(first), Some(last)) = (page.first(), page.last()) else { break };
            let mut payloads = self.payloads(id, first.seq, last.seq).await?;
            for entry in page {
                self.entry(&entry, &mut place, payloads.remove(&entry.seq), row.as_ref(), &mut logged).await?;
                unmet.retain(|head| head.seq != entry.seq || head.hash.as_slice() != entry.hash);
            }
        }
        for Head { seq, .. } in unmet {
            self.wrong(id, Some(seq), Wrong::KeptHead);
        }
        self.head(id, &place).await?;
        self.counts(id, &logged).await
    }

    async fn payloads(
        &mut self,
        body: Uuid,
        first: i64,
        last: i64,
    ) -> Result<BTreeMap<i64, audit_payload::Model>, StoreError> {
        let rows = audit_payload::Entity::find()
            .filter(audit_payload::Column::Body.eq(body))
            .filter(audit_payload::Column::Seq.between(first, last))
            .all(&self.transaction)
            .await;
        let rows = self.readable(body, Some(first), "audit_payload", rows)?.unwrap_or_default();
        Ok(rows.into_iter().map(|row| (row.seq, row)).collect())
    }

    async fn entry(
        &mut self,
        entry: &audit::Model,
        place: &mut Place,
        payload: Option<audit_payload::Model>,
        body: Option<&body::Model>,
        logged: &mut Logged,
    ) -> Result<(), StoreError> {
        self.findings.entries = self.findings.entries.saturating_add(1);
        let (id, seq) = (entry.body, Some(entry.seq));
        let next = place.seq.saturating_add(1);
        if entry.seq != next {
            self.wrong(id, seq, Wrong::Gap { from: next });
        } else if entry.prev_hash != place.hash {
            self.wrong(id, seq, Wrong::Link);
        }
        if entry_hash(entry).as_slice() != entry.hash {
            self.wrong(id, seq, Wrong::Entry);
        }
        *place = Place { seq: entry.seq, hash: entry.hash.clone() };
        self.account(entry, logged).await?;
        let Some(audit_payload::Model { body: _, seq: _, salt, payload }) = payload else {
            if !self.is_erased(entry).await? {
                self.wrong(id, seq, Wrong::PayloadMissing);
            }
            return Ok(());
        };
        logged.payloads = logged.payloads.saturating_add(1);
        if payload_hash(&salt, &payload).as_slice() != entry.payload_hash {
            self.wrong(id, seq, Wrong::Payload);
        }
        match Event::parse(&payload) {
            Some(event) if event.kind() == entry.kind => self.event(entry, event, body, logged).await,
            // A later version may have logged what this one does not know; its hash holds all the same.
            _ => Ok(()),
        }
    }

    /// What an entry accounts for by its kind, whether its payload is there or not.
    async fn account(&mut self, entry: &audit::Model, logged: &mut Logged) -> Result<(), StoreError> {
        match entry.kind.as_str() {
            "CASE_CREATED" | "CASE_REVISED" => logged.revisions = logged.revisions.saturating_add(1),
            "CASE_ASSESSED" => {
                logged.assessments = logged.assessments.saturating_add(1);
                if !self.is_case_erased(entry).await? {
                    logged.answers = logged.answers.saturating_add(1);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What an entry tells is so.
    async fn event(
        &mut self,
        entry: &audit::Model,
        event: Event,
        body: Option<&body::Model>,
        logged: &mut Logged,
    ) -> Result<(), StoreError> {
        let object = entry.object.unwrap_or_default();
        match event {
            Event::BodyAdded { name, country } => {
                if body.is_some_and(|row| row.name != name || row.country != country) {
                    self.wrong(entry.body, Some(entry.seq), Wrong::Body);
                }
            }
            Event::CaseCreated { document, .. } => {
                self.revision(entry, object, 1, &document, "").await?;
            }
            Event::CaseRevised { revision, document, note } => {
                self.revision(entry, object, revision, &document, &note).await?;
            }
            Event::CaseAssessed { record, answer, .. } => self.assessment(entry, object, &record, &answer).await?,
            Event::ReadsSealed { count, rows } => {
                logged.reads = logged.reads.saturating_add(u64::try_from(count).unwrap_or_default());
                self.sealed(entry, &rows).await?;
            }
            Event::SupplierFactStated { fact, .. } => self.supplier_fact(entry, object, &fact).await?,
            Event::FactsAnswered { record, .. } => self.facts_answered(entry, object, &record).await?,
            Event::CaseUpdated { .. }
            | Event::FactsRequested { .. }
            | Event::FactRequestWithdrawn
            | Event::FactAnswerSettled { .. }
            | Event::CaseErased { .. }
            | Event::LegalEntityAdded { .. }
            | Event::ServiceAdded { .. }
            | Event::SupplierFactTakenBack { .. }
            | Event::SuppliersImported { .. } => {}
        }
        Ok(())
    }

    /// A statement about a supplier is there as it was made.
    async fn supplier_fact(&mut self, entry: &audit::Model, subject: Uuid, fact: &str) -> Result<(), StoreError> {
        let id = data_encoding::HEXLOWER.decode(fact.as_bytes()).unwrap_or_default();
        let row = supply_fact::Entity::find_by_id((subject, id)).one(&self.transaction).await;
        let row = self.readable(entry.body, Some(entry.seq), "supply_fact", row)?;
        if row.is_some_and(|row| !row.is_some_and(|row| crate::supply::is_unchanged(&row))) {
            self.wrong(entry.body, Some(entry.seq), Wrong::SupplierFact { fact: fact.to_owned() });
        }
        Ok(())
    }

    /// What a supplier answered is there as it was given.
    async fn facts_answered(&mut self, entry: &audit::Model, request: Uuid, told: &str) -> Result<(), StoreError> {
        let row = fact_request::Entity::find_by_id((entry.body, request)).one(&self.transaction).await;
        let row = self.readable(entry.body, Some(entry.seq), "fact_request", row)?;
        let answers = fact_answer::Entity::find()
            .filter(fact_answer::Column::Body.eq(entry.body))
            .filter(fact_answer::Column::Request.eq(request))
            .order_by_asc(fact_answer::Column::Place)
            .all(&self.transaction)
            .await;
        let answers = self.readable(entry.body, Some(entry.seq), "fact_answer", answers)?;
        if let (Some(row), Some(answers)) = (row, answers)
            && !row.is_some_and(|row| crate::fact_request::is_unchanged(&row, &answers, told))
        {
            self.wrong(entry.body, Some(entry.seq), Wrong::FactAnswers { request });
        }
        Ok(())
    }

    async fn head(&mut self, body: Uuid, place: &Place) -> Result<(), StoreError> {
        let row = body_head::Entity::find_by_id(body).one(&self.transaction).await;
        match self.readable(body, None, "body_head", row)?.flatten() {
            None => self.wrong(body, None, Wrong::HeadMissing),
            Some(body_head::Model { body: _, seq, hash }) => {
                if seq != place.seq || hash != place.hash {
                    self.wrong(body, Some(seq), Wrong::Head { end: place.seq });
                }
            }
        }
        Ok(())
    }
}
