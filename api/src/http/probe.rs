//! Probes of whoever runs the service: does the process live, and should it be asked?

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::rt::time::timeout;
use actix_web::web::Data;

use super::graphql::Shared;
use crate::app;

/// How long the database may take to answer before the service says that it is not ready.
const DATABASE_ANSWERS: Duration = Duration::from_millis(250);

/// Says that the process answers; touches nothing else.
pub(super) async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// Says whether requests should come here: the database answers, and the service is not about to stop.
pub(super) async fn ready(app: Data<Arc<app::App>>, service: Shared) -> HttpResponse {
    let trouble = if *service.stopping.borrow() { Some("the service is stopping\n") } else { of_database(&app).await };
    match trouble {
        Some(trouble) => HttpResponse::ServiceUnavailable().content_type("text/plain; charset=utf-8").body(trouble),
        None => alive().await,
    }
}

/// What keeps the database from answering; none when it answers or there is none.
async fn of_database(app: &app::App) -> Option<&'static str> {
    let kept = app.kept.as_ref()?;
    match timeout(DATABASE_ANSWERS, kept.store.is_there()).await {
        Ok(Ok(())) => None,
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            Some("the database fails; the log says more\n")
        }
        Err(_) => Some("the database does not answer in time\n"),
    }
}
