//! The order of a list, and where a page begins in it.

use super::noun::{Field, Kind, Noun};
use super::sql::Sql;
use super::value::Value;

/// Most sort keys of one order.
pub const MOST_SORT_KEYS: usize = 5;

/// One sort key (sorteringsnyckel).
#[derive(Clone, Copy, Debug)]
pub struct SortKey {
    /// By which field.
    pub field: &'static Field,
    /// From greatest to least.
    pub descending: bool,
    /// Whether what has no value comes first.
    pub nulls_first: bool,
}

/// A column a page is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The column.
    pub(super) column: &'static str,
    /// From greatest to least.
    pub(super) descending: bool,
    /// Whether what has no value comes first.
    pub(super) nulls_first: bool,
    /// Whether it may have no value.
    pub(super) nullable: bool,
    /// How its values look.
    pub(super) shape: Shape,
}

/// How the values of a column look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text.
    Text,
    /// Whole number.
    Number,
    /// Identifier.
    Id,
    /// Bytes.
    Bytes,
}

/// How the values of a column of a noun look.
pub(super) fn shape(noun: &'static Noun, column: &str) -> Shape {
    let kind = noun.fields.iter().find_map(|field| match field.kind {
        Kind::Name { key, .. } if key == column => Some(Shape::Bytes),
        Kind::Money { currency } if currency == column => Some(Shape::Text),
        kind if field.column == column => Some(match kind {
            Kind::Id => Shape::Id,
            Kind::Text | Kind::Name { .. } | Kind::Code(_) | Kind::Day | Kind::Moment => Shape::Text,
            Kind::Int | Kind::Long | Kind::Money { .. } => Shape::Number,
            Kind::Hash => Shape::Bytes,
        }),
        _ => None,
    });
    // What is no field is a reference to another row.
    kind.unwrap_or(Shape::Id)
}

/// The whole order: what was asked, then the noun's key, so that no two rows are equal. The key goes the way of the last
/// sort key, so that an index can be read from either end.
pub(super) fn keys(noun: &'static Noun, sort: &[SortKey]) -> Vec<Key> {
    let mut keys: Vec<Key> = sort
        .iter()
        .map(|key| Key {
            column: key.field.sort_column(),
            descending: key.descending,
            nulls_first: key.nulls_first,
            nullable: key.field.nullable,
            shape: shape(noun, key.field.sort_column()),
        })
        .collect();
    let descending = keys.last().is_some_and(|key| key.descending);
    for column in noun.key {
        if keys.iter().all(|key| key.column != *column) {
            keys.push(Key { column, descending, nulls_first: false, nullable: false, shape: shape(noun, column) });
        }
    }
    keys
}

/// The same order from the other end.
pub(super) fn reversed(keys: &[Key]) -> Vec<Key> {
    keys.iter().map(|key| Key { descending: !key.descending, nulls_first: !key.nulls_first, ..*key }).collect()
}

/// Writes the order.
pub(super) fn write_order(keys: &[Key], sql: &mut Sql, alias: &str) {
    for (place, key) in keys.iter().enumerate() {
        if place > 0 {
            sql.push(", ");
        }
        sql.column(alias, key.column).push(if key.descending { " DESC" } else { " ASC" });
        if key.nullable {
            sql.push(if key.nulls_first { " NULLS FIRST" } else { " NULLS LAST" });
        }
    }
}

/// Writes that a row comes after the one with these values, in the order of the keys.
pub(super) fn write_after(keys: &[Key], values: &[Value], sql: &mut Sql, alias: &str) {
    let one_way = keys.windows(2).all(|pair| matches!(pair, [a, b] if a.descending == b.descending));
    if one_way && keys.iter().all(|key| !key.nullable) {
        sql.push("(");
        for (place, key) in keys.iter().enumerate() {
            sql.push(if place > 0 { ", " } else { "" }).column(alias, key.column);
        }
        sql.push(if keys.first().is_some_and(|key| key.descending) { ") < (" } else { ") > (" });
        for (place, value) in values.iter().enumerate() {
            sql.push(if place > 0 { ", " } else { "" }).bind(value.clone());
        }
        sql.push(")");
        return;
    }
    sql.push("(");
    for (last, (key, value)) in keys.iter().zip(values).enumerate() {
        sql.push(if last > 0 { " OR (" } else { "(" });
        for (key, value) in keys.iter().zip(values).take(last) {
            equal(*key, value, sql, alias);
            sql.push(" AND ");
        }
        later(*key, value, sql, alias);
        sql.push(")");
    }
    sql.push(")");
}

fn equal(key: Key, value: &Value, sql: &mut Sql, alias: &str) {
    sql.column(alias, key.column);
    match value {
        Value::Null => sql.push(" IS NULL"),
        value => sql.push(" = ").bind(value.clone()),
    };
}

fn later(key: Key, value: &Value, sql: &mut Sql, alias: &str) {
    match value {
        Value::Null if key.nulls_first => {
            sql.column(alias, key.column).push(" IS NOT NULL");
        }
        Value::Null => {
            sql.push("(1 = 0)");
        }
        value => {
            sql.push("(")
                .column(alias, key.column)
                .push(if key.descending { " < " } else { " > " })
                .bind(value.clone());
            if key.nullable && !key.nulls_first {
                sql.push(" OR ").column(alias, key.column).push(" IS NULL");
            }
            sql.push(")");
        }
    }
}
