//! Codes of errors that concern the request, not the case.

use async_graphql::{Enum, ErrorExtensions};
use underlag_store::StoreError;
use underlag_store::supply::SupplyError;

/// Codes in `errors[].extensions.code`. What is wrong with a case is never such an error; it is in `userErrors`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum ErrorCode {
    /// The HTTP request or its JSON is not what it should be.
    BadRequest,
    /// The document is not GraphQL.
    GraphqlParseFailed,
    /// The document or its variables do not agree with the schema.
    GraphqlValidationFailed,
    /// The document named by id or hash is not known; send its text.
    PersistedQueryNotFound,
    /// Documents cannot be named by id or hash.
    PersistedQueryNotSupported,
    /// Only documents known to the service are carried out, and this is none.
    DocumentNotTrusted,
    /// The schema is not told here; ask whoever runs the service for it.
    IntrospectionOff,
    /// The `Idempotency-Key` was used for another request; use a new one.
    IdempotencyKeyReused,
    /// The first request with the `Idempotency-Key` has not been answered yet; try again in a moment.
    IdempotencyKeyInUse,
    /// Whoever asks may not ask here.
    Forbidden,
    /// The request is larger or deeper than the service handles.
    LimitExceeded,
    /// The answer took too long.
    Timeout,
    /// Too many wait for the database, or it cannot be reached just now; try again in a moment.
    Busy,
    /// This service keeps nothing, so there is nothing to read or change.
    NothingKept,
    /// A fault in the service.
    Internal,
}

impl ErrorCode {
    /// The code as clients see it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
            Self::GraphqlParseFailed => "GRAPHQL_PARSE_FAILED",
            Self::GraphqlValidationFailed => "GRAPHQL_VALIDATION_FAILED",
            Self::PersistedQueryNotFound => "PERSISTED_QUERY_NOT_FOUND",
            Self::PersistedQueryNotSupported => "PERSISTED_QUERY_NOT_SUPPORTED",
            Self::DocumentNotTrusted => "DOCUMENT_NOT_TRUSTED",
            Self::IntrospectionOff => "INTROSPECTION_OFF",
            Self::IdempotencyKeyReused => "IDEMPOTENCY_KEY_REUSED",
            Self::IdempotencyKeyInUse => "IDEMPOTENCY_KEY_IN_USE",
            Self::Forbidden => "FORBIDDEN",
            Self::LimitExceeded => "LIMIT_EXCEEDED",
            Self::Timeout => "TIMEOUT",
            Self::Busy => "BUSY",
            Self::NothingKept => "NOTHING_KEPT",
            Self::Internal => "INTERNAL",
        }
    }

    /// Every code.
    pub const ALL: [Self; 15] = [
        Self::BadRequest,
        Self::GraphqlParseFailed,
        Self::GraphqlValidationFailed,
        Self::PersistedQueryNotFound,
        Self::PersistedQueryNotSupported,
        Self::DocumentNotTrusted,
        Self::IntrospectionOff,
        Self::IdempotencyKeyReused,
        Self::IdempotencyKeyInUse,
        Self::Forbidden,
        Self::LimitExceeded,
        Self::Timeout,
        Self::Busy,
        Self::NothingKept,
        Self::Internal,
    ];

    /// The error of a field for which suppliers could not be loaded.
    pub(crate) fn of_supply(error: &SupplyError) -> async_graphql::Error {
        match error {
            SupplyError::TooLarge => Self::LimitExceeded.error(error.to_string()),
            SupplyError::Store(error) => Self::of_store(error),
        }
    }

    /// The error of a field for which storage failed; what the database said goes to the log.
    pub(crate) fn of_store(error: &StoreError) -> async_graphql::Error {
        let code = match error {
            StoreError::Timeout => Self::Timeout,
            StoreError::Busy | StoreError::Unreachable => Self::Busy,
            _ => {
                tracing::error!(%error, "storage failed");
                Self::Internal
            }
        };
        code.error(error.to_string())
    }

    /// An error of a field.
    pub(crate) fn error(self, message: impl Into<String>) -> async_graphql::Error {
        async_graphql::Error::new(message).extend_with(|_, extensions| extensions.set("code", self.name()))
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::resolver_utils::EnumType;

    use super::ErrorCode;

    #[test]
    fn clients_see_exactly_these_codes() {
        let names = ErrorCode::ALL.map(ErrorCode::name);
        assert_eq!(
            names,
            [
                "BAD_REQUEST",
                "GRAPHQL_PARSE_FAILED",
                "GRAPHQL_VALIDATION_FAILED",
                "PERSISTED_QUERY_NOT_FOUND",
                "PERSISTED_QUERY_NOT_SUPPORTED",
                "DOCUMENT_NOT_TRUSTED",
                "INTROSPECTION_OFF",
                "IDEMPOTENCY_KEY_REUSED",
                "IDEMPOTENCY_KEY_IN_USE",
                "FORBIDDEN",
                "LIMIT_EXCEEDED",
                "TIMEOUT",
                "BUSY",
                "NOTHING_KEPT",
                "INTERNAL",
            ]
        );
        // The schema's enum is made by the engine; it must list the same.
        let listed: Vec<&str> = ErrorCode::items().iter().map(|item| item.name).collect();
        assert_eq!(listed, names);
    }
}
