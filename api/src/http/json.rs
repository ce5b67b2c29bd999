//! JSON of strangers.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The key by which the JSON library tells itself that a text is JSON, to be read or written as it is. From a stranger it
/// would be read inside of what is being read, without end: a few hundred kilobytes overflow the stack.
const READ_AS_JSON: &str = "$serde_json::private::RawValue";

/// Reads JSON that nests at most 128 levels.
///
/// # Errors
/// When it is no JSON, nests deeper, or has a key the JSON library keeps for itself.
pub(super) fn read(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice::<Plain>(bytes).map(|plain| plain.0)
}

/// A value in which no key means anything.
struct Plain(Value);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Plain(item)) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == READ_AS_JSON {
                return Err(A::Error::custom("a key is a name that is reserved; give it another"));
            }
            let Plain(value) = entries.next_value()?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use serde_json::Value;

    use super::read;
    use crate::http::limits::Limits;
    use crate::http::{messages, request};

    /// JSON in a text in JSON, so many times over, each nested nearly as deep as JSON may be.
    fn bomb(levels: usize) -> String {
        let mut inner = "1".to_owned();
        for _ in 0..levels {
            // Escaped like this, a quotation mark grows by five letters for each level, not to twice its length.
            let nested = format!("{}{inner}{}", "[".repeat(120), "]".repeat(120));
            let escaped = nested.replace('\\', "\\u005c").replace('"', "\\u0022");
            inner = format!(r#"{{"$serde_json::private::RawValue":"{escaped}"}}"#);
        }
        inner
    }

    #[test]
    fn json_inside_of_json_is_never_read_by_itself() {
        let bomb = bomb(200);
        let body = format!(r#"{{"query":"{{a}}","variables":{{"v":{bomb}}}}}"#);
        let limits = Limits::default();
        assert!(body.len() < limits.body_bytes);
        let refusal = request::read(body.as_bytes(), &limits).unwrap_err();
        assert!(refusal.message.contains("reserved"), "{}", refusal.message);
        assert!(messages::read(&format!(r#"{{"type":"subscribe","id":"1","payload":{body}}}"#), &limits).is_none());
        let small = bomb_in_address();
        assert!(request::read_address(&small, None, &limits).unwrap_err().message.contains("reserved"));
    }

    fn bomb_in_address() -> String {
        "query=%7Ba%7D&variables=%7B%22v%22%3A%7B%22%24serde_json%3A%3Aprivate%3A%3ARawValue%22%3A%221%22%7D%7D"
            .to_owned()
    }

    #[test]
    fn everything_else_is_read_as_json_is() {
        for text in [
            "null",
            "true",
            "-1",
            "18446744073709551615",
            "1.5e3",
            "\"å\\u0022\"",
            "[]",
            "[1,[2,{}]]",
            "{\"a\":{\"a\":1,\"$\":null}}",
            "{\"a\":1,\"a\":2}",
        ] {
            let usual: Value = serde_json::from_str(text).unwrap();
            assert_eq!(read(text.as_bytes()).unwrap(), usual, "{text}");
        }
        for text in ["", "[", "{\"a\":}", "1 2", &"[".repeat(200), "\"\u{1}\"", "1e999"] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
