//! A GraphQL request as JSON.

use async_graphql::Variables;
use serde_json::{Map, Value};

use super::limits::VARIABLE_VALUES;
use super::respond::Refusal;
use crate::graphql::ErrorCode;

/// What a client asks.
#[derive(Debug)]
pub(super) struct Asked {
    /// The document.
    pub(super) query: String,
    /// Which of its operations.
    pub(super) operation_name: Option<String>,
    /// Values of its variables.
    pub(super) variables: Variables,
}

fn wrong(message: impl Into<String>) -> Refusal {
    Refusal::new(ErrorCode::BadRequest, message)
}

/// Reads a request. Keys nobody knows are ignored; `null` is the same as absent.
pub(super) fn read(body: &[u8]) -> Result<Asked, Refusal> {
    let value: Value = serde_json::from_slice(body).map_err(|error| wrong(format!("the body is not JSON: {error}")))?;
    let mut keys = match value {
        Value::Object(keys) => keys,
        Value::Array(_) => return Err(wrong("the body is a list; send one request at a time, as an object")),
        _ => return Err(wrong("the body must be an object with `query`")),
    };
    let query = text(&mut keys, "query")?.ok_or_else(|| wrong("`query` is missing: the GraphQL document, as text"))?;
    let operation_name = text(&mut keys, "operationName")?.filter(|name| !name.is_empty());
    let variables = object(&mut keys, "variables")?;
    object(&mut keys, "extensions")?;
    if count(&variables) > VARIABLE_VALUES {
        let message = format!("`variables` has more than {VARIABLE_VALUES} values; split the case");
        return Err(Refusal::new(ErrorCode::LimitExceeded, message));
    }
    Ok(Asked { query, operation_name, variables: Variables::from_json(variables) })
}

fn text(keys: &mut Map<String, Value>, key: &str) -> Result<Option<String>, Refusal> {
    match keys.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(wrong(format!("`{key}` must be text"))),
    }
}

fn object(keys: &mut Map<String, Value>, key: &str) -> Result<Value, Refusal> {
    match keys.remove(key) {
        None | Some(Value::Null) => Ok(Value::Object(Map::new())),
        // Some clients send what they do not use as an empty text.
        Some(Value::String(text)) if text.is_empty() => Ok(Value::Object(Map::new())),
        Some(Value::Object(object)) => Ok(Value::Object(object)),
        Some(_) => Err(wrong(format!("`{key}` must be an object"))),
    }
}

/// How many values there are, lists and objects included.
fn count(value: &Value) -> usize {
    let inner = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(keys) => keys.values().map(count).sum(),
        _ => 0,
    };
    1 + inner
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::graphql::ErrorCode;

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn optional_keys_may_be_null_empty_or_absent_and_unknown_ones_are_ignored() {
        for body in [
            r#"{"query":"{a}"}"#,
            r#"{"query":"{a}","operationName":null,"variables":null,"extensions":null,"other":[1]}"#,
            r#"{"query":"{a}","operationName":"","variables":"","extensions":{}}"#,
        ] {
            let asked = read(body.as_bytes()).unwrap();
            assert_eq!((asked.query.as_str(), asked.operation_name), ("{a}", None), "{body}");
        }
        let asked = read(br#"{"query":"{a}","operationName":"A","variables":{"v":[1,null]}}"#).unwrap();
        assert_eq!(asked.operation_name.as_deref(), Some("A"));
        assert_eq!(asked.variables.len(), 1);
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
            assert_eq!(read(body.as_bytes()).err().map(|refusal| refusal.code), Some(ErrorCode::BadRequest), "{body}");
        }
        let many = format!(r#"{{"query":"{{a}}","variables":{{"v":[{}0]}}}}"#, "0,".repeat(200_000));
        assert_eq!(read(many.as_bytes()).err().map(|refusal| refusal.code), Some(ErrorCode::LimitExceeded));
        let deep = format!(r#"{{"query":"{{a}}","variables":{{"v":{}{}}}}}"#, "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(read(deep.as_bytes()).err().map(|refusal| refusal.code), Some(ErrorCode::BadRequest));
    }
}
