//! GraphQL over WebSocket and server-sent events, through the real binary.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::client::{IntoClientRequest as _, client_with_config};
use tungstenite::protocol::WebSocketConfig;
use tungstenite::protocol::frame::coding::{Data, OpCode};
use tungstenite::protocol::frame::{Frame, FrameHeader};
use tungstenite::{Message, WebSocket};

use crate::service::Service;

const PROTOCOL: &str = "graphql-transport-ws";

pub(crate) struct Socket(WebSocket<TcpStream>);

impl Socket {
    pub(crate) fn connect(service: &Service, protocol: Option<&str>, headers: &[(&'static str, &str)]) -> Self {
        let host = service.server.url.strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut request = format!("ws://{host}/graphql").into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        if let Some(protocol) = protocol {
            request.headers_mut().insert("sec-websocket-protocol", protocol.parse().unwrap());
        }
        let config = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
        Self(client_with_config(request, stream, Some(config)).unwrap().0)
    }

    pub(crate) fn open(service: &Service) -> Self {
        let mut socket = Self::connect(service, Some(PROTOCOL), &[]);
        socket.say(&json!({ "type": "connection_init" }));
        assert_eq!(socket.hear(), Ok(json!({ "type": "connection_ack" })));
        socket
    }

    pub(crate) fn say(&mut self, message: &Value) {
        self.say_text(&message.to_string());
    }

    fn say_text(&mut self, text: &str) {
        self.0.send(Message::text(text)).unwrap();
    }

    pub(crate) fn subscribe(&mut self, id: &str, query: &str) {
        self.say(&json!({ "type": "subscribe", "id": id, "payload": { "query": query } }));
    }

    /// The next message, or the code the connection was closed with.
    pub(crate) fn hear(&mut self) -> Result<Value, u16> {
        loop {
            match self.0.read() {
                Ok(Message::Text(text)) => return Ok(serde_json::from_str(&text).unwrap()),
                Ok(Message::Close(frame)) => return Err(frame.map_or(1005, |frame| frame.code.into())),
                Ok(_) => {}
                Err(error) => panic!("the connection broke: {error}"),
            }
        }
    }
}

#[test]
fn a_connection_is_closed_with_the_code_of_what_was_wrong() {
    let service = Service::start();
    let init = json!({ "type": "connection_init" }).to_string();
    let subscribe =
        json!({ "type": "subscribe", "id": "1", "payload": { "query": "subscription { lawInForce { day } }" } });
    let subscribe = subscribe.to_string();
    for (name, messages, wanted) in [
        ("no JSON", &["nope"][..], 4400),
        ("an unknown type", &[&init, r#"{"type":"zzz"}"#], 4400),
        ("no id", &[&init, r#"{"type":"subscribe","payload":{"query":"{a}"}}"#], 4400),
        ("before it was opened", &[&subscribe], 4401),
        ("no opening in time", &[], 4408),
        ("the same id twice", &[&init, &subscribe, &subscribe], 4409),
        ("opened twice", &[&init, &init], 4429),
    ] {
        let mut socket = Socket::connect(&service, Some(PROTOCOL), &[]);
        for message in messages {
            socket.say_text(message);
        }
        let code = loop {
            if let Err(code) = socket.hear() {
                break code;
            }
        };
        assert_eq!(code, wanted, "{name}");
    }
    for (protocol, headers, wanted) in [
        (None, &[][..], 4406),
        (Some("graphql-ws"), &[], 4406),
        (Some(PROTOCOL), &[("origin", "https://evil.example")], 4403),
        (Some(PROTOCOL), &[("sec-fetch-site", "cross-site")], 4403),
    ] {
        assert_eq!(Socket::connect(&service, protocol, headers).hear(), Err(wanted), "{protocol:?} {headers:?}");
    }
    let mut socket = Socket::open(&service);
    socket.0.send(Message::binary(b"{}".to_vec())).unwrap();
    assert_eq!(socket.hear(), Err(4400));
}

#[test]
fn operations_of_every_kind_are_answered_under_the_same_limits_as_elsewhere() {
    let service = Service::start();
    let mut socket = Socket::open(&service);
    socket.say(&json!({ "type": "ping", "payload": { "at": 1 } }));
    assert_eq!(socket.hear(), Ok(json!({ "type": "pong", "payload": { "at": 1 } })));

    socket.subscribe("a", "{ __typename }");
    let next = json!({ "id": "a", "type": "next", "payload": { "data": { "__typename": "Query" } } });
    assert_eq!(socket.hear(), Ok(next));
    assert_eq!(socket.hear(), Ok(json!({ "id": "a", "type": "complete" })));

    for (query, code) in [
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("query($i: ID!) { demoCase(id: $i) { id } }", "GRAPHQL_VALIDATION_FAILED"),
        (&format!("{{ {} }}", "__typename ".repeat(21)), "LIMIT_EXCEEDED"),
        (&format!("{{ {} }}", "register { attributes { values { name } } }".repeat(5)), ""),
        (&format!("{{ register {{ {} }} }}", "attributes { values { name } }".repeat(300)), "LIMIT_EXCEEDED"),
    ] {
        socket.subscribe("b", query);
        let message = socket.hear().unwrap();
        if code.is_empty() {
            assert_eq!(message["type"], "next", "{query}");
            assert_eq!(socket.hear().unwrap()["type"], "complete", "{query}");
            continue;
        }
        assert_eq!((&message["type"], &message["id"]), (&json!("error"), &json!("b")), "{query}: {message}");
        assert_eq!(message["payload"][0]["extensions"]["code"], code, "{query}: {message}");
    }
    socket.say(&json!({ "type": "subscribe", "id": "b", "payload": { "query": 1 } }));
    assert_eq!(socket.hear().unwrap()["payload"][0]["extensions"]["code"], "BAD_REQUEST");
}

#[test]
fn the_law_of_today_is_told_until_the_client_has_heard_enough() {
    const QUERY: &str = "subscription { lawInForce { day registerHash checkedThrough changes { id kind } } }";
    let service = Service::start();
    let register = service.ask("{ register { hash checkedThrough } }", &json!({}));
    let mut socket = Socket::open(&service);
    for id in ["x", "x", "y"] {
        socket.subscribe(id, QUERY);
        let message = socket.hear().unwrap();
        assert_eq!((&message["type"], &message["id"]), (&json!("next"), &json!(id)), "{message}");
        let law = &message["payload"]["data"]["lawInForce"];
        assert_eq!(&law["registerHash"], register.at("/data/register/hash"));
        assert_eq!(law["checkedThrough"], *register.at("/data/register/checkedThrough"));
        assert_eq!(law["day"].as_str().unwrap().len(), 10);
        let changes =
            service.ask("query($d: Day!) { lawChanges(from: $d, to: $d) { id kind } }", &json!({ "d": law["day"] }));
        assert_eq!(&law["changes"], changes.at("/data/lawChanges"));
        // Nobody is told twice on one day, and the id is free again.
        socket.say(&json!({ "type": "complete", "id": id }));
        socket.say(&json!({ "type": "ping" }));
        assert_eq!(socket.hear(), Ok(json!({ "type": "pong" })));
    }
}

#[test]
fn one_connection_has_room_for_so_many_operations_and_for_messages_of_a_size() {
    let service = Service::start();
    let mut socket = Socket::open(&service);
    for number in 0..20 {
        socket.subscribe(&number.to_string(), "subscription { lawInForce { day } }");
        assert_eq!(socket.hear().unwrap()["type"], "next");
    }
    socket.subscribe("more", "subscription { lawInForce { day } }");
    let message = socket.hear().unwrap();
    assert_eq!((&message["type"], &message["id"]), (&json!("error"), &json!("more")));
    assert_eq!(message["payload"][0]["extensions"]["code"], "LIMIT_EXCEEDED");
    socket.say(&json!({ "type": "complete", "id": "0" }));
    socket.subscribe("more", "subscription { lawInForce { day } }");
    assert_eq!(socket.hear().unwrap()["type"], "next");

    let text = |bytes: usize| format!("{{\"type\":\"ping\",\"payload\":{{\"x\":\"{}\"}}}}", "x".repeat(bytes));
    socket.say_text(&text(1 << 20));
    assert_eq!(socket.hear().unwrap()["type"], "pong");
    // The service stops reading, so the rest of the message may find nobody.
    let _ = socket.0.send(Message::text(text(3 << 20)));
    assert_eq!(socket.hear(), Err(1009));

    let mut socket = Socket::open(&service);
    let part = |opcode: OpCode, is_final: bool| {
        let header = FrameHeader { is_final, opcode, mask: Some([1, 2, 3, 4]), ..FrameHeader::default() };
        Message::Frame(Frame::from_payload(header, "x".repeat(1 << 20).into_bytes().into()))
    };
    let _ = socket.0.send(part(OpCode::Data(Data::Text), false));
    for _ in 0..4 {
        let _ = socket.0.send(part(OpCode::Data(Data::Continue), false));
    }
    assert_eq!(socket.hear(), Err(1009));
}

#[test]
fn whoever_listens_is_told_when_the_service_stops_and_the_service_ends_well() {
    let mut service = Service::start();
    let mut socket = Socket::open(&service);
    socket.subscribe("1", "subscription { lawInForce { day } }");
    assert_eq!(socket.hear().unwrap()["type"], "next");

    let mut stream = TcpStream::connect(service.server.url.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let body = r#"{"query":"subscription { lawInForce { day } }"}"#;
    let head = format!(
        "POST /graphql HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    assert!(lines.by_ref().any(|line| line == "event: next"), "no event came");

    let killed = Command::new("kill").args(["-TERM", &service.server.process().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(socket.hear(), Err(1001));
    assert!(lines.any(|line| line == "event: complete"), "the stream was not ended");
    assert_eq!(service.server.wait(), Some(0));
}
