//! Counters and durations for Prometheus, on an address of their own.
//!
//! Labels are names of ours only, so that nothing a client sends is ever shown here and their number stays small. To add a
//! metric: a field of [`Metrics`], its name and help in [`Metrics::new`], and a method that counts.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use actix_web::dev::ServerHandle;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data};
use actix_web::{App, HttpResponse, HttpServer, rt};
use async_graphql::parser::types::OperationType;
use prometheus::core::Collector;
use prometheus::{
    Error, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts, Registry, TEXT_FORMAT, TextEncoder,
};

use crate::app::Kept;
use crate::graphql::ErrorCode;

/// Upper ends of the duration's classes, in seconds; an answer may take ten.
const SECONDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0];

/// What is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: HistogramVec,
    operations: IntCounterVec,
    websockets: IntGauge,
    streams: IntGauge,
    database: Mutex<DatabaseCounters>,
}

#[derive(Debug)]
struct DatabaseCounters {
    reads: IntCounter,
    statements: IntCounter,
}

/// Something that is open, and counted as such until it is dropped.
#[derive(Debug)]
pub struct Open(IntGauge);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Open {
    fn of(gauge: &IntGauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Metrics {
    /// Everything at nought, and the moment the process started, which is now.
    ///
    /// # Errors
    /// When a metric has no fitting name; found by tests.
    pub fn new() -> Result<Self, Error> {
        let requests = HistogramOpts::new(
            "underlag_http_request_duration_seconds",
            "How long HTTP requests took, by route and class of status",
        );
        let operations = Opts::new(
            "underlag_graphql_operations_total",
            "GraphQL operations by type (`none`: refused before it was known) and code of the first error (`OK`: none)",
        );
        let reads = IntCounter::new("underlag_database_reads_total", "Reads of pages and rows, whole trees")?;
        let statements = IntCounter::new("underlag_database_statements_total", "Statements of these reads")?;
        let metrics = Self {
            registry: Registry::new(),
            requests: HistogramVec::new(requests.buckets(SECONDS.to_vec()), &["route", "status"])?,
            operations: IntCounterVec::new(operations, &["type", "outcome"])?,
            websockets: IntGauge::new("underlag_open_websockets", "WebSocket connections that are open")?,
            streams: IntGauge::new("underlag_open_event_streams", "Streams of server-sent events that are open")?,
            database: Mutex::new(DatabaseCounters { reads: reads.clone(), statements: statements.clone() }),
        };
        let started = IntGauge::new("process_start_time_seconds", "When the process started, in seconds since 1970")?;
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        started.set(i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
        let version = [("version", env!("CARGO_PKG_VERSION"))].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let build = Opts::new("underlag_build_info", "Always 1; the label tells the version");
        let build = IntGauge::with_opts(build.const_labels(version.into()))?;
        build.set(1);
        let all: [Box<dyn Collector>; 8] = [
            Box::new(metrics.requests.clone()),
            Box::new(metrics.operations.clone()),
            Box::new(metrics.websockets.clone()),
            Box::new(metrics.streams.clone()),
            Box::new(reads),
            Box::new(statements),
            Box::new(started),
            Box::new(build),
        ];
        all.into_iter().try_for_each(|metric| metrics.registry.register(metric))?;
        Ok(metrics)
    }

    /// Counts a request that was answered, by its route as the service declares it.
    pub fn request(&self, route: &str, status: StatusCode, took: Duration) {
        let class = match status.as_u16() / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        };
        self.requests.with_label_values(&[route, class]).observe(took.as_secs_f64());
    }

    /// Counts an operation that was carried out, or begun, with the code of its first error.
    pub fn operation(&self, kind: OperationType, code: Option<&str>) {
        let kind = match kind {
            OperationType::Query => "query",
            OperationType::Mutation => "mutation",
            OperationType::Subscription => "subscription",
        };
        self.count(kind, code.map_or("OK", outcome));
    }

    /// Counts an operation that was refused before it could be carried out.
    pub fn refused(&self, code: ErrorCode) {
        self.count("none", code.name());
    }

    fn count(&self, kind: &str, outcome: &str) {
        self.operations.with_label_values(&[kind, outcome]).inc();
    }

    /// Counts a WebSocket as open until what it gives is dropped.
    pub fn open_websocket(&self) -> Open {
        Open::of(&self.websockets)
    }

    /// Counts a stream of events as open until what it gives is dropped.
    pub fn open_stream(&self) -> Open {
        Open::of(&self.streams)
    }

    /// Everything in the text format of Prometheus.
    ///
    /// # Errors
    /// When a metric cannot be written; found by tests.
    pub fn text(&self, kept: Option<&Kept>) -> Result<String, Error> {
        // Two that read at once must not both add what is new.
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Kept { readers, .. }) = kept {
            database.reads.inc_by(readers.reads().saturating_sub(database.reads.get()));
            database.statements.inc_by(readers.statements().saturating_sub(database.statements.get()));
        }
        TextEncoder::new().encode_to_string(&self.registry.gather())
    }
}

/// A code of ours; the engine's own become the service's fault, as they do for clients.
fn outcome(code: &str) -> &str {
    let is_name =
        !code.is_empty() && code.len() < 40 && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    if is_name { code } else { ErrorCode::Internal.name() }
}

/// Serves the metrics on an address of their own until the handle stops it.
///
/// # Errors
/// When the listener cannot be used.
pub(super) fn serve(listener: TcpListener, metrics: Arc<Metrics>, kept: Option<Kept>) -> io::Result<ServerHandle> {
    let address = listener.local_addr()?;
    let server = HttpServer::new(move || {
        App::new().app_data(Data::new((Arc::clone(&metrics), kept.clone()))).route("/metrics", web::get().to(text))
    })
    .workers(1)
    .disable_signals()
    .listen(listener)?
    .run();
    let handle = server.handle();
    rt::spawn(server);
    tracing::info!(%address, "metrics");
    Ok(handle)
}

async fn text(all: Data<(Arc<Metrics>, Option<Kept>)>) -> HttpResponse {
    let (metrics, kept) = all.get_ref();
    match metrics.text(kept.as_ref()) {
        Ok(text) => HttpResponse::Ok().content_type(TEXT_FORMAT).body(text),
        Err(error) => {
            tracing::error!(%error, "the metrics cannot be written");
            HttpResponse::InternalServerError().finish()
        }
    }
}
