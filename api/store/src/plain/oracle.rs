//! What a list must be, worked out in memory the plain way.

use std::cmp::Ordering;

use super::rows::{Row, Tables};
use crate::read::{Comparison, Condition, Noun, Quantifier, SortKey, Value};

impl Tables {
    /// Rows of a table.
    pub fn rows(&self, table: &str) -> &[Row] {
        self.0.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    /// Rows of a noun that a condition holds for, in order.
    pub fn list(
        &self,
        noun: &'static Noun,
        scope: impl Fn(&Row) -> bool,
        condition: &Condition,
        sort: &[SortKey],
    ) -> Vec<Row> {
        let mut rows: Vec<Row> =
            self.rows(noun.table).iter().filter(|row| scope(row) && self.holds(condition, row)).cloned().collect();
        let last = sort.last().is_some_and(|key| key.descending);
        rows.sort_by(|a, b| {
            for key in sort {
                let column = key.field.sort_column();
                let order = match (&a[column], &b[column]) {
                    (Value::Null, Value::Null) => Ordering::Equal,
                    (Value::Null, _) => {
                        if key.nulls_first {
                            Ordering::Less
                        } else {
                            Ordering::Greater
                        }
                    }
                    (_, Value::Null) => {
                        if key.nulls_first {
                            Ordering::Greater
                        } else {
                            Ordering::Less
                        }
                    }
                    (a, b) => {
                        if key.descending {
                            b.cmp(a)
                        } else {
                            a.cmp(b)
                        }
                    }
                };
                if order != Ordering::Equal {
                    return order;
                }
            }
            let key = |row: &Row| noun.key.iter().map(|column| row[column].clone()).collect::<Vec<_>>();
            if last { key(b).cmp(&key(a)) } else { key(a).cmp(&key(b)) }
        });
        rows
    }

    /// Whether a condition holds for a row.
    pub fn holds(&self, condition: &Condition, row: &Row) -> bool {
        match condition {
            Condition::All(all) => all.iter().all(|condition| self.holds(condition, row)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition, row)),
            Condition::Not(inner) => !self.holds(inner, row),
            Condition::Is { column, comparison, .. } => compares(comparison, &row[column]),
            Condition::Related { relation, quantifier, condition } => {
                let mut related = self.rows(relation.target.table).iter().filter(|other| {
                    row[relation.local] != Value::Null && other[relation.remote] == row[relation.local]
                });
                match quantifier {
                    Quantifier::Some => related.any(|other| self.holds(condition, other)),
                    Quantifier::None => !related.any(|other| self.holds(condition, other)),
                    Quantifier::Every => related.all(|other| self.holds(condition, other)),
                }
            }
        }
    }
}

fn compares(comparison: &Comparison, value: &Value) -> bool {
    if *value == Value::Null {
        return *comparison == Comparison::IsNull;
    }
    let text = || match value {
        Value::Text(text) => text.as_str(),
        _ => "",
    };
    match comparison {
        Comparison::IsNull => false,
        Comparison::Equal(other) => value == other,
        Comparison::Less(other) => value < other,
        Comparison::LessOrEqual(other) => value <= other,
        Comparison::Greater(other) => value > other,
        Comparison::GreaterOrEqual(other) => value >= other,
        Comparison::Contains(part) => text().contains(part),
        Comparison::StartsWith(part) => text().starts_with(part),
        Comparison::In(among) => match (among, value) {
            (Value::Texts(all), Value::Text(text)) => all.contains(text),
            (Value::Numbers(all), Value::Number(number)) => all.contains(number),
            (Value::Ids(all), Value::Id(id)) => all.contains(id),
            _ => false,
        },
    }
}
