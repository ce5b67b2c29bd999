//! Documents named by id or hash.

use std::fmt::Write as _;

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Asked, GRAPHQL, made_up};
use crate::http::documents::DocumentMode;
use crate::http::service::Settings;

const HELLO: &str = "query Hello { hello }";

fn hash(text: &str) -> String {
    let mut all = String::new();
    for byte in Sha256::digest(text) {
        let _ = write!(all, "{byte:02x}");
    }
    all
}

fn persisted(query: Option<&str>, hash: &str) -> Value {
    json!({ "query": query, "extensions": { "persistedQuery": { "version": 1, "sha256Hash": hash } } })
}

fn service(mode: DocumentMode) -> Asked {
    let documents = vec![("hello-1".to_owned(), HELLO.to_owned())];
    Asked::over(made_up::engine().0, Settings { document_mode: mode, documents, ..Settings::default() })
}

#[actix_web::test]
async fn a_document_sent_with_its_hash_is_known_by_it_afterwards_if_it_was_valid() {
    let service = service(DocumentMode::Apq);
    let other = "{ hello big(bytes: 1) }";
    let came = service.ask(persisted(None, &hash(other))).await;
    assert_eq!((came.code(), came.json.get("data")), (Some("PERSISTED_QUERY_NOT_FOUND"), None));
    assert_eq!(came.json.pointer("/errors/0/message"), Some(&json!("PersistedQueryNotFound")));
    assert_eq!(came.json.get("errors").and_then(Value::as_array).map(Vec::len), Some(1));
    let came = service.ask(persisted(Some(other), &hash("{ hello }"))).await;
    assert_eq!(came.code(), Some("BAD_REQUEST"));
    for query in [Some(other), None] {
        let came = service.ask(persisted(query, &hash(other))).await;
        assert_eq!(came.json, json!({ "data": { "hello": "hello", "big": "x" } }));
    }
    let invalid = "{ nothing }";
    for _ in 0..2 {
        assert_eq!(
            service.ask(persisted(Some(invalid), &hash(invalid))).await.code(),
            Some("GRAPHQL_VALIDATION_FAILED")
        );
        assert_eq!(service.ask(persisted(None, &hash(invalid))).await.code(), Some("PERSISTED_QUERY_NOT_FOUND"));
    }
}

#[actix_web::test]
async fn given_documents_are_known_by_every_name_they_have() {
    let service = service(DocumentMode::Trusted);
    for body in [
        json!({ "documentId": "hello-1" }),
        json!({ "documentId": format!("sha256:{}", hash(HELLO)), "operationName": "Hello" }),
        json!({ "doc_id": "hello-1" }),
        persisted(None, &hash(HELLO)),
        json!({ "query": HELLO }),
    ] {
        assert_eq!(service.ask(body.clone()).await.json, json!({ "data": { "hello": "hello" } }), "{body}");
    }
    for (body, code) in [
        (json!({ "query": "{ hello }" }), "DOCUMENT_NOT_TRUSTED"),
        (persisted(Some("{ hello }"), &hash("{ hello }")), "DOCUMENT_NOT_TRUSTED"),
        (json!({ "query": "{ __schema { types { name } } }" }), "DOCUMENT_NOT_TRUSTED"),
        (json!({ "documentId": "hello-2" }), "PERSISTED_QUERY_NOT_FOUND"),
        (json!({ "documentId": "hello-1", "query": HELLO }), "BAD_REQUEST"),
    ] {
        let came = service.ask(body.clone()).await;
        assert_eq!((came.status.as_u16(), came.code()), (400, Some(code)), "{body}");
        assert_eq!(came.json.get("errors").and_then(Value::as_array).map(Vec::len), Some(1), "{body}");
    }
}

#[actix_web::test]
async fn where_no_ids_are_taken_documents_are_sent_as_they_are() {
    let service = service(DocumentMode::Off);
    let came = service.ask(persisted(None, &hash(HELLO))).await;
    assert_eq!(came.code(), Some("PERSISTED_QUERY_NOT_SUPPORTED"));
    assert_eq!(came.json.pointer("/errors/0/message"), Some(&json!("PersistedQueryNotSupported")));
    assert_eq!(service.ask(json!({ "documentId": "hello-1" })).await.code(), Some("PERSISTED_QUERY_NOT_SUPPORTED"));
    let came = service.ask(persisted(Some(HELLO), &hash(HELLO))).await;
    assert_eq!(came.json, json!({ "data": { "hello": "hello" } }));
}

#[actix_web::test]
async fn a_mutation_is_not_carried_out_by_its_id_in_an_address() {
    let (engine, counter) = made_up::engine();
    let documents = vec![("count-1".to_owned(), "mutation Count { count }".to_owned())];
    let service = Asked::over(engine, Settings { documents, ..Settings::default() });
    for path in ["/graphql?documentId=count-1", "/graphql/count-1", "/graphql/count-1/Count"] {
        let came = service.call(TestRequest::get().uri(path).insert_header(GRAPHQL)).await;
        assert_eq!((came.status.as_u16(), came.header("allow")), (405, "POST"), "{path}");
    }
    assert_eq!(counter.load(std::sync::atomic::Ordering::Relaxed), 0);
    let came = service.ask(json!({ "documentId": "count-1" })).await;
    assert_eq!(came.json, json!({ "data": { "count": 1 } }));
}
