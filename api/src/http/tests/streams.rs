//! GraphQL over server-sent events.

use std::time::Duration;

use actix_web::http::header::{ACCEPT, ACCEPT_ENCODING};
use actix_web::test::TestRequest;
use serde_json::json;

use super::{Asked, Came, encoded, made_up};
use crate::http::limits::Limits;
use crate::http::service::Settings;

async fn ask(query: &str) -> Came {
    let service = Asked::over(made_up::engine().0, Settings::default());
    let request = TestRequest::post().uri("/graphql").insert_header((ACCEPT, "text/event-stream"));
    service.call(request.insert_header((ACCEPT_ENCODING, "gzip")).set_json(json!({ "query": query }))).await
}

#[actix_web::test]
async fn every_answer_is_an_event_and_the_last_event_says_so() {
    for (query, body) in [
        (
            "subscription { tick(to: 2) }",
            "event: next\ndata: {\"data\":{\"tick\":1}}\n\nevent: next\ndata: {\"data\":{\"tick\":2}}\n\n",
        ),
        ("{ hello }", "event: next\ndata: {\"data\":{\"hello\":\"hello\"}}\n\n"),
        ("mutation { count }", "event: next\ndata: {\"data\":{\"count\":1}}\n\n"),
    ] {
        let came = ask(query).await;
        assert_eq!((came.status.as_u16(), came.header("content-type")), (200, "text/event-stream; charset=utf-8"));
        assert_eq!(came.body, format!("{body}event: complete\ndata: \n\n"));
        assert_eq!((came.header("content-encoding"), came.header("cache-control")), ("identity", "no-store"));
    }
}

#[actix_web::test]
async fn what_is_wrong_with_a_document_is_told_in_the_stream() {
    for (query, code) in [
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription {", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ a { a { a { a { a { a { a { a { a { a { a { a { a { a { a { a { a }}}}}}}}}}}}}}}}}", "LIMIT_EXCEEDED"),
    ] {
        let came = ask(query).await;
        assert_eq!(came.status.as_u16(), 200);
        assert!(came.body.starts_with("event: next\ndata: {\"errors\":[") && came.body.contains(code), "{}", came.body);
        assert!(came.body.ends_with("\n\nevent: complete\ndata: \n\n"), "{}", came.body);
        assert!(!came.body.contains("\"data\":"), "{}", came.body);
    }
}

#[actix_web::test]
async fn a_subscription_can_be_in_the_address_but_only_as_events() {
    let service = Asked::over(made_up::engine().0, Settings::default());
    let address = format!("/graphql?query={}", encoded("subscription { tick(to: 1) }"));
    let came = service.call(TestRequest::get().uri(&address).insert_header((ACCEPT, "text/event-stream"))).await;
    assert!(came.body.contains("{\"tick\":1}"), "{}", came.body);
    let mutation = format!("/graphql?query={}", encoded("mutation { count }"));
    let came = service.call(TestRequest::get().uri(&mutation).insert_header((ACCEPT, "text/event-stream"))).await;
    assert_eq!((came.status.as_u16(), came.header("allow")), (405, "POST"));
    let came = service.call(TestRequest::get().uri(&address)).await;
    assert_eq!(came.code(), Some("GRAPHQL_VALIDATION_FAILED"), "{}", came.body);
    assert!(came.body.contains("text/event-stream"), "{}", came.body);
}

#[actix_web::test]
async fn a_stream_without_news_shows_that_it_is_there_and_ends_with_the_service() {
    let limits = Limits { keep_alive: Duration::from_millis(10), ..Limits::default() };
    let service = Asked::over(made_up::engine().0, Settings { limits, ..Settings::default() });
    let request = TestRequest::post().uri("/graphql").insert_header((ACCEPT, "text/event-stream"));
    let asked = service.call(request.set_json(json!({ "query": "{ slow }" })));
    let stopped = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        service.stop.send_replace(true);
    };
    let (came, ()) = tokio::join!(asked, stopped);
    assert!(came.body.starts_with(":\n\n:\n\n") && came.body.ends_with("event: complete\ndata: \n\n"), "{}", came.body);
}
