//! Cases: creating one.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};

use crate::actor::Actor;
use crate::audit::Event;
use crate::encoding::{digest, hex};
use crate::entity::{case_file, case_revision};
use crate::error::StoreError;
use crate::id::{BodyId, CaseId};
use crate::money::Money;
use crate::order::fold;
use crate::refusal::{Refusal, Topic, Unsuitable, Written, suitable};
use crate::store::Store;
use crate::writing::Writing;

/// Longest title of a case, in characters.
pub const LONGEST_TITLE: usize = 300;
/// Longest diary number, in characters.
pub const LONGEST_DIARY_NUMBER: usize = 60;
/// Longest note to a revision, in characters.
pub const LONGEST_NOTE: usize = 2_000;

/// Where a case stands (ärendets läge).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseStatus {
    /// Worked on: it can be revised and assessed.
    Open,
    /// Done: it can be read, and opened again.
    Closed,
    /// Erased by law: only that it was there is left.
    Erased,
}

impl CaseStatus {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Erased];

    /// As rows write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::Erased => "ERASED",
        }
    }

    pub(crate) fn of(row: &case_file::Model) -> Result<Self, StoreError> {
        Self::ALL.into_iter().find(|status| status.name() == row.status).ok_or(StoreError::Corrupt { noun: "case" })
    }
}

/// A case to be created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase {
    /// Title.
    pub title: String,
    /// Number in the body's register of documents (diarienummer), used by no other case of the body.
    pub diary_number: Option<String>,
    /// The case as a case file (TOML), kept as it is.
    pub document: String,
    /// Day whose law applies, as the document has it.
    pub as_of: Option<NaiveDate>,
    /// How many handovers the document has.
    pub handovers: u32,
    /// Day it should be answered by.
    pub due: Option<NaiveDate>,
    /// Estimated value.
    pub value: Option<Money>,
}

/// A case as it was left by a use case that wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseSaved {
    /// Identifier.
    pub id: CaseId,
    /// The latest revision, from 1.
    pub revision: i64,
    /// Version, from 1: what the next change of the case has to name.
    pub version: i64,
    /// Place in the log: a read that has come so far sees the change.
    pub seq: i64,
}

/// A day as it is stored.
pub(crate) fn day(field: &'static str, day: Option<NaiveDate>) -> Result<Option<String>, Refusal> {
    let text = day.map(|day| day.format("%Y-%m-%d").to_string());
    if text.as_ref().is_some_and(|text| text.len() != 10) {
        return Err(Refusal::Unsuitable { field, problem: Unsuitable::Unknown });
    }
    Ok(text)
}

/// A revision as a row.
pub(crate) fn revision_row(
    writing: &Writing,
    case: CaseId,
    revision: i64,
    note: String,
    document: String,
) -> case_revision::Model {
    case_revision::Model {
        body: writing.body().0,
        case_id: case.0,
        revision,
        note,
        document_hash: digest(document.as_bytes()).to_vec(),
        document: Some(document),
        created_at: writing.at().to_owned(),
    }
}

impl Store {
    /// Creates a case with its first revision.
    ///
    /// # Errors
    /// Refused when there is no such body, a text cannot be used or the diary number is taken; fails when the database does.
    pub async fn create_case(&self, body: BodyId, actor: &Actor, new: NewCase) -> Written<CaseSaved> {
        let mut writing = self.begin(body, actor).await?;
        let saved = writing.create_case(new).await?;
        writing.commit().await?;
        Ok(saved)
    }
}

impl Writing {
    /// As [`Store::create_case`], within a use case.
    ///
    /// # Errors
    /// As [`Store::create_case`].
    pub async fn create_case(&mut self, new: NewCase) -> Written<CaseSaved> {
        let NewCase { title, diary_number, document, as_of, handovers, due, value } = new;
        suitable("title", &title, LONGEST_TITLE)?;
        let id = CaseId::new();
        self.diary_number_is_free(diary_number.as_deref(), id).await?;
        let revision = revision_row(self, id, 1, String::new(), document);
        let row = case_file::Model {
            body: self.body().0,
            id: id.0,
            diary_number: diary_number.clone(),
            title_key: self.order().await?.key(&title),
            title_fold: fold(&title),
            title: title.clone(),
            status: CaseStatus::Open.name().to_owned(),
            revision: revision.revision,
            version: 1,
            as_of: day("asOf", as_of)?,
            handovers: i64::from(handovers),
            due: day("due", due)?,
            value_minor: value.as_ref().map(Money::minor),
            value_currency: value.map(|value| value.currency().to_owned()),
            latest_assessment: None,
            created_at: self.at().to_owned(),
            updated_at: self.at().to_owned(),
        };
        let event = Event::CaseCreated { diary_number, title, document: hex(&revision.document_hash) };
        case_file::Entity::insert(row.into_active_model()).exec_without_returning(self.transaction()).await?;
        case_revision::Entity::insert(revision.into_active_model()).exec_without_returning(self.transaction()).await?;
        let seq = self.log(Topic::Case, Some(id.0), &event).await?;
        Ok(CaseSaved { id, revision: 1, version: 1, seq })
    }

    /// The number can be used by this case.
    pub(crate) async fn diary_number_is_free(&self, number: Option<&str>, case: CaseId) -> Written<()> {
        let Some(number) = number else { return Ok(()) };
        suitable("diaryNumber", number, LONGEST_DIARY_NUMBER)?;
        let other = case_file::Entity::find()
            .filter(case_file::Column::Body.eq(self.body().0))
            .filter(case_file::Column::DiaryNumber.eq(number))
            .filter(case_file::Column::Id.ne(case.0))
            .one(self.transaction())
            .await?;
        match other {
            Some(other) => Err(Refusal::DuplicateDiaryNumber { case: CaseId(other.id) }.into()),
            None => Ok(()),
        }
    }
}
