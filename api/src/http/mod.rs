//! HTTP: one GraphQL endpoint, one page, and nothing that changes anything.
//!
//! To add a route: add it in [`routes`]; headers, compression and the log come with it.

mod execute;
mod graphql;
mod headers;
mod limits;
mod media;
mod page;
mod passed_over;
mod precheck;
mod request;
mod respond;
#[cfg(test)]
mod tests;
mod tokens;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use std::{io, thread};

use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpResponse, HttpServer, rt};

use crate::app;
use crate::graphql::{ErrorCode, Introspection, UnderlagSchema, schema};

/// How long requests under way may go on after the service was asked to stop, in seconds.
const SHUTDOWN_SECONDS: u64 = 20;

/// Serves until the process is asked to stop, and lets requests under way finish.
///
/// The callback gets the bound address, which tells the port when it was asked for as 0.
///
/// # Errors
/// When the address cannot be bound, or the server fails.
pub fn serve(
    app: app::App,
    listen: SocketAddr,
    introspection: Introspection,
    on_ready: impl FnOnce(SocketAddr),
) -> io::Result<()> {
    let app = Arc::new(app);
    let schema = schema(Arc::clone(&app), introspection);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    rt::System::new().block_on(async move {
        let server = HttpServer::new(move || {
            let routes = routes(Arc::clone(&app), schema.clone());
            App::new().app_data(web::Data::new(introspection)).configure(routes)
        })
        .workers(workers)
        .worker_max_blocking_threads(2)
        .client_request_timeout(Duration::from_secs(limits::RECEIVE_SECONDS))
        .shutdown_timeout(SHUTDOWN_SECONDS)
        .bind(listen)?;
        let address = server.addrs().first().copied().unwrap_or(listen);
        let running = server.run();
        tracing::info!(%address, workers, "serving");
        on_ready(address);
        running.await
    })
}

/// Every route, with headers, compression and the log; the same in the service and in tests.
pub fn routes(app: Arc<app::App>, schema: UnderlagSchema) -> impl FnOnce(&mut ServiceConfig) {
    move |config| {
        let graphql = web::resource("/graphql")
            .route(web::post().to(graphql::post))
            .default_service(web::to(graphql::wrong_method));
        let all = web::scope("")
            .app_data(web::Data::new(schema))
            .app_data(web::Data::new(app))
            .service(graphql)
            .route("/", web::get().to(page::html))
            .route("/page.css", web::get().to(page::css))
            .route("/page.js", web::get().to(page::js))
            .route("/schema.graphql", web::get().to(page::sdl))
            .route("/livez", web::get().to(alive))
            .default_service(web::to(nothing_here))
            .wrap(Compress::default())
            .wrap(headers::every_response())
            .wrap(from_fn(headers::log));
        config.service(all);
    }
}

/// Says that the process answers; touches nothing else.
async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

async fn nothing_here() -> HttpResponse {
    let message = "there is nothing here; the endpoint is `/graphql`, its schema `/schema.graphql`";
    respond::Refusal::new(ErrorCode::BadRequest, message).into_http(actix_web::http::StatusCode::NOT_FOUND)
}
