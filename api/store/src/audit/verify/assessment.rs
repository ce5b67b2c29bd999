//! Assessments and their answers.

use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::Check;
use crate::assessment::{answered, record};
use crate::audit::Wrong;
use crate::encoding::hex;
use crate::entity::{assessment, assessment_answer, assessment_finding, assessment_support, audit};
use crate::error::StoreError;

impl Check {
    /// An assessment, its findings, its support and its answer are those that were logged.
    pub(super) async fn assessment(
        &mut self,
        entry: &audit::Model,
        id: Uuid,
        logged_record: &str,
        logged_answer: &str,
    ) -> Result<(), StoreError> {
        let (body, seq) = (entry.body, Some(entry.seq));
        let row = assessment::Entity::find_by_id((body, id)).one(&self.transaction).await;
        let Some(row) = self.readable(body, seq, "assessment", row)? else { return Ok(()) };
        let findings = assessment_finding::Entity::find()
            .filter(assessment_finding::Column::Body.eq(body))
            .filter(assessment_finding::Column::Assessment.eq(id))
            .all(&self.transaction)
            .await;
        let Some(findings) = self.readable(body, seq, "assessment_finding", findings)? else { return Ok(()) };
        let support = assessment_support::Entity::find()
            .filter(assessment_support::Column::Body.eq(body))
            .filter(assessment_support::Column::Assessment.eq(id))
            .all(&self.transaction)
            .await;
        let Some(support) = self.readable(body, seq, "assessment_support", support)? else { return Ok(()) };
        if let Some(row) = &row
            && !self.registers.contains(&row.register)
        {
            self.wrong(body, seq, Wrong::Register { hash: hex(&row.register) });
        }
        if row.is_none_or(|row| hex(&record(&row, &findings, &support)) != logged_record) {
            self.wrong(body, seq, Wrong::Assessment { assessment: id });
        }
        let answer = assessment_answer::Entity::find_by_id((body, id)).one(&self.transaction).await;
        let Some(answer) = self.readable(body, seq, "assessment_answer", answer)? else { return Ok(()) };
        if answer.is_none_or(|row| hex(&answered(&row.receipt, &row.answer)) != logged_answer) {
            self.wrong(body, seq, Wrong::Answer { assessment: id });
        }
        Ok(())
    }
}
