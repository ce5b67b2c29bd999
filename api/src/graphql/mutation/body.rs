//! Adding public bodies.

use async_graphql::{Context, Enum, InputObject, Result, SimpleObject};
use underlag_store::{Actor, Country, RequestKey};

use super::refused::written;
use super::row::BodyRow;
use crate::graphql::UserError;
use crate::graphql::listing::kept;

/// Country whose law a body is under (land).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum BodyCountry {
    /// Sweden.
    Se,
    /// Finland.
    Fi,
}

/// A public body to be added.
#[derive(InputObject)]
pub(super) struct AddBodyInput {
    /// Name, at most 200 characters.
    name: String,
    /// Country whose law it is under.
    country: BodyCountry,
}

/// What came of adding a body.
#[derive(SimpleObject)]
pub(crate) struct AddBodyPayload {
    /// The body; none when it was refused.
    body: Option<BodyRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

impl AddBodyInput {
    pub(super) async fn add(self, ctx: &Context<'_>) -> Result<AddBodyPayload> {
        let kept = kept(ctx)?;
        let country = match self.country {
            BodyCountry::Se => Country::Sweden,
            BodyCountry::Fi => Country::Finland,
        };
        let (actor, store) = (Actor::local(), &kept.store);
        let added = match ctx.data_opt::<RequestKey>() {
            Some(key) => store.add_body_once(&actor, &self.name, country, key).await.map(|answer| answer.id),
            None => store.add_body(&actor, &self.name, country).await.map(|body| body.id.0),
        };
        Ok(match written(added)? {
            Ok(id) => AddBodyPayload { body: BodyRow::of(id, id), user_errors: Vec::new() },
            Err(error) => AddBodyPayload { body: None, user_errors: vec![error] },
        })
    }
}
