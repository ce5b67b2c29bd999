use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use async_graphql::Value as Given;
use serde_json::{Map, Value, json};
use underlag::http::limits::Limits;
use underlag::http::media::{Accepted, wrong_body};
use underlag::http::origin::Origins;
use underlag::http::refusal::Refusal;
use underlag::http::request::{Asked, Named, read, read_address};

/// What is read of a request is within the limits, and reads the same when it is written down and read again.
///
/// The bytes are a request in short: `POST`, or `GET` with a query, on the first line; headers; an empty line; the body.
pub fn request(bytes: &[u8]) {
    let limits = Limits::default();
    let (head, body) = match bytes.windows(2).position(|pair| pair == b"\n\n") {
        Some(end) => (bytes.get(..end).unwrap_or_default(), bytes.get(end.saturating_add(2)..).unwrap_or_default()),
        None => (bytes, &[][..]),
    };
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let first = lines.next().unwrap_or_default();
    let headers = headers(lines);
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let accepted = Accepted::read(text("accept"));
    let _ = (accepted.choose(true), accepted.choose(false), accepted.for_refusal());
    let origins = Origins::new(["https://intranet.example".to_owned()]).unwrap_or_default();
    if origins.check(&headers).is_ok() && text("sec-fetch-site") == Some("cross-site") {
        assert_eq!(origins.allowed(&headers), text("origin"), "a page elsewhere may ask only when it is allowed");
    }
    let asked = if let Some(address) = first.strip_prefix("GET ") {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let id = path.split_once('/').map(|(id, operation)| (id, Some(operation)));
        read_address(query, id.filter(|(id, _)| !id.is_empty()), &limits)
    } else {
        let kind = text("content-type");
        if wrong_body(kind, text("content-encoding")).is_none() {
            let plain = kind.is_some_and(|kind| kind.trim().to_ascii_lowercase().starts_with("application/json"));
            assert!(plain, "{kind:?} is taken for JSON");
        }
        read(body, &limits)
    };
    check(asked, &limits);
}

fn headers<'l>(lines: impl Iterator<Item = &'l str>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        if let (Ok(name), Ok(value)) = (name.trim().parse::<HeaderName>(), HeaderValue::from_str(value.trim())) {
            headers.append(name, value);
        }
    }
    headers
}

/// What has been read is within the limits, and reads the same again.
pub(crate) fn check(asked: Result<Asked, Refusal>, limits: &Limits) {
    let asked = match asked {
        Ok(asked) => asked,
        Err(refusal) => {
            assert!(!refusal.message.is_empty(), "a refusal says why");
            return;
        }
    };
    let mut keys = Map::new();
    let mut name = |key: &str, text: &str| keys.insert(key.to_owned(), json!(text));
    match &asked.document {
        Named::Text(text) => drop(name("query", text)),
        Named::Id(id) => drop(name("documentId", id)),
        Named::Hash { hash, text } => {
            assert!(hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{hash}");
            if let Some(text) = text {
                name("query", text);
            }
            keys.insert("extensions".to_owned(), json!({ "persistedQuery": { "version": 1, "sha256Hash": hash } }));
        }
    }
    if let Some(operation) = &asked.operation_name {
        assert!(!operation.is_empty(), "an empty name is none");
        keys.insert("operationName".to_owned(), json!(operation));
    }
    let Ok(variables) = asked.variables.clone().into_value().into_json() else {
        unreachable!("what was read as JSON can be written as JSON")
    };
    assert!(depth(&variables) <= limits.variable_depth.saturating_add(1), "deeper than the limit");
    keys.insert("variables".to_owned(), variables);
    match read(Value::Object(keys).to_string().as_bytes(), limits) {
        Ok(again) => {
            assert_eq!(again.document, asked.document);
            assert_eq!(again.operation_name, asked.operation_name);
            let (again, once) = (again.variables.into_value(), asked.variables.into_value());
            assert!(same(&again, &once), "{again} is not {once}");
        }
        Err(refusal) => unreachable!("refused when read again: {}", refusal.message),
    }
}

/// Whether two values are the same; fractions, of which nothing in the schema is one, may differ in their last digit.
fn same(one: &Given, other: &Given) -> bool {
    match (one, other) {
        (Given::Number(one), Given::Number(other)) if one.is_f64() => match (one.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => format!("{one:.12e}") == format!("{other:.12e}"),
            _ => false,
        },
        (Given::List(one), Given::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Given::Object(one), Given::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

fn depth(value: &Value) -> usize {
    let below = match value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => return 0,
    };
    below.unwrap_or(0).saturating_add(1)
}
