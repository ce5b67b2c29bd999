//! `__typename` with conditions, and the schema where it is not told.

use serde_json::{Value, json};

use super::{Asked, Came};
use crate::graphql::Introspection;
use crate::http::service::Settings;

async fn ask(query: &str, variables: Value) -> Came {
    Asked::real(Settings::default()).ask(json!({ "query": query, "variables": variables })).await
}

#[actix_web::test]
async fn a_condition_of_typename_is_followed_wherever_it_is() {
    let simple = "query($a: Boolean!) { __typename @include(if: $a) }";
    let both = "query($a: Boolean!) { kind: __typename @skip(if: $a) @include(if: true) }";
    let twice = "query A($a: Boolean!) { ...F } query B { __typename } \
                 fragment F on Query { demoCases { ... on DemoCase { __typename @include(if: $a) id } } }";
    for (query, operation, a, wanted) in [
        (simple, None, true, json!({ "__typename": "Query" })),
        (simple, None, false, json!({})),
        (both, None, false, json!({ "kind": "Query" })),
        (both, None, true, json!({})),
    ] {
        let body = json!({ "query": query, "variables": { "a": a }, "operationName": operation as Option<&str> });
        let came = Asked::real(Settings::default()).ask(body).await;
        assert_eq!(came.json, json!({ "data": wanted }), "{query} {a}");
    }
    for a in [true, false] {
        let body = json!({ "query": twice, "variables": { "a": a }, "operationName": "A" });
        let came = Asked::real(Settings::default()).ask(body).await;
        let name = came.json.pointer("/data/demoCases/0/__typename");
        assert_eq!(name, a.then(|| json!("DemoCase")).as_ref(), "{}", came.body);
    }
}

#[actix_web::test]
async fn a_condition_of_typename_is_checked_as_any_other_is() {
    for query in [
        "query($a: Boolean!) { __typename }",
        "{ __typename @include(if: $a) }",
        "query($a: Int!) { __typename @include(if: $a) }",
        "{ ... { __typename @nothing } }",
        "{ ...F } fragment F on Query { __typename @nothing }",
        "{ __typename @deprecated }",
        "{ __typename @skip }",
        "{ __typename @skip(if: 1) }",
        "{ __typename @skip(unless: true) }",
        "{ __typename @skip(if: true) @skip(if: true) }",
    ] {
        let came = ask(query, json!({ "a": 1 })).await;
        assert_eq!((came.code(), came.json.get("data")), (Some("GRAPHQL_VALIDATION_FAILED"), None), "{query}");
    }
}

#[actix_web::test]
async fn where_the_schema_is_not_told_asking_for_it_is_refused_with_what_to_do() {
    let closed = Asked::real(Settings { introspection: Introspection::Off, ..Settings::default() });
    for query in [
        "{ __schema { types { name } } }",
        "{ a: __type(name: \"Query\") { name } }",
        "{ __typename ...F } fragment F on Query { ... { __schema { types { name } } } }",
        "query A { __typename } query B { __schema { types { name } } }",
    ] {
        let came = closed.ask(json!({ "query": query, "operationName": query.contains('A').then_some("A") })).await;
        assert_eq!((came.status.as_u16(), came.code()), (400, Some("INTROSPECTION_OFF")), "{query}: {}", came.body);
        let message = came.json.pointer("/errors/0/message").and_then(Value::as_str).unwrap_or_default();
        assert!(message.contains("ask whoever runs the service"), "{message}");
        assert_eq!(came.json.get("data"), None);
    }
    let came = closed.ask(json!({ "query": "{ __typename demoCases { __typename } }" })).await;
    assert_eq!(came.json.pointer("/data/demoCases/0/__typename"), Some(&json!("DemoCase")), "{}", came.body);
}
