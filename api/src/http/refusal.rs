//! Requests that are not carried out.

use actix_web::http::StatusCode;
use async_graphql::Pos;

use crate::graphql::ErrorCode;

/// Where a request failed, which decides its HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// Before it was a GraphQL request at all; nothing in it could be read as one.
    Http(StatusCode),
    /// It could be read but is no GraphQL request.
    Request,
    /// Its document is not GraphQL.
    Syntax,
    /// Its document, operation or variables cannot be carried out.
    Document,
    /// It must be sent by another method.
    Method,
    /// It was sent before with the same key, or something else was.
    Key(StatusCode),
    /// The service is at fault, or too slow.
    Service(StatusCode),
}

/// A request that is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Code for programs.
    pub code: ErrorCode,
    /// Message for people; says what to do.
    pub message: String,
    /// Place in the document.
    pub place: Option<Pos>,
    /// Where the request failed.
    pub failed: Failed,
}

impl Refusal {
    /// A refusal whose code tells where the request failed.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        let failed = match code {
            ErrorCode::BadRequest => Failed::Request,
            ErrorCode::Forbidden => Failed::Http(StatusCode::FORBIDDEN),
            ErrorCode::GraphqlParseFailed => Failed::Syntax,
            ErrorCode::GraphqlValidationFailed
            | ErrorCode::LimitExceeded
            | ErrorCode::PersistedQueryNotFound
            | ErrorCode::PersistedQueryNotSupported
            | ErrorCode::DocumentNotTrusted
            | ErrorCode::IntrospectionOff => Failed::Document,
            ErrorCode::IdempotencyKeyReused => Failed::Key(StatusCode::UNPROCESSABLE_ENTITY),
            ErrorCode::IdempotencyKeyInUse => Failed::Key(StatusCode::CONFLICT),
            ErrorCode::Timeout | ErrorCode::Busy | ErrorCode::NothingKept => {
                Failed::Service(StatusCode::SERVICE_UNAVAILABLE)
            }
            ErrorCode::Internal => Failed::Service(StatusCode::INTERNAL_SERVER_ERROR),
        };
        Self { code, message: message.into(), place: None, failed }
    }

    /// A refusal of what is no GraphQL request, with its HTTP status.
    pub fn http(status: StatusCode, code: ErrorCode, message: impl Into<String>) -> Self {
        Self { failed: Failed::Http(status), ..Self::new(code, message) }
    }

    /// A document or its variables that do not agree with the schema.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::GraphqlValidationFailed, message)
    }

    /// More than the service handles.
    pub fn limit(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::LimitExceeded, message)
    }

    /// What may only be sent by POST.
    pub fn method(message: impl Into<String>) -> Self {
        Self { failed: Failed::Method, ..Self::new(ErrorCode::BadRequest, message) }
    }

    /// The refusal with its place in the document.
    #[must_use]
    pub const fn at(mut self, place: Option<Pos>) -> Self {
        self.place = place;
        self
    }
}
