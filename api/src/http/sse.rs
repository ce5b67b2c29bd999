//! GraphQL over server-sent events, a connection for every operation.

use std::convert::Infallible;
use std::sync::Arc;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, HeaderName};
use actix_web::rt::time::{Interval, interval_at};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, HttpResponseBuilder};
use futures_util::Stream;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokio::sync::watch;
use tokio::time::Instant;

use super::answer::Answer;
use super::graphql::Shared;
use super::media::Media;
use super::metrics::Open;
use super::operation::Operation;
use super::refusal::Refusal;

/// The last event: nothing more comes.
const COMPLETE: &str = "event: complete\ndata: \n\n";
/// Says nothing, so that whatever lies between does not take the connection for dead.
const STILL_HERE: &str = ":\n\n";

/// Answers by events. What is refused is told as an event too: the stream is there already.
pub(super) fn answer(
    mut response: HttpResponseBuilder,
    service: &Shared,
    prepared: Result<Operation, Refusal>,
) -> HttpResponse {
    let answers = match prepared {
        Ok(operation) => Arc::clone(service.get_ref()).stream(operation),
        Err(refusal) => {
            tracing::info!(code = refusal.code.name(), "refused");
            stream::once(std::future::ready(Answer::refused(&refusal, &service.limits))).boxed()
        }
    };
    let keep_alive = service.limits.keep_alive;
    let ticks = interval_at(Instant::now() + keep_alive, keep_alive);
    response
        .content_type(Media::EventStream.name())
        // A compressor would hold events back.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((HeaderName::from_static("x-accel-buffering"), "no"))
        .streaming(
            events(answers, ticks, service.stopping.clone(), service.metrics.open_stream()).map(Ok::<_, Infallible>),
        )
}

/// Answers as events, with signs of life between them, until they end or the service stops.
fn events(
    answers: BoxStream<'static, Answer>,
    ticks: Interval,
    stopping: watch::Receiver<bool>,
    open: Open,
) -> impl Stream<Item = Bytes> {
    let state = Some((answers, ticks, stopping, open));
    stream::unfold(state, |state| async move {
        let (mut answers, mut ticks, mut stopping, open) = state?;
        let next = tokio::select! {
            biased;
            // When whoever tells it is gone, the service is stopping, too.
            _ = stopping.wait_for(|is_stopping| *is_stopping) => None,
            answer = answers.next() => answer.map(event),
            _ = ticks.tick() => Some(Bytes::from_static(STILL_HERE.as_bytes())),
        };
        match next {
            Some(event) => Some((event, Some((answers, ticks, stopping, open)))),
            None => Some((Bytes::from_static(COMPLETE.as_bytes()), None)),
        }
    })
}

/// An answer as an event; JSON has no line ends of its own.
fn event(answer: Answer) -> Bytes {
    let mut event = b"event: next\ndata: ".to_vec();
    event.extend(answer.json);
    event.extend(b"\n\n");
    event.into()
}
