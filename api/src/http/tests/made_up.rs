//! A small schema that can do everything a transport must carry.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_graphql::{Context, EmptyMutation, Object, Result, Schema, Subscription};
use futures_util::{Stream, stream};

use crate::graphql::ErrorCode;
use crate::http::deadline::Deadline;
use crate::http::engine::Engine;

/// How often the mutation was carried out.
pub(super) type Counter = Arc<AtomicUsize>;

struct Query;

#[Object]
impl Query {
    async fn hello(&self) -> &str {
        "hello"
    }

    async fn big(&self, bytes: i32) -> String {
        "x".repeat(usize::try_from(bytes).unwrap_or(0))
    }

    async fn fails(&self) -> Option<Result<i32>> {
        Some(Err(ErrorCode::Internal.error("it failed")))
    }

    async fn leaks(&self) -> Option<Result<i32>> {
        Some(Err("password 12345 was wrong".into()))
    }

    /// Waits far longer than anybody does, and tells whether it knew when to stop.
    async fn slow(&self, ctx: &Context<'_>) -> bool {
        let is_told = ctx.data_opt::<Deadline>().is_some_and(|deadline| !deadline.has_passed());
        tokio::time::sleep(Duration::from_mins(1)).await;
        is_told
    }
}

struct Mutation(Counter);

#[Object]
impl Mutation {
    async fn count(&self) -> usize {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}

struct Ticks;

#[Subscription]
impl Ticks {
    async fn tick(&self, to: i32) -> impl Stream<Item = i32> + use<> {
        stream::iter(1..=to)
    }

    async fn forever(&self) -> impl Stream<Item = i32> + use<> {
        stream::unfold(0, |at| async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Some((at, at + 1))
        })
    }
}

/// The schema, and how often its mutation was carried out.
pub(super) fn engine() -> (Arc<dyn Engine>, Counter) {
    let counter = Counter::default();
    (Arc::new(Schema::new(Query, Mutation(Arc::clone(&counter)), Ticks)), counter)
}

/// The schema without mutations.
pub(super) fn read_only() -> Arc<dyn Engine> {
    Arc::new(Schema::new(Query, EmptyMutation, Ticks))
}
