//! The page at `/`, for whoever wants to try a question. Everything it needs comes from here, so it works on a closed
//! network.

use std::sync::{Arc, LazyLock};

use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::graphql::{self, Introspection};
use crate::text::{Language, Texts};

/// The schema depends on the build only.
static SDL: LazyLock<String> = LazyLock::new(graphql::sdl);

fn text(media: &'static str, body: impl Into<String>) -> HttpResponse {
    HttpResponse::Ok().content_type(media).body(body.into())
}

/// The page, in the language chosen on it or else the browser's.
pub(super) async fn html(request: HttpRequest, app: web::Data<Arc<App>>) -> HttpResponse {
    let accepted = request.headers().get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    let language = chosen(request.query_string()).or_else(|| spoken(accepted)).unwrap_or_default();
    text("text/html; charset=utf-8", filled(&app.texts, language))
}

/// Its looks.
pub(super) async fn css() -> HttpResponse {
    text("text/css; charset=utf-8", include_str!("page/page.css"))
}

/// What it does.
pub(super) async fn js() -> HttpResponse {
    text("text/javascript; charset=utf-8", include_str!("page/page.js"))
}

/// The schema, where clients may ask for it.
pub(super) async fn sdl(http: HttpRequest, service: super::graphql::Shared) -> HttpResponse {
    if service.introspection == Introspection::Off {
        return super::nothing_here(http, service).await;
    }
    text("text/plain; charset=utf-8", SDL.as_str())
}

/// The language asked for in the address: `?lang=fi`.
fn chosen(query: &str) -> Option<Language> {
    query.split('&').find_map(|part| part.strip_prefix("lang=")).and_then(Language::find)
}

/// The first language of `Accept-Language` that there are texts in; browsers name the one they prefer first.
pub(super) fn spoken(accepted: &str) -> Option<Language> {
    accepted.split(',').find_map(|range| Language::find(range.trim().split(['-', ';']).next()?))
}

/// The page with its texts.
fn filled(texts: &Texts, language: Language) -> String {
    let mut page = String::new();
    for (at, part) in include_str!("page/page.html").split("{{").enumerate() {
        match part.split_once("}}") {
            Some((slot, after)) if at > 0 => {
                page.push_str(&slot_text(texts, language, slot));
                page.push_str(after);
            }
            _ => page.push_str(part),
        }
    }
    page
}

fn slot_text(texts: &Texts, language: Language, slot: &str) -> String {
    match slot {
        "lang" => language.tag().to_owned(),
        "languages" => Language::ALL.map(|other| link(texts, other, other == language)).join(" "),
        "reviewed" => escaped(&texts.review_note_of_all(language)),
        _ => escaped(&texts.get(language, slot, &[])),
    }
}

/// The way to the page in a language, by the name it has for itself.
fn link(texts: &Texts, language: Language, is_shown: bool) -> String {
    let (tag, name) = (language.tag(), escaped(&texts.get(language, "ask-language", &[])));
    let current = if is_shown { " aria-current=\"page\"" } else { "" };
    format!("<a href=\"/?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{chosen, escaped, filled, spoken};
    use crate::text::{Language, TextError, Texts};

    #[test]
    fn the_page_is_whole_in_every_language() -> Result<(), TextError> {
        let texts = Texts::embedded()?;
        let mut seen = Vec::new();
        for language in Language::ALL {
            let page = filled(&texts, language);
            assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
            assert!(!page.contains("{{") && !page.contains("}}") && !page.contains("[ask-"), "{page}");
            for other in Language::ALL {
                assert!(page.contains(&format!("href=\"/?lang={}\"", other.tag())));
            }
            assert!(!seen.contains(&page));
            seen.push(page);
        }
        Ok(())
    }

    #[test]
    fn the_chosen_language_goes_before_the_browsers() {
        assert_eq!(chosen("lang=fi"), Some(Language::Fi));
        assert_eq!(chosen("demo=x&lang=en"), Some(Language::En));
        assert_eq!((chosen("lang=xx"), chosen("")), (None, None));
        assert_eq!(spoken("fi-FI,fi;q=0.9,en;q=0.8"), Some(Language::Fi));
        assert_eq!(spoken("de-DE, EN;q=0.5"), Some(Language::En));
        assert_eq!((spoken("de"), spoken("")), (None, None));
        assert_eq!(escaped("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
