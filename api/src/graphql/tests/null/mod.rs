//! Null propagation: what becomes of an answer when a field fails, held to the section "Handling Execution Errors" of the
//! GraphQL specification on a schema of the tests' own, and then on ours.
//!
//! The engine is async-graphql 8.0.0-rc.5 and no stable version, for this reason: from 7.1.0 to 7.2.1 it resolves the
//! fields of an object as they come, so that an error of a field that cannot be null does not stop at the nearest object
//! that can, and keys come in the order in which fields finish. 8.0.0-rc.3 took that back. A newer version may be taken
//! when everything here passes with it.
//!
//! One deviation is in every version: a nullable field whose resolver itself gives back an error
//! (`Result<Option<T>>`), or whose guard refuses, nulls its parent. A resolver that gives back `Option<Result<T>>` is what
//! the specification wants, so ours do, and use no guards; a rule about the repository holds them to it. Another is about
//! a key that is selected twice, where what fails in the later place only does not null what the first has answered; lists
//! and rows of what is kept are answered as a whole at the first place and have neither. A third is about places only: an
//! error that passes through an item that cannot be null is told at the item, and one of an interface's field nowhere.

mod cases;
mod made_up;
mod ours;

use async_graphql::{EmptySubscription, PathSegment, Schema};

use made_up::{Changes, Thing};

/// An answer: its data as written, and the places of its errors, sorted.
async fn answer(query: &str) -> (String, Vec<String>) {
    let response = Schema::new(Thing, Changes, EmptySubscription).execute(query).await;
    let data = serde_json::to_string(&response.data).unwrap_or_default();
    let place = |path: &[PathSegment]| {
        let parts = path.iter().map(|part| match part {
            PathSegment::Field(key) => key.clone(),
            PathSegment::Index(index) => index.to_string(),
        });
        parts.collect::<Vec<_>>().join(".")
    };
    let mut places: Vec<String> = response.errors.iter().map(|error| place(&error.path)).collect();
    places.sort();
    (data, places)
}

/// What a query must answer, to the byte, with these errors and no others.
async fn gives(query: &str, data: &str, errors: &[&str]) {
    let (got, places) = answer(query).await;
    assert_eq!(got, data, "{query}");
    assert_eq!(places, errors, "{query}");
}

/// As [`gives`], where the engine tells the error at a place above the one that the specification wants.
async fn gives_above(query: &str, data: &str, wanted: &str, told: &str) {
    assert!(wanted.starts_with(told) && wanted != told);
    let (got, places) = answer(query).await;
    assert_eq!(got, data, "{query}");
    assert_eq!(places, [told], "{query}: now as the specification wants if {wanted}");
}
