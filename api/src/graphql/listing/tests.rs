//! Lists and rows are what ordinary resolvers would answer: the same queries, asked of plans that become statements and of
//! rows in memory that the engine goes through field by field, come to the same bytes.

mod given;
mod page;
mod plain;
mod queries;
mod row;

use std::sync::{Arc, OnceLock};

use async_graphql::parser::parse_query;
use async_graphql::{EmptyMutation, EmptySubscription, Request, Schema, Variables};
use proptest::prelude::*;
use underlag_store::Store;
use underlag_store::nouns::{ASSESSMENT, BODY, CASE};
use underlag_store::plain::fill;
use underlag_store::read::{CursorKey, Deadline, GlobalId, Noun, Readers, Value as Stored};
use underlag_test_databases::TestDatabase;

use self::plain::Plain;
use self::queries::{Known, queries};
use super::{Listing, whole};
use crate::app::{App, Kept};

/// One database, with the two ways to answer from it.
struct Both {
    planned: Schema<Listing, EmptyMutation, EmptySubscription>,
    plain: Schema<Plain, EmptyMutation, EmptySubscription>,
    kept: Kept,
    known: Known,
    runtime: tokio::runtime::Runtime,
    _database: TestDatabase,
}

impl Both {
    fn on(database: TestDatabase) -> Self {
        let url: underlag_store::DatabaseUrl = database.url.parse().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let store = runtime.block_on(Store::open(url.clone())).unwrap();
        let (tables, bodies) = runtime.block_on(fill(&store));
        let readers = Readers::open(&url, 2, CursorKey::new([7; 32])).unwrap();
        let ids = |noun: &'static Noun| {
            let rows = tables.rows(noun.table).iter().map(|row| match (row.get("body"), &row["id"]) {
                (Some(Stored::Id(body)), Stored::Id(id)) => GlobalId::of(noun, *body, *id),
                (_, Stored::Id(id)) => GlobalId::of(noun, *id, *id),
                _ => None,
            });
            rows.flatten().map(GlobalId::encode).collect::<Vec<_>>()
        };
        let mut some: Vec<String> = ids(&CASE).into_iter().step_by(9).collect();
        some.extend(ids(&ASSESSMENT).into_iter().step_by(17));
        let known = Known { bodies: ids(&BODY), some };
        assert_eq!(known.bodies.len(), bodies.len());
        let mut app = App::embedded().unwrap();
        let kept = Kept { store, readers };
        app.kept = Some(kept.clone());
        Self {
            kept,
            planned: Schema::build(Listing, EmptyMutation, EmptySubscription).data(Arc::new(app)).finish(),
            plain: Schema::build(Plain::of(tables), EmptyMutation, EmptySubscription).finish(),
            known,
            runtime,
            _database: database,
        }
    }

    /// Asks both ways, and gives both answers as written; without the engine the first is the same.
    fn ask(&self, query: &str, variables: &serde_json::Value) -> (String, String) {
        let request = || Request::new(query).variables(Variables::from_json(variables.clone()));
        let planned = self.runtime.block_on(self.planned.execute(request()));
        let plain = self.runtime.block_on(self.plain.execute(request()));
        assert!(planned.errors.is_empty(), "{:?}: {query} {variables}", planned.errors);
        assert!(plain.errors.is_empty(), "{:?}: {query} {variables}", plain.errors);
        let data = serde_json::to_string(&planned.data).unwrap();
        assert_eq!(self.whole(query, variables).as_ref(), Some(&data), "{query} {variables}");
        (data, serde_json::to_string(&plain.data).unwrap())
    }

    /// What is answered without the engine.
    fn whole(&self, query: &str, variables: &serde_json::Value) -> Option<String> {
        let document = parse_query(query).unwrap();
        let (_, operation) = document.operations.iter().next().unwrap();
        let variables = Variables::from_json(variables.clone());
        let answer = whole(&self.kept, &document, &operation.node, &variables, Deadline::default());
        self.runtime.block_on(answer)
    }
}

/// Every database there is, filled once for all tests of this process.
fn everywhere() -> &'static [Both] {
    static ALL: OnceLock<Vec<Both>> = OnceLock::new();
    ALL.get_or_init(|| underlag_test_databases::both().into_iter().map(Both::on).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_answers_what_resolvers_would_to_the_byte(asked in queries()) {
        for both in everywhere() {
            let (query, variables) = asked.written(&both.known);
            let (planned, plain) = both.ask(&query, &variables);
            prop_assert!(planned == plain, "{query}\n{variables}\nplanned: {planned}\nplain:   {plain}");
        }
    }
}

#[test]
fn the_comparison_sees_rows_and_not_only_nothing() {
    for both in everywhere() {
        let query = "query($body: ID!, $money: MoneyFilter) {
            some: cases(body: $body, filter: { estimatedValue: $money }, orderBy: [{ field: TITLE }], last: 7) {
                ...rows
                totalCount
                nodes { latestAssessment { findings { nodes { standing } } } }
            }
            bodies { nodes { name cases(first: 2) { totalCount } } }
            nodes(ids: [$body, \"nothing\"]) { __typename id ... on Body { country } }
        }
        fragment rows on CaseConnection { nodes { title worth: estimatedValue { currency amount } } }";
        let variables = serde_json::json!({ "body": both.known.bodies[0], "money": { "isNull": false } });
        let (planned, plain) = both.ask(query, &variables);
        assert_eq!(planned, plain);
        for part in [
            "\"worth\":{\"currency\":\"SEK\"",
            "\"standing\":\"FAILED\"",
            "\"Ödeby kommun\"",
            "\"__typename\":\"Body\"",
        ] {
            assert!(planned.contains(part), "{part} is not in {planned}");
        }
        assert!(planned.ends_with(",null]}"), "{planned}");
    }
}

#[test]
fn what_is_skipped_or_not_included_is_left_out_with_and_without_the_engine() {
    for both in everywhere() {
        let query = "query($body: ID!, $yes: Boolean = true, $no: Boolean!) {
            bodies @skip(if: $yes) { totalCount }
            kept: bodies @include(if: $yes) { totalCount @skip(if: true) nodes { name @include(if: $no) country } }
            node(id: $body) { ...on Body @skip(if: $no) { name } ...here @include(if: $no) }
        }
        fragment here on Node { id }";
        let variables = serde_json::json!({ "body": both.known.bodies[0], "no": false });
        let (planned, plain) = both.ask(query, &variables);
        assert_eq!(planned, plain);
        assert!(planned.starts_with("{\"kept\":{\"nodes\":[{\"country\":"), "{planned}");
        assert!(planned.ends_with("\"node\":{\"name\":\"Ödeby kommun\"}}"), "{planned}");
    }
}

#[test]
fn what_is_no_list_or_row_and_what_goes_wrong_is_left_to_the_engine() {
    for both in everywhere() {
        for query in [
            "{ __typename bodies { totalCount } }",
            "{ lawIndex { hash } }",
            "mutation { bodies { totalCount } }",
            "{ bodies(after: \"nothing\") { nodes { name } } }",
            "{ bodies(first: -1) { nodes { name } } }",
        ] {
            assert_eq!(both.whole(query, &serde_json::json!({})), None, "{query}");
        }
    }
}

#[test]
fn a_text_that_postgresql_does_not_have_is_refused_and_does_not_fail() {
    for both in everywhere() {
        let query = "query($body: ID!, $filter: CaseFilter) { cases(body: $body, filter: $filter) { totalCount } }";
        let bad = "x\0";
        for title in [
            serde_json::json!({ "eq": bad }),
            serde_json::json!({ "in": ["x", bad] }),
            serde_json::json!({ "contains": bad }),
            serde_json::json!({ "startsWith": bad }),
        ] {
            let variables = serde_json::json!({ "body": both.known.bodies[0], "filter": { "title": title } });
            let request = Request::new(query).variables(Variables::from_json(variables));
            let answer = both.runtime.block_on(both.planned.execute(request));
            assert!(answer.errors[0].message.contains("U+0000"), "{:?}", answer.errors);
        }
    }
}
