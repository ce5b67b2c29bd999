//! Requests of every kind, and what is refused.

use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::http::header::{ACCEPT, CONTENT_TYPE, ORIGIN};
use actix_web::http::{Method, StatusCode};
use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{Asked, Came, GRAPHQL, encoded, made_up};
use crate::http::limits::Limits;
use crate::http::service::Settings;
use crate::http::status::StatusProfile;

async fn ask(body: Value) -> Came {
    Asked::real(Settings::default()).ask(body).await
}

/// A request, what it accepts, and the status and media type it gets in each profile.
type Row<'r> = (&'r dyn Fn() -> TestRequest, &'r str, [(u16, &'r str); 2]);

fn status(came: &Came) -> u16 {
    came.status.as_u16()
}

#[actix_web::test]
async fn an_answer_has_data_and_the_media_type_that_was_asked_for() {
    let service = Asked::real(Settings::default());
    for (accept, media) in [
        (None, "application/json; charset=utf-8"),
        (Some("*/*"), "application/json; charset=utf-8"),
        (Some("application/graphql-response+json"), "application/graphql-response+json; charset=utf-8"),
    ] {
        let mut request = TestRequest::post().uri("/graphql");
        if let Some(accept) = accept {
            request = request.insert_header((ACCEPT, accept));
        }
        let came = service.call(request.set_json(json!({ "query": "{ __typename }" }))).await;
        assert_eq!((status(&came), &came.json), (200, &json!({ "data": { "__typename": "Query" } })));
        assert_eq!(came.header("content-type"), media);
        assert_eq!(came.header("vary").split(", ").take(2).collect::<Vec<_>>(), ["Accept", "Origin"]);
        assert_eq!(came.header("cache-control"), "no-store");
    }
    let request = TestRequest::post().uri("/graphql").insert_header((ACCEPT, "text/html"));
    let came = service.call(request.set_json(json!({ "query": "{ __typename }" }))).await;
    assert_eq!((status(&came), came.code()), (406, Some("BAD_REQUEST")));
}

#[actix_web::test]
async fn what_cannot_be_carried_out_has_a_code_and_no_data() {
    let bad_source = json!({ "source": { "demo": "x", "toml": "y" } });
    let service = Asked::real(Settings::default());
    let demo = "query($i: ID!) { demoCase(id: $i) { id } }";
    let assess = "query($i: AssessInput!) { assess(input: $i) { userErrors { code } } }";
    let source = "query($s: CaseSource!) { assess(input: {source: $s}) { userErrors { code } } }";
    for (body, wanted) in [
        (json!({ "query": "{" }), "GRAPHQL_PARSE_FAILED"),
        (json!({ "query": "{ nothing }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "mutation { x }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "subscription { x }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query A { __typename } query B { __typename }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query A { __typename }", "operationName": "B" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": demo }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": demo, "variables": { "i": null } }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": demo, "variables": { "i": [1] } }), "GRAPHQL_VALIDATION_FAILED"),
        (
            json!({ "query": "query($d: Day) { register(asOf: $d) { hash } }", "variables": { "d": "2026-02-30" } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (json!({ "query": assess, "variables": { "i": bad_source } }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": assess, "variables": { "i": {} } }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": source, "variables": { "s": {} } }), "GRAPHQL_VALIDATION_FAILED"),
        (
            json!({ "query": source, "variables": { "s": { "inline": { "informations": [{ "id": 1.5 }] } } } }),
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (json!({ "query": "query($v: [Nothing] = [1]) { __typename }" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": format!("{{ {} }}", "a ".repeat(21)) }), "LIMIT_EXCEEDED"),
        (json!({ "documentId": "x" }), "PERSISTED_QUERY_NOT_FOUND"),
        (json!({ "query": 1 }), "BAD_REQUEST"),
        (json!([]), "BAD_REQUEST"),
    ] {
        let came = service.ask(body.clone()).await;
        assert_eq!((status(&came), came.code()), (400, Some(wanted)), "{body} gave {}", came.body);
        assert_eq!(came.json.get("data"), None, "{body} gave {}", came.body);
    }
}

#[actix_web::test]
async fn every_profile_gives_its_statuses() {
    let (engine, _) = made_up::engine();
    let limits = Limits { body_bytes: 1_000, address_bytes: 100, ..Limits::default() };
    let post = |body: Value| TestRequest::post().uri("/graphql").set_json(body);
    let get = |query: &str| TestRequest::get().uri(&format!("/graphql?query={}", encoded(query)));
    let text = || TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, "text/plain")).set_payload("{}");
    let broken = || TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, "application/json"));
    let variable = || json!({ "query": "query($v: Int!) { big(bytes: $v) }", "variables": { "v": "x" } });
    let (json, graphql) = ("application/json", "application/graphql-response+json");
    let requests: [Row<'_>; 17] = [
        (&|| post(json!({ "query": "{ hello }" })), json, [(200, json), (200, json)]),
        (&|| post(json!({ "query": "{ hello }" })), graphql, [(200, graphql), (200, graphql)]),
        (&|| post(json!({ "query": "{ hello fails }" })), json, [(200, json), (294, json)]),
        (&|| post(json!({ "query": "{ hello fails }" })), graphql, [(200, graphql), (294, graphql)]),
        (&|| broken().set_payload("{"), graphql, [(400, json), (400, json)]),
        (&|| post(json!({ "nothing": 1 })), json, [(400, json), (422, graphql)]),
        (&|| post(json!({ "query": "{" })), json, [(200, json), (400, graphql)]),
        (&|| post(json!({ "query": "{" })), graphql, [(400, graphql), (400, graphql)]),
        (&|| post(json!({ "query": "{ nothing }" })), json, [(200, json), (422, graphql)]),
        (&|| post(json!({ "query": "{ nothing }" })), graphql, [(400, graphql), (422, graphql)]),
        (&|| post(variable()), graphql, [(400, graphql), (422, graphql)]),
        (&|| post(json!({ "query": "{ hello }" })), "text/html", [(406, json), (406, json)]),
        (&|| post(json!({ "query": "x".repeat(2_000) })), graphql, [(413, json), (413, json)]),
        (&|| get(&"x".repeat(200)), graphql, [(414, json), (414, json)]),
        (&text, graphql, [(415, json), (415, json)]),
        (&|| get("mutation { count }"), graphql, [(405, graphql), (405, graphql)]),
        (&|| get("mutation { count }"), json, [(405, json), (405, graphql)]),
    ];
    for (at, status_profile) in [StatusProfile::GraphqlHttp, StatusProfile::Draft202608].into_iter().enumerate() {
        let settings = Settings { status_profile, limits: limits.clone(), ..Settings::default() };
        let service = Asked::over(std::sync::Arc::clone(&engine), settings);
        for (number, (request, accept, wanted)) in requests.iter().enumerate() {
            let came = service.call(request().insert_header((ACCEPT, *accept))).await;
            let media = came.header("content-type").split(';').next().unwrap_or_default();
            assert_eq!(Some(&(status(&came), media)), wanted.get(at), "{number} by {status_profile:?}: {}", came.body);
            assert_eq!(came.header("allow"), if status(&came) == 405 { "POST" } else { "" }, "{number}");
        }
    }
}

#[actix_web::test]
async fn nothing_is_changed_by_what_a_page_elsewhere_can_make_a_browser_send() {
    let (engine, counter) = made_up::engine();
    let service = Asked::over(engine, Settings::default());
    let query = "mutation { count }";
    let json = format!("{{\"query\":\"{query}\"}}");
    let post = |media: &str, body: &str| {
        TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, media)).set_payload(body.to_owned())
    };
    let multipart = format!("--b\r\ncontent-disposition: form-data; name=\"operations\"\r\n\r\n{json}\r\n--b--\r\n");
    let cross = |request: TestRequest, site: &str| {
        request.insert_header(("sec-fetch-site", site)).insert_header((ORIGIN, "https://evil.example"))
    };
    let requests = [
        (TestRequest::get().uri(&format!("/graphql?query={}", encoded(query))), 405),
        (post("text/plain", &json), 415),
        (post("application/x-www-form-urlencoded", &format!("query={}", encoded(query))), 415),
        (post("multipart/form-data; boundary=b", &multipart), 415),
        (post("", &json), 415),
        (TestRequest::post().uri(&format!("/graphql?query={}", encoded(query))), 415),
        (cross(post("application/json", &json), "cross-site"), 403),
        (cross(post("application/json", &json), "same-site"), 403),
        (post("application/json", &json).insert_header((ORIGIN, "https://evil.example")), 403),
        (cross(TestRequest::get().uri("/graphql?query={hello}"), "cross-site"), 403),
    ];
    for (number, (request, wanted)) in requests.into_iter().enumerate() {
        let came = service.call(request.insert_header(GRAPHQL)).await;
        assert_eq!(status(&came), wanted, "{number}: {}", came.body);
        assert_eq!((counter.load(Ordering::Relaxed), came.json.get("data")), (0, None), "{number}: {}", came.body);
    }
    let came = service.call(post("application/json", &json)).await;
    assert_eq!((came.json, counter.load(Ordering::Relaxed)), (json!({ "data": { "count": 1 } }), 1));
}

#[actix_web::test]
async fn pages_of_an_allowed_site_may_ask_and_read_the_answer() {
    let origin = "https://intranet.example";
    let settings = Settings { allowed_origins: vec![origin.to_owned()], ..Settings::default() };
    let service = Asked::over(made_up::read_only(), settings);
    let from = |request: TestRequest, origin: &str| {
        request.uri("/graphql").insert_header((ORIGIN, origin)).insert_header(("sec-fetch-site", "cross-site"))
    };
    let asked = |origin: &str| from(TestRequest::post(), origin).set_json(json!({ "query": "{ hello }" }));
    let came = service.call(asked(origin)).await;
    assert_eq!((status(&came), came.header("access-control-allow-origin")), (200, origin));
    let came = service.call(from(TestRequest::default().method(Method::OPTIONS), origin)).await;
    assert_eq!((status(&came), came.header("access-control-allow-origin")), (204, origin));
    assert_eq!(came.header("access-control-allow-headers"), "content-type, accept, idempotency-key");
    for came in [
        service.call(asked("https://evil.example")).await,
        service.call(from(TestRequest::default().method(Method::OPTIONS), "https://evil.example")).await,
    ] {
        assert_eq!(came.header("access-control-allow-origin"), "");
    }
}

#[actix_web::test]
async fn a_query_in_the_address_is_answered_as_one_in_the_body() {
    let service = Asked::over(made_up::read_only(), Settings::default());
    let named = encoded("query A { hello } query B($n: Int!) { big(bytes: $n) }");
    for (query, data) in [
        (format!("query={}", encoded("{ hello }")), json!({ "hello": "hello" })),
        (format!("query={named}&operationName=A&variables=&extensions="), json!({ "hello": "hello" })),
        (format!("query={named}&operationName=B&variables={}&x=1", encoded("{\"n\":2}")), json!({ "big": "xx" })),
    ] {
        let came = service.call(TestRequest::get().uri(&format!("/graphql?{query}"))).await;
        assert_eq!((status(&came), &came.json), (200, &json!({ "data": data })), "{query}");
        assert_eq!((came.header("cache-control"), came.header("etag")), ("no-store", ""));
    }
    for (query, wanted) in [("", 400), ("operationName=A", 400), ("query=%7Bhello%7D&variables=x", 400)] {
        let came = service.call(TestRequest::get().uri(&format!("/graphql?{query}")).insert_header(GRAPHQL)).await;
        assert_eq!((status(&came), came.code()), (wanted, Some("BAD_REQUEST")), "{query}");
    }
}

#[actix_web::test]
async fn only_get_and_post_are_answered() {
    let service = Asked::real(Settings::default());
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let came = service.call(TestRequest::with_uri("/graphql?query={__typename}").method(method.clone())).await;
        assert_eq!((status(&came), came.header("allow")), (405, "GET, POST, OPTIONS"), "{method}");
        assert_eq!(came.code(), Some("BAD_REQUEST"));
    }
    for (media, wanted) in [
        ("application/json; charset=UTF-8", StatusCode::OK),
        ("application/json; charset=latin1", StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        let request = TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, media));
        let came = service.call(request.set_payload("{\"query\":\"{__typename}\"}")).await;
        assert_eq!(came.status, wanted, "{media}");
    }
}

#[actix_web::test]
async fn errors_are_few_and_short() {
    let most = Limits::default().errors;
    let came = ask(json!({ "query": format!("{{ register {{ {} }} }}", "nothing ".repeat(500)) })).await;
    let errors = came.json.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
    assert!((1..=most).contains(&errors), "{errors}");
    let came = ask(json!({ "query": format!("{{ {} !", "å".repeat(20_000)) })).await;
    assert!(came.body.len() < 1_000, "{}", came.body.len());
}

#[actix_web::test]
async fn what_is_wrong_with_the_service_is_not_told_to_clients() {
    let came = Asked::over(made_up::read_only(), Settings::default()).ask(json!({ "query": "{ hello leaks }" })).await;
    assert_eq!((status(&came), came.code()), (200, Some("INTERNAL")));
    assert_eq!(came.json.get("data"), Some(&json!({ "hello": "hello", "leaks": null })));
    assert!(!came.body.contains("12345"), "{}", came.body);
}

#[actix_web::test]
async fn an_answer_that_takes_too_long_is_not_awaited() {
    let limits = Limits { execution: Duration::from_millis(20), ..Limits::default() };
    let service = Asked::over(made_up::read_only(), Settings { limits, ..Settings::default() });
    let came = service.ask(json!({ "query": "{ slow }" })).await;
    assert_eq!((status(&came), came.code(), came.json.get("data")), (503, Some("TIMEOUT"), None), "{}", came.body);
    assert_eq!(came.header("retry-after"), "10");
}

#[actix_web::test]
async fn an_answer_larger_than_allowed_is_not_sent() {
    let limits = Limits { response_bytes: 1_000, ..Limits::default() };
    let service = Asked::over(made_up::read_only(), Settings { limits, ..Settings::default() });
    let came = service.ask(json!({ "query": "{ big(bytes: 2000) }" })).await;
    assert_eq!((status(&came), came.code()), (200, Some("LIMIT_EXCEEDED")));
    assert_eq!(came.json.get("data"), Some(&Value::Null));
}

#[actix_web::test]
async fn one_request_has_a_budget_of_assessments() {
    let alternatives = "{label: \"a\"}".repeat(12);
    let compare = format!(
        "compare(input: {{source: {{demo: \"none\"}}, alternatives: [{alternatives}]}}) {{ userErrors {{ code }} }}"
    );
    let came = ask(json!({ "query": format!("{{ a: {compare} b: {compare} }}") })).await;
    assert_eq!((status(&came), came.code()), (200, Some("LIMIT_EXCEEDED")), "{}", came.body);
    let came = ask(json!({ "query": format!("{{ a: {compare} }}") })).await;
    assert_eq!(came.json.pointer("/data/a/userErrors/0/code"), Some(&json!("UNKNOWN_REFERENCE")), "{}", came.body);
}

#[actix_web::test]
async fn a_list_selected_many_times_over_is_refused_before_it_is_begun() {
    let many = "attributes { values { name label } } ".repeat(300);
    let came = ask(json!({ "query": format!("{{ register {{ {many} }} }}") })).await;
    assert_eq!((status(&came), came.code()), (400, Some("LIMIT_EXCEEDED")), "{}", came.body);
    assert_eq!(came.json.get("data"), None);
}

#[actix_web::test]
async fn too_large_a_body_is_refused() {
    let most = Limits::default().body_bytes;
    let request = TestRequest::post().uri("/graphql").insert_header((CONTENT_TYPE, "application/json"));
    let came = Asked::real(Settings::default()).call(request.set_payload(" ".repeat(most + 1))).await;
    assert_eq!((status(&came), came.code()), (413, Some("LIMIT_EXCEEDED")));
}

#[actix_web::test]
async fn the_standard_introspection_query_is_answered() {
    let came = ask(json!({ "query": include_str!("../introspection.graphql") })).await;
    assert_eq!(status(&came), 200, "{}", came.body);
    assert!(came.json.pointer("/data/__schema/types/0/name").is_some());
}
