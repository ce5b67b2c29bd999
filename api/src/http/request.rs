//! A GraphQL request, as JSON or as the query of an address.

use actix_web::http::StatusCode;
use actix_web::web::Query;
use async_graphql::Variables;
use serde_json::{Map, Value};

use super::json;
use super::limits::Limits;
use super::refusal::Refusal;
use crate::graphql::ErrorCode;

/// What a client asks.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The document, or which one.
    pub document: Named,
    /// Which of its operations.
    pub operation_name: Option<String>,
    /// Values of its variables.
    pub variables: Variables,
    /// Key by which a mutation may be sent again.
    pub idempotency_key: Option<String>,
}

/// How a request names its document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// By its text.
    Text(String),
    /// By an id known to the service: `sha256:` and 64 digits, or an id of the client's own.
    Id(String),
    /// By its SHA-256 in hexadecimal; with its text when the service did not know it.
    Hash {
        /// The hash.
        hash: String,
        /// The text.
        text: Option<String>,
    },
}

fn wrong(message: impl Into<String>) -> Refusal {
    Refusal::new(ErrorCode::BadRequest, message)
}

fn unreadable(message: impl Into<String>) -> Refusal {
    Refusal::http(StatusCode::BAD_REQUEST, ErrorCode::BadRequest, message)
}

/// Reads the body of a request.
///
/// # Errors
/// When it is no JSON, no GraphQL request, or larger than the limits.
pub fn read(body: &[u8], limits: &Limits) -> Result<Asked, Refusal> {
    let value = json::read(body).map_err(|error| unreadable(format!("the body is not JSON: {error}")))?;
    match value {
        Value::Object(keys) => of_keys(keys, limits),
        Value::Array(_) => Err(wrong("the body is a list; send one request at a time, as an object")),
        _ => Err(wrong("the body must be an object with `query`")),
    }
}

/// Reads a request that is the query of an address: `query`, `operationName`, and `variables` and `extensions` as JSON.
/// An id that is part of the address itself takes the place of the document.
///
/// # Errors
/// When it is no GraphQL request, or larger than the limits.
pub fn read_address(query: &str, id: Option<(&str, Option<&str>)>, limits: &Limits) -> Result<Asked, Refusal> {
    let pairs = Query::<Vec<(String, String)>>::from_query(query)
        .map_err(|error| unreadable(format!("the query of the address cannot be read: {error}")))?;
    let mut keys = Map::new();
    for (key, text) in pairs.into_inner() {
        let value = match key.as_str() {
            "variables" | "extensions" if !text.is_empty() => json::read(text.as_bytes())
                .map_err(|error| unreadable(format!("`{key}` in the address is not JSON: {error}")))?,
            _ => Value::String(text),
        };
        if keys.insert(key.clone(), value).is_some() {
            return Err(wrong("the address gives one of its parameters twice; give each once"));
        }
    }
    if let Some((id, operation)) = id {
        if keys.contains_key("query") || keys.contains_key("documentId") {
            return Err(wrong("the address names a document twice; leave out `query` and `documentId`"));
        }
        keys.insert("documentId".to_owned(), id.into());
        if let Some(operation) = operation {
            keys.insert("operationName".to_owned(), operation.into());
        }
    }
    of_keys(keys, limits)
}

/// Reads a request from the keys of a JSON object. Keys nobody knows are ignored; `null` is the same as absent.
///
/// # Errors
/// When it is no GraphQL request, or larger than the limits.
pub fn of_keys(mut keys: Map<String, Value>, limits: &Limits) -> Result<Asked, Refusal> {
    let query = text(&mut keys, "query")?;
    let id = match text(&mut keys, "documentId")? {
        Some(id) => Some(id),
        None => text(&mut keys, "doc_id")?,
    };
    let operation_name = text(&mut keys, "operationName")?;
    let variables = object(&mut keys, "variables")?;
    let extensions = object(&mut keys, "extensions")?;
    within(&variables, limits)?;
    let document = match (query, id, hash(&extensions)?) {
        (text, None, Some(hash)) => Named::Hash { hash, text },
        (Some(query), None, None) => Named::Text(query),
        (None, Some(id), None) => Named::Id(id),
        (None, None, None) => return Err(wrong("`query` is missing: the GraphQL document, as text")),
        _ => return Err(wrong("the document is named twice; send either `query` or `documentId`")),
    };
    Ok(Asked {
        document,
        operation_name,
        variables: Variables::from_json(Value::Object(variables)),
        idempotency_key: None,
    })
}

/// A text; none when it is absent, null or empty, as some clients send what they do not use.
fn text(keys: &mut Map<String, Value>, key: &str) -> Result<Option<String>, Refusal> {
    match keys.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text).filter(|text| !text.is_empty())),
        Some(_) => Err(wrong(format!("`{key}` must be text"))),
    }
}

fn object(keys: &mut Map<String, Value>, key: &str) -> Result<Map<String, Value>, Refusal> {
    match keys.remove(key) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::String(text)) if text.is_empty() => Ok(Map::new()),
        Some(Value::Object(object)) => Ok(object),
        Some(_) => Err(wrong(format!("`{key}` must be an object"))),
    }
}

/// The hash an automatic persisted query names its document by.
fn hash(extensions: &Map<String, Value>) -> Result<Option<String>, Refusal> {
    let Some(persisted) = extensions.get("persistedQuery").filter(|given| !given.is_null()) else { return Ok(None) };
    let hash = persisted.get("sha256Hash").and_then(Value::as_str).map(str::to_ascii_lowercase);
    let is_hash = |hash: &String| hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    match (persisted.get("version").and_then(Value::as_u64), hash.filter(is_hash)) {
        (Some(1), Some(hash)) => Ok(Some(hash)),
        _ => {
            Err(wrong("`extensions.persistedQuery` must have `version` 1 and a `sha256Hash` of 64 hexadecimal digits"))
        }
    }
}

/// Refuses variables with more values, deeper nesting or longer lists than the limits.
fn within(variables: &Map<String, Value>, limits: &Limits) -> Result<(), Refusal> {
    let mut found = Extent::default();
    for value in variables.values() {
        found.add(value, 1);
    }
    for (found, most, what, advice) in [
        (found.values, limits.variable_values, "values", "split the case"),
        (found.depth, limits.variable_depth, "levels of lists and objects", "nest less"),
        (found.longest, limits.list_items, "items in one list", "split the case"),
    ] {
        if found > most {
            return Err(Refusal::limit(format!("`variables` has more than {most} {what}; {advice}")));
        }
    }
    Ok(())
}

#[derive(Default)]
struct Extent {
    values: usize,
    depth: usize,
    longest: usize,
}

impl Extent {
    /// JSON that has been read nests at most 128 deep.
    fn add(&mut self, value: &Value, depth: usize) {
        self.values = self.values.saturating_add(1);
        let inner = depth.saturating_add(1);
        match value {
            Value::Array(items) => {
                self.depth = self.depth.max(depth);
                self.longest = self.longest.max(items.len());
                for item in items {
                    self.add(item, inner);
                }
            }
            Value::Object(keys) => {
                self.depth = self.depth.max(depth);
                for value in keys.values() {
                    self.add(value, inner);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::{Asked, Limits, Named, read_address};
    use crate::graphql::ErrorCode;
    use crate::http::refusal::Refusal;

    fn read(body: &str) -> Result<Asked, Refusal> {
        super::read(body.as_bytes(), &Limits::default())
    }

    fn text(query: &str) -> Named {
        Named::Text(query.to_owned())
    }

    #[test]
    fn optional_keys_may_be_null_empty_or_absent_and_unknown_ones_are_ignored() {
        for body in [
            r#"{"query":"{a}"}"#,
            r#"{"query":"{a}","operationName":null,"variables":null,"extensions":null,"documentId":null,"other":[1]}"#,
            r#"{"query":"{a}","operationName":"","variables":"","extensions":{"other":1},"documentId":""}"#,
        ] {
            let asked = read(body).unwrap();
            assert_eq!((asked.document, asked.operation_name), (text("{a}"), None), "{body}");
        }
        let asked = read(r#"{"query":"{a}","operationName":"A","variables":{"v":[1,null]}}"#).unwrap();
        assert_eq!(asked.operation_name.as_deref(), Some("A"));
        assert_eq!(asked.variables.len(), 1);
    }

    #[test]
    fn an_address_says_the_same_as_a_body() {
        let limits = Limits::default();
        for (query, document, operation) in [
            ("query=%7Ba%7D", text("{a}"), None),
            ("query=%7Ba%7D&operationName=&variables=&extensions=&other=1", text("{a}"), None),
            ("query=%7Ba%7D&operationName=A&variables=%7B%22v%22%3A1%7D&extensions=%7B%7D", text("{a}"), Some("A")),
            ("documentId=sha256%3Aabc", Named::Id("sha256:abc".to_owned()), None),
        ] {
            let asked = read_address(query, None, &limits).unwrap();
            assert_eq!((asked.document, asked.operation_name.as_deref()), (document, operation), "{query}");
        }
        let asked = read_address("variables=%7B%22v%22%3A1%7D", Some(("x", Some("A"))), &limits).unwrap();
        assert_eq!((asked.document, asked.operation_name.as_deref()), (Named::Id("x".to_owned()), Some("A")));
        assert_eq!(asked.variables.len(), 1);
        for query in ["", "query=", "query={a}&query={b}", "query={a}&variables=x", "query={a}&variables=[1]"] {
            let code = read_address(query, None, &limits).err().map(|refusal| refusal.code);
            assert_eq!(code, Some(ErrorCode::BadRequest), "{query}");
        }
        assert!(read_address("query={a}", Some(("x", None)), &limits).is_err());
    }

    #[test]
    fn a_document_is_named_in_one_way() {
        let hash = "a".repeat(64);
        let apq = |query: &str| {
            format!(r#"{{{query}"extensions":{{"persistedQuery":{{"version":1,"sha256Hash":"{hash}"}}}}}}"#)
        };
        assert_eq!(read(&apq("")).unwrap().document, Named::Hash { hash: hash.clone(), text: None });
        let with_text = Named::Hash { hash: hash.clone(), text: Some("{a}".to_owned()) };
        assert_eq!(read(&apq(r#""query":"{a}","#)).unwrap().document, with_text);
        assert_eq!(read(r#"{"doc_id":"1f"}"#).unwrap().document, Named::Id("1f".to_owned()));
        for body in [
            r#"{"query":"{a}","documentId":"x"}"#.to_owned(),
            apq(r#""documentId":"x","#),
            r#"{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"aa"}}}"#.to_owned(),
            r#"{"query":"{a}","extensions":{"persistedQuery":1}}"#.to_owned(),
        ] {
            assert_eq!(read(&body).err().map(|refusal| refusal.code), Some(ErrorCode::BadRequest), "{body}");
        }
    }

    #[test]
    fn what_is_of_the_wrong_kind_is_refused() {
        for body in [
            "",
            "{",
            "1",
            "[{\"query\":\"{a}\"}]",
            "{}",
            r#"{"query":null}"#,
            r#"{"query":1}"#,
            r#"{"query":"{a}","operationName":1}"#,
            r#"{"query":"{a}","variables":[]}"#,
            r#"{"query":"{a}","variables":"x"}"#,
            r#"{"query":"{a}","extensions":1}"#,
        ] {
            assert_eq!(read(body).err().map(|refusal| refusal.code), Some(ErrorCode::BadRequest), "{body}");
        }
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        for (value, code) in [
            (nested(32), None),
            (nested(33), Some(ErrorCode::LimitExceeded)),
            (nested(100_000), Some(ErrorCode::BadRequest)),
            (format!("[{}0]", "0,".repeat(19_999)), None),
            (format!("[{}0]", "0,".repeat(20_000)), Some(ErrorCode::LimitExceeded)),
            (format!("[{}0]", "[0,0,0,0],".repeat(4_900)), None),
        ] {
            let body = format!(r#"{{"query":"{{a}}","variables":{{"v":{value}}}}}"#);
            assert_eq!(read(&body).err().map(|refusal| refusal.code), code, "{}", &body[..60]);
        }
        let few = Limits { variable_values: 10, ..Limits::default() };
        let body = br#"{"query":"{a}","variables":{"v":[1,2,3,4,5],"w":[1,2,3,4,5]}}"#;
        assert_eq!(super::read(body, &few).err().map(|refusal| refusal.code), Some(ErrorCode::LimitExceeded));
    }
}
