//! Which pages may ask. Browsers tell where a request comes from; programs do not, and are not held to it.

use std::collections::BTreeSet;

use actix_web::http::Uri;
use actix_web::http::header::{HOST, HeaderMap, ORIGIN};

use super::refusal::Refusal;
use crate::graphql::ErrorCode;

/// Other sites whose pages may ask.
#[derive(Clone, Debug, Default)]
pub struct Origins(BTreeSet<String>);

impl Origins {
    /// Origins as browsers write them: scheme, host and port, without a path.
    ///
    /// # Errors
    /// With the first that is none.
    pub fn new(origins: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut all = BTreeSet::new();
        for origin in origins {
            let plain = origin.trim_end_matches('/').to_ascii_lowercase();
            let is_origin = plain.parse::<Uri>().is_ok_and(|uri| {
                matches!(uri.scheme_str(), Some("http" | "https"))
                    && uri.authority().is_some_and(|authority| plain.ends_with(authority.as_str()))
            });
            if !is_origin {
                return Err(origin);
            }
            all.insert(plain);
        }
        Ok(Self(all))
    }

    /// The origin of a request from a page elsewhere that may ask.
    pub fn allowed<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        header(headers, "origin").filter(|origin| self.0.contains(&origin.to_ascii_lowercase()))
    }

    /// Refuses what a page elsewhere makes a reader's browser ask, unless its origin is allowed.
    ///
    /// # Errors
    /// When a browser says that the request comes from another site.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        if self.allowed(headers).is_some() {
            return Ok(());
        }
        let refusal = || {
            let message = "pages of other sites may not ask here; allow the site with `--allow-origin`, or ask from \
                           the service's own page";
            Err(Refusal::new(ErrorCode::Forbidden, message))
        };
        match header(headers, "sec-fetch-site") {
            Some("same-origin" | "none") => Ok(()),
            Some(_) => refusal(),
            // Browsers that do not say so still name the origin of whatever can change something.
            None => match headers.get(ORIGIN) {
                None => Ok(()),
                Some(origin) => {
                    let own = headers.get(HOST).and_then(|host| host.to_str().ok());
                    let host = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, host)| host);
                    if own.is_some_and(|own| host.is_some_and(|host| host.eq_ignore_ascii_case(own))) {
                        Ok(())
                    } else {
                        refusal()
                    }
                }
            },
        }
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

    use super::Origins;

    fn is_let_in(given: &[(&str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.insert(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
        }
        Origins::new(["https://Intranet.example/".to_owned()]).unwrap().check(&headers).is_ok()
    }

    #[test]
    fn only_pages_of_the_service_itself_and_of_allowed_sites_are_let_in() {
        for (headers, lets_in) in [
            (&[][..], true),
            (&[("sec-fetch-site", "same-origin"), ("origin", "https://a.example"), ("host", "behind:80")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://intranet.example")], true),
            (&[("sec-fetch-site", "cross-site"), ("origin", "http://intranet.example")], false),
            (&[("sec-fetch-site", "nonsense")], false),
            (&[("origin", "http://a.example:8080"), ("host", "a.example:8080")], true),
            (&[("origin", "http://b.example"), ("host", "a.example")], false),
            (&[("origin", "null"), ("host", "a.example")], false),
            (&[("origin", "https://intranet.example.evil"), ("host", "a.example")], false),
        ] {
            assert_eq!(is_let_in(headers), lets_in, "{headers:?}");
        }
    }

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        for wrong in ["", "intranet", "https://", "https://a/b", "file:///x", "*", "null"] {
            assert!(Origins::new([wrong.to_owned()]).is_err(), "{wrong}");
        }
        assert!(Origins::new(["http://localhost:3000".to_owned()]).is_ok());
    }
}
