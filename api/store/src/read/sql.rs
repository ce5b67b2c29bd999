//! A statement under construction: text with numbered places, and the values that go there. Nothing a client sends is ever
//! part of the text, except lengths and limits, which are numbers.

use std::fmt::Write as _;

use super::value::Value;

/// Which database reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// A statement and its values.
#[derive(Clone, Debug)]
pub(crate) struct Sql {
    dialect: Dialect,
    text: String,
    values: Vec<Value>,
    aliases: usize,
}

impl Sql {
    /// An empty statement.
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self { dialect, text: String::with_capacity(512), values: Vec::new(), aliases: 0 }
    }

    /// Which database reads it.
    pub(crate) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The values, in the order of their places.
    pub(crate) fn values(&self) -> &[Value] {
        &self.values
    }

    /// Adds text.
    pub(crate) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Adds a whole number.
    pub(crate) fn number(&mut self, number: i64) -> &mut Self {
        let _ = write!(self.text, "{number}");
        self
    }

    /// Adds a column of an alias.
    pub(crate) fn column(&mut self, alias: &str, column: &str) -> &mut Self {
        self.text.push_str(alias);
        self.text.push('.');
        self.text.push_str(column);
        self
    }

    /// Adds a place for a value.
    pub(crate) fn bind(&mut self, value: Value) -> &mut Self {
        self.values.push(value);
        let mark = match self.dialect {
            Dialect::Sqlite => '?',
            Dialect::Postgres => '$',
        };
        let _ = write!(self.text, "{mark}{}", self.values.len());
        self
    }

    /// Adds that what stands before is among the values; one place whatever their number, so that the statement stays the
    /// same.
    pub(crate) fn among(&mut self, values: &Value) -> &mut Self {
        match (self.dialect, values) {
            (Dialect::Postgres, _) => self.push(" = ANY(").bind(values.clone()).push(")"),
            (Dialect::Sqlite, Value::Ids(_)) => {
                self.push(" IN (SELECT unhex(value) FROM json_each(").bind(values.clone()).push("))")
            }
            (Dialect::Sqlite, _) => self.push(" IN (SELECT value FROM json_each(").bind(values.clone()).push("))"),
        }
    }

    /// A new alias.
    pub(crate) fn alias(&mut self) -> String {
        self.aliases += 1;
        format!("x{}", self.aliases)
    }
}
