//! Services of a case.

use async_graphql::{Context, ID, InputObject, Result};
use underlag_domain::case::CaseFile;
use underlag_domain::supplier::When;
use uuid::Uuid;

use super::refused;
use crate::app::{ChainFailed, ServiceOfCase, resolve, when_of};
use crate::graphql::listing::{deadline, kept};
use crate::graphql::query::app;
use crate::graphql::{ErrorCode, Invalid, UserError};

/// Most services of one case.
const MOST_SERVICES: usize = 20;

/// A service whose chain of suppliers is written into the case, as it is known on the case's day (tjänst i ärendet).
#[derive(Clone, Debug, InputObject)]
pub(super) struct CaseServiceInput {
    /// Global id of the service.
    service: ID,
    /// Ids of the informations of the case that are handed over through it; every one when absent or empty.
    #[graphql(default)]
    informations: Vec<String>,
}

/// Writes the chains of services into a case, and gives the services; what is wrong is told with its place.
pub(super) async fn resolved(
    ctx: &Context<'_>,
    file: &mut CaseFile,
    services: Vec<CaseServiceInput>,
) -> Result<std::result::Result<Vec<Uuid>, UserError>> {
    if services.len() > MOST_SERVICES {
        let most = i64::try_from(MOST_SERVICES).unwrap_or(i64::MAX);
        return Ok(Err(UserError::invalid(&["input", "services"], &Invalid::OutOfRange { least: 0, most })));
    }
    let mut named = Vec::with_capacity(services.len());
    for (at, of) in services.into_iter().enumerate() {
        match refused::service(&of.service, &["input", "services", &at.to_string(), "service"]) {
            Ok(service) => named.push(ServiceOfCase { service, informations: of.informations }),
            Err(error) => return Ok(Err(error)),
        }
    }
    let (app, kept) = (app(ctx)?, kept(ctx)?);
    let today = app.engine.register().checked_through;
    let when = when_of(file).unwrap_or(When { as_of: today, known_on: today });
    match resolve(&app, kept, file, &named, when, deadline(ctx)).await {
        Ok(()) => Ok(Ok(named.into_iter().map(|of| of.service).collect())),
        Err(ChainFailed::NoService { at }) => {
            Ok(Err(UserError::not_found(&["input", "services", &at.to_string(), "service"])))
        }
        Err(ChainFailed::NoInformation) => Ok(Err(UserError::invalid(&["input", "source"], &Invalid::Empty))),
        Err(ChainFailed::Supply(error)) => Err(ErrorCode::of_supply(&error)),
    }
}
