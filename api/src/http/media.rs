//! Media types of requests and answers.

use actix_web::HttpRequest;
use actix_web::http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

/// Media type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// Plain JSON: every client reads it.
    Json,
    /// The GraphQL media type, for clients that ask for it.
    GraphqlResponse,
}

impl Media {
    /// The header's value.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
        }
    }

    /// What the client prefers; plain JSON when it does not say.
    pub(super) fn asked_by(request: &HttpRequest) -> Self {
        let accept: Vec<&str> = request.headers().get_all(ACCEPT).filter_map(|value| value.to_str().ok()).collect();
        Self::preferred(&accept.join(","))
    }

    fn preferred(accept: &str) -> Self {
        let (mut json, mut graphql) = (None, None);
        for range in accept.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default().to_ascii_lowercase();
            let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            let quality = quality.map_or(1_000, thousandths);
            match name.as_str() {
                "application/graphql-response+json" => graphql = Some(quality),
                "application/json" => json = Some(quality),
                "*/*" | "application/*" => json = json.or(Some(quality)),
                _ => {}
            }
        }
        match (graphql, json) {
            (Some(graphql), json) if graphql > 0 && graphql >= json.unwrap_or(0) => Self::GraphqlResponse,
            _ => Self::Json,
        }
    }
}

/// A quality between 0 and 1 in thousandths; 0 for what is none.
fn thousandths(quality: &str) -> u32 {
    let (whole, decimals) = quality.split_once('.').unwrap_or((quality, ""));
    let decimals: String = decimals.chars().chain("000".chars()).take(3).collect();
    match (whole, decimals.parse::<u32>()) {
        ("1", _) => 1_000,
        ("0", Ok(decimals)) => decimals,
        _ => 0,
    }
}

fn header(request: &HttpRequest, name: HeaderName) -> Option<String> {
    Some(request.headers().get(name)?.to_str().unwrap_or("?").trim().to_ascii_lowercase())
}

/// What is wrong with the kind of body, if anything: only JSON in UTF-8, not compressed. Since browsers ask before they
/// send JSON to another site, no page elsewhere can make a reader's browser ask here.
pub(super) fn wrong_body(request: &HttpRequest) -> Option<&'static str> {
    let is_json = header(request, CONTENT_TYPE).is_some_and(|given| {
        let mut parts = given.split(';').map(str::trim);
        let name = parts.next();
        name == Some("application/json")
            && parts.all(|part| part.strip_prefix("charset=").is_none_or(|set| set.trim_matches('"') == "utf-8"))
    });
    if !is_json {
        return Some("send the request as `Content-Type: application/json`, in UTF-8");
    }
    let is_plain = header(request, CONTENT_ENCODING).is_none_or(|encoding| encoding == "identity");
    (!is_plain).then_some("send the body without compression")
}

#[cfg(test)]
mod tests {
    use super::Media;

    #[test]
    fn the_graphql_media_type_is_used_only_where_it_is_asked_for() {
        for (accept, media) in [
            ("", Media::Json),
            ("*/*", Media::Json),
            ("text/html", Media::Json),
            ("application/json", Media::Json),
            ("application/graphql-response+json", Media::GraphqlResponse),
            ("application/graphql-response+json; charset=utf-8, application/json;q=0.9", Media::GraphqlResponse),
            ("application/graphql-response+json, application/json", Media::GraphqlResponse),
            ("application/graphql-response+json;q=0.5, application/json", Media::Json),
            ("application/graphql-response+json;q=0, */*;q=0.1", Media::Json),
            ("APPLICATION/GRAPHQL-RESPONSE+JSON;q=0.2, */*;q=0.1", Media::GraphqlResponse),
        ] {
            assert_eq!(Media::preferred(accept), media, "{accept}");
        }
    }
}
