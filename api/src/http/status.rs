//! Which HTTP status an answer gets. Two readings of the GraphQL-over-HTTP draft are in use; clients choose neither.

use actix_web::http::StatusCode;

use super::media::Media;
use super::refusal::Failed;

/// Which statuses are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum StatusProfile {
    /// As the audits of graphql-http want them: 400 for whatever is refused, and 200 for clients of plain JSON.
    #[default]
    #[value(name = "graphql-http")]
    GraphqlHttp,
    /// As the draft of August 2026 has them: 422 for what cannot be carried out, 294 for partial answers.
    #[value(name = "draft-2026-08")]
    Draft202608,
}

/// Data and errors together, in the draft of August 2026.
const PARTIAL_SUCCESS: u16 = 294;

impl StatusProfile {
    /// Status and media type of a refusal, for a client that is answered by a media type.
    pub fn refused(self, failed: Failed, media: Media) -> (StatusCode, Media) {
        let graphql = Media::GraphqlResponse;
        match (self, failed) {
            // What is no GraphQL request is not answered as one.
            (_, Failed::Http(status)) => (status, Media::Json),
            (Self::GraphqlHttp, Failed::Request) => (StatusCode::BAD_REQUEST, Media::Json),
            (Self::GraphqlHttp, Failed::Syntax | Failed::Document) => match media {
                Media::GraphqlResponse => (StatusCode::BAD_REQUEST, media),
                Media::Json | Media::EventStream => (StatusCode::OK, media),
            },
            (Self::GraphqlHttp, Failed::Method) => (StatusCode::METHOD_NOT_ALLOWED, media.not_streamed()),
            (Self::GraphqlHttp, Failed::Key(status) | Failed::Service(status)) => (status, media.not_streamed()),
            // Whoever reads plain JSON can tell an answer from a proxy's page only by this media type.
            (Self::Draft202608, Failed::Syntax) => (StatusCode::BAD_REQUEST, graphql),
            (Self::Draft202608, Failed::Request | Failed::Document) => (StatusCode::UNPROCESSABLE_ENTITY, graphql),
            (Self::Draft202608, Failed::Method) => (StatusCode::METHOD_NOT_ALLOWED, graphql),
            (Self::Draft202608, Failed::Key(status) | Failed::Service(status)) => (status, graphql),
        }
    }

    /// Status of an answer with data, or with data that became null.
    pub fn answered(self, has_errors: bool) -> StatusCode {
        match self {
            Self::Draft202608 if has_errors => StatusCode::from_u16(PARTIAL_SUCCESS).unwrap_or(StatusCode::OK),
            Self::GraphqlHttp | Self::Draft202608 => StatusCode::OK,
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::StatusCode;

    use super::{Failed, Media, StatusProfile};

    #[test]
    fn every_failure_has_its_status_in_every_profile() {
        let not_found = Failed::Http(StatusCode::NOT_FOUND);
        let in_use = Failed::Key(StatusCode::CONFLICT);
        let slow = Failed::Service(StatusCode::SERVICE_UNAVAILABLE);
        let (json, graphql) = (Media::Json, Media::GraphqlResponse);
        for (failed, asked, today, draft) in [
            (not_found, graphql, (404, json), (404, json)),
            (Failed::Request, json, (400, json), (422, graphql)),
            (Failed::Request, graphql, (400, json), (422, graphql)),
            (Failed::Syntax, json, (200, json), (400, graphql)),
            (Failed::Syntax, graphql, (400, graphql), (400, graphql)),
            (Failed::Document, json, (200, json), (422, graphql)),
            (Failed::Document, graphql, (400, graphql), (422, graphql)),
            (Failed::Method, json, (405, json), (405, graphql)),
            (Failed::Method, graphql, (405, graphql), (405, graphql)),
            (in_use, json, (409, json), (409, graphql)),
            (in_use, graphql, (409, graphql), (409, graphql)),
            (slow, json, (503, json), (503, graphql)),
            (slow, graphql, (503, graphql), (503, graphql)),
        ] {
            for (profile, (status, media)) in [(StatusProfile::GraphqlHttp, today), (StatusProfile::Draft202608, draft)]
            {
                let (found, label) = profile.refused(failed, asked);
                assert_eq!((found.as_u16(), label), (status, media), "{failed:?} for {asked:?} by {profile:?}");
            }
        }
        for (profile, has_errors, status) in [
            (StatusProfile::GraphqlHttp, false, 200),
            (StatusProfile::GraphqlHttp, true, 200),
            (StatusProfile::Draft202608, false, 200),
            (StatusProfile::Draft202608, true, 294),
        ] {
            assert_eq!(profile.answered(has_errors).as_u16(), status, "{profile:?} {has_errors}");
        }
    }
}
