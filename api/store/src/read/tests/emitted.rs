//! What the compiler emits for a selection, without a database: every statement of every level, for one row above and for
//! several, from the start and between cursors.

use uuid::Uuid;

use crate::nouns::NOUNS;
use crate::read::aggregate::{AggregateAsk, AggregatePart, GroupAsk, GroupPart, GroupSort, Having, Measure, Measured};
use crate::read::ask::{ConnectionAsk, Item, Part, Selection, What};
use crate::read::compiled::{scopes, some_value};
use crate::read::condition::Condition;
use crate::read::level::{Level, Plan};
use crate::read::noun::Noun;
use crate::read::page::PageAsk;
use crate::read::sort::SortKey;
use crate::read::sql::{Dialect, Sql};
use crate::read::statement::{Bounds, Scope};
use crate::read::value::Value;

/// A statement, and for whom.
pub(super) struct Emitted {
    pub(super) sql: Sql,
    /// Whether it is for rows of any body.
    pub(super) of_everything: bool,
    /// Whether it reads a page of the list itself, in its order.
    pub(super) is_page: bool,
}

fn bounds(level: &Level) -> Vec<Bounds> {
    let values: Vec<Value> = level.keys.iter().map(some_value).collect();
    let absent = level.keys.iter().map(|key| if key.nullable { Value::Null } else { some_value(key) }).collect();
    vec![
        Bounds::default(),
        Bounds { after: Some(values.clone()), before: None },
        Bounds { after: Some(absent), before: Some(values) },
    ]
}

/// Every statement a selection can lead to.
pub(super) fn emitted(noun: &'static Noun, ask: &ConnectionAsk, dialect: Dialect) -> Vec<Emitted> {
    let mut found = Vec::new();
    let root = if noun.in_body { Scope::Body(Uuid::from_u128(1)) } else { Scope::Everything };
    for level in &Plan::page(noun, ask).levels {
        for scope in scopes(&root, level) {
            let of_everything = scope == Scope::Everything;
            let mut add = |sql, is_page| found.push(Emitted { sql, of_everything, is_page });
            for bounds in bounds(level) {
                add(level.rows(dialect, &scope, &bounds), level.parent.is_none());
            }
            add(level.total_of(dialect, &scope), false);
            for aggregate in &level.aggregates {
                add(level.aggregate_of(dialect, &scope, aggregate), false);
            }
        }
    }
    // What has no identity of its own is never asked for by its id.
    if noun.mark.is_none() {
        return found;
    }
    let row = Selection { items: fields(noun) };
    for level in &Plan::row(noun, &row).levels {
        let (body, id) = (noun.in_body.then(|| Uuid::from_u128(1)), Uuid::from_u128(2));
        for ids in [vec![id], vec![id, Uuid::from_u128(3)]] {
            let scope = Scope::Rows { bodies: body.into_iter().collect(), ids };
            let sql = level.rows(dialect, &scope, &Bounds::default());
            found.push(Emitted { sql, of_everything: false, is_page: false });
        }
    }
    found
}

fn fields(noun: &'static Noun) -> Vec<Item> {
    let plain = noun.fields.iter().filter(|field| !matches!(field.kind, crate::read::noun::Kind::Money { .. }));
    plain.map(|field| Item { key: field.name.to_owned(), what: What::Field(field) }).collect()
}

/// The standard list of a noun: every field, every relation to one, and so many levels of relations to many below.
pub(super) fn standard(noun: &'static Noun, condition: Condition, sort: Vec<SortKey>, levels: usize) -> ConnectionAsk {
    let page = PageAsk { first: Some(50), ..PageAsk::default() };
    let parts =
        vec![("nodes".to_owned(), Part::Nodes(selection(noun, levels))), ("totalCount".to_owned(), Part::TotalCount)];
    ConnectionAsk { condition, sort, page, parts }
}

fn selection(noun: &'static Noun, levels: usize) -> Selection {
    let mut items = fields(noun);
    for relation in noun.relations.iter().filter(|_| levels > 0) {
        let what = if relation.many {
            What::Many(relation, Box::new(standard(relation.target, Condition::ALWAYS, Vec::new(), levels - 1)))
        } else {
            What::One(relation, Selection { items: fields(relation.target) })
        };
        items.push(Item { key: relation.name.to_owned(), what });
    }
    Selection { items }
}

/// Aggregates over a whole list and by each field it can be grouped by.
pub(super) fn measured(noun: &'static Noun) -> ConnectionAsk {
    let of = |measure: Measure, wanted: fn(&crate::read::noun::Field) -> bool| {
        let fields = noun.fields.iter().filter(|field| wanted(field));
        let parts = fields
            .map(|field| Measured { key: field.name.to_owned(), field: Some(field), parts: Vec::new() })
            .collect();
        (format!("{measure:?}"), AggregatePart::Measure(measure, parts))
    };
    let measures = AggregateAsk {
        parts: vec![
            ("count".to_owned(), AggregatePart::Count),
            of(Measure::Sum, crate::read::noun::Field::is_summed),
            of(Measure::Average, crate::read::noun::Field::is_summed),
            of(Measure::Min, crate::read::noun::Field::is_ranged),
            of(Measure::Max, crate::read::noun::Field::is_ranged),
        ],
    };
    let groups = GroupAsk {
        by: noun.fields.iter().filter(|field| field.is_grouped()).take(2).collect(),
        having: vec![Having { sum_of: None, at_least: Some(1), at_most: Some(9) }],
        sort: vec![GroupSort { sum_of: None, descending: true }],
        first: 10,
        parts: vec![("all".to_owned(), GroupPart::Aggregates(measures.clone()))],
    };
    let mut ask = standard(noun, Condition::ALWAYS, Vec::new(), 0);
    ask.parts.push(("aggregates".to_owned(), Part::Aggregates(measures)));
    if !groups.by.is_empty() {
        ask.parts.push(("groups".to_owned(), Part::Groups(groups)));
    }
    ask
}

/// Each noun that is listed at the root.
pub(super) fn listed() -> impl Iterator<Item = &'static Noun> {
    NOUNS.iter().copied().filter(|noun| noun.listed_as.is_some())
}

/// An order by each field of a noun, both ways.
pub(super) fn orders(noun: &'static Noun) -> impl Iterator<Item = Vec<SortKey>> {
    let both = noun.fields.iter().flat_map(|field| [false, true].map(|descending| (field, descending)));
    both.map(|(field, descending)| vec![SortKey { field, descending, nulls_first: descending }])
}
