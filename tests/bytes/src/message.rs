use serde_json::Value;
use underlag::http::limits::Limits;
use underlag::http::messages::{FromClient, complete, pong, read};

use crate::request::check;

/// Longest id of an operation, in bytes.
const LONGEST_ID: usize = 256;
/// Longest pong, in bytes: the payload of a ping that is given back, and what stands around it.
const LONGEST_PONG: usize = 1_100;

/// A message of a WebSocket client is one of the protocol or none, and what is said back is JSON of a bounded length.
pub fn message(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let limits = Limits::default();
    match read(text, &limits) {
        Some(FromClient::Ping(payload)) => {
            let pong = pong(payload);
            assert!(pong.len() <= LONGEST_PONG, "{} bytes", pong.len());
            assert!(serde_json::from_str::<Value>(&pong).is_ok(), "{pong}");
        }
        Some(FromClient::Subscribe { id, asked }) => {
            named(&id);
            check(asked, &limits);
        }
        Some(FromClient::Complete { id }) => named(&id),
        Some(FromClient::Init | FromClient::Pong) | None => {}
    }
}

fn named(id: &str) {
    assert!((1..=LONGEST_ID).contains(&id.len()), "{} bytes", id.len());
    let said: Option<Value> = serde_json::from_str(&complete(id)).ok();
    assert_eq!(said.as_ref().and_then(|said| said.get("id")).and_then(Value::as_str), Some(id));
}
