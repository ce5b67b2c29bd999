//! Answers and refusals as GraphQL clients read them.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use async_graphql::{PathSegment, Pos, Response, ServerError, Value};
use serde::Serialize;

use super::limits::{ERRORS, MESSAGE_BYTES};
use super::media::Media;
use crate::graphql::ErrorCode;

/// A request that is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: ErrorCode,
    message: String,
    place: Option<Pos>,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ErrorBody<'a>>,
    /// Absent when nothing was carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Value>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    message: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    locations: &'a [Pos],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    path: &'a [PathSegment],
    extensions: Extensions<'a>,
}

#[derive(Serialize)]
struct Extensions<'a> {
    code: &'a str,
}

impl Refusal {
    pub(super) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: None }
    }

    /// The refusal with its place in the document.
    pub(super) const fn at(mut self, place: Option<Pos>) -> Self {
        self.place = place;
        self
    }

    /// As plain JSON: nothing GraphQL has come about.
    pub(super) fn into_http(self, status: StatusCode) -> HttpResponse {
        self.into_media(status, Media::Json)
    }

    /// As an answer of a media type.
    pub(super) fn into_media(self, status: StatusCode, media: Media) -> HttpResponse {
        let locations: Vec<Pos> = self.place.into_iter().collect();
        let error = ErrorBody {
            message: shortened(&self.message),
            locations: &locations,
            path: &[],
            extensions: Extensions { code: self.code.name() },
        };
        http(status, media, &Body { errors: vec![error], data: None })
    }
}

/// An answer of the engine; with the code of its first error, for the log.
pub(super) fn answer(response: &Response, media: Media) -> (HttpResponse, Option<&str>) {
    // An error that has neither a place in the answer nor a code of ours was found before anything was carried out.
    // So was an input that could not be read, although the engine gives it the place of its field.
    let carried_out = response.errors.iter().all(|error| !error.path.is_empty() && code(error).is_some());
    let errors: Vec<ErrorBody<'_>> = response
        .errors
        .iter()
        .take(ERRORS)
        .map(|error| ErrorBody {
            message: shortened(&error.message),
            locations: &error.locations,
            path: &error.path,
            extensions: Extensions { code: code(error).unwrap_or(ErrorCode::GraphqlValidationFailed.name()) },
        })
        .collect();
    let first = errors.first().map(|error| error.extensions.code);
    let status = if carried_out { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    (http(status, media, &Body { errors, data: carried_out.then_some(&response.data) }), first)
}

fn code(error: &ServerError) -> Option<&str> {
    match error.extensions.as_ref()?.get("code")? {
        Value::String(code) => Some(code),
        _ => None,
    }
}

fn http(status: StatusCode, media: Media, body: &Body<'_>) -> HttpResponse {
    // Texts, numbers and lists always have a JSON form.
    let json = serde_json::to_vec(body).unwrap_or_default();
    HttpResponse::build(status).content_type(media.name()).body(json)
}

/// A message cut at a letter's end.
fn shortened(message: &str) -> &str {
    message.get(..message.floor_char_boundary(MESSAGE_BYTES)).unwrap_or_default()
}
