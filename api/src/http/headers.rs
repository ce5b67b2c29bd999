//! What every response carries, and the log of requests.

use std::time::Instant;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::{DefaultHeaders, Next};

use super::graphql::Shared;

/// Nothing from elsewhere is loaded, sent or framed.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
     img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Headers of every response.
pub(super) fn every_response() -> DefaultHeaders {
    DefaultHeaders::new()
        .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY))
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("Referrer-Policy", "no-referrer"))
        .add(("Cross-Origin-Resource-Policy", "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Cache-Control", "no-store"))
}

/// The method, unless the client made it up.
fn known(method: &Method) -> &'static str {
    ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"]
        .into_iter()
        .find(|known| *known == method.as_str())
        .unwrap_or("other")
}

/// Logs every request: never the document, its variables or the address asked for, which can hold personal data.
pub(super) async fn log<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let start = Instant::now();
    let method = known(request.method());
    let response = next.call(request).await?;
    let took = start.elapsed();
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    let route = response.request().match_pattern();
    let service = response.request().app_data::<Shared>();
    if let Some(service) = service {
        service.metrics.request(route.as_deref().unwrap_or("none"), response.status(), took);
    }
    tracing::info!(
        method,
        route = route.as_deref().unwrap_or("none"),
        status = response.status().as_u16(),
        milliseconds,
        "request"
    );
    Ok(response)
}
