//! Tests of the endpoint as clients meet it.

mod caching;
mod made_up;
mod metrics;
mod persisted;
mod probes;
mod requests;
mod site;
mod slow;
mod steps;
mod streams;
mod typename;

use std::sync::Arc;

use actix_web::App;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT, HeaderMap};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use serde_json::Value;
use tokio::sync::watch;

use super::engine::Engine;
use super::routes;
use super::service::{Service, Settings};
use crate::app;
use crate::graphql::{AppEngine, LIST_SIZES};

/// The GraphQL media type, by which refusals have statuses of their own.
pub(super) const GRAPHQL: (actix_web::http::header::HeaderName, &str) = (ACCEPT, "application/graphql-response+json");

/// What came back.
pub(super) struct Came {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
    pub(super) json: Value,
}

impl Came {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(super) fn code(&self) -> Option<&str> {
        self.json.pointer("/errors/0/extensions/code")?.as_str()
    }
}

/// A service to ask.
pub(super) struct Asked {
    pub(super) app: Arc<app::App>,
    pub(super) service: Arc<Service>,
    /// Kept, so that the service does not take itself for stopping.
    pub(super) stop: watch::Sender<bool>,
}

impl Asked {
    /// The real schema.
    #[expect(clippy::unwrap_used, reason = "a test")]
    pub(super) fn real(settings: Settings) -> Self {
        let app = Arc::new(app::App::embedded().unwrap());
        let introspection = settings.introspection;
        Self::over(Arc::new(AppEngine::new(app, introspection)), settings)
    }

    #[expect(clippy::unwrap_used, reason = "a test")]
    pub(super) fn over(engine: Arc<dyn Engine>, settings: Settings) -> Self {
        let (stop, stopping) = watch::channel(false);
        let service = Arc::new(Service::new(engine, LIST_SIZES, settings, stopping).unwrap());
        Self { app: Arc::new(app::App::embedded().unwrap()), service, stop }
    }

    #[expect(clippy::unwrap_used, reason = "a test")]
    pub(super) async fn call(&self, request: TestRequest) -> Came {
        let app = App::new().configure(routes(Arc::clone(&self.app), Arc::clone(&self.service)));
        let service = init_service(app).await;
        let response = call_service(&service, request.to_request()).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = String::from_utf8(read_body(response).await.to_vec()).unwrap();
        let json = serde_json::from_str(&body).unwrap_or_default();
        Came { status, headers, body, json }
    }

    /// Asks by POST for the GraphQL media type.
    pub(super) async fn ask(&self, body: Value) -> Came {
        self.call(TestRequest::post().uri("/graphql").insert_header(GRAPHQL).set_json(body)).await
    }
}

/// A text as part of an address.
pub(super) fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    let mut all = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            all.push(char::from(byte));
        } else {
            let _ = write!(all, "%{byte:02X}");
        }
    }
    all
}
