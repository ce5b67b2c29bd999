//! Tests of what user errors tell through the interface.

use std::sync::Arc;

use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema};

use super::{Invalid, UserError};
use crate::app::App;

struct Errors(Vec<UserError>);

#[Object]
impl Errors {
    async fn errors(&self) -> &[UserError] {
        &self.0
    }
}

fn every_error_of_a_change() -> Vec<UserError> {
    let mut errors = vec![UserError::conflict(&["input", "expectedVersion"], 1 << 53), UserError::not_found(&["id"])];
    let why = [
        Invalid::Empty,
        Invalid::TooLong { count: 90, limit: 80 },
        Invalid::TooMany { count: 90, limit: 80 },
        Invalid::OutOfRange { least: -1, most: 80 },
        Invalid::Taken,
    ];
    errors.extend(why.iter().map(|why| UserError::invalid(&["input", "title"], why)));
    errors
}

#[expect(clippy::unwrap_used, reason = "a test")]
async fn told(query: &str) -> serde_json::Value {
    let app = Arc::new(App::embedded().unwrap());
    let schema = Schema::build(Errors(every_error_of_a_change()), EmptyMutation, EmptySubscription).data(app).finish();
    serde_json::to_value(schema.execute(query).await).unwrap()
}

#[actix_web::test]
async fn a_conflict_tells_the_version_it_has_now_without_losing_a_digit() {
    let answer =
        told("{ errors { __typename code path message(language: EN) ... on ConflictError { currentVersion } } }").await;
    let conflict = serde_json::json!({
        "__typename": "ConflictError", "code": "CONFLICT", "path": ["input", "expectedVersion"],
        "message": "somebody else has changed this; it has version 9007199254740992 now: read it again, and ask with that version if the change is still wanted",
        "currentVersion": "9007199254740992",
    });
    assert_eq!(answer.pointer("/data/errors/0"), Some(&conflict), "{answer}");
    let not_found = answer.pointer("/data/errors/1/__typename").and_then(serde_json::Value::as_str);
    assert_eq!(not_found, Some("NotFoundError"), "{answer}");
    let invalid = answer.pointer("/data/errors/2/code").and_then(serde_json::Value::as_str);
    assert_eq!(invalid, Some("INVALID"), "{answer}");
}

#[actix_web::test]
#[expect(clippy::unwrap_used, reason = "a test")]
async fn every_error_of_a_change_is_told_in_every_language() {
    let answer = told("{ errors { sv: message en: message(language: EN) fi: message(language: FI) } }").await;
    let errors = answer.pointer("/data/errors").and_then(serde_json::Value::as_array).unwrap();
    assert_eq!(errors.len(), every_error_of_a_change().len());
    for error in errors {
        let texts = ["sv", "en", "fi"].map(|language| error.get(language).and_then(serde_json::Value::as_str).unwrap());
        let [sv, en, fi] = texts;
        assert!(sv != en && sv != fi && en != fi, "{error}");
        // A text that lacks is its id in brackets, and an argument that lacks keeps its braces.
        assert!(texts.iter().all(|text| text.len() > 10 && !text.contains(['[', '{'])), "{error}");
    }
}
