//! `Idempotency-Key`: a mutation that may be sent again, when its answer did not arrive, without happening twice.
//!
//! The key is the client's, and is for one request: document, operation and variables. What was kept under it is the matter
//! of storage; here it is read, and what stands against it becomes the status of the whole answer.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderMap, HeaderValue};
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition, Selection, SelectionSet};
use async_graphql::{Response, Value, Variables};
use underlag_store::{LONGEST_KEY, RequestKey, digest};

use super::refusal::Refusal;
use crate::graphql::ErrorCode;

/// Name of the header.
pub(super) const HEADER: &str = "idempotency-key";

/// The key a request was sent with. The draft writes it as text in quotation marks, most clients without them.
///
/// # Errors
/// When there are several, or it is no key.
pub(super) fn key(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let mut given = headers.get_all(HEADER);
    match (given.next(), given.next()) {
        (None, _) => Ok(None),
        (Some(key), None) => read(key).map(|key| Some(key.to_owned())).ok_or_else(|| {
            wrong(format!(
                "`Idempotency-Key` must be 1 to {LONGEST_KEY} visible letters of ASCII, such as a UUID; choose a new one \
                 for every change"
            ))
        }),
        (Some(_), Some(_)) => Err(wrong("`Idempotency-Key` is given twice; give it once")),
    }
}

fn wrong(message: impl Into<String>) -> Refusal {
    Refusal::http(StatusCode::BAD_REQUEST, ErrorCode::BadRequest, message)
}

fn read(header: &HeaderValue) -> Option<&str> {
    let text = header.to_str().ok()?.trim();
    let key = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
    let is_key = !key.is_empty() && key.len() <= LONGEST_KEY && key.bytes().all(|byte| byte.is_ascii_graphic());
    (is_key && !key.contains(['"', '\\'])).then_some(key)
}

/// The key with the request it is for.
///
/// # Errors
/// When the operation makes several changes: each is a transaction of its own, so one key could not answer for all.
pub(super) fn for_request(
    key: &str,
    text: &str,
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    given: (Option<&str>, &Variables),
) -> Result<RequestKey, Refusal> {
    if changes(document, &operation.selection_set.node) > 1 {
        let message =
            "a request with `Idempotency-Key` can make one change; send each change by itself, with a key of its own";
        return Err(Refusal::new(ErrorCode::BadRequest, message));
    }
    let request =
        serde_json::to_vec(&(text, given)).map_err(|error| wrong(format!("the request is no JSON: {error}")))?;
    RequestKey::new(key, digest(&request)).map_err(|refusal| wrong(refusal.to_string()))
}

/// How many fields of a mutation change something. The document has been measured, so it is small when written out.
fn changes(document: &ExecutableDocument, set: &SelectionSet) -> usize {
    let of = |selection: &Selection| match selection {
        Selection::Field(field) => usize::from(field.node.name.node != "__typename"),
        Selection::InlineFragment(fragment) => changes(document, &fragment.node.selection_set.node),
        Selection::FragmentSpread(spread) => {
            let fragment = document.fragments.get(&spread.node.fragment_name.node);
            fragment.map_or(0, |fragment| changes(document, &fragment.node.selection_set.node))
        }
    };
    set.items.iter().map(|item| of(&item.node)).fold(0, usize::saturating_add)
}

/// What stands against the key of a request whose only change was refused for it.
pub(super) fn refused(response: &Response) -> Option<Refusal> {
    response.errors.iter().find_map(|error| {
        let Some(Value::String(code)) = error.extensions.as_ref()?.get("code") else { return None };
        let code = [ErrorCode::IdempotencyKeyReused, ErrorCode::IdempotencyKeyInUse]
            .into_iter()
            .find(|known| known.name() == code)?;
        Some(Refusal::new(code, error.message.clone()))
    })
}
