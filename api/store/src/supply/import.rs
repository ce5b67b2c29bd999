//! Importing a published file: batch by batch, each whole or not at all, once however often it is begun again, with one entry
//! in the log of the body that does it.

use std::collections::BTreeSet;

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use underlag_domain::day::Day;
use uuid::Uuid;

use super::fact::Origin;
use super::import_rows::{Batch, ImportRow};
use super::{room, shared_order};
use crate::actor::Actor;
use crate::audit::Event;
use crate::encoding::{Digest, hex};
use crate::entity::{supply_fact, supply_import};
use crate::error::StoreError;
use crate::id::{BodyId, new_id};
use crate::moment::now;
use crate::order::Order;
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::store::{Store, begin_write};

/// Statements looked at together when it is told which of them are no longer made.
const PAGE: u64 = 20_000;
/// Longest name of a file, in characters.
const LONGEST_NAME: usize = 200;

/// What a file that does not repeat an earlier statement says by that (vad filen ersätter).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaces {
    /// It is the whole list: what it does not repeat is no longer said of anybody.
    Everything,
    /// It is an extract: what it does not repeat is no longer said of those it names.
    WhatItNames,
    /// Nothing: each file speaks for its own day.
    Nothing,
}

/// A file to be imported (fil).
#[derive(Clone, Debug)]
pub struct ImportFile {
    /// Its format, which is also who published it.
    pub format: &'static str,
    /// Its name.
    pub name: String,
    /// The day it speaks for.
    pub published: Day,
    /// SHA-256 of its bytes.
    pub hash: Digest,
    /// What it replaces of earlier files of the format.
    pub replaces: Replaces,
}

/// How much was done (antal).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Rows that are in place, rejected ones among them.
    pub rows: u64,
    /// Entities that were new.
    pub entities: u64,
    /// Statements that were new.
    pub facts: u64,
    /// Earlier statements the file no longer makes.
    pub replaced: u64,
    /// Rows that could not be read.
    pub rejected: u64,
}

/// What became of the wish to import a file.
#[derive(Debug)]
pub enum ImportBegun {
    /// The file has been imported before: there is nothing to do.
    Done(ImportCounts),
    /// It is to be imported, from the row after the first so many.
    Begun {
        /// The import.
        importing: Box<Importing>,
        /// Rows that are in place already, from an import that broke off.
        skip: u64,
    },
}

/// An import under way (pågående import). Dropped without [`Self::finish`] it can be begun again.
pub struct Importing {
    store: Store,
    actor: Actor,
    order: Order,
    file: ImportFile,
    row: supply_import::Model,
    /// Whether earlier files of the format have said something.
    is_later: bool,
    /// Ends of the ids of statements that were made, and of their subjects, when it must be told which were not.
    made: Vec<u64>,
    named: BTreeSet<u64>,
}

impl std::fmt::Debug for Importing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Importing").field("file", &self.file).field("row", &self.row).finish_non_exhaustive()
    }
}

/// The last eight bytes: as good as the whole to tell some millions apart.
fn tail(bytes: &[u8]) -> u64 {
    bytes.iter().rev().take(8).fold(0, |so_far, byte| so_far << 8 | u64::from(*byte))
}

fn counts(row: &supply_import::Model) -> ImportCounts {
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    ImportCounts {
        rows: count(row.rows_read),
        entities: count(row.entities_added),
        facts: count(row.facts_added),
        replaced: count(row.facts_replaced),
        rejected: count(row.rows_rejected),
    }
}

fn add(place: &mut i64, count: u64) {
    *place = place.saturating_add(i64::try_from(count).unwrap_or(i64::MAX));
}

impl Store {
    /// Begins to import a file, or goes on where an earlier import of it broke off.
    ///
    /// # Errors
    /// Refused when there is no such body, the name cannot be used, or a file of the format for a later day has been imported;
    /// fails when the database does.
    pub async fn import(&self, body: BodyId, actor: &Actor, file: ImportFile) -> Written<ImportBegun> {
        suitable("name", &file.name, LONGEST_NAME)?;
        let writing = self.begin(body, actor).await?;
        let of_format = supply_import::Entity::find().filter(supply_import::Column::Format.eq(file.format));
        let earlier = of_format.order_by_asc(supply_import::Column::Id).all(writing.transaction()).await?;
        let same = earlier.iter().find(|row| row.file == file.hash);
        if let Some(done) = same.filter(|row| row.ended_at.is_some()) {
            return Ok(ImportBegun::Done(counts(done)));
        }
        let published = file.published.to_string();
        let others = earlier.iter().filter(|row| row.file != file.hash);
        if let Some(later) = others.clone().filter(|row| row.published > published).map(|row| &row.published).max() {
            return Err(Refusal::OlderFile { imported: later.clone() }.into());
        }
        let is_later = file.replaces != Replaces::Nothing && others.clone().next().is_some();
        let row = if let Some(row) = same {
            row.clone()
        } else {
            let row = supply_import::Model {
                id: new_id(),
                body: body.0,
                format: file.format.to_owned(),
                name: file.name.clone(),
                published,
                file: file.hash.to_vec(),
                started_at: now(),
                ended_at: None,
                rows_read: 0,
                entities_added: 0,
                facts_added: 0,
                facts_replaced: 0,
                rows_rejected: 0,
            };
            supply_import::Entity::insert(row.clone().into_active_model())
                .exec_without_returning(writing.transaction())
                .await?;
            row
        };
        let order = shared_order()?;
        writing.commit().await?;
        room::make(self.writer()).await?;
        // What earlier files said is compared with all this one says, so then nothing is skipped.
        let skip = if is_later { 0 } else { counts(&row).rows };
        let mut importing = Importing {
            store: self.clone(),
            actor: actor.clone(),
            order,
            file,
            row,
            is_later,
            made: Vec::new(),
            named: BTreeSet::new(),
        };
        if skip == 0 {
            // What is in place already is found to be so.
            (importing.row.rows_read, importing.row.rows_rejected) = (0, 0);
        }
        Ok(ImportBegun::Begun { importing: Box::new(importing), skip })
    }
}

impl Importing {
    /// What has been done so far.
    pub fn counts(&self) -> ImportCounts {
        counts(&self.row)
    }

    /// Puts a batch of rows in place: all of it, or nothing. `rows` counts what was read for it, `rejected` what could not be.
    ///
    /// # Errors
    /// When the database fails; then nothing of the batch was written, and the import can be begun again.
    pub async fn batch(&mut self, stated: &[ImportRow], rows: u64, rejected: u64) -> Result<ImportCounts, StoreError> {
        let transaction = begin_write(self.store.writer()).await?;
        let origin = Origin { publisher: Some(self.file.format), body: None };
        let placed = Batch::new(&transaction, &self.order, now()).place(stated, origin).await?;
        let mut row = self.row.clone();
        add(&mut row.rows_read, rows);
        add(&mut row.rows_rejected, rejected);
        add(&mut row.entities_added, placed.entities);
        add(&mut row.facts_added, placed.facts);
        supply_import::Entity::update(row.clone().into_active_model().reset_all()).exec(&transaction).await?;
        transaction.commit().await?;
        self.row = row;
        if self.is_later {
            self.made.extend(placed.made.iter().map(|(_, fact)| tail(fact)));
            self.named.extend(placed.made.iter().map(|(subject, _)| tail(subject.as_bytes())));
        }
        Ok(self.counts())
    }

    /// Ends the import: what the file no longer says is marked so, and the log of the body tells what was imported.
    ///
    /// # Errors
    /// When the database fails; then the import can be begun again.
    pub async fn finish(mut self) -> Written<ImportCounts> {
        if self.is_later {
            self.made.sort_unstable();
            let replaced = self.replace().await?;
            add(&mut self.row.facts_replaced, replaced);
        }
        room::leave(self.store.writer()).await?;
        self.row.ended_at = Some(now());
        let mut writing = self.store.begin(BodyId(self.row.body), &self.actor).await?;
        let counts = counts(&self.row);
        supply_import::Entity::update(self.row.clone().into_active_model().reset_all())
            .exec(writing.transaction())
            .await?;
        let event = Event::SuppliersImported {
            format: self.row.format.clone(),
            name: self.row.name.clone(),
            published: self.row.published.clone(),
            file: hex(&self.row.file),
            rows: counts.rows,
            entities: counts.entities,
            facts: counts.facts,
            replaced: counts.replaced,
            rejected: counts.rejected,
        };
        writing.log(Topic::Import, Some(self.row.id), &event).await?;
        writing.commit().await?;
        Ok(counts)
    }

    /// Marks what earlier files of the format said and this one does not.
    async fn replace(&self) -> Result<u64, StoreError> {
        let mut count = 0;
        let mut after: Option<(Uuid, Vec<u8>)> = None;
        loop {
            let page = self.said(after.as_ref()).await?;
            let Some(last) = page.last().cloned() else { return Ok(count) };
            let gone = page.iter().filter(|(subject, fact)| {
                self.made.binary_search(&tail(fact)).is_err()
                    && (self.file.replaces == Replaces::Everything || self.named.contains(&tail(subject.as_bytes())))
            });
            let gone: Vec<&(Uuid, Vec<u8>)> = gone.collect();
            if !gone.is_empty() {
                count += self.mark(&gone).await?;
            }
            after = Some(last);
        }
    }

    /// A page of what files of the format say.
    async fn said(&self, after: Option<&(Uuid, Vec<u8>)>) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
        use supply_fact::Column::{Id, Publisher, Replaced, Subject};
        let mut said = supply_fact::Entity::find()
            .select_only()
            .columns([Subject, Id])
            .filter(Publisher.eq(self.file.format))
            .filter(Replaced.is_null());
        if let Some((subject, id)) = after {
            let same = Condition::all().add(Subject.eq(*subject)).add(Id.gt(id.clone()));
            said = said.filter(Condition::any().add(Subject.gt(*subject)).add(same));
        }
        let said = said.order_by_asc(Subject).order_by_asc(Id).limit(PAGE);
        Ok(said.into_tuple().all(self.store.reader()).await?)
    }

    async fn mark(&self, gone: &[&(Uuid, Vec<u8>)]) -> Result<u64, StoreError> {
        use supply_fact::Column::{Id, Replaced, Subject};
        let transaction = begin_write(self.store.writer()).await?;
        let mut count = 0;
        for (subject, id) in gone {
            let marked = supply_fact::Entity::update_many()
                .col_expr(Replaced, Expr::value(self.row.published.clone()))
                .filter(Subject.eq(*subject))
                .filter(Id.eq(id.clone()))
                .filter(Replaced.is_null())
                .exec(&transaction)
                .await?;
            count += marked.rows_affected;
        }
        transaction.commit().await?;
        Ok(count)
    }
}
