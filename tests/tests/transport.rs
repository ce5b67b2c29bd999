//! GraphQL over HTTP through the real binary: what only shows there.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;
use underlag_tests::binary::run;

use crate::service::{Service, scratch};

/// What the service answers to these bytes, up to its first lines.
fn answer_to(service: &Service, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(service.server.url.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = [0; 2_048];
    let read = stream.read(&mut answer).unwrap();
    String::from_utf8_lossy(&answer[..read]).into_owned()
}

#[test]
fn an_address_or_a_header_that_is_too_long_and_a_body_that_never_comes_are_refused() {
    let mut service = Service::start();
    let long = "x".repeat(20_000);
    let answer = answer_to(&service, format!("GET /graphql?query={long} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes());
    assert!(answer.starts_with("HTTP/1.1 414 "), "{answer}");
    let head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";
    let answer = answer_to(&service, head.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    service.still_answers();
}

#[test]
fn the_service_answers_documents_of_a_file_only_when_it_is_told_to() {
    let apollo = json!({
        "format": "apollo-persisted-query-manifest", "version": 1,
        "operations": [{ "id": "roots-1", "name": "Roots", "type": "query", "body": "query Roots { __typename }" }],
    });
    let relay = json!({ "1f3870be274f6c49b3e31a0c6728957f": "query Hash { register { hash } }" });
    let apollo = scratch("apollo.json", apollo.to_string().as_bytes());
    let relay = scratch("relay.json", relay.to_string().as_bytes());
    let arguments = ["--document-mode", "trusted", "--documents", &apollo, "--documents", &relay];
    let service = Service::start_with(&arguments);
    let came = service.get("/graphql/roots-1/Roots");
    assert_eq!((came.status, came.at("/data/__typename")), (200, &json!("Query")));
    assert!(came.header("etag").starts_with("W/"), "{}", came.header("etag"));
    let came = service.get("/graphql?documentId=1f3870be274f6c49b3e31a0c6728957f");
    assert!(came.at("/data/register/hash").is_string(), "{}", came.body);
    let came = service.ask("{ __typename }", &json!({}));
    assert_eq!((came.status, came.code()), (400, "DOCUMENT_NOT_TRUSTED"));
    drop(service);

    let broken = scratch("broken.json", br#"{"a": "query {"}"#);
    let other = scratch("other.json", b"[1]");
    for (file, says) in
        [(&broken, "`a`"), (&other, "no list of documents"), (&"/nowhere.json".to_owned(), "cannot read")]
    {
        let ran = run(&["serve", "--listen", "127.0.0.1:0", "--documents", file]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
    let ran = run(&["serve", "--listen", "127.0.0.1:0", "--allow-origin", "intranet"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("`intranet` is not an origin"), "{}", ran.err);
}

#[test]
fn the_draft_of_august_2026_is_followed_when_it_is_asked_for() {
    let service = Service::start_with(&["--status-profile", "draft-2026-08"]);
    let came = service.ask("{ nothing }", &json!({}));
    assert_eq!((came.status, came.code()), (422, "GRAPHQL_VALIDATION_FAILED"));
    assert_eq!(service.ask("{", &json!({})).status, 400);
}
