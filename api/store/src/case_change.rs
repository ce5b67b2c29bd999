//! Cases: another revision, and what changes beside the document.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _};

use crate::actor::Actor;
use crate::audit::Event;
use crate::case::{CaseSaved, CaseStatus, LONGEST_NOTE, LONGEST_TITLE, day, revision_row};
use crate::encoding::hex;
use crate::entity::{case_file, case_revision};
use crate::id::{BodyId, CaseId};
use crate::money::Money;
use crate::order::fold;
use crate::refusal::{Refusal, Topic, Unsuitable, Written, suitable};
use crate::store::Store;
use crate::writing::Writing;

/// Another revision of a case's document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRevision {
    /// The case as a case file (TOML), kept as it is.
    pub document: String,
    /// Why it was revised; may be empty.
    pub note: String,
    /// Day whose law applies, as the document has it.
    pub as_of: Option<NaiveDate>,
    /// How many handovers the document has.
    pub handovers: u32,
}

/// What changes about a case beside its document; what is none stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseChange {
    /// Title.
    pub title: Option<String>,
    /// Diary number; inner none takes it away.
    pub diary_number: Option<Option<String>>,
    /// Day it should be answered by; inner none takes it away.
    pub due: Option<Option<NaiveDate>>,
    /// Estimated value; inner none takes it away.
    pub value: Option<Option<Money>>,
    /// Open or closed; cases are erased by [`Store::erase_case`] only.
    pub status: Option<CaseStatus>,
}

impl Store {
    /// Adds a revision to an open case that nobody has changed since `expected_version`.
    ///
    /// # Errors
    /// Refused when there is no such case, somebody changed it, it is closed or erased, or the note cannot be used; fails
    /// when the database does.
    pub async fn revise_case(
        &self,
        body: BodyId,
        actor: &Actor,
        case: CaseId,
        expected_version: i64,
        new: NewRevision,
    ) -> Written<CaseSaved> {
        let mut writing = self.begin(body, actor).await?;
        let saved = writing.revise_case(case, expected_version, new).await?;
        writing.commit().await?;
        Ok(saved)
    }

    /// Changes a case beside its document, when nobody has changed it since `expected_version`. A closed case takes a change
    /// only together with being opened again.
    ///
    /// # Errors
    /// As [`Self::revise_case`], and refused when the diary number is taken.
    pub async fn update_case(
        &self,
        body: BodyId,
        actor: &Actor,
        case: CaseId,
        expected_version: i64,
        change: CaseChange,
    ) -> Written<CaseSaved> {
        let mut writing = self.begin(body, actor).await?;
        let saved = writing.update_case(case, expected_version, change).await?;
        writing.commit().await?;
        Ok(saved)
    }
}

impl Writing {
    /// As [`Store::revise_case`], within a use case.
    ///
    /// # Errors
    /// As [`Store::revise_case`].
    pub async fn revise_case(&mut self, case: CaseId, expected_version: i64, new: NewRevision) -> Written<CaseSaved> {
        let NewRevision { document, note, as_of, handovers } = new;
        let mut row = self.case_at(case, expected_version).await?;
        if CaseStatus::of(&row)? == CaseStatus::Closed {
            return Err(Refusal::Closed.into());
        }
        if !note.is_empty() {
            suitable("note", &note, LONGEST_NOTE)?;
        }
        let revision = revision_row(self, case, row.revision.saturating_add(1), note.clone(), document);
        row.revision = revision.revision;
        row.as_of = day("asOf", as_of)?;
        row.handovers = i64::from(handovers);
        let event = Event::CaseRevised { revision: revision.revision, document: hex(&revision.document_hash), note };
        case_revision::Entity::insert(revision.into_active_model()).exec_without_returning(self.transaction()).await?;
        self.save(row, &event).await
    }

    /// As [`Store::update_case`], within a use case.
    ///
    /// # Errors
    /// As [`Store::update_case`].
    pub async fn update_case(&mut self, case: CaseId, expected_version: i64, change: CaseChange) -> Written<CaseSaved> {
        let CaseChange { title, diary_number, due, value, status } = change;
        let mut row = self.case_at(case, expected_version).await?;
        if status == Some(CaseStatus::Erased) {
            return Err(Refusal::Unsuitable { field: "status", problem: Unsuitable::Unknown }.into());
        }
        if CaseStatus::of(&row)? == CaseStatus::Closed && status != Some(CaseStatus::Open) {
            return Err(Refusal::Closed.into());
        }
        if let Some(title) = title {
            suitable("title", &title, LONGEST_TITLE)?;
            row.title_key = self.order().await?.key(&title);
            row.title_fold = fold(&title);
            row.title = title;
        }
        if let Some(number) = diary_number {
            self.diary_number_is_free(number.as_deref(), case).await?;
            row.diary_number = number;
        }
        if let Some(due) = due {
            row.due = day("due", due)?;
        }
        if let Some(value) = value {
            row.value_minor = value.as_ref().map(Money::minor);
            row.value_currency = value.map(|value| value.currency().to_owned());
        }
        if let Some(status) = status {
            status.name().clone_into(&mut row.status);
        }
        let money = row.value_minor.zip(row.value_currency.as_deref());
        let event = Event::CaseUpdated {
            version: row.version.saturating_add(1),
            diary_number: row.diary_number.clone(),
            title: row.title.clone(),
            due: row.due.clone(),
            value: money.and_then(|(minor, currency)| Money::new(minor, currency)),
            status: row.status.clone(),
        };
        self.save(row, &event).await
    }

    /// A case of the body, erased or not.
    pub(crate) async fn case_row(&self, case: CaseId) -> Written<case_file::Model> {
        let row = case_file::Entity::find_by_id((self.body().0, case.0)).one(self.transaction()).await?;
        row.ok_or_else(|| Refusal::NotFound { noun: Topic::Case }.into())
    }

    /// A case of the body that nobody has changed since a version.
    async fn case_at(&self, case: CaseId, expected_version: i64) -> Written<case_file::Model> {
        let row = self.case_row(case).await?;
        if CaseStatus::of(&row)? == CaseStatus::Erased {
            return Err(Refusal::Erased.into());
        }
        if row.version != expected_version {
            return Err(Refusal::Conflict { current_version: row.version }.into());
        }
        Ok(row)
    }

    /// Writes the row as its next version, and logs why.
    pub(crate) async fn save(&mut self, mut row: case_file::Model, event: &Event) -> Written<CaseSaved> {
        row.version = row.version.saturating_add(1);
        self.at().clone_into(&mut row.updated_at);
        let (id, revision, version) = (CaseId(row.id), row.revision, row.version);
        let changed = row.into_active_model().reset_all();
        case_file::Entity::update(changed).exec(self.transaction()).await?;
        let seq = self.log(Topic::Case, Some(id.0), event).await?;
        Ok(CaseSaved { id, revision, version, seq })
    }
}
