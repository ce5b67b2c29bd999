//! What an entry of the log tells.

use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::id::{AssessmentId, CaseId};
use crate::money::Money;

/// What happened (händelse): the payload of a log entry, which consumers of the log read.
///
/// Hashes are lower-case hexadecimal SHA-256. To add one: a variant here, logged in the transaction that does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Event {
    /// A body was added.
    BodyAdded {
        /// Its name.
        name: String,
        /// Its country.
        country: String,
    },
    /// A case was created, with its first revision.
    CaseCreated {
        /// Number in the register of documents.
        diary_number: Option<String>,
        /// Title.
        title: String,
        /// Hash of the first document.
        document: String,
    },
    /// A case got another revision.
    CaseRevised {
        /// The revision.
        revision: i64,
        /// Hash of its document.
        document: String,
        /// Why.
        note: String,
    },
    /// Something about a case changed beside its document; as it is now.
    CaseUpdated {
        /// The version it has now.
        version: i64,
        /// Number in the register of documents.
        diary_number: Option<String>,
        /// Title.
        title: String,
        /// Day it should be answered by.
        due: Option<String>,
        /// Estimated value.
        value: Option<Money>,
        /// Status.
        status: String,
    },
    /// A case was erased by law. Never erased itself, so it says nothing about what the case was.
    CaseErased {
        /// The provision or decision.
        reason: String,
        /// Entries of the log whose payloads went with it, in order.
        entries: Vec<i64>,
    },
    /// A case was assessed.
    CaseAssessed {
        /// The case.
        case: CaseId,
        /// The revision that was assessed.
        revision: i64,
        /// The assessment.
        assessment: AssessmentId,
        /// Headline.
        headline: String,
        /// Hash of the assessment's row, findings and support.
        record: String,
        /// Hash of receipt and answer.
        answer: String,
    },
    /// Reads of sensitive fields were sealed.
    ReadsSealed {
        /// How many.
        count: i64,
        /// Hash over them, in order of their ids.
        rows: String,
    },
    /// A legal entity was added by hand.
    LegalEntityAdded {
        /// Its name.
        name: String,
        /// Its numbers, each after the name of its scheme.
        numbers: Vec<String>,
    },
    /// A service was added by hand.
    ServiceAdded {
        /// Its name.
        name: String,
        /// Who provides it.
        provider: uuid::Uuid,
    },
    /// Something was stated about a supplier by hand.
    SupplierFactStated {
        /// Id of the statement.
        fact: String,
        /// What it says, as JSON.
        content: String,
    },
    /// A statement about a supplier was taken back.
    SupplierFactTakenBack {
        /// Id of the statement.
        fact: String,
        /// Day from which it is not known.
        day: String,
        /// Why.
        reason: String,
    },
    /// A published file about suppliers was imported: the manifest.
    SuppliersImported {
        /// Its format.
        format: String,
        /// Its name.
        name: String,
        /// The day it speaks for.
        published: String,
        /// Hash of its bytes.
        file: String,
        /// Rows.
        rows: u64,
        /// Entities that were new.
        entities: u64,
        /// Statements that were new.
        facts: u64,
        /// Earlier statements it no longer makes.
        replaced: u64,
        /// Rows that could not be read.
        rejected: u64,
    },
    /// A supplier was asked for facts.
    FactsRequested {
        /// The entity or service it is about.
        about: uuid::Uuid,
        /// Last day on which it can be answered.
        answer_by: String,
        /// How many questions.
        questions: usize,
    },
    /// A body stopped asking.
    FactRequestWithdrawn,
    /// A supplier answered.
    FactsAnswered {
        /// How many answers.
        answers: usize,
        /// Hash of the answers, the function of whoever answered, and the comment.
        record: String,
    },
    /// An answer was accepted or rejected.
    FactAnswerSettled {
        /// Place of the answer.
        place: i64,
        /// Which.
        state: String,
        /// Why it was rejected.
        reason: Option<String>,
        /// Id of the statement it became.
        fact: Option<String>,
    },
}

impl Event {
    /// The kind, as the entry's column writes it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::BodyAdded { .. } => "BODY_ADDED",
            Self::CaseCreated { .. } => "CASE_CREATED",
            Self::CaseRevised { .. } => "CASE_REVISED",
            Self::CaseUpdated { .. } => "CASE_UPDATED",
            Self::CaseErased { .. } => "CASE_ERASED",
            Self::CaseAssessed { .. } => "CASE_ASSESSED",
            Self::ReadsSealed { .. } => "READS_SEALED",
            Self::LegalEntityAdded { .. } => "LEGAL_ENTITY_ADDED",
            Self::ServiceAdded { .. } => "SERVICE_ADDED",
            Self::SupplierFactStated { .. } => "SUPPLIER_FACT_STATED",
            Self::SupplierFactTakenBack { .. } => "SUPPLIER_FACT_TAKEN_BACK",
            Self::SuppliersImported { .. } => "SUPPLIERS_IMPORTED",
            Self::FactsRequested { .. } => "FACTS_REQUESTED",
            Self::FactRequestWithdrawn => "FACT_REQUEST_WITHDRAWN",
            Self::FactsAnswered { .. } => "FACTS_ANSWERED",
            Self::FactAnswerSettled { .. } => "FACT_ANSWER_SETTLED",
        }
    }

    /// Canonical JSON: no space, keys in the order of their letters.
    pub(crate) fn canonical(&self) -> Result<String, StoreError> {
        serde_json::to_value(self).map(|value| value.to_string()).map_err(StoreError::database)
    }

    /// The event a payload tells; none when it tells none this version knows.
    pub fn parse(payload: &str) -> Option<Self> {
        serde_json::from_str(payload).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Event;

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn a_payload_is_canonical_and_names_its_kind() {
        let event = Event::CaseRevised { revision: 2, document: "ab".to_owned(), note: "nytt å".to_owned() };
        let text = event.canonical().unwrap();
        assert_eq!(text, r#"{"document":"ab","kind":"CASE_REVISED","note":"nytt å","revision":2}"#);
        assert_eq!(Event::parse(&text).as_ref().map(Event::kind), Some("CASE_REVISED"));
        assert_eq!(Event::parse(&text), Some(event));
    }
}
