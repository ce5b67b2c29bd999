//! Carrying out a plan: level by level, one statement each, in one view of the data.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;

use uuid::Uuid;

use super::ask::{ConnectionAsk, Selection};
use super::assemble;
use super::cells::{Cells, id};
use super::cursor::{self, CursorError, CursorKey, Fingerprint};
use super::global_id::GlobalId;
use super::level::{Level, Plan};
use super::noun::Noun;
use super::program::Written;
use super::readers::{Deadline, Readers};
use super::sql::{Dialect, Sql};
use super::statement::{Bounds, Scope};
use crate::error::StoreError;
use crate::refusal::Topic;

/// Where a list at the root takes its rows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// Everything; for nouns that belong to no body.
    Everything,
    /// One body.
    Body(Uuid),
}

/// Somebody read something sensitive (åtkomst).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SensitiveRead {
    /// Whose it is.
    pub body: Uuid,
    /// What it is a read of.
    pub of: Topic,
    /// Which one.
    pub object: Uuid,
    /// Which field.
    pub field: &'static str,
}

/// An answer, as JSON, with what was read for it that must be logged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The JSON.
    pub json: String,
    /// Sensitive fields that were read.
    pub reads: Vec<SensitiveRead>,
}

/// A page cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A cursor cannot be used.
    #[error(transparent)]
    Cursor(#[from] CursorError),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A way to the database in which several statements see the same data.
pub(crate) trait Session {
    /// Which database it is.
    fn dialect(&self) -> Dialect;
    /// Carries out a statement and hands over each row.
    fn query(
        &self,
        sql: &Sql,
        each: &mut (dyn FnMut(&dyn Cells) -> Result<(), StoreError> + Send),
    ) -> impl Future<Output = Result<(), StoreError>>;
}

/// Something to be read, in one view of the data.
pub(crate) trait Work: Send + Sync + 'static {
    /// What it finds.
    type Found: Send + 'static;
    /// How many statements it takes at most.
    fn statements(&self) -> usize;
    /// Carries it out; more than once when the first way took too long.
    fn run<S: Session>(&self, session: &S) -> impl Future<Output = Result<Self::Found, StoreError>>;
}

/// A page or rows to be read.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) plan: Plan,
    pub(super) scope: Scope,
    pub(super) bounds: Vec<Bounds>,
    pub(super) fingerprints: Vec<Option<Fingerprint>>,
    pub(super) cursors: CursorKey,
}

/// Reads a page, as JSON.
///
/// # Errors
/// When a cursor cannot be used, or storage fails.
pub async fn read_page(
    readers: &Readers,
    noun: &'static Noun,
    root: Root,
    ask: &ConnectionAsk,
    deadline: Deadline,
) -> Result<Answer, ReadError> {
    let task = Task::new(Plan::page(noun, ask), root.scope(), readers.cursors())?;
    Ok(readers.carry_out(task, deadline).await?)
}

/// Reads one row, as JSON; none when there is no such row.
///
/// # Errors
/// When a cursor cannot be used, or storage fails.
pub async fn read_row(
    readers: &Readers,
    noun: &'static Noun,
    id: GlobalId,
    selection: &Selection,
    deadline: Deadline,
) -> Result<Option<Answer>, ReadError> {
    let scope = Scope::Rows { bodies: noun.in_body.then_some(id.body).into_iter().collect(), ids: vec![id.id] };
    let task = Task::new(Plan::row(noun, selection), scope, readers.cursors())?;
    let answer = readers.carry_out(task, deadline).await?;
    Ok(if answer.json.is_empty() { None } else { Some(answer) })
}

/// Reads rows by their ids, each as JSON with its body and id; a row that is not there is left out, and one of another body
/// than asked for has that body.
///
/// # Errors
/// When a cursor cannot be used, or storage fails.
pub async fn read_rows(
    readers: &Readers,
    noun: &'static Noun,
    ids: &[GlobalId],
    selection: &Selection,
    deadline: Deadline,
) -> Result<(Vec<(Uuid, Uuid, String)>, Vec<SensitiveRead>), ReadError> {
    let mut bodies: Vec<Uuid> = ids.iter().filter(|_| noun.in_body).map(|id| id.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let scope = Scope::Rows { bodies, ids: ids.iter().map(|id| id.id).collect() };
    let task = Task::new(Plan::rows(noun, selection), scope, readers.cursors())?;
    let answer = readers.carry_out(task, deadline).await?;
    // Each row has a line of its own that begins with body and id; JSON of ours has no line breaks.
    let rows = answer.json.lines().filter_map(|line| {
        let (body, rest) = line.split_at_checked(32)?;
        let (id, json) = rest.split_at_checked(32)?;
        Some((Uuid::try_parse(body).ok()?, Uuid::try_parse(id).ok()?, json.to_owned()))
    });
    Ok((rows.collect(), answer.reads))
}

impl Root {
    pub(super) const fn scope(self) -> Scope {
        match self {
            Self::Everything => Scope::Everything,
            Self::Body(body) => Scope::Body(body),
        }
    }
}

impl Task {
    pub(super) fn new(plan: Plan, scope: Scope, cursors: &CursorKey) -> Result<Self, CursorError> {
        let mut bounds = Vec::with_capacity(plan.levels.len());
        let mut fingerprints = Vec::with_capacity(plan.levels.len());
        for level in &plan.levels {
            let asked = level.page.after.is_some() || level.page.before.is_some();
            let fingerprint = (asked || level.cursor.is_some()).then(|| level.fingerprint(&scope));
            let read = |text: &Option<String>| match (text, fingerprint) {
                (Some(text), Some(list)) => cursor::decode(cursors, list, &level.keys, text).map(Some),
                _ => Ok(None),
            };
            bounds.push(Bounds { after: read(&level.page.after)?, before: read(&level.page.before)? });
            fingerprints.push(fingerprint);
        }
        Ok(Self { plan, scope, bounds, fingerprints, cursors: cursors.clone() })
    }

    async fn level<S: Session>(
        &self,
        session: &S,
        index: usize,
        level: &Level,
        scope: &Scope,
        read: &mut LevelRead,
    ) -> Result<(), StoreError> {
        let dialect = session.dialect();
        let nothing = Bounds::default();
        let bounds = self.bounds.get(index).unwrap_or(&nothing);
        let group = match scope {
            Scope::Children { .. } => Some(level.columns.len()),
            _ => None,
        };
        if level.reads_rows() {
            let sql = level.rows(dialect, scope, bounds);
            let list = self.fingerprints.get(index).copied().flatten();
            session.query(&sql, &mut |row| read.row(level, row, group, list, &self.cursors)).await?;
        }
        if level.total {
            let sql = level.total_of(dialect, scope);
            let group = group.map(|_| 1);
            session
                .query(&sql, &mut |row| {
                    read.totals.insert(above(row, group)?, row.number(0)?);
                    Ok(())
                })
                .await?;
        }
        for (place, aggregate) in level.aggregates.iter().enumerate() {
            let sql = level.aggregate_of(dialect, scope, aggregate);
            let group = group.map(|_| aggregate.by.len() + aggregate.measures.len());
            session
                .query(&sql, &mut |row| {
                    let mut written = Written::default();
                    written.write(&aggregate.program, row, "")?;
                    read.aggregates.entry((place, above(row, group)?)).or_default().push(written.text);
                    Ok(())
                })
                .await?;
        }
        Ok(())
    }
}

impl Work for Task {
    type Found = Answer;

    fn statements(&self) -> usize {
        self.plan.levels.iter().map(|level| 1 + usize::from(level.total) + level.aggregates.len()).sum()
    }

    async fn run<S: Session>(&self, session: &S) -> Result<Answer, StoreError> {
        let mut read: Vec<LevelRead> = Vec::with_capacity(self.plan.levels.len());
        for (index, level) in self.plan.levels.iter().enumerate() {
            let scope = match &level.parent {
                None => Some(self.scope.clone()),
                Some(parent) => read.get(parent.level).and_then(|above| above.scope_below(index, level)),
            };
            let mut below = LevelRead::new(&self.plan, index);
            if let Some(scope) = scope {
                self.level(session, index, level, &scope, &mut below).await?;
            }
            read.push(below);
        }
        let json = match self.scope {
            Scope::Rows { .. } => assemble::rows(&self.plan, &read, &self.bounds),
            _ => assemble::page(&self.plan, &read, &self.bounds),
        };
        let mut reads: Vec<SensitiveRead> = read.into_iter().flat_map(|level| level.reads).collect();
        reads.sort_unstable();
        reads.dedup();
        Ok(Answer { json, reads })
    }
}

/// The row above that a row belongs to; the same for all where there is none.
fn above(row: &dyn Cells, group: Option<usize>) -> Result<Uuid, StoreError> {
    group.map_or(Ok(Uuid::nil()), |place| id(row.bytes(place)?))
}

/// What was read for a level.
#[derive(Debug, Default)]
pub(super) struct LevelRead {
    /// What the programs wrote.
    pub(super) written: Written,
    /// For each row and program, where its text ends and how many splices there are by then.
    pub(super) ends: Vec<(usize, usize)>,
    /// For each row and child level, the row's key there.
    pub(super) keys: Vec<Option<Uuid>>,
    /// Rows of each row above: first, and the one after the last.
    pub(super) groups: HashMap<Uuid, (usize, usize)>,
    /// Cursor of each row, when asked for.
    pub(super) cursors: Vec<String>,
    /// Sensitive fields that were read.
    reads: Vec<SensitiveRead>,
    /// How many rows.
    pub(super) rows: usize,
    /// The child levels, with the place of their key and of the body.
    pub(super) children: Vec<(usize, usize, Option<usize>)>,
    /// Bodies and keys for each child level.
    below: BTreeMap<usize, (Vec<Uuid>, Vec<Uuid>)>,
    /// The whole number of rows.
    pub(super) totals: HashMap<Uuid, i64>,
    /// Aggregates, by their place.
    pub(super) aggregates: HashMap<(usize, Uuid), Vec<String>>,
}

impl LevelRead {
    fn new(plan: &Plan, index: usize) -> Self {
        let children = plan.levels.iter().enumerate().filter_map(|(child, level)| {
            let parent = level.parent.filter(|parent| parent.level == index)?;
            Some((child, parent.key, parent.body))
        });
        Self { children: children.collect(), ..Self::default() }
    }

    fn row(
        &mut self,
        level: &Level,
        row: &dyn Cells,
        group: Option<usize>,
        list: Option<Fingerprint>,
        cursors: &CursorKey,
    ) -> Result<(), StoreError> {
        let above = above(row, group)?;
        let range = self.groups.entry(above).or_insert((self.rows, self.rows));
        // The row beyond the page only tells that there are more.
        let size = level.size();
        range.1 += 1;
        let beyond = range.1 - range.0 > size;
        self.rows += 1;
        let mut cursor = String::new();
        if let (Some(places), Some(list), false) = (&level.cursor, list, beyond) {
            let values = places.iter().zip(&level.keys).map(|(place, key)| row.value(*place, key.shape));
            cursor = cursor::encode(cursors, list, &values.collect::<Result<Vec<_>, _>>()?);
        }
        for read in level.sensitive.iter().filter(|_| !beyond) {
            if !row.is_null(read.place)? {
                let (body, object) = (id(row.bytes(read.body)?)?, id(row.bytes(read.object)?)?);
                self.reads.push(SensitiveRead { body, of: read.of, object, field: read.field });
            }
        }
        for program in &level.programs {
            if !beyond {
                self.written.write(program, row, &cursor)?;
            }
            self.ends.push((self.written.text.len(), self.written.splices.len()));
        }
        if level.cursor.is_some() {
            self.cursors.push(cursor);
        }
        for (child, key, body) in &self.children {
            let key = if beyond || row.is_null(*key)? { None } else { Some(id(row.bytes(*key)?)?) };
            self.keys.push(key);
            if let Some(key) = key {
                let (bodies, keys) = self.below.entry(*child).or_default();
                keys.push(key);
                if let Some(body) = body {
                    let body = id(row.bytes(*body)?)?;
                    if bodies.last() != Some(&body) {
                        bodies.push(body);
                    }
                }
            }
        }
        Ok(())
    }

    /// The rows a child level is about; none when there are none above.
    fn scope_below(&self, index: usize, level: &Level) -> Option<Scope> {
        let (bodies, keys) = self.below.get(&index)?;
        let column = level.parent?.relation.remote;
        let distinct = |ids: &[Uuid]| {
            let mut ids = ids.to_vec();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let bodies = if level.noun.in_body && column != "body" { distinct(bodies) } else { Vec::new() };
        Some(Scope::Children { column, bodies, keys: distinct(keys) })
    }
}

impl Level {
    pub(super) fn fingerprint(&self, scope: &Scope) -> Fingerprint {
        let scope = match (&self.parent, scope) {
            (Some(parent), _) => parent.relation.name.as_bytes().to_vec(),
            (None, Scope::Body(body)) => body.as_bytes().to_vec(),
            (None, _) => Vec::new(),
        };
        Fingerprint::of(self.noun, &scope, &self.condition, &self.keys)
    }
}
