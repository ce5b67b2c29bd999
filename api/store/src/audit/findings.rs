//! What a check of the log finds.

use crate::id::BodyId;

/// Most faults that are told one by one.
pub const MOST_FAULTS: usize = 1_000;

/// What a check of the log found (granskningens resultat).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Bodies that were looked at.
    pub bodies: u64,
    /// Entries that were looked at.
    pub entries: u64,
    /// Faults, the first [`MOST_FAULTS`].
    pub faults: Vec<Fault>,
    /// How many faults there are in all.
    pub total: u64,
}

impl Findings {
    /// Whether nothing was found wrong.
    pub const fn is_clean(&self) -> bool {
        self.total == 0
    }

    pub(super) fn add(&mut self, body: Option<BodyId>, seq: Option<i64>, wrong: Wrong) {
        self.total = self.total.saturating_add(1);
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { body, seq, wrong });
        }
    }
}

/// One thing that is not as the log says (avvikelse).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The body; none for what bodies share.
    pub body: Option<BodyId>,
    /// Place in the log, where it has one.
    pub seq: Option<i64>,
    /// What is wrong.
    pub wrong: Wrong,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(body) = self.body {
            write!(f, "body {body}, ")?;
        }
        if let Some(seq) = self.seq {
            write!(f, "entry {seq}, ")?;
        }
        write!(f, "{}", self.wrong)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// An entry does not give its hash.
    #[error("the entry was changed: it does not give its hash")]
    Entry,
    /// An entry does not follow the one before.
    #[error("the entry does not follow the one before it")]
    Link,
    /// Entries are missing.
    #[error("entries from {from} to here are missing")]
    Gap {
        /// The first that is missing.
        from: i64,
    },
    /// The payload does not give its hash, or tells of something else than the entry.
    #[error("the payload was changed")]
    Payload,
    /// The payload is gone, and no erasure by law says why.
    #[error("the payload is missing, and no erasure accounts for it")]
    PayloadMissing,
    /// There are more rows than the log accounts for, or fewer.
    #[error("`{table}` has {rows} rows where the log accounts for {logged}")]
    Count {
        /// The table.
        table: &'static str,
        /// Rows it has.
        rows: u64,
        /// Rows the log accounts for.
        logged: u64,
    },
    /// The head is not where the log ends.
    #[error("the head is not where the log ends, at {end}")]
    Head {
        /// Last entry there is.
        end: i64,
    },
    /// There is no head.
    #[error("the body has no head")]
    HeadMissing,
    /// There is no body.
    #[error("the body is not there, though rows or a kept head name it")]
    BodyMissing,
    /// The body is not as it was added.
    #[error("name or country of the body was changed")]
    Body,
    /// A head that was kept outside says otherwise.
    #[error("the log is not the one whose head was kept: the entry is missing or another")]
    KeptHead,
    /// A document does not give its hash, or is another than the one that was logged.
    #[error("revision {revision} of case {case} was changed")]
    Revision {
        /// The case.
        case: uuid::Uuid,
        /// The revision.
        revision: i64,
    },
    /// A document is gone, and no erasure by law says why.
    #[error("the document of revision {revision} of case {case} is missing, and no erasure accounts for it")]
    RevisionMissing {
        /// The case.
        case: uuid::Uuid,
        /// The revision.
        revision: i64,
    },
    /// An assessment, its findings or its support were changed.
    #[error("assessment {assessment}, its findings or its support were changed")]
    Assessment {
        /// The assessment.
        assessment: uuid::Uuid,
    },
    /// A statement about a supplier was changed or taken away.
    #[error("statement {fact} about a supplier was changed or is missing")]
    SupplierFact {
        /// Its id.
        fact: String,
    },
    /// What a supplier answered to a request was changed or taken away.
    #[error("the answers to fact request {request} were changed or are missing")]
    FactAnswers {
        /// The request.
        request: uuid::Uuid,
    },
    /// A receipt or an answer was changed.
    #[error("receipt or answer of assessment {assessment} was changed or is missing")]
    Answer {
        /// The assessment.
        assessment: uuid::Uuid,
    },
    /// Reads were changed after they were sealed.
    #[error("sealed reads were changed, added or taken away")]
    Reads,
    /// A copy of the register does not give its hash.
    #[error("the copy of the register {hash} was changed or is missing")]
    Register {
        /// Its hash, hexadecimal.
        hash: String,
    },
    /// Rows cannot be read at all.
    #[error("rows of `{table}` after this cannot be read")]
    Unreadable {
        /// The table.
        table: &'static str,
    },
}
