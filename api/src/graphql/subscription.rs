//! The root of subscriptions.

use async_graphql::{Context, Result, Subscription};
use futures_util::{Stream, StreamExt as _};

use super::law_in_force::{LOOK_AGAIN, LawInForce, days, today};
use super::query::app;

/// What Underlag tells by itself, over a WebSocket (`graphql-transport-ws`) or as server-sent events.
pub struct Subscription;

/// What Underlag tells by itself, over a WebSocket (`graphql-transport-ws`) or as server-sent events.
#[Subscription]
impl Subscription {
    /// The law of today (gällande rätt i dag): at once, and again each time the day turns, in UTC.
    #[expect(clippy::unused_async, reason = "the engine begins subscriptions asynchronously")]
    async fn law_in_force(&self, ctx: &Context<'_>) -> Result<impl Stream<Item = LawInForce> + use<>> {
        let app = app(ctx)?;
        Ok(days(today, LOOK_AGAIN).map(move |day| LawInForce { app: std::sync::Arc::clone(&app), day }))
    }
}
