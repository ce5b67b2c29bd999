//! What carries operations out, seen from the transport.

use async_graphql::parser::types::{ExecutableDocument, OperationDefinition};
use async_graphql::{ObjectType, Request, Response, Schema, SubscriptionType, Variables};
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;

use super::deadline::Deadline;

/// Carries operations out that the transport has read, measured and found to be in order.
pub trait Engine: Send + Sync {
    /// A query or mutation.
    fn execute(&self, request: Request) -> BoxFuture<'_, Response>;

    /// The `data` of a query as JSON, where all of it can be had at once instead of field by field; none where
    /// [`Engine::execute`] has to answer. The document has been found valid before.
    fn at_once<'a>(
        &'a self,
        _document: &'a ExecutableDocument,
        _operation: &'a OperationDefinition,
        _variables: &'a Variables,
        _deadline: Deadline,
    ) -> BoxFuture<'a, Option<String>> {
        Box::pin(std::future::ready(None))
    }

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
