//! Answers and refusals as GraphQL clients read them.

use std::io::{self, Write};

use async_graphql::{PathSegment, Pos, Response, ServerError, Value};
use serde::Serialize;

use super::limits::Limits;
use super::refusal::Refusal;
use crate::graphql::ErrorCode;

/// An answer as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The whole GraphQL response as JSON.
    pub json: Vec<u8>,
    /// The list of its errors as JSON.
    pub errors: Vec<u8>,
    /// What became of the operation.
    pub outcome: Outcome,
    /// Code of the first error, for the log.
    pub code: Option<String>,
}

/// What became of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Data without errors.
    Whole,
    /// Data, or data that became null, with errors.
    Partial,
    /// Errors found before anything was carried out.
    Refused,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ErrorBody<'a>],
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

/// Takes in up to a number of bytes and fails above it.
struct Capped {
    bytes: Vec<u8>,
    left: usize,
}

impl Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left = self.left.checked_sub(bytes.len()).ok_or(io::ErrorKind::FileTooLarge)?;
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Answer {
    /// The engine's response, cut to the limits.
    pub fn of(response: &Response, limits: &Limits) -> Self {
        // What concerns no field was found before anything was carried out.
        let is_refused = !response.errors.is_empty()
            && response.data == Value::Null
            && response.errors.iter().all(|error| error.path.is_empty());

        let errors: Vec<ErrorBody<'_>> =
            response.errors.iter().take(limits.errors).map(|error| body(error, limits)).collect();
        let outcome = match (is_refused, errors.is_empty()) {
            (true, _) => Outcome::Refused,
            (false, true) => Outcome::Whole,
            (false, false) => Outcome::Partial,
        };
        Self::written(&errors, (!is_refused).then_some(&response.data), outcome, limits)
    }

    /// An answer without errors, whose data is JSON already.
    pub fn whole(data: &str, limits: &Limits) -> Self {
        let mut json = Vec::with_capacity(data.len().saturating_add(16));
        for part in ["{\"data\":", data, "}"] {
            json.extend_from_slice(part.as_bytes());
        }
        if json.len() > limits.response_bytes {
            return Self::too_large(limits);
        }
        Self { json, errors: Vec::new(), outcome: Outcome::Whole, code: None }
    }

    /// It was carried out, so this is an answer whose data is lost.
    fn too_large(limits: &Limits) -> Self {
        let message = format!("the answer is larger than {} bytes; ask for less", limits.response_bytes);
        let error = ErrorBody {
            message: &message,
            locations: &[],
            path: &[],
            extensions: Extensions { code: ErrorCode::LimitExceeded.name() },
        };
        let small = Limits { response_bytes: usize::MAX, ..limits.clone() };
        Self::written(&[error], Some(&Value::Null), Outcome::Partial, &small)
    }

    /// A refusal.
    pub fn refused(refusal: &Refusal, limits: &Limits) -> Self {
        let locations: Vec<Pos> = refusal.place.into_iter().collect();
        let error = ErrorBody {
            message: shortened(&refusal.message, limits),
            locations: &locations,
            path: &[],
            extensions: Extensions { code: refusal.code.name() },
        };
        Self::written(&[error], None, Outcome::Refused, limits)
    }

    /// Whether nothing was carried out.
    pub fn is_refusal(&self) -> bool {
        self.outcome == Outcome::Refused
    }

    fn written(errors: &[ErrorBody<'_>], data: Option<&Value>, outcome: Outcome, limits: &Limits) -> Self {
        let code = errors.first().map(|error| error.extensions.code.to_owned());
        let mut json = Capped { bytes: Vec::with_capacity(1_024), left: limits.response_bytes };
        if serde_json::to_writer(&mut json, &Body { errors, data }).is_err() {
            return Self::too_large(limits);
        }
        // Texts, numbers and lists always have a JSON form.
        let list = if errors.is_empty() { Vec::new() } else { serde_json::to_vec(errors).unwrap_or_default() };
        Self { json: json.bytes, errors: list, outcome, code }
    }
}

fn body<'a>(error: &'a ServerError, limits: &Limits) -> ErrorBody<'a> {
    // Errors without a code of ours are the engine's: of validation, which concern no field, or of arguments it could
    // not read. Any other one is a fault of the service, and what it says is for the log only.
    let unread = ["Failed to parse ", "Expected input type "];
    let is_request = error.path.is_empty() || unread.iter().any(|words| error.message.starts_with(words));
    let (message, code) = match code(error) {
        Some(code) => (error.message.as_str(), code),
        None if is_request => (error.message.as_str(), ErrorCode::GraphqlValidationFailed.name()),
        None => {
            tracing::error!(message = error.message, "a field failed without a code");
            ("the field could not be answered; this is a fault in the service", ErrorCode::Internal.name())
        }
    };
    ErrorBody {
        message: shortened(message, limits),
        locations: &error.locations,
        path: &error.path,
        extensions: Extensions { code },
    }
}

fn code(error: &ServerError) -> Option<&str> {
    match error.extensions.as_ref()?.get("code")? {
        Value::String(code) => Some(code),
        _ => None,
    }
}

/// A message cut at a letter's end.
fn shortened<'a>(message: &'a str, limits: &Limits) -> &'a str {
    message.get(..message.floor_char_boundary(limits.message_bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use async_graphql::{Response, ServerError, Value, value};

    use super::{Answer, Limits, Outcome};

    #[test]
    fn an_answer_larger_than_allowed_is_lost_with_a_code() {
        let response = Response::new(value!({ "text": "x".repeat(100) }));
        let data = serde_json::to_string(&response.data).unwrap_or_default();
        let both = |limits: &Limits| {
            [Answer::of(&response, limits), Answer::whole(&data, limits)]
                .map(|answer| String::from_utf8(answer.json).unwrap_or_default())
        };
        let [of, whole] = both(&Limits::default());
        assert!(of.starts_with("{\"data\":{\"text\":\"xxx") && of.len() > 100, "{of}");
        assert_eq!(whole, of);
        let [lost, also_lost] = both(&Limits { response_bytes: 100, ..Limits::default() });
        assert!(lost.contains("LIMIT_EXCEEDED") && lost.ends_with("\"data\":null}"), "{lost}");
        assert_eq!(lost, also_lost);
    }

    #[test]
    fn only_what_concerns_no_field_is_a_refusal_and_has_no_data() {
        let error = |path: bool| {
            let mut error = ServerError::new("wrong", None);
            if path {
                error.path = vec![async_graphql::PathSegment::Field("a".to_owned())];
            }
            error
        };
        let of_field = Response::from_errors(vec![error(true)]);
        let answer = Answer::of(&of_field, &Limits::default());
        assert_eq!(answer.outcome, Outcome::Partial);
        assert!(String::from_utf8_lossy(&answer.json).ends_with("\"data\":null}"));
        let of_request = Response::from_errors(vec![error(false)]);
        let answer = Answer::of(&of_request, &Limits::default());
        assert_eq!((answer.outcome, answer.code.as_deref()), (Outcome::Refused, Some("GRAPHQL_VALIDATION_FAILED")));
        assert!(!String::from_utf8_lossy(&answer.json).contains("data"));
        assert_eq!(Answer::of(&Response::new(Value::Null), &Limits::default()).outcome, Outcome::Whole);
    }
}
