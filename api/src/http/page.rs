//! The page at `/`, for whoever wants to try a question. Everything it needs comes from here, so it works on a closed
//! network.

use std::sync::LazyLock;

use actix_web::HttpResponse;

use crate::graphql;

/// The schema depends on the build only.
static SDL: LazyLock<String> = LazyLock::new(graphql::sdl);

fn text(media: &'static str, body: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(media).body(body)
}

/// The page.
pub(super) async fn html() -> HttpResponse {
    text("text/html; charset=utf-8", include_str!("page/page.html"))
}

/// Its looks.
pub(super) async fn css() -> HttpResponse {
    text("text/css; charset=utf-8", include_str!("page/page.css"))
}

/// What it does.
pub(super) async fn js() -> HttpResponse {
    text("text/javascript; charset=utf-8", include_str!("page/page.js"))
}

/// The schema.
pub(super) async fn sdl() -> HttpResponse {
    text("text/plain; charset=utf-8", SDL.as_str())
}
