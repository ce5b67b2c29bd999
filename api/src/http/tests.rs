//! Tests of the endpoint as clients meet it.

use std::sync::Arc;

use actix_web::App;
use actix_web::http::header::{ACCEPT, ACCEPT_LANGUAGE, ALLOW, CONTENT_TYPE, HeaderName};
use actix_web::http::{Method, StatusCode};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use serde_json::{Value, json};

use super::{limits, routes};
use crate::app;
use crate::graphql::{Introspection, schema};

/// What came back.
struct Came {
    status: StatusCode,
    media: String,
    allow: String,
    policy: String,
    body: String,
    json: Value,
}

#[expect(clippy::unwrap_used, reason = "a test")]
async fn call(request: TestRequest) -> Came {
    let app = Arc::new(app::App::embedded().unwrap());
    let schema = schema(Arc::clone(&app), Introspection::On);
    let service = init_service(App::new().configure(routes(app, schema))).await;
    let response = call_service(&service, request.to_request()).await;
    let header = |name: HeaderName| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let (status, media, allow) = (response.status(), header(CONTENT_TYPE), header(ALLOW));
    let policy = header(HeaderName::from_static("content-security-policy"));
    let body = String::from_utf8(read_body(response).await.to_vec()).unwrap();
    let json = serde_json::from_str(&body).unwrap_or_default();
    Came {
        status,
        media: media.unwrap_or_default(),
        allow: allow.unwrap_or_default(),
        policy: policy.unwrap_or_default(),
        body,
        json,
    }
}

async fn ask(body: Value) -> Came {
    call(TestRequest::post().uri("/graphql").set_json(body)).await
}

fn code(came: &Came) -> Option<&str> {
    came.json.pointer("/errors/0/extensions/code")?.as_str()
}

#[actix_web::test]
async fn an_answer_has_data_and_the_media_type_that_was_asked_for() {
    let came = ask(json!({ "query": "{ __typename }" })).await;
    assert_eq!((came.status, came.json), (StatusCode::OK, json!({ "data": { "__typename": "Query" } })));
    assert_eq!(came.media, "application/json; charset=utf-8");
    let request = TestRequest::post().uri("/graphql").insert_header((ACCEPT, "application/graphql-response+json"));
    let came = call(request.set_json(json!({ "query": "{ __typename }" }))).await;
    assert_eq!(came.media, "application/graphql-response+json; charset=utf-8");
}

#[actix_web::test]
async fn what_cannot_be_carried_out_has_a_code_and_no_data() {
    let bad_source = json!({ "source": { "demo": "x", "toml": "y" } });
    for (body, wanted) in [
        (json!({ "query": "{" }), "GRAPHQL_PARSE_FAILED"),
        (json!({ "query": "{ nothing }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "mutation { x }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "subscription { x }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query A { __typename } query B { __typename }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query A { __typename }", "operationName": "B" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query($i: ID!) { demoCase(id: $i) { id } }" }), "GRAPHQL_VALIDATION_FAILED"),
        (
            json!({ "query": "query($i: ID!) { demoCase(id: $i) { id } }", "variables": { "i": null } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($i: ID!) { demoCase(id: $i) { id } }", "variables": { "i": [1] } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($d: Day) { register(asOf: $d) { hash } }", "variables": { "d": "2026-02-30" } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($i: AssessInput!) { assess(input: $i) { userErrors { code } } }", "variables": { "i": bad_source } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($i: AssessInput!) { assess(input: $i) { userErrors { code } } }", "variables": { "i": {} } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($s: CaseSource!) { assess(input: {source: $s}) { userErrors { code } } }", "variables": { "s": {} } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            json!({ "query": "query($s: CaseSource!) { assess(input: {source: $s}) { userErrors { code } } }",
            "variables": { "s": { "inline": { "informations": [{ "id": 1.5 }] } } } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (json!({ "query": format!("{{ {} }}", "a ".repeat(21)) }), "LIMIT_EXCEEDED"),
        (json!({ "query": 1 }), "BAD_REQUEST"),
        (json!([]), "BAD_REQUEST"),
    ] {
        let came = ask(body.clone()).await;
        assert_eq!(came.status, StatusCode::BAD_REQUEST, "{body} gave {}", came.body);
        assert_eq!(code(&came), Some(wanted), "{body} gave {}", came.body);
        assert_eq!(came.json.get("data"), None, "{body} gave {}", came.body);
    }
}

#[actix_web::test]
async fn errors_are_few_and_short() {
    let came = ask(json!({ "query": format!("{{ register {{ {} }} }}", "nothing ".repeat(500)) })).await;
    let errors = came.json.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
    assert!((1..=limits::ERRORS).contains(&errors), "{errors}");
    let came = ask(json!({ "query": format!("{{ {} !", "å".repeat(20_000)) })).await;
    assert!(came.body.len() < 1_000, "{}", came.body.len());
}

#[actix_web::test]
async fn one_request_has_a_budget_of_assessments() {
    let alternatives = "{label: \"a\"}".repeat(12);
    let compare = format!(
        "compare(input: {{source: {{demo: \"none\"}}, alternatives: [{alternatives}]}}) {{ userErrors {{ code }} }}"
    );
    let came = ask(json!({ "query": format!("{{ a: {compare} b: {compare} }}") })).await;
    assert_eq!((came.status, code(&came)), (StatusCode::OK, Some("LIMIT_EXCEEDED")), "{}", came.body);
    let came = ask(json!({ "query": format!("{{ a: {compare} }}") })).await;
    assert_eq!(came.json.pointer("/data/a/userErrors/0/code"), Some(&json!("UNKNOWN_REFERENCE")), "{}", came.body);
}

#[actix_web::test]
async fn a_list_selected_many_times_over_is_stopped() {
    let many = "attributes { values { name label } } ".repeat(300);
    let came = ask(json!({ "query": format!("{{ register {{ {many} }} }}") })).await;
    assert_eq!((came.status, code(&came)), (StatusCode::OK, Some("LIMIT_EXCEEDED")));
    assert_eq!(came.json.get("data"), Some(&Value::Null));
}

#[actix_web::test]
async fn only_json_by_post_is_read() {
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let came = call(TestRequest::with_uri("/graphql?query={__typename}").method(method.clone())).await;
        assert_eq!((came.status, came.allow.as_str()), (StatusCode::METHOD_NOT_ALLOWED, "POST"), "{method}");
        assert_eq!(code(&came), Some("BAD_REQUEST"));
    }
    for media in [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json; charset=latin1",
    ] {
        let request = TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, media));
        let came = call(request.set_payload("{\"query\":\"{__typename}\"}")).await;
        assert_eq!(came.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{media}");
    }
    let request = TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, "application/json; charset=UTF-8"));
    assert_eq!(call(request.set_payload("{\"query\":\"{__typename}\"}")).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn too_large_a_body_is_refused() {
    let request = TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, "application/json"));
    let came = call(request.set_payload(" ".repeat(limits::BODY_BYTES + 1))).await;
    assert_eq!((came.status, code(&came)), (StatusCode::PAYLOAD_TOO_LARGE, Some("LIMIT_EXCEEDED")));
}

#[actix_web::test]
async fn the_standard_introspection_query_is_answered() {
    let came = ask(json!({ "query": include_str!("introspection.graphql") })).await;
    assert_eq!(came.status, StatusCode::OK, "{}", came.body);
    assert!(came.json.pointer("/data/__schema/types/0/name").is_some());
}

#[actix_web::test]
async fn the_page_loads_nothing_from_elsewhere() {
    for (path, media) in [
        ("/", "text/html; charset=utf-8"),
        ("/?lang=fi", "text/html; charset=utf-8"),
        ("/page.css", "text/css; charset=utf-8"),
        ("/page.js", "text/javascript; charset=utf-8"),
        ("/schema.graphql", "text/plain; charset=utf-8"),
        ("/livez", "text/plain; charset=utf-8"),
    ] {
        let came = call(TestRequest::get().uri(path)).await;
        assert_eq!((came.status, came.media.as_str()), (StatusCode::OK, media), "{path}");
        assert!(came.policy.starts_with("default-src 'none'"), "{path}");
        assert!(path == "/schema.graphql" || !came.body.contains("://"), "{path} points elsewhere");
    }
    assert_eq!(call(TestRequest::get().uri("/nothing")).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_page_is_in_the_language_asked_for_and_swedish_when_none_is_known() {
    let asked = |path: &str, accepted: &str| TestRequest::get().uri(path).insert_header((ACCEPT_LANGUAGE, accepted));
    for (path, accepted, tag) in [
        ("/", "", "sv"),
        ("/", "de", "sv"),
        ("/", "fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        ("/?lang=en", "fi", "en"),
        ("/?lang=fi", "", "fi"),
    ] {
        let came = call(asked(path, accepted)).await;
        assert!(came.body.contains(&format!("<html lang=\"{tag}\">")), "{path} {accepted}");
    }
}
