//! What carries operations out, seen from the transport.

use async_graphql::{ObjectType, Request, Response, Schema, SubscriptionType};
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;

/// Carries operations out that the transport has read, measured and found to be in order.
pub trait Engine: Send + Sync {
    /// A query or mutation.
    fn execute(&self, request: Request) -> BoxFuture<'_, Response>;

    /// A subscription; a query or mutation gives one answer.
    fn stream(&self, request: Request) -> BoxStream<'static, Response>;

    /// The schema as text.
    fn sdl(&self) -> String;
}

impl<Q, M, S> Engine for Schema<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    fn execute(&self, request: Request) -> BoxFuture<'_, Response> {
        Box::pin(Self::execute(self, request))
    }

    fn stream(&self, request: Request) -> BoxStream<'static, Response> {
        self.execute_stream(request)
    }

    fn sdl(&self) -> String {
        Self::sdl(self)
    }
}
