//! Erasure by law: the content of a case goes, that it was there stays, and the log still holds.

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::actor::Actor;
use crate::assessment::SupportKind;
use crate::audit::Event;
use crate::case::{CaseSaved, CaseStatus, LONGEST_NOTE};
use crate::encoding::Digest;
use crate::entity::{
    assessment, assessment_answer, assessment_support, audit, audit_payload, case_file, case_revision, case_service,
    idempotency,
};
use crate::id::{BodyId, CaseId};
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::store::Store;
use crate::writing::Writing;

/// Places or ids of one statement.
const BATCH: usize = 1_000;

/// The hash of no request.
const NO_REQUEST: Digest = [0; 32];

impl Store {
    /// Erases a case by law: its documents, notes, title, day, value, answers, the facts and judgments its assessments rested on,
    /// and everything the log told about it. Rows, hashes, headlines, the diary number and who read it when stay, and so does the
    /// reason, which therefore names the provision or decision and nothing about the case.
    ///
    /// Requests that made or assessed it cannot be sent again to make it anew: their keys count as used for something else.
    /// Backups made before still hold it.
    ///
    /// # Errors
    /// Refused when there is no such case, it has been erased, or the reason cannot be used; fails when the database does.
    pub async fn erase_case(&self, body: BodyId, actor: &Actor, case: CaseId, reason: &str) -> Written<CaseSaved> {
        let mut writing = self.begin(body, actor).await?;
        let saved = writing.erase_case(case, reason).await?;
        writing.commit().await?;
        Ok(saved)
    }
}

impl Writing {
    /// As [`Store::erase_case`], within a use case.
    ///
    /// # Errors
    /// As [`Store::erase_case`].
    pub async fn erase_case(&mut self, case: CaseId, reason: &str) -> Written<CaseSaved> {
        suitable("reason", reason, LONGEST_NOTE)?;
        let row = self.case_row(case).await?;
        if CaseStatus::of(&row)? == CaseStatus::Erased {
            return Err(Refusal::Erased.into());
        }
        let (body, transaction) = (self.body().0, self.transaction());
        case_revision::Entity::update_many()
            .col_expr(case_revision::Column::Document, Expr::value(Option::<String>::None))
            .col_expr(case_revision::Column::Note, Expr::value(""))
            .filter(case_revision::Column::Body.eq(body))
            .filter(case_revision::Column::CaseId.eq(case.0))
            .exec(transaction)
            .await?;
        case_service::Entity::delete_many()
            .filter(case_service::Column::Body.eq(body))
            .filter(case_service::Column::CaseId.eq(case.0))
            .exec(transaction)
            .await?;
        assessment_answer::Entity::delete_many()
            .filter(assessment_answer::Column::Body.eq(body))
            .filter(assessment_answer::Column::Assessment.in_subquery(self.assessments_of(case)))
            .exec(transaction)
            .await?;
        assessment_support::Entity::delete_many()
            .filter(assessment_support::Column::Body.eq(body))
            .filter(assessment_support::Column::Assessment.in_subquery(self.assessments_of(case)))
            .filter(assessment_support::Column::Kind.is_in(SupportKind::OF_THE_CASE.map(SupportKind::name)))
            .exec(transaction)
            .await?;
        let entries = self.entries_about(case).await?;
        for places in entries.chunks(BATCH) {
            audit_payload::Entity::delete_many()
                .filter(audit_payload::Column::Body.eq(body))
                .filter(audit_payload::Column::Seq.is_in(places.iter().copied()))
                .exec(transaction)
                .await?;
        }
        self.forget_requests_about(case).await?;
        let empty = String::new();
        let erased = case_file::Model {
            title_key: self.order().await?.key(&empty),
            title_fold: empty.clone(),
            title: empty,
            status: CaseStatus::Erased.name().to_owned(),
            due: None,
            value_minor: None,
            value_currency: None,
            ..row
        };
        self.save(erased, &Event::CaseErased { reason: reason.to_owned(), entries }).await
    }

    /// Takes the hashes of requests away whose answers are a case or its assessments: whoever guesses what was asked could hold it
    /// against them.
    async fn forget_requests_about(&self, case: CaseId) -> Written<()> {
        let assessments: Vec<Uuid> = assessment::Entity::find()
            .select_only()
            .column(assessment::Column::Id)
            .filter(assessment::Column::Body.eq(self.body().0))
            .filter(assessment::Column::CaseId.eq(case.0))
            .into_tuple()
            .all(self.transaction())
            .await?;
        let answers: Vec<String> = std::iter::once(case.0).chain(assessments).map(|id| id.to_string()).collect();
        for answers in answers.chunks(BATCH) {
            idempotency::Entity::update_many()
                .col_expr(idempotency::Column::RequestHash, Expr::value(NO_REQUEST.to_vec()))
                .filter(idempotency::Column::Body.eq(self.body().0))
                .filter(idempotency::Column::Response.is_in(answers.iter().map(String::as_str)))
                .exec(self.transaction())
                .await?;
        }
        Ok(())
    }

    /// Ids of the assessments of a case.
    fn assessments_of(&self, case: CaseId) -> SelectStatement {
        Query::select()
            .column(assessment::Column::Id)
            .from(assessment::Entity)
            .cond_where(
                Condition::all()
                    .add(assessment::Column::Body.eq(self.body().0))
                    .add(assessment::Column::CaseId.eq(case.0)),
            )
            .take()
    }

    /// Places in the log of what was told about a case and its assessments, in order.
    async fn entries_about(&self, case: CaseId) -> Written<Vec<i64>> {
        let about_case = audit::Column::Noun.eq(Topic::Case.name()).and(audit::Column::Object.eq(case.0));
        let about_assessment = (audit::Column::Noun.eq(Topic::Assessment.name()))
            .and(audit::Column::Object.in_subquery(self.assessments_of(case)));
        Ok(audit::Entity::find()
            .select_only()
            .column(audit::Column::Seq)
            .filter(audit::Column::Body.eq(self.body().0))
            .filter(Condition::any().add(about_case).add(about_assessment))
            .order_by_asc(audit::Column::Seq)
            .into_tuple::<i64>()
            .all(self.transaction())
            .await?)
    }
}
