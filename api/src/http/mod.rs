//! HTTP: one GraphQL endpoint, by POST, GET, WebSocket and server-sent events, and one page.
//!
//! To add a route: add it in [`routes`]; headers, compression and the log come with it.

pub mod answer;
#[doc(hidden)]
pub mod coerce;
#[doc(hidden)]
pub mod cost;
pub mod deadline;
#[doc(hidden)]
pub mod documents;
pub mod engine;
mod facts;
mod graphql;
mod headers;
mod idempotency;
mod json;
pub mod limits;
#[doc(hidden)]
pub mod manifest;
#[doc(hidden)]
pub mod media;
#[doc(hidden)]
pub mod messages;
pub mod metrics;
#[doc(hidden)]
pub mod operation;
#[doc(hidden)]
pub mod origin;
mod page;
mod passed_over;
#[doc(hidden)]
pub mod precheck;
mod probe;
pub mod refusal;
#[doc(hidden)]
pub mod request;
pub mod service;
#[doc(hidden)]
pub mod shape;
mod sse;
pub mod status;
#[cfg(test)]
mod tests;
#[doc(hidden)]
pub mod tokens;
mod websocket;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use std::{io, thread};

use actix_web::middleware::{Compress, from_fn};
use actix_web::rt::signal;
use actix_web::rt::time::timeout;
use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpResponse, HttpServer, rt};
use tokio::sync::watch;
use underlag_store::DatabaseUrl;

use self::refusal::Refusal;
use self::service::{Service, Settings, SettingsError};
use crate::app::{self, FACTS_PATH, UPKEEP, Upkeep};
use crate::graphql::{AppEngine, ErrorCode, LIST_SIZES};

/// How long requests under way may go on after the service was asked to stop, in seconds.
const SHUTDOWN_SECONDS: u64 = 20;

/// How long the work in the background may take to end after the last request, in seconds.
const UPKEEP_ENDS: Duration = Duration::from_secs(5);

/// Where the service is reached.
#[derive(Debug)]
pub struct Places {
    /// Address it listens on; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Where its counters are read, when they are to be read at all.
    pub metrics: Option<TcpListener>,
}

/// Serves until the process is asked to stop, and lets requests under way finish.
///
/// The callback gets the bound address, which tells the port when it was asked for as 0.
///
/// # Errors
/// When the settings are at fault, the database cannot be opened, the address cannot be bound, or the server fails.
pub fn serve(
    mut app: app::App,
    database: Option<DatabaseUrl>,
    places: Places,
    settings: Settings,
    on_ready: impl FnOnce(SocketAddr),
) -> io::Result<()> {
    let receive = settings.limits.receive;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    rt::System::new().block_on(async move {
        if let Some(url) = database {
            let kept = app::Kept::open(url).await.map_err(io::Error::other)?;
            app::keep_register(&app.engine, &kept.store).await.map_err(io::Error::other)?;
            app.kept = Some(kept);
        }
        let app = Arc::new(app);
        let (stop, stopping) = watch::channel(false);
        let store = app.kept.as_ref().map(|kept| kept.store.clone());
        let upkeep = store.map(|store| (rt::spawn(UPKEEP.run(store.clone(), stopping.clone())), store));
        let engine = Arc::new(AppEngine::new(Arc::clone(&app), settings.introspection));
        let service = Service::new(engine, LIST_SIZES, settings, stopping).map_err(io::Error::other)?;
        let service = Arc::new(service);
        let metrics = match places.metrics {
            Some(listener) => Some(metrics::serve(listener, Arc::clone(&service.metrics), app.kept.clone())?),
            None => None,
        };
        let routes = move || routes(Arc::clone(&app), Arc::clone(&service));
        let server = HttpServer::new(move || App::new().configure(routes()))
            .workers(workers)
            .worker_max_blocking_threads(2)
            .client_request_timeout(receive)
            .shutdown_timeout(SHUTDOWN_SECONDS)
            .shutdown_signal(async move {
                asked_to_stop().await;
                // Streams end now; what has an end of its own may go on for a while.
                stop.send_replace(true);
            })
            .bind(places.listen)?;
        let address = server.addrs().first().copied().unwrap_or(places.listen);
        let running = server.run();
        tracing::info!(%address, workers, "serving");
        on_ready(address);
        let ended = running.await;
        if let Some(metrics) = metrics {
            metrics.stop(false).await;
        }
        if let Some((upkeep, store)) = upkeep {
            // Requests noted reads to their end, so the last ones are sealed only now.
            let end = async { (upkeep.await, Upkeep::end(&store).await) };
            if timeout(UPKEEP_ENDS, end).await.is_err() {
                tracing::warn!("the last reads are not sealed; the next process on this database does it");
            }
        }
        ended
    })
}

/// Whether a service could start with these settings; the database is not opened and no address is taken.
///
/// # Errors
/// When the settings are at fault.
pub fn check(app: app::App, settings: Settings) -> Result<(), SettingsError> {
    let engine = Arc::new(AppEngine::new(Arc::new(app), settings.introspection));
    Service::new(engine, LIST_SIZES, settings, watch::channel(false).1).map(drop)
}

/// Waits until the process is asked to stop, by Ctrl-C or as service managers do.
async fn asked_to_stop() {
    let interrupt = signal::ctrl_c();
    #[cfg(unix)]
    {
        use signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt => {}
            }
            return;
        }
    }
    // Without signals the process is ended from outside.
    let _ = interrupt.await;
}

/// Every route, with headers, compression and the log; the same in the service and in tests.
pub fn routes(app: Arc<app::App>, service: Arc<Service>) -> impl FnOnce(&mut ServiceConfig) {
    move |config| {
        let graphql = web::resource("/graphql")
            .route(web::post().to(graphql::post))
            .route(web::get().to(graphql::get))
            .route(web::method(actix_web::http::Method::OPTIONS).to(graphql::options))
            .default_service(web::to(graphql::wrong_method));
        let document = web::resource(["/graphql/{id}", "/graphql/{id}/{operation}"])
            .route(web::get().to(graphql::get))
            .default_service(web::to(graphql::wrong_method));
        let all = web::scope("")
            .app_data(web::Data::new(service))
            .app_data(web::Data::new(app))
            .service(graphql)
            .service(document)
            .route("/", web::get().to(page::html))
            .route("/page.css", web::get().to(page::css))
            .route("/page.js", web::get().to(page::js))
            .route("/schema.graphql", web::get().to(page::sdl))
            .route(&format!("{FACTS_PATH}/{{token}}"), web::get().to(facts::show))
            .route(&format!("{FACTS_PATH}/{{token}}"), web::post().to(facts::answer))
            .route("/livez", web::get().to(probe::alive))
            .route("/readyz", web::get().to(probe::ready))
            .default_service(web::to(nothing_here))
            .wrap(Compress::default())
            .wrap(headers::every_response())
            .wrap(from_fn(headers::log));
        config.service(all);
    }
}

async fn nothing_here(http: actix_web::HttpRequest, service: graphql::Shared) -> HttpResponse {
    let message = "there is nothing here; the endpoint is `/graphql`, its schema `/schema.graphql`";
    let refusal = Refusal::http(actix_web::http::StatusCode::NOT_FOUND, ErrorCode::BadRequest, message);
    graphql::refused(&refusal, media::Media::Json, &http, &service)
}
