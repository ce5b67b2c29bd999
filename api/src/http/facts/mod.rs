//! Pages on which suppliers answer what a body asks them, by a link and without an account.

mod form;
mod page;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use actix_web::dev::UrlEncoded;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_SECURITY_POLICY, LOCATION};
use actix_web::rt::time::timeout;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::supplier::Jurisdiction;
use underlag_store::fact_request::{FactRequest, LinkToken, RequestState};
use underlag_store::{Refusal, StoreError, WriteError};

use self::form::{Given, Reading};
use self::page::Page;
use super::graphql::Shared;
use super::page::spoken;
use crate::app::{App, Kept};
use crate::graphql::today;
use crate::text::{Language, Texts};

/// Most bytes of what a supplier sends.
const MOST_BYTES: usize = 256 << 10;

/// The page may send its form to the service and nowhere else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'none'";

type Shown = Data<Arc<App>>;

/// Shows what is asked, or why nothing can be answered any more.
pub(super) async fn show(http: HttpRequest, path: Path<String>, app: Shown) -> HttpResponse {
    match opened(&app, &path).await {
        Ok((_, _, request)) => {
            let page = Page { texts: &app.texts, language: language_of(&request) };
            match told(&page, &request) {
                Some(told) => ok(told),
                None => ok(page.form(&request, &Given::default(), &[])),
            }
        }
        Err(closed) => closed.page(&http, &app),
    }
}

/// Takes what a supplier answers.
pub(super) async fn answer(
    http: HttpRequest,
    path: Path<String>,
    payload: Payload,
    app: Shown,
    service: Shared,
) -> HttpResponse {
    let (kept, token, request) = match opened(&app, &path).await {
        Ok(opened) => opened,
        Err(closed) => return closed.page(&http, &app),
    };
    let page = Page { texts: &app.texts, language: language_of(&request) };
    if let Some(told) = told(&page, &request) {
        return html(HttpResponse::Conflict(), told);
    }
    let mut payload = payload.into_inner();
    let read = UrlEncoded::<Vec<(String, String)>>::new(&http, &mut payload).limit(MOST_BYTES);
    let Ok(Ok(fields)) = timeout(service.limits.receive, read).await else {
        let told = page.told("facts-not-read-title", "facts-not-read", &[]);
        return html(HttpResponse::BadRequest(), told);
    };
    let given = Given::new(fields);
    if given.more().is_some() {
        return ok(page.form(&request, &given, &[]));
    }
    let answers = match Reading::new(&given, countries(&app.texts)).answers(&request.questions) {
        Ok(answers) => answers,
        Err(faults) => return html(HttpResponse::UnprocessableEntity(), page.form(&request, &given, &faults)),
    };
    match kept.store.answer_facts(&token, today(), &answers).await {
        Ok(()) => {
            let mut response = HttpResponse::SeeOther();
            // Relative, so that it holds behind whatever stands in front of the service.
            response.insert_header((LOCATION, path.as_str()));
            response.finish()
        }
        Err(WriteError::Refused(Refusal::NotInState { .. } | Refusal::TooLate { .. })) => {
            // Somebody else was first, or the day ended while it was written.
            let told = page.told("facts-late-title", "facts-late", &[("body", &request.body)]);
            html(HttpResponse::Conflict(), told)
        }
        Err(WriteError::Refused(refusal)) => {
            tracing::warn!(%refusal, "answers of a supplier were refused");
            html(HttpResponse::UnprocessableEntity(), page.told("facts-not-read-title", "facts-not-read", &[]))
        }
        Err(WriteError::Failed(error)) => Closed::Failed(error).page(&http, &app),
    }
}

/// Why there is no request to show.
enum Closed {
    /// The link leads nowhere.
    Nowhere,
    /// The database fails.
    Failed(StoreError),
}

impl Closed {
    fn page(&self, http: &HttpRequest, app: &App) -> HttpResponse {
        let accepted = http.headers().get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
        let page = Page { texts: &app.texts, language: spoken(accepted).unwrap_or_default() };
        match self {
            Self::Nowhere => html(HttpResponse::NotFound(), page.told("facts-nowhere-title", "facts-nowhere", &[])),
            Self::Failed(error) => {
                tracing::error!(%error, "a request to a supplier could not be read or answered");
                html(
                    HttpResponse::build(StatusCode::SERVICE_UNAVAILABLE),
                    page.told("facts-failed-title", "facts-failed", &[]),
                )
            }
        }
    }
}

/// The request a link leads to.
async fn opened<'a>(app: &'a App, path: &str) -> Result<(&'a Kept, LinkToken, FactRequest), Closed> {
    let (Some(kept), Ok(token)) = (app.kept.as_ref(), path.parse::<LinkToken>()) else { return Err(Closed::Nowhere) };
    let request = kept.store.fact_request(&token).await.map_err(Closed::Failed)?;
    request.map(|request| (kept, token, request)).ok_or(Closed::Nowhere)
}

fn language_of(request: &FactRequest) -> Language {
    Language::find(&request.language).unwrap_or_default()
}

/// What is said of a request that cannot be answered; nothing when it can.
fn told(page: &Page<'_>, request: &FactRequest) -> Option<String> {
    let arguments = [("body", request.body.as_str()), ("about", request.about.as_str())];
    let (title, text) = match request.state {
        RequestState::Open if request.answer_by < today() => ("facts-late-title", "facts-late"),
        RequestState::Open => return None,
        RequestState::Answered | RequestState::Settled => ("facts-thanks-title", "facts-thanks"),
        RequestState::Withdrawn => ("facts-withdrawn-title", "facts-withdrawn"),
    };
    Some(page.told(title, text, &arguments))
}

fn ok(page: String) -> HttpResponse {
    html(HttpResponse::Ok(), page)
}

fn html(mut response: HttpResponseBuilder, page: String) -> HttpResponse {
    response.content_type("text/html; charset=utf-8").insert_header((CONTENT_SECURITY_POLICY, POLICY)).body(page)
}

/// Countries by code and by name in every language, in lower case.
fn countries(texts: &Texts) -> &'static BTreeMap<String, Jurisdiction> {
    static COUNTRIES: OnceLock<BTreeMap<String, Jurisdiction>> = OnceLock::new();
    COUNTRIES.get_or_init(|| {
        let all = JURISDICTIONS.iter().filter_map(|code| Jurisdiction::of(code));
        let names = all.flat_map(|country| {
            let names = Language::ALL.map(|language| texts.country(language, country.code()));
            names.into_iter().chain([country.code().to_owned()]).map(move |name| (name.to_lowercase(), country))
        });
        names.collect()
    })
}
