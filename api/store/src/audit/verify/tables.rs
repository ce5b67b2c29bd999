//! What tables have beside what the log accounts for.

use sea_orm::prelude::Uuid;
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
};

use super::{Check, Logged};
use crate::audit::Wrong;
use crate::entity::{
    assessment, assessment_answer, audit, audit_payload, body, body_head, case_revision, sensitive_read,
};
use crate::error::StoreError;

impl Check {
    /// The body after another in the order of ids, in whichever table it has rows.
    pub(super) async fn next_body(&mut self, last: Option<Uuid>) -> Result<Option<Uuid>, StoreError> {
        let found = [
            self.next_in::<body::Entity>(body::Column::Id, last).await?,
            self.next_in::<body_head::Entity>(body_head::Column::Body, last).await?,
            self.next_in::<audit::Entity>(audit::Column::Body, last).await?,
            self.next_in::<audit_payload::Entity>(audit_payload::Column::Body, last).await?,
            self.next_in::<case_revision::Entity>(case_revision::Column::Body, last).await?,
            self.next_in::<assessment::Entity>(assessment::Column::Body, last).await?,
            self.next_in::<assessment_answer::Entity>(assessment_answer::Column::Body, last).await?,
            self.next_in::<sensitive_read::Entity>(sensitive_read::Column::Body, last).await?,
        ];
        Ok(found.into_iter().flatten().min())
    }

    async fn next_in<E: EntityTrait>(&self, body: E::Column, last: Option<Uuid>) -> Result<Option<Uuid>, StoreError> {
        let mut query = E::find().select_only().column(body).order_by_asc(body);
        if let Some(last) = last {
            query = query.filter(body.gt(last));
        }
        Ok(query.into_tuple::<Uuid>().one(&self.transaction).await?)
    }

    /// No table has more of a body than its log accounts for, and none has less.
    pub(super) async fn counts(&mut self, body: Uuid, logged: &Logged) -> Result<(), StoreError> {
        let payloads = audit_payload::Entity::find().filter(audit_payload::Column::Body.eq(body));
        self.count(body, "audit_payload", payloads, logged.payloads).await?;
        let revisions = case_revision::Entity::find().filter(case_revision::Column::Body.eq(body));
        self.count(body, "case_revision", revisions, logged.revisions).await?;
        let assessments = assessment::Entity::find().filter(assessment::Column::Body.eq(body));
        self.count(body, "assessment", assessments, logged.assessments).await?;
        let answers = assessment_answer::Entity::find().filter(assessment_answer::Column::Body.eq(body));
        self.count(body, "assessment_answer", answers, logged.answers).await?;
        let reads = sensitive_read::Entity::find()
            .filter(sensitive_read::Column::Body.eq(body))
            .filter(sensitive_read::Column::Sealed.is_not_null());
        self.count(body, "sensitive_read", reads, logged.reads).await
    }

    async fn count<E>(
        &mut self,
        body: Uuid,
        table: &'static str,
        rows: Select<E>,
        logged: u64,
    ) -> Result<(), StoreError>
    where
        E: EntityTrait,
        E::Model: Send + Sync,
    {
        let rows = rows.count(&self.transaction).await?;
        if rows != logged {
            self.wrong(body, None, Wrong::Count { table, rows, logged });
        }
        Ok(())
    }
}
