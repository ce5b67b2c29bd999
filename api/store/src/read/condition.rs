//! What rows are wanted (villkor). A comparison with something absent does not hold, and `Not` is its whole opposite:
//! there is no third value, so that a filter and its negation share no row and miss none.

use super::noun::Relation;
use super::sql::{Dialect, Sql};
use super::value::Value;

/// A condition on rows of a noun.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one holds; true of none.
    All(Vec<Condition>),
    /// At least one holds; false of none.
    Any(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
    /// A column compares.
    Is {
        /// The column.
        column: &'static str,
        /// Whether it may be null.
        nullable: bool,
        /// How.
        comparison: Comparison,
    },
    /// Related rows match.
    Related {
        /// Through which relation.
        relation: &'static Relation,
        /// How many of them.
        quantifier: Quantifier,
        /// What they must match.
        condition: Box<Condition>,
    },
}

/// How a column compares.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// Equal to the value.
    Equal(Value),
    /// Among the values.
    In(Value),
    /// Less than the value.
    Less(Value),
    /// Less than the value, or equal.
    LessOrEqual(Value),
    /// Greater than the value.
    Greater(Value),
    /// Greater than the value, or equal.
    GreaterOrEqual(Value),
    /// Contains the text.
    Contains(String),
    /// Starts with the text.
    StartsWith(String),
    /// Is absent.
    IsNull,
}

/// How many related rows must match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantifier {
    /// At least one.
    Some,
    /// None.
    None,
    /// Every one; true when there are none.
    Every,
}

// A relation is a part of the schema: the same address is the same relation.
impl PartialEq for Relation {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Condition {
    /// Holds always.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Writes the condition for rows of an alias; `in_body` says whether those rows belong to a body.
    pub(super) fn write(&self, sql: &mut Sql, alias: &str, in_body: bool) {
        match self {
            Self::All(all) => several(all, " AND ", "(1 = 1)", sql, alias, in_body),
            Self::Any(any) => several(any, " OR ", "(1 = 0)", sql, alias, in_body),
            Self::Not(inner) => {
                sql.push("NOT ");
                inner.write(sql, alias, in_body);
            }
            Self::Is { column, nullable, comparison } => {
                sql.push("(");
                if *nullable && *comparison != Comparison::IsNull {
                    sql.column(alias, column).push(" IS NOT NULL AND ");
                }
                comparison.write(sql, alias, column);
                sql.push(")");
            }
            Self::Related { relation, quantifier, condition } => {
                related(relation, *quantifier, condition, sql, alias, in_body);
            }
        }
    }
}

fn several(conditions: &[Condition], between: &str, none: &str, sql: &mut Sql, alias: &str, in_body: bool) {
    if conditions.is_empty() {
        sql.push(none);
        return;
    }
    sql.push("(");
    for (place, condition) in conditions.iter().enumerate() {
        if place > 0 {
            sql.push(between);
        }
        condition.write(sql, alias, in_body);
    }
    sql.push(")");
}

fn related(
    relation: &'static Relation,
    quantifier: Quantifier,
    condition: &Condition,
    sql: &mut Sql,
    alias: &str,
    in_body: bool,
) {
    let target = relation.target;
    let inner = sql.alias();
    sql.push(match quantifier {
        Quantifier::Some => "EXISTS (SELECT 1 FROM ",
        Quantifier::None | Quantifier::Every => "NOT EXISTS (SELECT 1 FROM ",
    });
    sql.push(target.table).push(" ").push(&inner).push(" WHERE ");
    if in_body && target.in_body {
        sql.column(&inner, "body").push(" = ").column(alias, "body").push(" AND ");
    }
    sql.column(&inner, relation.remote).push(" = ").column(alias, relation.local).push(" AND ");
    if quantifier == Quantifier::Every {
        sql.push("NOT ");
    }
    condition.write(sql, &inner, target.in_body);
    sql.push(")");
}

impl Comparison {
    fn write(&self, sql: &mut Sql, alias: &str, column: &str) {
        let (operator, value) = match self {
            Self::IsNull => {
                sql.column(alias, column).push(" IS NULL");
                return;
            }
            Self::In(values) => {
                sql.column(alias, column).among(values);
                return;
            }
            Self::Contains(text) => {
                sql.push(match sql.dialect() {
                    Dialect::Sqlite => "instr(",
                    Dialect::Postgres => "strpos(",
                });
                sql.column(alias, column).push(", ").bind(Value::Text(text.clone())).push(") > 0");
                return;
            }
            Self::StartsWith(text) => {
                let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
                sql.push("substr(").column(alias, column).push(", 1, ").number(length).push(") = ");
                sql.bind(Value::Text(text.clone()));
                return;
            }
            Self::Equal(value) => (" = ", value),
            Self::Less(value) => (" < ", value),
            Self::LessOrEqual(value) => (" <= ", value),
            Self::Greater(value) => (" > ", value),
            Self::GreaterOrEqual(value) => (" >= ", value),
        };
        sql.column(alias, column).push(operator).bind(value.clone());
    }
}
