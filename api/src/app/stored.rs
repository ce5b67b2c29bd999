//! Assessing a kept case: the document of its revision is answered, and the answer is kept with what it rests on.

use std::collections::{BTreeMap, BTreeSet};

use underlag_domain::assess::Support;
use underlag_domain::case::{CaseFaults, read_toml};
use underlag_store::{
    BodyId, CaseId, NewAssessment, Store, StoreError, StoredRevision, Support as SupportRow, SupportKind, WriteError,
};

use super::register::{code, json, snapshot};
use super::{Answered, App, Overrides, answer_with_support};

/// A kept case could not be assessed.
#[derive(Debug, thiserror::Error)]
pub enum AssessStoredError {
    /// The document is at fault, or what is asked beside it.
    #[error("{0}")]
    Faults(CaseFaults),
    /// It was refused, or storage is at fault.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl From<StoreError> for AssessStoredError {
    fn from(error: StoreError) -> Self {
        Self::Write(WriteError::Failed(error))
    }
}

/// An assessment that is to be kept, with the answer it keeps.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// Revision that was answered.
    pub revision: i64,
    /// The answer.
    pub answered: Answered,
    /// What is to be stored.
    pub new: NewAssessment,
}

/// Assesses the latest revision of a kept case, outside of any transaction. [`underlag_store::Writing::store_assessment`] keeps
/// the answer.
///
/// # Errors
/// When the document or the overrides are at fault, there is no such case, it is erased, or storage fails.
pub async fn prepare(
    app: &App,
    store: &Store,
    body: BodyId,
    case: CaseId,
    overrides: &Overrides,
) -> Result<Prepared, AssessStoredError> {
    let StoredRevision { revision, document } = store.latest_revision(body, case).await?;
    let file = read_toml(&document).map_err(AssessStoredError::Faults)?;
    let (answered, support) = answer_with_support(&app.engine, &file, overrides).map_err(AssessStoredError::Faults)?;
    let new = new_assessment(app, &answered, &support)?;
    Ok(Prepared { revision, answered, new })
}

/// An answer as it is stored.
fn new_assessment(app: &App, answered: &Answered, support: &BTreeSet<Support>) -> Result<NewAssessment, StoreError> {
    let Answered { assessment, inquiry, .. } = answered;
    let findings: BTreeMap<String, String> = assessment
        .tests
        .iter()
        .map(|finding| Ok((finding.test.name().to_owned(), code(&finding.standing)?)))
        .collect::<Result<_, StoreError>>()?;
    Ok(NewAssessment {
        as_of: inquiry.as_of.date(),
        known_on: inquiry.known_on.date(),
        profile: inquiry.profile.id.clone(),
        headline: code(&assessment.headline)?,
        as_arranged: code(&assessment.as_arranged)?,
        after_measures: code(&assessment.after_measures)?,
        obstacles: u32::try_from(assessment.obstacles_total).unwrap_or(u32::MAX),
        missing_facts: u32::try_from(assessment.missing_facts_total).unwrap_or(u32::MAX),
        findings,
        support: support.iter().map(row).collect(),
        register: snapshot(&app.engine)?,
        receipt: json(&assessment.receipt)?,
        answer: json(assessment)?,
        answer_hash: assessment.receipt.answer.clone(),
    })
}

fn row(support: &Support) -> SupportRow {
    let (kind, reference) = match support {
        Support::Fact(path) => (SupportKind::Fact, path),
        Support::Judgment(path) => (SupportKind::Judgment, path),
        Support::Position(position) => (SupportKind::Position, position),
        Support::RegisterEntry(id) => (SupportKind::RegisterEntry, id),
        Support::RuleVersion(version) => (SupportKind::RuleVersion, version),
    };
    SupportRow { kind, reference: reference.clone() }
}

#[cfg(test)]
mod tests;
