//! Answers that may be kept: those to documents named by id in an address.

use actix_web::http::header::IF_NONE_MATCH;
use actix_web::test::TestRequest;
use serde_json::json;

use super::{Asked, encoded, made_up};
use crate::http::service::Settings;

fn service() -> Asked {
    let text = "query Hello { hello } query Big($n: Int!) { big(bytes: $n) }";
    let documents = vec![("page-1".to_owned(), text.to_owned()), ("bad".to_owned(), "{ hello fails }".to_owned())];
    Asked::over(made_up::read_only(), Settings { documents, ..Settings::default() })
}

#[actix_web::test]
async fn an_answer_that_has_not_changed_is_not_sent_again() {
    let service = service();
    let big = format!("/graphql/page-1/Big?variables={}", encoded("{\"n\":3}"));
    for (path, data) in [
        ("/graphql/page-1/Hello", json!({ "hello": "hello" })),
        ("/graphql?documentId=page-1&operationName=Hello", json!({ "hello": "hello" })),
        (&big, json!({ "big": "xxx" })),
    ] {
        let first = service.call(TestRequest::get().uri(path)).await;
        assert_eq!((first.status.as_u16(), &first.json), (200, &json!({ "data": data })), "{path}: {}", first.body);
        assert_eq!(first.header("cache-control"), "private, no-cache");
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\"") && tag.len() > 20, "{tag}");
        for (given, status) in [
            (tag.to_owned(), 304),
            (tag.trim_start_matches("W/").to_owned(), 304),
            (format!("\"x\", {tag}"), 304),
            ("*".to_owned(), 304),
            ("W/\"x\"".to_owned(), 200),
        ] {
            let again = service.call(TestRequest::get().uri(path).insert_header((IF_NONE_MATCH, given.as_str()))).await;
            assert_eq!((again.status.as_u16(), again.body.is_empty()), (status, status == 304), "{given}");
            assert_eq!((again.header("etag"), again.header("vary").starts_with("Accept, Origin")), (tag, true));
        }
    }
    let other = service.call(TestRequest::get().uri(&big.replace('3', "4"))).await;
    let same = service.call(TestRequest::get().uri(&big)).await;
    assert_ne!(other.header("etag"), same.header("etag"));
}

#[actix_web::test]
async fn answers_with_errors_and_those_to_documents_in_full_are_not_kept() {
    let service = service();
    for path in ["/graphql/bad", "/graphql?query={hello}", "/graphql/unknown", "/graphql/page-1"] {
        let came = service.call(TestRequest::get().uri(path).insert_header((IF_NONE_MATCH, "*"))).await;
        assert_ne!(came.status.as_u16(), 304, "{path}");
        assert_eq!((came.header("etag"), came.header("cache-control")), ("", "no-store"), "{path}");
    }
}
