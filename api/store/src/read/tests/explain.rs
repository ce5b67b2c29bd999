//! No standard query reads a whole table: lists in each order, filters on relations, nested levels, counts, aggregates and
//! single rows find what they need through an index, and the orders an index is made for need no sorting.

use std::collections::BTreeSet;

use super::emitted::{Emitted, emitted, listed, measured, orders, standard};
use crate::nouns::{ASSESSMENT, BODY, CASE, FINDING, SUPPORT};
use crate::read::condition::{Comparison, Condition, Quantifier};
use crate::read::noun::{Kind, Noun};
use crate::read::sort::SortKey;
use crate::read::sql::Dialect;
use crate::read::value::Value;
use crate::store::Store;
use crate::url::DatabaseUrl;

/// Tells the steps a statement would take.
type Steps = Box<dyn Fn(&str) -> Vec<String>>;

/// What a database says it would do.
struct Planner {
    dialect: Dialect,
    ask: Steps,
}

impl Planner {
    fn new(store: &Store, runtime: &std::rc::Rc<tokio::runtime::Runtime>) -> Self {
        match store.url() {
            DatabaseUrl::Sqlite(file) => {
                let connection = rusqlite::Connection::open(file).unwrap();
                let ask = move |sql: &str| {
                    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
                    let mut rows = statement.raw_query();
                    let mut steps = Vec::new();
                    while let Some(row) = rows.next().unwrap() {
                        steps.push(row.get(3).unwrap());
                    }
                    steps
                };
                Self { dialect: Dialect::Sqlite, ask: Box::new(ask) }
            }
            DatabaseUrl::Postgres(address) => {
                let (client, connection) =
                    runtime.block_on(tokio_postgres::connect(address, tokio_postgres::NoTls)).unwrap();
                runtime.spawn(connection);
                // The tables are small, so that reading all of one, or sorting, would be cheapest; it is done only where
                // there is no other way.
                let settings =
                    "SET enable_seqscan = off; SET enable_sort = off; SET plan_cache_mode = force_generic_plan";
                runtime.block_on(client.batch_execute(settings)).unwrap();
                let runtime = std::rc::Rc::clone(runtime);
                let ask = move |sql: &str| {
                    let places = (1..100).take_while(|place| sql.contains(&format!("${place}"))).count();
                    let nothing =
                        if places > 0 { format!("({})", vec!["NULL"; places].join(", ")) } else { String::new() };
                    let script = format!("PREPARE asked AS {sql}; EXPLAIN EXECUTE asked{nothing}; DEALLOCATE asked");
                    let messages =
                        runtime.block_on(client.simple_query(&script)).unwrap_or_else(|error| panic!("{sql}: {error}"));
                    let rows = messages.iter().filter_map(|message| match message {
                        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
                        _ => None,
                    });
                    rows.collect()
                };
                Self { dialect: Dialect::Postgres, ask: Box::new(ask) }
            }
        }
    }

    /// Steps that read a whole table.
    fn scans(&self, statement: &Emitted) -> Vec<String> {
        let steps = (self.ask)(statement.sql.text());
        let whole = |step: &&String| match self.dialect {
            Dialect::Postgres => step.contains("Seq Scan"),
            Dialect::Sqlite => {
                let Some(rest) = step.strip_prefix("SCAN ") else { return false };
                let name = rest.split(' ').next().unwrap_or_default();
                let is_subquery = steps
                    .iter()
                    .any(|other| other == &format!("CO-ROUTINE {name}") || other == &format!("MATERIALIZE {name}"));
                // A list of values that was asked for is no table; the list of everything goes along its index.
                let is_sorted = steps.iter().any(|other| other.contains("USE TEMP B-TREE"));
                let in_order = statement.of_everything && (rest.contains("USING") || !is_sorted);
                !(is_subquery || rest.contains("VIRTUAL TABLE") || in_order || rest.starts_with("CONSTANT ROW"))
            }
        };
        steps.iter().filter(whole).cloned().collect()
    }

    /// Steps that sort.
    fn sorts(&self, statement: &Emitted) -> Vec<String> {
        let is_sort = |step: &String| match self.dialect {
            Dialect::Postgres => step.contains("Sort  (") || step.trim_start().starts_with("Sort"),
            Dialect::Sqlite => step.contains("USE TEMP B-TREE"),
        };
        (self.ask)(statement.sql.text()).into_iter().filter(is_sort).collect()
    }
}

fn on_each(test: impl Fn(&Planner)) {
    for database in underlag_test_databases::both() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let store = runtime.block_on(Store::open(database.url.parse().unwrap())).unwrap();
        let runtime = std::rc::Rc::new(runtime);
        test(&Planner::new(&store, &runtime));
        runtime.block_on(async { drop(store) });
    }
}

fn is(noun: &'static Noun, name: &str, value: &str) -> Condition {
    let field = noun.field(name).unwrap();
    let comparison = Comparison::Equal(Value::Text(value.to_owned()));
    Condition::Is { column: field.column, nullable: field.nullable, comparison }
}

fn through(noun: &'static Noun, name: &str, quantifier: Quantifier, condition: Condition) -> Condition {
    Condition::Related { relation: noun.relation(name).unwrap(), quantifier, condition: Box::new(condition) }
}

/// Filters people ask with, by noun.
fn filters(noun: &'static Noun) -> Vec<Condition> {
    let mut filters = vec![Condition::ALWAYS];
    for quantifier in [Quantifier::Some, Quantifier::None, Quantifier::Every] {
        if std::ptr::eq(noun, &raw const CASE) {
            let failed = through(&ASSESSMENT, "findings", Quantifier::Some, is(&FINDING, "standing", "FAILED"));
            filters.push(through(&CASE, "assessments", quantifier, failed));
        }
        if std::ptr::eq(noun, &raw const ASSESSMENT) {
            filters.push(through(&ASSESSMENT, "support", quantifier, is(&SUPPORT, "reference", "AD-US-DPF")));
        }
    }
    filters
}

#[test]
fn no_standard_query_reads_a_whole_table() {
    on_each(|planner| {
        let mut looked_at = BTreeSet::new();
        for noun in listed() {
            let is_everything = !noun.in_body;
            let mut asks = vec![standard(noun, Condition::ALWAYS, Vec::new(), 2)];
            for filter in filters(noun) {
                // What belongs to everybody is listed by name; other orders of it are sorted.
                let by_name = |order: &Vec<SortKey>| matches!(order[0].field.kind, Kind::Name { .. });
                let orders = orders(noun).filter(|order| !is_everything || by_name(order));
                asks.extend(orders.map(|order| standard(noun, filter.clone(), order, 0)));
            }
            if noun.in_body {
                asks.push(measured(noun));
            }
            for ask in asks {
                for statement in emitted(noun, &ask, planner.dialect) {
                    let text = statement.sql.text().to_owned();
                    let counts_everything = statement.of_everything && text.starts_with("SELECT count(*)");
                    if counts_everything || !looked_at.insert(text.clone()) {
                        continue;
                    }
                    let scans = planner.scans(&statement);
                    assert!(scans.is_empty(), "{scans:?}\n{text}\n{:#?}", (planner.ask)(&text));
                }
            }
        }
        assert!(looked_at.len() > 100, "{} statements", looked_at.len());
    });
}

#[test]
fn a_neighbourhood_is_walked_along_indexes() {
    on_each(|planner| {
        for sql in crate::supply::statements(planner.dialect) {
            let text = sql.text().to_owned();
            let scans = planner.scans(&Emitted { sql, of_everything: false, is_page: false });
            // What has been found so far is walked from beginning to end, each once.
            let of_tables: Vec<_> = scans.iter().filter(|step| *step != "SCAN n").collect();
            assert!(of_tables.is_empty(), "{of_tables:?}\n{text}\n{:#?}", (planner.ask)(&text));
        }
    });
}

#[test]
fn orders_that_have_an_index_are_read_along_it_from_either_end() {
    let indexed: [(&'static Noun, &[&str]); 3] = [
        (&BODY, &["name"]),
        (&CASE, &["title", "createdAt", "updatedAt", "status", "id"]),
        (&ASSESSMENT, &["createdAt", "asOf", "headline", "id"]),
    ];
    on_each(|planner| {
        for (noun, fields) in indexed {
            for name in fields {
                for descending in [false, true] {
                    let field = noun.field(name).unwrap();
                    let sort = vec![SortKey { field, descending, nulls_first: false }];
                    let ask = standard(noun, Condition::ALWAYS, sort, 0);
                    for statement in emitted(noun, &ask, planner.dialect).iter().filter(|statement| statement.is_page) {
                        let sorts = planner.sorts(statement);
                        assert!(sorts.is_empty(), "{sorts:?}\n{}", statement.sql.text());
                    }
                }
            }
        }
    });
}

#[test]
fn reading_a_whole_table_would_be_noticed() {
    on_each(|planner| {
        let mut statement =
            emitted(&CASE, &standard(&CASE, Condition::ALWAYS, Vec::new(), 0), planner.dialect).remove(0);
        let mut sql = crate::read::sql::Sql::new(planner.dialect);
        sql.push("SELECT t.title FROM case_file t WHERE t.handovers = ")
            .bind(Value::Number(1))
            .push(" ORDER BY t.title");
        statement.sql = sql;
        assert!(!planner.scans(&statement).is_empty() && !planner.sorts(&statement).is_empty());
    });
}
