//! GraphQL over WebSocket, by the protocol graphql-transport-ws.
//!
//! Every connection is one task that reads and writes, and one more for every operation under way. After so many bytes
//! a client is asked by a ping whether it has read them, and gets no more before it answers: one that reads slowly slows
//! its own operations down, and one that does not read at all is sent away.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::Arc;

use actix_web::http::header::SEC_WEBSOCKET_PROTOCOL;
use actix_web::rt::task::JoinHandle;
use actix_web::rt::time::{interval_at, sleep, sleep_until, timeout};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse, rt};
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseReason, Closed, ProtocolError, Session};
use futures_util::StreamExt as _;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio::time::error::Elapsed;

use super::answer::Answer;
use super::graphql::{Shared, refused};
use super::media::Media;
use super::messages::{self, Close, FromClient, PROTOCOL};
use super::refusal::Refusal;
use super::request::Asked;
use super::service::Service;
use crate::graphql::ErrorCode;

/// How many messages wait for a client before its operations do.
const QUEUE: usize = 16;

/// What an operation has to tell.
struct Told {
    id: String,
    serial: u64,
    /// An answer; none when no more come.
    answer: Option<Answer>,
}

struct Operation {
    serial: u64,
    task: JoinHandle<()>,
}

impl Drop for Operation {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A connection with a client.
struct Connection {
    service: Arc<Service>,
    session: Session,
    told: mpsc::Sender<Told>,
    operations: HashMap<String, Operation>,
    serial: u64,
    is_acknowledged: bool,
    /// When the client was last heard.
    heard: Instant,
    /// Bytes sent since the client last showed that it reads.
    unread: usize,
    /// Until when the client must show that it has read them.
    awaited: Option<Instant>,
}

/// What the ping carries that asks whether everything before it has been read; its answer carries it back.
const HAVE_YOU_READ: &[u8] = b"read";

/// Opens a WebSocket. What is wrong with it is told by a close code: browsers show pages nothing else.
pub(super) fn open(http: &HttpRequest, payload: Payload, service: &Shared) -> HttpResponse {
    let offered: Vec<&str> =
        http.headers().get_all(SEC_WEBSOCKET_PROTOCOL).filter_map(|value| value.to_str().ok()).collect();
    let offered: Vec<&str> = offered.iter().flat_map(|value| value.split(',')).map(str::trim).collect();
    let close = if service.origins.check(http.headers()).is_err() {
        Some(Close::FORBIDDEN)
    } else if offered.contains(&PROTOCOL) {
        None
    } else {
        Some(Close::NOT_ACCEPTABLE)
    };
    // A client that is sent away gets its own protocol, since it would not listen to the code otherwise.
    let protocol = if offered.contains(&PROTOCOL) { Some(PROTOCOL) } else { offered.first().copied() };
    let protocols: Vec<&str> = protocol.into_iter().collect();
    let (response, session, stream) = match actix_ws::handle_with_protocols(http, payload, &protocols) {
        Ok(opened) => opened,
        Err(error) => {
            let refusal = Refusal::new(ErrorCode::BadRequest, format!("no WebSocket can be opened: {error}"));
            return refused(&refusal, Media::Json, http, service);
        }
    };
    let most = service.limits.body_bytes;
    let stream = stream.max_frame_size(most).aggregate_continuations().max_continuation_size(most);
    let (told, telling) = mpsc::channel(QUEUE);
    let connection = Connection {
        service: Arc::clone(service.get_ref()),
        session,
        told,
        operations: HashMap::new(),
        serial: 0,
        is_acknowledged: false,
        heard: Instant::now(),
        unread: 0,
        awaited: None,
    };
    rt::spawn(async move {
        let _open = connection.service.metrics.open_websocket();
        match close {
            Some(close) => connection.close(close).await,
            None => connection.run(stream, telling).await,
        }
    });
    response
}

impl Connection {
    async fn run(mut self, mut stream: AggregatedMessageStream, mut telling: mpsc::Receiver<Told>) {
        let mut stopping = self.service.stopping.clone();
        let keep_alive = self.service.limits.keep_alive;
        let mut ticks = interval_at(Instant::now() + keep_alive, keep_alive);
        let init = sleep(self.service.limits.init);
        tokio::pin!(init);
        let ended = loop {
            let result = tokio::select! {
                biased;
                // When whoever tells it is gone, the service is stopping, too.
                _ = stopping.wait_for(|is_stopping| *is_stopping) => Err(Some(Close::GOING_AWAY)),
                () = &mut init, if !self.is_acknowledged => Err(Some(Close::INIT_TIMEOUT)),
                message = stream.recv() => match message {
                    Some(message) => self.hear(message).await,
                    None => Err(None),
                },
                () = sleep_until(self.awaited.unwrap_or_else(Instant::now)), if self.awaited.is_some() => {
                    Err(Some(Close::TOO_SLOW))
                }
                Some(told) = telling.recv(), if self.awaited.is_none() => self.tell(told).await,
                _ = ticks.tick() => self.ask_whether_there().await,
            };
            if let Err(ended) = result {
                break ended;
            }
        };
        match ended {
            Some(close) => self.close(close).await,
            // The client has gone or said goodbye, which is answered in kind.
            None => drop(timeout(self.service.limits.send, self.session.close(None)).await),
        }
    }

    async fn close(self, close: Close) {
        let Self { service, session, .. } = self;
        let reason = CloseReason { code: close.code.into(), description: Some(close.reason.to_owned()) };
        tracing::info!(code = close.code, "a WebSocket is closed");
        drop(timeout(service.limits.send, session.close(Some(reason))).await);
    }

    /// Sends a message, and asks for a sign that it was read when there is much unread.
    async fn send(&mut self, text: String) -> Result<(), Option<Close>> {
        self.unread = self.unread.saturating_add(text.len());
        let wait = self.service.limits.send;
        in_time(timeout(wait, self.session.text(text)).await)?;
        if self.unread > self.service.limits.unread_bytes && self.awaited.is_none() {
            self.awaited = Instant::now().checked_add(wait);
            in_time(timeout(wait, self.session.ping(HAVE_YOU_READ)).await)?;
        }
        Ok(())
    }

    async fn ask_whether_there(&mut self) -> Result<(), Option<Close>> {
        // Three signs of life were missed.
        if self.heard.elapsed() > self.service.limits.keep_alive.saturating_mul(3) {
            return Err(Some(Close::GOING_AWAY));
        }
        in_time(timeout(self.service.limits.send, self.session.ping(b"")).await)
    }

    async fn hear(&mut self, message: Result<AggregatedMessage, ProtocolError>) -> Result<(), Option<Close>> {
        self.heard = Instant::now();
        match message {
            Ok(AggregatedMessage::Text(text)) => match messages::read(&text, &self.service.limits) {
                Some(message) => self.act(message).await,
                None => Err(Some(Close::INVALID)),
            },
            Ok(AggregatedMessage::Binary(_)) => Err(Some(Close::INVALID)),
            Ok(AggregatedMessage::Ping(bytes)) => {
                in_time(timeout(self.service.limits.send, self.session.pong(&bytes)).await)
            }
            Ok(AggregatedMessage::Pong(bytes)) => {
                if bytes == HAVE_YOU_READ {
                    (self.unread, self.awaited) = (0, None);
                }
                Ok(())
            }
            Ok(AggregatedMessage::Close(_)) => Err(None),
            Err(error) => Err(of(&error)),
        }
    }

    async fn act(&mut self, message: FromClient) -> Result<(), Option<Close>> {
        match message {
            FromClient::Init if self.is_acknowledged => Err(Some(Close::TOO_MANY_INITS)),
            FromClient::Init => {
                self.is_acknowledged = true;
                self.send(messages::acknowledgement()).await
            }
            FromClient::Ping(payload) => self.send(messages::pong(payload)).await,
            FromClient::Pong => Ok(()),
            FromClient::Subscribe { .. } if !self.is_acknowledged => Err(Some(Close::UNAUTHORIZED)),
            FromClient::Subscribe { id, .. } if self.operations.contains_key(&id) => Err(Some(Close::DUPLICATE)),
            FromClient::Subscribe { id, asked } => self.begin(id, asked).await,
            FromClient::Complete { id } => {
                self.operations.remove(&id);
                Ok(())
            }
        }
    }

    async fn begin(&mut self, id: String, asked: Result<Asked, Refusal>) -> Result<(), Option<Close>> {
        let most = self.service.limits.operations;
        let asked = asked.and_then(|asked| {
            if self.operations.len() < most {
                return Ok(asked);
            }
            let message = format!("at most {most} operations are under way on one connection; complete one first");
            Err(Refusal::limit(message))
        });
        let asked = asked.inspect_err(|refusal| self.service.metrics.refused(refusal.code));
        let prepared = match asked.and_then(|asked| self.service.prepare(asked)) {
            Ok(prepared) => prepared,
            Err(refusal) => {
                tracing::info!(code = refusal.code.name(), "refused");
                let answer = Answer::refused(&refusal, &self.service.limits);
                return self.send(messages::answered(&id, &answer)).await;
            }
        };
        self.serial = self.serial.wrapping_add(1);
        let (serial, told, name) = (self.serial, self.told.clone(), id.clone());
        let mut answers = Arc::clone(&self.service).stream(prepared);
        let task = rt::spawn(async move {
            while let Some(answer) = answers.next().await {
                let is_last = answer.is_refusal();
                if told.send(Told { id: name.clone(), serial, answer: Some(answer) }).await.is_err() || is_last {
                    return;
                }
            }
            // When nobody listens any more, the connection is gone.
            let _ = told.send(Told { id: name, serial, answer: None }).await;
        });
        self.operations.insert(id, Operation { serial, task });
        Ok(())
    }

    /// Passes on what an operation tells, unless the client wants no more of it.
    async fn tell(&mut self, told: Told) -> Result<(), Option<Close>> {
        if self.operations.get(&told.id).is_none_or(|operation| operation.serial != told.serial) {
            return Ok(());
        }
        let is_last = told.answer.as_ref().is_none_or(Answer::is_refusal);
        if is_last {
            self.operations.remove(&told.id);
        }
        let message = match &told.answer {
            Some(answer) => messages::answered(&told.id, answer),
            None => messages::complete(&told.id),
        };
        self.send(message).await
    }
}

/// Whether something could be sent: the client may be gone, or not make room in time.
fn in_time(sent: Result<Result<(), Closed>, Elapsed>) -> Result<(), Option<Close>> {
    sent.map_err(|_| Some(Close::TOO_SLOW))?.map_err(|_| None)
}

/// What to say to a client whose frames cannot be read; nothing when it is gone.
fn of(error: &ProtocolError) -> Option<Close> {
    match error {
        ProtocolError::Overflow => Some(Close::TOO_LARGE),
        ProtocolError::Io(error) if error.kind() == ErrorKind::InvalidData => Some(Close::NOT_TEXT),
        // A message whose parts are too large together, unless it is the connection itself.
        ProtocolError::Io(error) => error.to_string().contains("maximum").then_some(Close::TOO_LARGE),
        _ => Some(Close::PROTOCOL_ERROR),
    }
}
