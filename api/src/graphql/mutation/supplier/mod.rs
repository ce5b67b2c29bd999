//! Stating by hand who suppliers are and what connects them.

mod stated;

use async_graphql::{Context, Enum, ID, InputObject, Result, SimpleObject};
use underlag_domain::supplier::{Identifier, LegalEntity};
use underlag_store::supply::{NewService, Stated, Stating};
use underlag_store::{Actor, RequestKey, hex};

use self::stated::{Reading, SupplierFactInput};
use super::refused::{body, entity, written};
use super::row::{LegalEntityRow, ServiceRow};
use crate::graphql::day::Day;
use crate::graphql::exposure::EntityKind;
use crate::graphql::listing::kept;
use crate::graphql::{Invalid, UserError};

/// Kind of number that identifies a legal entity (slag av beteckning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum IdentifierScheme {
    /// Legal Entity Identifier.
    Lei,
    /// Swedish organisation number (organisationsnummer).
    OrganisationNumber,
    /// Finnish business id (FO-nummer).
    BusinessId,
    /// Number for value added tax (momsregistreringsnummer).
    Vat,
}

/// A number that identifies a legal entity (beteckning).
#[derive(Clone, Debug, InputObject)]
pub(super) struct IdentifierInput {
    /// Kind of number.
    scheme: IdentifierScheme,
    /// The number; its check digits are checked.
    number: String,
}

/// A legal entity to be added. Where it is at home is stated with `stateSupplierFacts`.
#[derive(InputObject)]
pub(super) struct AddLegalEntityInput {
    /// Global id of the body that states it.
    body: ID,
    /// Name, at most 300 characters; of natural persons none that says who they are.
    name: String,
    /// Kind.
    kind: EntityKind,
    /// Numbers it is identified by, each of another kind.
    #[graphql(default)]
    identifiers: Vec<IdentifierInput>,
}

/// A service to be added.
#[derive(InputObject)]
pub(super) struct AddServiceInput {
    /// Global id of the body that states it.
    body: ID,
    /// Name as its provider sells it, at most 300 characters.
    name: String,
    /// Global id of the legal entity that contracts to provide it.
    provider: ID,
}

/// Statements about suppliers.
#[derive(InputObject)]
pub(super) struct StateSupplierFactsInput {
    /// Global id of the body that states them.
    body: ID,
    /// The statements, from 1 to 200. One that is kept already is not kept again.
    facts: Vec<SupplierFactInput>,
}

/// A statement to be taken back: it was wrong. What has ended is stated with its last day instead.
#[derive(InputObject)]
pub(super) struct TakeBackSupplierFactInput {
    /// Global id of the body that takes it back.
    body: ID,
    /// Global id of the entity or service it is kept with.
    supplier: ID,
    /// Id of the statement, as `SupplierFact.fact` has it.
    fact: String,
    /// Day from which it is not known; on days before it still is.
    day: Day,
    /// Why, at most 500 characters.
    reason: String,
}

/// What came of adding a legal entity.
#[derive(SimpleObject)]
pub(crate) struct AddLegalEntityPayload {
    /// The entity; none when it was refused.
    entity: Option<LegalEntityRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

/// What came of adding a service.
#[derive(SimpleObject)]
pub(crate) struct AddServicePayload {
    /// The service; none when it was refused.
    service: Option<ServiceRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

/// What came of stating something about suppliers, or of taking it back.
#[derive(SimpleObject)]
pub(crate) struct SupplierFactsPayload {
    /// Ids of the statements, as `SupplierFact.fact` has them, in their order; none when they were refused.
    facts: Option<Vec<String>>,
    /// Why they were refused.
    user_errors: Vec<UserError>,
}

impl AddLegalEntityInput {
    fn read(&self) -> std::result::Result<LegalEntity, UserError> {
        let mut identifiers: Vec<Identifier> = Vec::new();
        for (at, given) in self.identifiers.iter().enumerate() {
            let scheme = match given.scheme {
                IdentifierScheme::Lei => "lei",
                IdentifierScheme::OrganisationNumber => "organisationsnummer",
                IdentifierScheme::BusinessId => "fo_nummer",
                IdentifierScheme::Vat => "vat",
            };
            let place = ["input", "identifiers", &at.to_string(), "number"];
            let identifier = Identifier::parse(scheme, &given.number)
                .map_err(|_| UserError::invalid(&place, &Invalid::Identifier))?;
            if identifiers.iter().any(|known| known.scheme() == scheme) {
                return Err(UserError::invalid(&place, &Invalid::Taken));
            }
            identifiers.push(identifier);
        }
        Ok(LegalEntity { name: self.name.clone(), kind: self.kind.into(), identifiers, homes: Vec::new() })
    }

    pub(super) async fn add(self, ctx: &Context<'_>) -> Result<AddLegalEntityPayload> {
        let store = &kept(ctx)?.store;
        let refused = |error| AddLegalEntityPayload { entity: None, user_errors: vec![error] };
        let (body, new) = match (body(&self.body), self.read()) {
            (Ok(body), Ok(new)) => (body, new),
            (Err(error), _) | (_, Err(error)) => return Ok(refused(error)),
        };
        let key = ctx.data_opt::<RequestKey>();
        let actor = Actor::local();
        let added =
            store.carry_out(body, &actor, key, |writing| Box::pin(async move { writing.add_legal_entity(&new).await }));
        Ok(match written(added.await)? {
            Ok(id) => AddLegalEntityPayload { entity: LegalEntityRow::of(id, id), user_errors: Vec::new() },
            Err(error) => refused(error),
        })
    }
}

impl AddServiceInput {
    pub(super) async fn add(self, ctx: &Context<'_>) -> Result<AddServicePayload> {
        let store = &kept(ctx)?.store;
        let refused = |error| AddServicePayload { service: None, user_errors: vec![error] };
        let (body, provider) = match (body(&self.body), entity(&self.provider, &["input", "provider"])) {
            (Ok(body), Ok(provider)) => (body, provider),
            (Err(error), _) | (_, Err(error)) => return Ok(refused(error)),
        };
        let (new, key) = (NewService { name: self.name, provider }, ctx.data_opt::<RequestKey>());
        let actor = Actor::local();
        let added =
            store.carry_out(body, &actor, key, |writing| Box::pin(async move { writing.add_service(&new).await }));
        Ok(match written(added.await)? {
            Ok(id) => AddServicePayload { service: ServiceRow::of(id, id), user_errors: Vec::new() },
            Err(error) => refused(error),
        })
    }
}

impl SupplierFactsPayload {
    fn refused(error: UserError) -> Self {
        Self { facts: None, user_errors: vec![error] }
    }
}

impl StateSupplierFactsInput {
    pub(super) async fn state(self, ctx: &Context<'_>) -> Result<SupplierFactsPayload> {
        let store = &kept(ctx)?.store;
        let body = match body(&self.body) {
            Ok(body) => body,
            Err(error) => return Ok(SupplierFactsPayload::refused(error)),
        };
        let stating = match read(self.facts) {
            Ok(stating) => stating,
            Err(error) => return Ok(SupplierFactsPayload::refused(error)),
        };
        // The same statements give the same ids, so nothing has to be kept for a request that is sent again.
        let stated = async {
            let mut writing = store.begin(body, &Actor::local()).await?;
            let stated = writing.state(&stating).await?;
            writing.commit().await?;
            Ok(stated)
        };
        Ok(match written(stated.await)? {
            Ok(stated) => SupplierFactsPayload {
                facts: Some(stated.iter().map(|stated| hex(&stated.fact)).collect()),
                user_errors: Vec::new(),
            },
            Err(error) => SupplierFactsPayload::refused(error),
        })
    }
}

fn read(facts: Vec<SupplierFactInput>) -> std::result::Result<Stating, UserError> {
    let places: Vec<String> = (0..facts.len()).map(|at| at.to_string()).collect();
    let places: Vec<[&str; 3]> = places.iter().map(|at| ["input", "facts", at.as_str()]).collect();
    let mut reading = Reading::new();
    for (fact, place) in facts.into_iter().zip(&places) {
        reading.read(fact, place)?;
    }
    Ok(reading.finish())
}

impl TakeBackSupplierFactInput {
    pub(super) async fn take_back(self, ctx: &Context<'_>) -> Result<SupplierFactsPayload> {
        let store = &kept(ctx)?.store;
        let place = ["input", "supplier"];
        let supplier = entity(&self.supplier, &place).or_else(|_| super::refused::service(&self.supplier, &place));
        let (body, subject) = match (body(&self.body), supplier) {
            (Ok(body), Ok(subject)) => (body, subject),
            (Err(error), _) | (_, Err(error)) => return Ok(SupplierFactsPayload::refused(error)),
        };
        let Ok(fact) = data_encoding::HEXLOWER_PERMISSIVE.decode(self.fact.as_bytes()) else {
            return Ok(SupplierFactsPayload::refused(UserError::not_found(&["input", "fact"])));
        };
        let (stated, day, reason) = (Stated { subject, fact }, self.day.0, self.reason);
        let told = hex(&stated.fact);
        let key = ctx.data_opt::<RequestKey>();
        let actor = Actor::local();
        let taken = store.carry_out(body, &actor, key, |writing| {
            Box::pin(async move {
                writing.take_back(&stated, day, &reason).await?;
                Ok(subject)
            })
        });
        Ok(match written(taken.await)? {
            Ok(_) => SupplierFactsPayload { facts: Some(vec![told]), user_errors: Vec::new() },
            Err(error) => SupplierFactsPayload::refused(error),
        })
    }
}
