//! The endpoint `/graphql`, by POST and GET.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap,
    HeaderName, HeaderValue, IF_NONE_MATCH, RETRY_AFTER, VARY,
};
use actix_web::rt::time::timeout;
use actix_web::web::{Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use async_graphql::parser::types::OperationType;
use underlag_store::{digest, hex};

use super::answer::{Answer, Outcome};
use super::media::{Accepted, Media, wrong_body};
use super::refusal::{Failed, Refusal};
use super::request::{Asked, Named};
use super::service::Service;
use super::{idempotency, request, sse, websocket};
use crate::graphql::ErrorCode;

/// The service as the handlers get it.
pub(super) type Shared = Data<Arc<Service>>;

/// Methods the endpoint answers.
const METHODS: &str = "GET, POST, OPTIONS";

/// Answers a GraphQL request sent as JSON.
pub(super) async fn post(http: HttpRequest, payload: Payload, service: Shared) -> HttpResponse {
    let accepted = accepted(http.headers());
    let asked = match read_body(&http, payload, &service).await {
        Ok(asked) => asked,
        Err(refusal) => {
            service.metrics.refused(refusal.code);
            return refused(&refusal, accepted.for_refusal(), &http, &service);
        }
    };
    answer(&http, &service, asked, accepted).await
}

/// Answers a query in the address, or opens a WebSocket.
pub(super) async fn get(http: HttpRequest, payload: Payload, service: Shared) -> HttpResponse {
    if http.headers().contains_key("sec-websocket-key") {
        return websocket::open(&http, payload, &service);
    }
    let accepted = accepted(http.headers());
    let refusal = match read_address(&http, &service) {
        Ok(asked) => return answer(&http, &service, asked, accepted).await,
        Err(refusal) => refusal,
    };
    service.metrics.refused(refusal.code);
    refused(&refusal, accepted.for_refusal(), &http, &service)
}

/// Tells a browser whether a page of another site may ask.
pub(super) async fn options(http: HttpRequest, service: Shared) -> HttpResponse {
    let mut response = HttpResponse::NoContent();
    response.insert_header((ALLOW, METHODS));
    if service.origins.allowed(http.headers()).is_some() {
        response.insert_header((ACCESS_CONTROL_ALLOW_METHODS, METHODS));
        response
            .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, format!("content-type, accept, {}", idempotency::HEADER)));
        response.insert_header((ACCESS_CONTROL_MAX_AGE, "600"));
    }
    share(&mut response, &http, &service);
    response.finish()
}

/// Says which methods are answered.
pub(super) async fn wrong_method(http: HttpRequest, service: Shared) -> HttpResponse {
    let message = "send a POST request with `Content-Type: application/json` and a body such as {\"query\": \"…\"}; \
                   the page at `/` does that for you";
    let refusal = Refusal { failed: Failed::Method, ..Refusal::new(ErrorCode::BadRequest, message) };
    let mut response = refused(&refusal, Media::Json, &http, &service);
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(METHODS));
    response
}

fn accepted(headers: &HeaderMap) -> Accepted {
    let all: Vec<&str> = headers.get_all(ACCEPT).filter_map(|value| value.to_str().ok()).collect();
    Accepted::read((!all.is_empty()).then(|| all.join(",")).as_deref())
}

/// Carries out what is asked and answers by the media type the client wants.
async fn answer(http: &HttpRequest, service: &Shared, asked: Asked, accepted: Accepted) -> HttpResponse {
    let is_read_only = http.method() == actix_web::http::Method::GET;
    let is_cacheable = is_read_only && matches!(asked.document, Named::Id(_) | Named::Hash { text: None, .. });
    let prepared = service.prepare(asked);
    let kind = prepared.as_ref().map(|operation| operation.kind);
    // Only now is it known what the operation does.
    if is_read_only && kind == Ok(OperationType::Mutation) {
        let refusal = Refusal::method("a mutation changes something; send it by POST");
        let mut response = refused(&refusal, accepted.for_refusal(), http, service);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let streams = kind == Ok(OperationType::Subscription);
    let media = match accepted.choose(streams) {
        Some(media) => media,
        None if streams && accepted.choose(false).is_some() => {
            let message = "a subscription is answered as events; send `Accept: text/event-stream`, or use a WebSocket";
            return refused(&Refusal::invalid(message), accepted.for_refusal(), http, service);
        }
        None => {
            let message = "nothing in `Accept` can be given; accept `application/graphql-response+json`, \
                           `application/json` or `text/event-stream`";
            let refusal = Refusal::http(StatusCode::NOT_ACCEPTABLE, ErrorCode::BadRequest, message);
            return refused(&refusal, Media::Json, http, service);
        }
    };
    if media == Media::EventStream {
        let mut response = HttpResponse::Ok();
        share(&mut response, http, service);
        return sse::answer(response, service, prepared);
    }
    let answered = match prepared {
        Ok(operation) => service.execute(operation).await,
        Err(refusal) => Err(refusal),
    };
    match answered {
        Ok(answer) => written(answer, media, is_cacheable, http, service),
        Err(refusal) => refused(&refusal, media, http, service),
    }
}

fn written(answer: Answer, media: Media, is_cacheable: bool, http: &HttpRequest, service: &Service) -> HttpResponse {
    if let Some(code) = &answer.code {
        tracing::info!(code, "answered with errors");
    }
    let (status, media) = match answer.outcome {
        Outcome::Refused => service.status.refused(Failed::Document, media),
        Outcome::Whole => (service.status.answered(false), media),
        Outcome::Partial => (service.status.answered(true), media),
    };
    let mut response = HttpResponse::build(status);
    share(&mut response, http, service);
    response.content_type(media.name());
    if is_cacheable && answer.outcome == Outcome::Whole {
        let tag = tag(&answer.json);
        response.insert_header((CACHE_CONTROL, "private, no-cache"));
        response.insert_header((ETAG, tag.as_str()));
        let asked = http.headers().get_all(IF_NONE_MATCH).filter_map(|value| value.to_str().ok());
        if asked.flat_map(|value| value.split(',')).any(|given| is_same(given.trim(), &tag)) {
            return response.status(StatusCode::NOT_MODIFIED).finish();
        }
    }
    response.body(answer.json)
}

/// Tells one answer from another. It is a weak one, since the same answer may be compressed.
fn tag(json: &[u8]) -> String {
    let hash = hex(&digest(json));
    format!("W/\"{}\"", hash.get(..32).unwrap_or(&hash))
}

fn is_same(given: &str, tag: &str) -> bool {
    given == "*" || given.trim_start_matches("W/") == tag.trim_start_matches("W/")
}

/// Answers with a refusal.
pub(super) fn refused(refusal: &Refusal, media: Media, http: &HttpRequest, service: &Service) -> HttpResponse {
    tracing::info!(code = refusal.code.name(), "refused");
    let (status, media) = service.status.refused(refusal.failed, media);
    let mut response = HttpResponse::build(status);
    share(&mut response, http, service);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.insert_header((RETRY_AFTER, "10"));
    }
    response.content_type(media.name()).body(Answer::refused(refusal, &service.limits).json)
}

/// Headers that say for whom the answer is.
fn share(response: &mut HttpResponseBuilder, http: &HttpRequest, service: &Service) {
    response.insert_header((VARY, "Accept, Origin"));
    if let Some(origin) = service.origins.allowed(http.headers()) {
        response.insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, origin));
        response.insert_header((HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"));
    }
}

fn read_address(http: &HttpRequest, service: &Service) -> Result<Asked, Refusal> {
    service.origins.check(http.headers())?;
    let length = http.uri().path_and_query().map_or(0, |all| all.as_str().len());
    if length > service.limits.address_bytes {
        let message =
            format!("the address is longer than {} bytes; send the request by POST", service.limits.address_bytes);
        return Err(Refusal::http(StatusCode::URI_TOO_LONG, ErrorCode::LimitExceeded, message));
    }
    let path = http.match_info();
    let id = path.get("id").map(|id| (id, path.get("operation")));
    request::read_address(http.query_string(), id, &service.limits)
}

async fn read_body(http: &HttpRequest, payload: Payload, service: &Service) -> Result<Asked, Refusal> {
    let headers = http.headers();
    service.origins.check(headers)?;
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(message) = wrong_body(text(CONTENT_TYPE), text(CONTENT_ENCODING)) {
        return Err(Refusal::http(StatusCode::UNSUPPORTED_MEDIA_TYPE, ErrorCode::BadRequest, message));
    }
    let idempotency_key = idempotency::key(headers)?;
    let body = receive(headers, payload, service).await?;
    Ok(Asked { idempotency_key, ..request::read(&body, &service.limits)? })
}

/// Takes in the body, up to the limit and in time.
async fn receive(headers: &HeaderMap, payload: Payload, service: &Service) -> Result<Bytes, Refusal> {
    let most = service.limits.body_bytes;
    let too_large = || {
        let message = format!("the body is larger than {most} bytes; split the case");
        Refusal::http(StatusCode::PAYLOAD_TOO_LARGE, ErrorCode::LimitExceeded, message)
    };
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| usize::try_from(length).is_ok_and(|length| length > most)) {
        return Err(too_large());
    }
    match timeout(service.limits.receive, payload.to_bytes_limited(most)).await {
        Ok(Ok(Ok(body))) => Ok(body),
        Ok(Ok(Err(_))) => {
            Err(Refusal::http(StatusCode::BAD_REQUEST, ErrorCode::BadRequest, "the body did not arrive whole"))
        }
        Ok(Err(_)) => Err(too_large()),
        Err(_) => {
            let message = format!("the body took more than {} seconds to arrive", service.limits.receive.as_secs());
            Err(Refusal::http(StatusCode::REQUEST_TIMEOUT, ErrorCode::Timeout, message))
        }
    }
}
