//! Checking a log: every hash is computed anew from the rows, page by page.

mod assessment;
mod chain;
mod erasure;
mod reads;
mod register;
mod revision;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::prelude::Uuid;
use sea_orm::{DatabaseTransaction, DbErr, RuntimeErr, sqlx};

use super::{Findings, Head, Wrong};
use crate::error::StoreError;
use crate::id::BodyId;
use crate::store::Store;

/// Rows read at a time.
const PAGE: u64 = 200;

impl Store {
    /// Checks the logs of one body or of all: every hash, that none is missing, that the head is where the log ends, sealed
    /// reads, documents, assessments and answers, and that the logs go on from heads that were kept outside.
    ///
    /// What it does not see: changes of what is not sealed yet, of the projection of cases, and of the end of a log of which no
    /// head was kept. It reads one state of the database, whoever writes meanwhile, and holds one page in memory.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify_log(&self, body: Option<BodyId>, kept: &[Head]) -> Result<Findings, StoreError> {
        let transaction = self.one_state().await?;
        let mut check = Check {
            transaction,
            kept: BTreeMap::new(),
            findings: Findings::default(),
            erased: None,
            registers: BTreeSet::new(),
        };
        check.registers().await?;
        for head in kept {
            check.kept.entry(head.body.0).or_default().push(*head);
        }
        if let Some(BodyId(body)) = body {
            check.body(body).await?;
        } else {
            let mut last = None;
            while let Some(body) = check.next_body(last).await? {
                check.body(body).await?;
                last = Some(body);
            }
            let gone: Vec<Uuid> = check.kept.keys().copied().collect();
            for body in gone {
                check.body(body).await?;
            }
        }
        let Check { transaction, findings, .. } = check;
        transaction.rollback().await?;
        Ok(findings)
    }
}

/// A check under way.
struct Check {
    transaction: DatabaseTransaction,
    /// Heads that were kept outside, of bodies not looked at yet.
    kept: BTreeMap<Uuid, Vec<Head>>,
    findings: Findings,
    /// The erasure looked at last: body, case, and the entries that went with it.
    erased: Option<erasure::Erasure>,
    /// Hashes of copies of the register that are there.
    registers: BTreeSet<Vec<u8>>,
}

/// What the log of a body accounts for.
#[derive(Default)]
struct Logged {
    payloads: u64,
    revisions: u64,
    assessments: u64,
    answers: u64,
    reads: u64,
}

impl Check {
    fn wrong(&mut self, body: Uuid, seq: Option<i64>, wrong: Wrong) {
        self.findings.add(Some(BodyId(body)), seq, wrong);
    }

    /// What a query gave; rows that cannot be read are a finding, not a failure of the check.
    fn readable<T>(
        &mut self,
        body: Uuid,
        seq: Option<i64>,
        table: &'static str,
        rows: Result<T, DbErr>,
    ) -> Result<Option<T>, StoreError> {
        let rows = if_readable(rows)?;
        if rows.is_none() {
            self.wrong(body, seq, Wrong::Unreadable { table });
        }
        Ok(rows)
    }
}

/// What a query gave; none when its rows cannot be read.
fn if_readable<T>(rows: Result<T, DbErr>) -> Result<Option<T>, StoreError> {
    match rows {
        Ok(rows) => Ok(Some(rows)),
        Err(error) if is_unreadable(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether a row is at fault, not the database.
pub(crate) fn is_unreadable(error: &DbErr) -> bool {
    match error {
        DbErr::Type(_) | DbErr::TryIntoErr { .. } => true,
        DbErr::Query(RuntimeErr::SqlxError(inner)) | DbErr::Exec(RuntimeErr::SqlxError(inner)) => {
            matches!(inner.as_ref(), sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_))
        }
        _ => false,
    }
}
