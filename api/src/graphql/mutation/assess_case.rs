//! Assessing kept cases.

use async_graphql::{Context, ID, InputObject, Result, SimpleObject};
use underlag_store::{Actor, RequestKey};

use super::refused::{case, written};
use super::row::AssessmentRow;
use crate::app::{AssessStoredError, Prepared, prepare};
use crate::graphql::day::Day;
use crate::graphql::inquiry::overrides;
use crate::graphql::listing::kept;
use crate::graphql::query::app;
use crate::graphql::{Budget, UserError};

/// A kept case to be assessed.
#[derive(InputObject)]
pub(super) struct AssessCaseInput {
    /// Global id of the case.
    case: ID,
    /// Another day than the case's. Without `knownOn` what was known on that day is asked about.
    as_of: Option<Day>,
    /// Another day by which things were known, inclusive.
    known_on: Option<Day>,
    /// Another profile than the case's, which also leaves out positions the case chooses beside it.
    profile: Option<String>,
}

/// What came of assessing a case.
#[derive(SimpleObject)]
pub(crate) struct AssessCasePayload {
    /// The assessment, which is kept; none when it was refused.
    assessment: Option<AssessmentRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

impl AssessCaseInput {
    pub(super) async fn assess(self, ctx: &Context<'_>) -> Result<AssessCasePayload> {
        let kept = kept(ctx)?;
        Budget::take(ctx, 1)?;
        let app = app(ctx)?;
        let refused = |user_errors| AssessCasePayload { assessment: None, user_errors };
        let (body, id) = match case(&self.case) {
            Ok(ids) => ids,
            Err(error) => return Ok(refused(vec![error])),
        };
        let overrides = overrides(self.as_of, self.known_on, self.profile);
        let (store, actor, key) = (&kept.store, Actor::local(), ctx.data_opt::<RequestKey>());
        // A case that has been closed since is not assessed for an answer that is there.
        let before = match key {
            Some(key) => store.answered_before(body, &actor, key).await,
            None => Ok(None),
        };
        let saved = match before {
            Ok(None) => match prepare(&app, store, body, id, &overrides).await {
                Ok(Prepared { revision, new, .. }) => {
                    let keep = store.carry_out(body, &actor, key, |writing| {
                        Box::pin(async move { Ok(writing.store_assessment(id, revision, new).await?.id.0) })
                    });
                    keep.await
                }
                Err(AssessStoredError::Faults(faults)) => {
                    return Ok(refused(UserError::all(&faults, &["input".to_owned()])));
                }
                Err(AssessStoredError::Write(error)) => Err(error),
            },
            Ok(Some(saved)) => Ok(saved),
            Err(error) => Err(error),
        };
        Ok(match written(saved)? {
            Ok(saved) => AssessCasePayload { assessment: AssessmentRow::of(body.0, saved), user_errors: Vec::new() },
            Err(error) => refused(vec![error]),
        })
    }
}
