//! Messages of the protocol graphql-transport-ws, as text.

use serde_json::{Map, Value};

use super::answer::Answer;
use super::json;
use super::limits::Limits;
use super::refusal::Refusal;
use super::request::{self, Asked};

/// Name of the protocol.
pub const PROTOCOL: &str = "graphql-transport-ws";

/// A message of a client.
#[derive(Clone, Debug)]
pub enum FromClient {
    /// The client wants to begin.
    Init,
    /// The client wants to know whether the service is there.
    Ping(Value),
    /// The client is there.
    Pong,
    /// The client asks.
    Subscribe {
        /// What the client calls the operation.
        id: String,
        /// What is asked; a refusal when it is larger than the limits or no request.
        asked: Result<Asked, Refusal>,
    },
    /// The client wants no more answers.
    Complete {
        /// What the client calls the operation.
        id: String,
    },
}

/// Why the service ends a connection: code and words of a WebSocket close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Close {
    /// Code.
    pub code: u16,
    /// Words; at most 123 bytes.
    pub reason: &'static str,
}

impl Close {
    /// The service is going away.
    pub const GOING_AWAY: Self = Self { code: 1001, reason: "Going away" };
    /// A frame that is none.
    pub const PROTOCOL_ERROR: Self = Self { code: 1002, reason: "Protocol error" };
    /// A text that is no UTF-8.
    pub const NOT_TEXT: Self = Self { code: 1007, reason: "Text must be UTF-8" };
    /// The client reads too slowly.
    pub const TOO_SLOW: Self = Self { code: 1008, reason: "Messages are read too slowly" };
    /// A message larger than the limits.
    pub const TOO_LARGE: Self = Self { code: 1009, reason: "Message too large" };
    /// A message that is none.
    pub const INVALID: Self = Self { code: 4400, reason: "Invalid message" };
    /// An operation before `connection_init`.
    pub const UNAUTHORIZED: Self = Self { code: 4401, reason: "Unauthorized" };
    /// A page of another site.
    pub const FORBIDDEN: Self = Self { code: 4403, reason: "Forbidden" };
    /// Another protocol.
    pub const NOT_ACCEPTABLE: Self = Self { code: 4406, reason: "Subprotocol not acceptable" };
    /// No `connection_init` in time.
    pub const INIT_TIMEOUT: Self = Self { code: 4408, reason: "Connection initialisation timeout" };
    /// Two operations by one id.
    pub const DUPLICATE: Self = Self { code: 4409, reason: "Subscriber for this id already exists" };
    /// A second `connection_init`.
    pub const TOO_MANY_INITS: Self = Self { code: 4429, reason: "Too many initialisation requests" };
}

/// Reads a message of a client; none when it is none.
pub fn read(text: &str, limits: &Limits) -> Option<FromClient> {
    let Value::Object(mut message) = json::read(text.as_bytes()).ok()? else { return None };
    match message.get("type")?.as_str()? {
        "connection_init" => payload(&mut message).map(|_| FromClient::Init),
        "ping" => payload(&mut message).map(FromClient::Ping),
        "pong" => payload(&mut message).map(|_| FromClient::Pong),
        "subscribe" => {
            let id = id(&mut message)?;
            let Value::Object(keys) = message.remove("payload")? else { return None };
            Some(FromClient::Subscribe { id, asked: request::of_keys(keys, limits) })
        }
        "complete" => id(&mut message).map(|id| FromClient::Complete { id }),
        _ => None,
    }
}

/// The payload, an object or null where it is left out; none when it is something else.
fn payload(message: &mut Map<String, Value>) -> Option<Value> {
    let payload = message.remove("payload").unwrap_or_default();
    matches!(payload, Value::Null | Value::Object(_)).then_some(payload)
}

fn id(message: &mut Map<String, Value>) -> Option<String> {
    match message.remove("id")? {
        Value::String(id) if !id.is_empty() && id.len() <= 256 => Some(id),
        _ => None,
    }
}

fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// The connection may be used.
pub fn acknowledgement() -> String {
    r#"{"type":"connection_ack"}"#.to_owned()
}

/// Longest payload of a ping that is given back, in bytes: a pong need not carry any.
const ECHOED_BYTES: usize = 1_024;

/// The service is there.
pub fn pong(payload: Value) -> String {
    let mut message = Map::from_iter([("type".to_owned(), Value::from("pong"))]);
    if !payload.is_null() && payload.to_string().len() <= ECHOED_BYTES {
        message.insert("payload".to_owned(), payload);
    }
    Value::Object(message).to_string()
}

/// An answer, or what is wrong with what was asked.
pub fn answered(id: &str, answer: &Answer) -> String {
    let (kind, payload) = if answer.is_refusal() { ("error", &answer.errors) } else { ("next", &answer.json) };
    format!(r#"{{"id":{},"type":"{kind}","payload":{}}}"#, quoted(id), String::from_utf8_lossy(payload))
}

/// No more answers come.
pub fn complete(id: &str) -> String {
    format!(r#"{{"id":{},"type":"complete"}}"#, quoted(id))
}

#[cfg(test)]
mod tests {
    use super::{FromClient, Limits, read};

    #[test]
    fn messages_of_the_protocol_are_read_and_nothing_else() {
        let limits = Limits::default();
        for text in [
            r#"{"type":"connection_init"}"#,
            r#"{"type":"connection_init","payload":{"token":"x"}}"#,
            r#"{"type":"ping","payload":null}"#,
            r#"{"type":"pong"}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{a}"}}"#,
            r#"{"type":"complete","id":"1"}"#,
        ] {
            assert!(read(text, &limits).is_some(), "{text}");
        }
        for text in [
            "",
            "nope",
            "[]",
            "{}",
            r#"{"type":1}"#,
            r#"{"type":"zzz"}"#,
            r#"{"type":"connection_init","payload":1}"#,
            r#"{"type":"subscribe","payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":"","payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":1,"payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":"1"}"#,
            r#"{"type":"subscribe","id":"1","payload":"{a}"}"#,
            r#"{"type":"complete"}"#,
        ] {
            assert!(read(text, &limits).is_none(), "{text}");
        }
        let wrong = read(r#"{"type":"subscribe","id":"1","payload":{"query":1}}"#, &limits);
        assert!(matches!(wrong, Some(FromClient::Subscribe { asked: Err(_), .. })));
    }
}
