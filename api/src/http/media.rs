//! Media types of requests and answers.

use actix_web::http::header::{Quality, QualityItem};
use mime::Mime;

/// Media type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// Plain JSON: every client reads it.
    Json,
    /// The GraphQL media type, for clients that ask for it.
    GraphqlResponse,
    /// Server-sent events, for subscriptions and whoever prefers them.
    EventStream,
}

/// How much a client wants each media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    json: Wish,
    graphql: Wish,
    events: Wish,
}

/// A quality with how exactly the media type was named: 3 in full, 2 by its kind, 1 by `*/*`, 0 not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wish {
    quality: Quality,
    exact: u8,
}

impl Media {
    /// The header's value.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::EventStream => "text/event-stream; charset=utf-8",
        }
    }

    /// The media type for what is said at once.
    #[must_use]
    pub const fn not_streamed(self) -> Self {
        match self {
            Self::EventStream => Self::Json,
            Self::Json | Self::GraphqlResponse => self,
        }
    }
}

impl Accepted {
    /// Reads an `Accept` header; plain JSON when there is none. A range that cannot be read asks for nothing.
    pub fn read(accept: Option<&str>) -> Self {
        let none = Wish { quality: Quality::ZERO, exact: 0 };
        let mut accepted = Self { json: none, graphql: none, events: none };
        for range in accept.unwrap_or("application/json").split(',') {
            let Ok(range) = range.trim().parse::<QualityItem<Mime>>() else { continue };
            accepted.json.hear("application", "json", &range);
            accepted.graphql.hear("application", "graphql-response+json", &range);
            accepted.events.hear("text", "event-stream", &range);
        }
        accepted
    }

    /// The media type of an answer; none when the client takes nothing the service can give.
    ///
    /// Between equals the GraphQL media type goes first where it is named, and plain JSON where it is not. Events are
    /// sent only where they are named, and are the only way to stream.
    pub fn choose(self, streams: bool) -> Option<Media> {
        let rank = |wish: Wish, media: Media| match media {
            Media::GraphqlResponse if wish.exact == 3 => 3_u8,
            Media::Json => 2,
            Media::GraphqlResponse => 1,
            Media::EventStream => 0,
        };
        let mut offers =
            vec![(self.json, Media::Json), (self.graphql, Media::GraphqlResponse), (self.events, Media::EventStream)];
        offers.retain(|(wish, media)| {
            let is_events = *media == Media::EventStream;
            wish.quality > Quality::ZERO && (!is_events || wish.exact == 3) && (!streams || is_events)
        });
        offers.into_iter().max_by_key(|(wish, media)| (wish.quality, rank(*wish, *media))).map(|(_, media)| media)
    }

    /// The media type to say a refusal by before it is known what is asked.
    pub fn for_refusal(self) -> Media {
        self.choose(false).map_or(Media::Json, Media::not_streamed)
    }
}

impl Wish {
    /// Takes a range into account: the most exact one counts, whatever its place.
    fn hear(&mut self, kind: &str, name: &str, range: &QualityItem<Mime>) {
        let (given_kind, given_name) = (range.item.type_().as_str(), range.item.essence_str().split_once('/'));
        let given_name = given_name.map_or("", |(_, name)| name);
        let speaks_utf_8 = range.item.get_param(mime::CHARSET).is_none_or(|charset| charset == "utf-8");
        let exact = match (given_kind, given_name) {
            (_, _) if !speaks_utf_8 => return,
            ("*", "*") => 1,
            (given, "*") if given == kind => 2,
            (given, given_name) if given == kind && given_name == name => 3,
            _ => return,
        };
        if exact > self.exact || (exact == self.exact && range.quality > self.quality) {
            *self = Self { quality: range.quality, exact };
        }
    }
}

/// What is wrong with the kind of body, if anything: only JSON in UTF-8, not compressed. Since browsers ask before they
/// send JSON to another site, no page elsewhere can make a reader's browser ask here.
pub fn wrong_body(content_type: Option<&str>, content_encoding: Option<&str>) -> Option<&'static str> {
    let is_json = content_type.and_then(|given| given.trim().parse::<Mime>().ok()).is_some_and(|given| {
        given.essence_str() == "application/json" && given.get_param(mime::CHARSET).is_none_or(|set| set == "utf-8")
    });
    if !is_json {
        return Some("send the request as `Content-Type: application/json`, in UTF-8");
    }
    let is_plain = content_encoding.is_none_or(|encoding| encoding.trim().eq_ignore_ascii_case("identity"));
    (!is_plain).then_some("send the body without compression")
}

#[cfg(test)]
mod tests {
    use super::{Accepted, Media, wrong_body};

    #[test]
    fn the_media_type_is_the_one_the_client_wants_most() {
        let (json, graphql, events) = (Some(Media::Json), Some(Media::GraphqlResponse), Some(Media::EventStream));
        for (accept, media) in [
            (None, json),
            (Some("*/*"), json),
            (Some("application/*"), json),
            (Some("text/html, */*;q=0.1"), json),
            (Some("application/json"), json),
            (Some("application/graphql-response+json"), graphql),
            (Some("application/graphql-response+json; charset=utf-8, application/json;q=0.9"), graphql),
            (Some("application/graphql-response+json, application/json"), graphql),
            (Some("application/json, application/graphql-response+json"), graphql),
            (Some("application/graphql-response+json;q=0.5, application/json"), json),
            (Some("application/graphql-response+json;q=0, */*;q=0.1"), json),
            (Some("application/json;q=0, */*;q=0.1"), graphql),
            (Some("APPLICATION/GRAPHQL-RESPONSE+JSON;q=0.2, */*;q=0.1"), graphql),
            (Some("*/*;q=0.1, application/graphql-response+json;q=0.2"), graphql),
            (Some("text/event-stream"), events),
            (Some("text/event-stream, application/json"), json),
            (Some("text/event-stream, application/json;q=0.9"), events),
            (Some(""), None),
            (Some("text/html"), None),
            (Some("text/*"), None),
            (Some("application/json;q=0"), None),
            (Some("application/json; charset=latin1"), None),
            (Some("nonsense;;q=,,"), None),
        ] {
            assert_eq!(Accepted::read(accept).choose(false), media, "{accept:?}");
        }
    }

    #[test]
    fn what_streams_is_only_sent_as_events_to_whoever_names_them() {
        for (accept, media) in [
            (Some("text/event-stream"), Some(Media::EventStream)),
            (Some("application/json, text/event-stream;q=0.1"), Some(Media::EventStream)),
            (Some("*/*"), None),
            (None, None),
        ] {
            assert_eq!(Accepted::read(accept).choose(true), media, "{accept:?}");
        }
    }

    #[test]
    fn only_plain_json_in_utf_8_is_a_body() {
        for (kind, encoding, is_right) in [
            (Some("application/json"), None, true),
            (Some("Application/JSON; charset=UTF-8"), Some("identity"), true),
            (Some("application/json; charset=\"utf-8\""), None, true),
            (Some("application/json; charset=latin1"), None, false),
            (Some("application/json"), Some("gzip"), false),
            (Some("text/plain"), None, false),
            (Some("application/x-www-form-urlencoded"), None, false),
            (Some("multipart/form-data; boundary=x"), None, false),
            (Some(""), None, false),
            (None, None, false),
        ] {
            assert_eq!(wrong_body(kind, encoding).is_none(), is_right, "{kind:?} {encoding:?}");
        }
    }
}
