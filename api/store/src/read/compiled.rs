//! What a list is compiled to and what its cursors say, for tests that have no database.

use uuid::Uuid;

use super::ask::ConnectionAsk;
use super::cursor::{self, CursorError, CursorKey, Fingerprint};
use super::level::{Level, Plan};
use super::noun::Noun;
use super::run::{Root, Task};
use super::sort::{Key, Shape};
use super::sql::{Dialect, Sql};
use super::statement::Scope;
use super::value::Value;

/// A statement as the database gets it.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Whether it is for PostgreSQL; otherwise it is for SQLite.
    pub is_postgres: bool,
    /// The text.
    pub text: String,
    /// What is bound to its places, in order.
    pub values: Vec<Value>,
}

/// Every statement a list can lead to, whatever rows are found on the way.
///
/// # Errors
/// When a cursor cannot be used.
pub fn compiled(
    noun: &'static Noun,
    root: Root,
    ask: &ConnectionAsk,
    key: &CursorKey,
) -> Result<Vec<Compiled>, CursorError> {
    let task = Task::new(Plan::page(noun, ask), root.scope(), key)?;
    let mut found = Vec::new();
    for (level, bounds) in task.plan.levels.iter().zip(&task.bounds) {
        for dialect in [Dialect::Sqlite, Dialect::Postgres] {
            for scope in scopes(&task.scope, level) {
                let mut add = |sql: Sql| {
                    let is_postgres = dialect == Dialect::Postgres;
                    found.push(Compiled { is_postgres, text: sql.text().to_owned(), values: sql.values().to_vec() });
                };
                if level.reads_rows() {
                    add(level.rows(dialect, &scope, bounds));
                }
                if level.total {
                    add(level.total_of(dialect, &scope));
                }
                for aggregate in &level.aggregates {
                    add(level.aggregate_of(dialect, &scope, aggregate));
                }
            }
        }
    }
    Ok(found)
}

/// What a level can be about: one row above, or several, of one body or of more.
pub(super) fn scopes(root: &Scope, level: &Level) -> Vec<Scope> {
    let ids = |count: u128| (1..=count).map(Uuid::from_u128).collect::<Vec<_>>();
    let Some(parent) = &level.parent else { return vec![root.clone()] };
    let column = parent.relation.remote;
    let bodies = |count| if level.noun.in_body && column != "body" { ids(count) } else { Vec::new() };
    vec![
        Scope::Children { column, bodies: bodies(1), keys: ids(1) },
        Scope::Children { column, bodies: bodies(1), keys: ids(3) },
        Scope::Children { column, bodies: bodies(2), keys: ids(3) },
    ]
}

/// A value a row could have.
pub(super) fn some_value(key: &Key) -> Value {
    match key.shape {
        Shape::Text => Value::Text("2026-11-22".to_owned()),
        Shape::Number => Value::Number(1),
        Shape::Id => Value::Id(Uuid::from_u128(1)),
        Shape::Bytes => Value::Bytes(vec![1]),
    }
}

/// Cursors of one list.
#[derive(Debug)]
pub struct Cursors {
    list: Fingerprint,
    keys: Vec<Key>,
    key: CursorKey,
}

impl Cursors {
    /// Cursors of a list, signed with a key.
    pub fn of(noun: &'static Noun, root: Root, ask: &ConnectionAsk, key: CursorKey) -> Self {
        let keys = super::sort::keys(noun, &ask.sort);
        let level = Level::new(noun, None, ask.condition.clone(), keys.clone(), ask.page.clone());
        Self { list: level.fingerprint(&root.scope()), keys, key }
    }

    /// What a cursor says.
    ///
    /// # Errors
    /// When it is none of this list.
    pub fn read(&self, text: &str) -> Result<Vec<Value>, CursorError> {
        cursor::decode(&self.key, self.list, &self.keys, text)
    }

    /// The cursor of a row with these values.
    pub fn write(&self, values: &[Value]) -> String {
        cursor::encode(&self.key, self.list, values)
    }

    /// Values a row of the list could have; with nothing wherever nothing may be.
    pub fn some_values(&self, is_absent: bool) -> Vec<Value> {
        self.keys.iter().map(|key| if is_absent && key.nullable { Value::Null } else { some_value(key) }).collect()
    }

    /// What a cursor looks like whose values were written by somebody who knows the key and nothing else.
    pub fn sign(&self, content: &[u8]) -> String {
        cursor::encode_content(&self.key, self.list, content)
    }
}
