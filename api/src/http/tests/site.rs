//! The page, and what is not there.

use actix_web::http::StatusCode;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::test::TestRequest;

use super::Asked;
use crate::http::service::Settings;

#[actix_web::test]
async fn the_page_loads_nothing_from_elsewhere() {
    let service = Asked::real(Settings::default());
    for (path, media) in [
        ("/", "text/html; charset=utf-8"),
        ("/?lang=fi", "text/html; charset=utf-8"),
        ("/page.css", "text/css; charset=utf-8"),
        ("/page.js", "text/javascript; charset=utf-8"),
        ("/schema.graphql", "text/plain; charset=utf-8"),
        ("/livez", "text/plain; charset=utf-8"),
    ] {
        let came = service.call(TestRequest::get().uri(path)).await;
        assert_eq!((came.status, came.header("content-type")), (StatusCode::OK, media), "{path}");
        assert!(came.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert!(path == "/schema.graphql" || !came.body.contains("://"), "{path} points elsewhere");
    }
    assert_eq!(service.call(TestRequest::get().uri("/nothing")).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_page_is_in_the_language_asked_for_and_swedish_when_none_is_known() {
    let service = Asked::real(Settings::default());
    let asked = |path: &str, accepted: &str| TestRequest::get().uri(path).insert_header((ACCEPT_LANGUAGE, accepted));
    for (path, accepted, tag) in [
        ("/", "", "sv"),
        ("/", "de", "sv"),
        ("/", "fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        ("/?lang=en", "fi", "en"),
        ("/?lang=fi", "", "fi"),
    ] {
        let came = service.call(asked(path, accepted)).await;
        assert!(came.body.contains(&format!("<html lang=\"{tag}\">")), "{path} {accepted}");
    }
}
