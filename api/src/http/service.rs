//! What every request is answered by.

use std::sync::Arc;

use tokio::sync::watch;

use super::documents::{DocumentMode, Documents};
use super::engine::Engine;
use super::limits::Limits;
use super::metrics::Metrics;
use super::origin::Origins;
use super::shape::Shape;
use super::status::StatusProfile;
use crate::graphql::Introspection;

/// How the service was asked to behave.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Limits of requests and connections.
    pub limits: Limits,
    /// Which HTTP statuses are used.
    pub status_profile: StatusProfile,
    /// Other sites whose pages may ask, such as `https://intranet.example`.
    pub allowed_origins: Vec<String>,
    /// Which documents may be named by id.
    pub document_mode: DocumentMode,
    /// Documents known from the start: id and text.
    pub documents: Vec<(String, String)>,
    /// Whether clients may ask for the schema.
    pub introspection: Introspection,
}

/// Settings, or a schema, with which the service cannot start.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The schema cannot be read.
    #[error("the schema cannot be read: {0}")]
    Schema(String),
    /// An origin is none.
    #[error("`{0}` is not an origin; write a scheme and a host, such as `https://intranet.example`")]
    Origin(String),
    /// A document given cannot be carried out.
    #[error("the document `{id}` cannot be used: {message}")]
    Document {
        /// Its id.
        id: String,
        /// What is wrong with it.
        message: String,
    },
    /// The counters cannot be set up; found by tests, never by a user.
    #[error("the metrics cannot be set up: {0}")]
    Metrics(String),
}

/// What every request is answered by.
pub struct Service {
    pub(super) engine: Arc<dyn Engine>,
    pub(super) shape: Shape,
    pub(super) limits: Limits,
    pub(super) documents: Documents,
    pub(super) status: StatusProfile,
    pub(super) origins: Origins,
    pub(super) metrics: Arc<Metrics>,
    /// Whether clients may ask for the schema.
    pub(super) introspection: Introspection,
    /// Becomes true when the service was asked to stop.
    pub(super) stopping: watch::Receiver<bool>,
}

impl Service {
    /// A service over an engine, with lists whose length is known: type, field, items.
    ///
    /// # Errors
    /// When the settings are at fault.
    pub fn new(
        engine: Arc<dyn Engine>,
        lists: &[(&str, &str, u32)],
        settings: Settings,
        stopping: watch::Receiver<bool>,
    ) -> Result<Self, SettingsError> {
        let Settings { limits, status_profile, allowed_origins, document_mode, documents, introspection } = settings;
        let shape = Shape::read(&engine.sdl(), lists).map_err(|error| SettingsError::Schema(error.to_string()))?;
        let documents = Documents::new(document_mode, documents, &limits)
            .map_err(|(id, refusal)| SettingsError::Document { id, message: refusal.message })?;
        let origins = Origins::new(allowed_origins).map_err(SettingsError::Origin)?;
        let metrics = Arc::new(Metrics::new().map_err(|error| SettingsError::Metrics(error.to_string()))?);
        Ok(Self { engine, shape, limits, documents, status: status_profile, origins, metrics, introspection, stopping })
    }
}
