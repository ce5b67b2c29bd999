//! Assessments: storing one, with what it found and what it rests on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::actor::Actor;
use crate::audit::Event;
use crate::case::{CaseStatus, day};
use crate::encoding::{Digest, Encoding, hex};
use crate::entity::{assessment, assessment_answer, assessment_finding, assessment_support, case_file, case_revision};
use crate::error::StoreError;
use crate::id::{AssessmentId, BodyId, CaseId};
use crate::refusal::{Refusal, Topic, Written};
use crate::register::RegisterSnapshot;
use crate::store::Store;
use crate::writing::Writing;

/// Rows of one insert.
const BATCH: usize = 1_000;

/// What kind of thing an assessment rests on (slag av stöd).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SupportKind {
    /// A stated fact of the case, by path.
    Fact,
    /// A recorded judgment of the case, by path.
    Judgment,
    /// A position on a contested question, as `question/position`.
    Position,
    /// An entry of the register, by id.
    RegisterEntry,
    /// A version of a rule, as `rule@first day`.
    RuleVersion,
}

impl SupportKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Fact, Self::Judgment, Self::Position, Self::RegisterEntry, Self::RuleVersion];
    /// Kinds whose references come from the case itself; they go when it is erased.
    pub(crate) const OF_THE_CASE: [Self; 2] = [Self::Fact, Self::Judgment];

    /// As rows write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fact => "FACT",
            Self::Judgment => "JUDGMENT",
            Self::Position => "POSITION",
            Self::RegisterEntry => "REGISTER_ENTRY",
            Self::RuleVersion => "RULE_VERSION",
        }
    }
}

/// One thing an assessment rests on (stöd).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Support {
    /// What kind.
    pub kind: SupportKind,
    /// What it refers to.
    pub reference: String,
}

/// An assessment to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAssessment {
    /// Day whose law and facts applied.
    pub as_of: NaiveDate,
    /// As far as was known on this day.
    pub known_on: NaiveDate,
    /// Id of the profile that was read by.
    pub profile: String,
    /// Headline.
    pub headline: String,
    /// Outcome as arranged.
    pub as_arranged: String,
    /// Outcome after measures.
    pub after_measures: String,
    /// How many obstacles as arranged.
    pub obstacles: u32,
    /// How many facts are missing.
    pub missing_facts: u32,
    /// What each test came to, by its name.
    pub findings: BTreeMap<String, String>,
    /// What it rests on.
    pub support: BTreeSet<Support>,
    /// The register it was made with.
    pub register: RegisterSnapshot,
    /// The receipt as JSON.
    pub receipt: String,
    /// The answer as JSON.
    pub answer: String,
    /// Hash of the answer, as the receipt has it.
    pub answer_hash: String,
}

/// An assessment as it was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssessmentSaved {
    /// Identifier.
    pub id: AssessmentId,
    /// Place in the log: a read that has come so far sees it.
    pub seq: i64,
}

/// Hash of an assessment's row, findings and support.
pub(crate) fn record(
    row: &assessment::Model,
    findings: &[assessment_finding::Model],
    support: &[assessment_support::Model],
) -> Digest {
    let assessment::Model {
        body,
        id,
        case_id,
        revision,
        as_of,
        known_on,
        profile,
        headline,
        as_arranged,
        after_measures,
        obstacles,
        missing_facts,
        register,
        answer_hash,
        created_at,
    } = row;
    let mut encoding = Encoding::new("underlag assessment 1").id(*body).id(*id).id(*case_id).number(*revision);
    for text in [as_of, known_on, profile, headline, as_arranged, after_measures, answer_hash, created_at] {
        encoding = encoding.text(text);
    }
    encoding = encoding.number(*obstacles).number(*missing_facts).bytes(register);
    let mut found: Vec<_> = findings.iter().map(|row| (&row.test, &row.standing)).collect();
    let mut rests: Vec<_> = support.iter().map(|row| (&row.kind, &row.reference)).collect();
    found.sort_unstable();
    rests.sort_unstable();
    for list in [found, rests] {
        encoding = encoding.number(i64::try_from(list.len()).unwrap_or(i64::MAX));
        for (first, second) in list {
            encoding = encoding.text(first).text(second);
        }
    }
    encoding.finish()
}

/// Hash of a receipt and an answer.
pub(crate) fn answered(receipt: &str, answer: &str) -> Digest {
    Encoding::new("underlag answer 1").text(receipt).text(answer).finish()
}

impl Store {
    /// Stores an assessment of a revision of a case. It becomes the case's latest when the revision is the case's latest; the
    /// version of the case stays, since nobody who is changing the case has to know.
    ///
    /// # Errors
    /// Refused when there is no such case or revision, or the case is closed or erased; fails when the database does.
    pub async fn store_assessment(
        &self,
        body: BodyId,
        actor: &Actor,
        case: CaseId,
        revision: i64,
        new: NewAssessment,
    ) -> Written<AssessmentSaved> {
        let mut writing = self.begin(body, actor).await?;
        let saved = writing.store_assessment(case, revision, new).await?;
        writing.commit().await?;
        Ok(saved)
    }
}

impl Store {
    /// Assessments of a body that rest on something, in the order they were made.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn assessments_resting_on(
        &self,
        body: BodyId,
        kind: SupportKind,
        reference: &str,
    ) -> Result<Vec<AssessmentId>, StoreError> {
        let ids = assessment_support::Entity::find()
            .select_only()
            .column(assessment_support::Column::Assessment)
            .filter(assessment_support::Column::Body.eq(body.0))
            .filter(assessment_support::Column::Kind.eq(kind.name()))
            .filter(assessment_support::Column::Reference.eq(reference))
            .order_by_asc(assessment_support::Column::Assessment)
            .into_tuple::<uuid::Uuid>()
            .all(self.reader())
            .await?;
        Ok(ids.into_iter().map(AssessmentId).collect())
    }
}

impl Writing {
    /// As [`Store::store_assessment`], within a use case.
    ///
    /// # Errors
    /// As [`Store::store_assessment`].
    pub async fn store_assessment(
        &mut self,
        case: CaseId,
        revision: i64,
        new: NewAssessment,
    ) -> Written<AssessmentSaved> {
        let case_row = self.case_row(case).await?;
        match CaseStatus::of(&case_row)? {
            CaseStatus::Open => {}
            CaseStatus::Closed => return Err(Refusal::Closed.into()),
            CaseStatus::Erased => return Err(Refusal::Erased.into()),
        }
        let key = (self.body().0, case.0, revision);
        if case_revision::Entity::find_by_id(key).one(self.transaction()).await?.is_none() {
            return Err(Refusal::NotFound { noun: Topic::Revision }.into());
        }
        let id = AssessmentId::new();
        let (row, findings, support, answer) = self.rows(id, case, revision, new).await?;
        let event = Event::CaseAssessed {
            case,
            revision,
            assessment: id,
            headline: row.headline.clone(),
            record: hex(&record(&row, &findings, &support)),
            answer: hex(&answered(&answer.receipt, &answer.answer)),
        };
        let transaction = self.transaction();
        assessment::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
        assessment_answer::Entity::insert(answer.into_active_model()).exec_without_returning(transaction).await?;
        for rows in findings.chunks(BATCH) {
            let rows = rows.iter().map(|row| row.clone().into_active_model());
            assessment_finding::Entity::insert_many(rows).exec_without_returning(transaction).await?;
        }
        for rows in support.chunks(BATCH) {
            let rows = rows.iter().map(|row| row.clone().into_active_model());
            assessment_support::Entity::insert_many(rows).exec_without_returning(transaction).await?;
        }
        if revision == case_row.revision {
            case_file::Entity::update_many()
                .col_expr(case_file::Column::LatestAssessment, Expr::value(id.0))
                .col_expr(case_file::Column::UpdatedAt, Expr::value(self.at()))
                .filter(case_file::Column::Body.eq(self.body().0))
                .filter(case_file::Column::Id.eq(case.0))
                .exec(transaction)
                .await?;
        }
        let seq = self.log(Topic::Assessment, Some(id.0), &event).await?;
        Ok(AssessmentSaved { id, seq })
    }

    async fn rows(&self, id: AssessmentId, case: CaseId, revision: i64, new: NewAssessment) -> Written<Rows> {
        let NewAssessment {
            as_of,
            known_on,
            profile,
            headline,
            as_arranged,
            after_measures,
            obstacles,
            missing_facts,
            findings,
            support,
            register,
            receipt,
            answer,
            answer_hash,
        } = new;
        let body = self.body().0;
        let row = assessment::Model {
            body,
            id: id.0,
            case_id: case.0,
            revision,
            as_of: day("asOf", Some(as_of))?.unwrap_or_default(),
            known_on: day("knownOn", Some(known_on))?.unwrap_or_default(),
            profile,
            headline,
            as_arranged,
            after_measures,
            obstacles: i64::from(obstacles),
            missing_facts: i64::from(missing_facts),
            register: register.keep(self.transaction(), self.at()).await?,
            answer_hash,
            created_at: self.at().to_owned(),
        };
        let findings = findings.into_iter().map(|(test, standing)| assessment_finding::Model {
            body,
            assessment: id.0,
            test,
            standing,
        });
        let support = support.into_iter().map(|Support { kind, reference }| assessment_support::Model {
            body,
            assessment: id.0,
            kind: kind.name().to_owned(),
            reference,
        });
        let answer = assessment_answer::Model { body, assessment: id.0, receipt, answer };
        Ok((row, findings.collect(), support.collect(), answer))
    }
}

type Rows =
    (assessment::Model, Vec<assessment_finding::Model>, Vec<assessment_support::Model>, assessment_answer::Model);
