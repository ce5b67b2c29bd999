//! The endpoint `/graphql`.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_LENGTH, HeaderValue};
use actix_web::rt::time::timeout;
use actix_web::web::{Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use super::limits::{BODY_BYTES, RECEIVE_SECONDS};
use super::media::{Media, wrong_body};
use super::respond::{Refusal, answer};
use super::{execute, request};
use crate::graphql::{ErrorCode, UnderlagSchema};

/// Answers a GraphQL request.
pub(super) async fn post(http: HttpRequest, payload: Payload, schema: Data<UnderlagSchema>) -> HttpResponse {
    if let Some(message) = wrong_body(&http) {
        return refused(Refusal::new(ErrorCode::BadRequest, message), StatusCode::UNSUPPORTED_MEDIA_TYPE, Media::Json);
    }
    let body = match receive(&http, payload).await {
        Ok(body) => body,
        Err((status, refusal)) => return refused(refusal, status, Media::Json),
    };
    let media = Media::asked_by(&http);
    let asked = match request::read(&body) {
        Ok(asked) => asked,
        Err(refusal) => return refused(refusal, StatusCode::BAD_REQUEST, Media::Json),
    };
    drop(body);
    match execute::execute(&schema, asked).await {
        Ok(response) => {
            let (response, code) = answer(&response, media);
            if let Some(code) = code {
                tracing::info!(code, "answered with errors");
            }
            response
        }
        Err(refusal) => {
            let status = match refusal.code {
                ErrorCode::Timeout => StatusCode::SERVICE_UNAVAILABLE,
                _ => StatusCode::BAD_REQUEST,
            };
            refused(refusal, status, media)
        }
    }
}

/// Says that only POST is answered.
pub(super) async fn wrong_method() -> HttpResponse {
    let message = "send a POST request with `Content-Type: application/json` and a body such as {\"query\": \"…\"}; \
                   the page at `/` does that for you";
    let mut response =
        refused(Refusal::new(ErrorCode::BadRequest, message), StatusCode::METHOD_NOT_ALLOWED, Media::Json);
    response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
    response
}

fn refused(refusal: Refusal, status: StatusCode, media: Media) -> HttpResponse {
    tracing::info!(code = refusal.code.name(), "refused");
    refusal.into_media(status, media)
}

/// Takes in the body, up to the limit and in time.
async fn receive(http: &HttpRequest, payload: Payload) -> Result<Bytes, (StatusCode, Refusal)> {
    let too_large = || {
        let message = format!("the body is larger than {BODY_BYTES} bytes; split the case");
        (StatusCode::PAYLOAD_TOO_LARGE, Refusal::new(ErrorCode::LimitExceeded, message))
    };
    let announced = http.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| usize::try_from(length).is_ok_and(|length| length > BODY_BYTES)) {
        return Err(too_large());
    }
    match timeout(Duration::from_secs(RECEIVE_SECONDS), payload.to_bytes_limited(BODY_BYTES)).await {
        Ok(Ok(Ok(body))) => Ok(body),
        Ok(Ok(Err(_))) => {
            let refusal = Refusal::new(ErrorCode::BadRequest, "the body did not arrive whole");
            Err((StatusCode::BAD_REQUEST, refusal))
        }
        Ok(Err(_)) => Err(too_large()),
        Err(_) => {
            let message = format!("the body took more than {RECEIVE_SECONDS} seconds to arrive");
            Err((StatusCode::REQUEST_TIMEOUT, Refusal::new(ErrorCode::Timeout, message)))
        }
    }
}
