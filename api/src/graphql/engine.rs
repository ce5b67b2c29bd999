//! The engine of the service: the schema, and what is answered without going through it field by field.

use std::sync::Arc;

use async_graphql::parser::types::{ExecutableDocument, OperationDefinition};
use async_graphql::{Request, Response, Variables};
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use underlag_store::read::Deadline as ReadDeadline;

use super::{Introspection, UnderlagSchema, listing, schema};
use crate::app::App;
use crate::http::deadline::Deadline;
use crate::http::engine::Engine;

/// The schema over an app.
#[derive(Clone)]
pub struct AppEngine {
    app: Arc<App>,
    schema: UnderlagSchema,
}

impl AppEngine {
    /// An engine over an app.
    pub fn new(app: Arc<App>, introspection: Introspection) -> Self {
        Self { schema: schema(Arc::clone(&app), introspection), app }
    }
}

impl Engine for AppEngine {
    fn execute(&self, request: Request) -> BoxFuture<'_, Response> {
        Engine::execute(&self.schema, request)
    }

    fn at_once<'a>(
        &'a self,
        document: &'a ExecutableDocument,
        operation: &'a OperationDefinition,
        variables: &'a Variables,
        deadline: Deadline,
    ) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let kept = self.app.kept.as_ref()?;
            listing::whole(kept, document, operation, variables, ReadDeadline(Some(deadline.at()))).await
        })
    }

    fn stream(&self, request: Request) -> BoxStream<'static, Response> {
        self.schema.stream(request)
    }

    fn sdl(&self) -> String {
        Engine::sdl(&self.schema)
    }
}
