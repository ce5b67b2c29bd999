//! What is counted, and what is never shown beside a count.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::json;

use super::{Asked, GRAPHQL, made_up};
use crate::http::service::Settings;

fn counted(service: &Asked) -> String {
    service.service.metrics.text(None).unwrap()
}

fn assert_has(text: &str, line: &str) {
    assert!(text.lines().any(|there| there == line), "no line `{line}` in\n{text}");
}

#[actix_web::test]
async fn requests_are_counted_by_route_and_class_and_operations_by_type_and_code() {
    let service = Asked::over(made_up::engine().0, Settings::default());
    for query in ["{ hello }", "{ hello }", "mutation { count }", "{ fails }", "{ leaks }", "{ nothing }", "{"] {
        service.ask(json!({ "query": query })).await;
    }
    service.ask(json!({ "no": "query" })).await;
    service.call(TestRequest::get().uri("/graphql?query={hello}").insert_header(GRAPHQL)).await;
    service.call(TestRequest::get().uri("/graphql?nothing")).await;
    service.call(TestRequest::get().uri("/canary")).await;
    let text = counted(&service);
    for line in [
        "underlag_graphql_operations_total{outcome=\"OK\",type=\"query\"} 3",
        "underlag_graphql_operations_total{outcome=\"OK\",type=\"mutation\"} 1",
        "underlag_graphql_operations_total{outcome=\"INTERNAL\",type=\"query\"} 2",
        "underlag_graphql_operations_total{outcome=\"GRAPHQL_PARSE_FAILED\",type=\"none\"} 1",
        "underlag_graphql_operations_total{outcome=\"BAD_REQUEST\",type=\"none\"} 2",
        "underlag_http_request_duration_seconds_count{route=\"none\",status=\"4xx\"} 1",
        "underlag_http_request_duration_seconds_count{route=\"/graphql\",status=\"2xx\"} 6",
        "underlag_open_websockets 0",
        "underlag_database_reads_total 0",
    ] {
        assert_has(&text, line);
    }
    assert!(text.contains("underlag_build_info{version=\"") && text.contains("process_start_time_seconds 1"), "{text}");
}

#[actix_web::test]
async fn nothing_a_client_sends_becomes_a_label() {
    let service = Asked::over(made_up::engine().0, Settings::default());
    let query = "query canary($canary: Int = 1) { canary: hello @skip(if: false) big(bytes: $canary) }";
    let body = json!({ "query": query, "operationName": "canary", "variables": { "canary": 2 } });
    assert_eq!(service.ask(body).await.status, 200);
    for address in ["/canary", "/graphql/canary/canary", "/graphql?canary=canary"] {
        for method in [Method::GET, Method::from_bytes(b"CANARY").unwrap()] {
            service.call(TestRequest::default().method(method).uri(address)).await;
        }
    }
    let text = counted(&service);
    assert!(text.contains("route=\"/graphql/{id}\""), "{text}");
    assert!(!text.to_lowercase().contains("canary"), "{text}");
}

#[actix_web::test]
async fn a_stream_counts_as_open_until_the_client_has_gone_and_once_as_an_operation() {
    let service = Asked::over(made_up::engine().0, Settings::default());
    let open = service.service.metrics.open_stream();
    assert_has(&counted(&service), "underlag_open_event_streams 1");
    drop(open);
    let request = TestRequest::post().uri("/graphql").insert_header(("accept", "text/event-stream"));
    let came = service.call(request.set_json(json!({ "query": "subscription { tick(to: 3) }" }))).await;
    assert_eq!(came.body.matches("event: next").count(), 3);
    assert_has(&counted(&service), "underlag_graphql_operations_total{outcome=\"OK\",type=\"subscription\"} 1");
    assert_has(&counted(&service), "underlag_open_event_streams 0");
}
