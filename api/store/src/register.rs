//! Registers of law that were used: each kept whole, once for each content, and its entries as rows that can be listed.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
    QuerySelect as _,
};

use crate::case::day;
use crate::encoding::{Digest, digest, id_of};
use crate::entity::{register_entry, register_snapshot};
use crate::error::StoreError;
use crate::moment::now;
use crate::store::Store;

/// Rows of one insert.
const BATCH: usize = 200;

/// The register as it was (registerkopia), kept once for each content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterSnapshot {
    /// SHA-256 of the content.
    pub hash: Digest,
    /// Version of the engine that first used it.
    pub engine: String,
    /// The register as JSON.
    pub content: String,
}

/// An entry of a register (registerpost), as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterEntry {
    /// Its id in the register.
    pub entry: String,
    /// As a lawyer cites it.
    pub citation: String,
    /// Whose law it is: a jurisdiction, or `EU`.
    pub country: String,
    /// What it is, as a code.
    pub kind: String,
    /// First day, as far as it is known.
    pub from: Option<String>,
    /// Last day it stands, inclusive.
    pub to: Option<NaiveDate>,
    /// Day a court annulled it.
    pub annulled: Option<NaiveDate>,
    /// Last day it reaches in practice, inclusive.
    pub reaches_to: Option<NaiveDate>,
    /// Day by which to look again.
    pub check_again: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// Day it was read.
    pub checked: NaiveDate,
    /// How sure we are of it, as a code.
    pub standing: String,
}

impl RegisterSnapshot {
    /// Keeps the register unless it is kept already, and gives its hash.
    pub(crate) async fn keep(self, connection: &impl ConnectionTrait, at: &str) -> Result<Vec<u8>, StoreError> {
        let Self { hash, engine, content } = self;
        let hash = hash.to_vec();
        let kept = register_snapshot::Entity::find_by_id(hash.clone())
            .select_only()
            .column(register_snapshot::Column::Engine)
            .into_tuple::<String>()
            .one(connection)
            .await?;
        if kept.is_none() {
            let row = register_snapshot::Model { hash: hash.clone(), engine, content, first_used_at: at.to_owned() };
            // Another body may be the first at the same moment.
            register_snapshot::Entity::insert(row.into_active_model())
                .on_conflict_do_nothing()
                .exec_without_returning(connection)
                .await?;
        }
        Ok(hash)
    }
}

impl Store {
    /// Keeps a register with its entries, unless they are kept already.
    ///
    /// # Errors
    /// When a day is before the year 1 or after 9999, or the database fails.
    pub async fn keep_register(&self, register: RegisterSnapshot, entries: &[RegisterEntry]) -> Result<(), StoreError> {
        let hash = register.hash.to_vec();
        let kept = register_entry::Entity::find().filter(register_entry::Column::Register.eq(hash.clone()));
        if kept.limit(1).count(self.reader()).await? > 0 {
            return Ok(());
        }
        let rows = entries.iter().map(|entry| row(&hash, entry)).collect::<Result<Vec<_>, _>>()?;
        let transaction = self.write().await?;
        register.keep(&transaction, &now()).await?;
        for rows in rows.chunks(BATCH) {
            // Another process may have started at the same moment.
            register_entry::Entity::insert_many(rows.iter().map(|row| row.clone().into_active_model()))
                .on_conflict_do_nothing()
                .exec_without_returning(&transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}

fn row(register: &[u8], entry: &RegisterEntry) -> Result<register_entry::Model, StoreError> {
    let written = |name, date| day(name, date).map_err(StoreError::database);
    Ok(register_entry::Model {
        id: id_of(digest(&[register, entry.entry.as_bytes()].concat())),
        register: register.to_vec(),
        entry: entry.entry.clone(),
        citation: entry.citation.clone(),
        country: entry.country.clone(),
        kind: entry.kind.clone(),
        begins: entry.from.clone(),
        ends: written("to", entry.to)?,
        annulled: written("annulled", entry.annulled)?,
        reaches_to: written("reachesTo", entry.reaches_to)?,
        check_again: written("checkAgain", entry.check_again)?,
        source: entry.source.clone(),
        checked: written("checked", Some(entry.checked))?.unwrap_or_default(),
        standing: entry.standing.clone(),
    })
}
