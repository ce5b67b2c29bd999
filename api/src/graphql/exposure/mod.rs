//! Whose law reaches suppliers and services: exposure, its changes, assumptions, and the way back from an entity or a country
//! to the services it reaches. Everything is computed from dated statements, when it is asked for.

mod asked;
mod shown;
mod struck;
mod types;

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};
use underlag_domain::supplier::{Node, Origin, When};
use uuid::Uuid;

pub(crate) use self::asked::{BlastOrigin, ThresholdInput, WhatIfInput};
pub(crate) use self::types::{EntityKind, Exposure, ExposureChange, OwnerUnknownReason, StruckService, SupplyTask};

use self::asked::{country, measure, supplier, when};
use self::shown::Shown;
use super::ErrorCode;
use super::budget::{Budget, beside};
use super::day::Day;
use super::language::Language;
use super::listing::{deadline, kept};
use super::query::app;
use crate::app::{Suppliers, TooManyDays, usual_measure};

/// Most suppliers whose exposure is asked for at once.
const MOST_EXPOSURES: usize = 100;
/// Most assumptions made together.
const MOST_ASSUMPTIONS: usize = 10;

/// Questions about suppliers that are kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct SupplierQuestions;

async fn load(ctx: &Context<'_>, ids: &[Uuid], when: When) -> Result<Suppliers> {
    Budget::take(ctx, 1)?;
    Suppliers::load(&kept(ctx)?.readers, ids, when, deadline(ctx)).await.map_err(|error| ErrorCode::of_supply(&error))
}

/// What is there of what was asked for, each with its place.
fn found(suppliers: &Suppliers, ids: &[Uuid]) -> (Vec<usize>, Vec<Node>) {
    ids.iter().enumerate().filter_map(|(at, id)| Some((at, suppliers.near().node(*id)?))).unzip()
}

/// Questions about suppliers that are kept.
#[Object]
impl SupplierQuestions {
    /// Whose law reaches a supplier or a service on a day, and by which paths (exponering); none when there is no such
    /// supplier.
    async fn exposure(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of a legal entity or a service.")] of: ID,
        #[graphql(desc = "The day whose facts and law apply.")] as_of: Day,
        #[graphql(desc = "Statements from sources after this day are left out; the same day when absent.")]
        known_on: Option<Day>,
        #[graphql(desc = "What is assumed beside what is kept, at most ten; nothing is written.")] what_if: Option<
            Vec<WhatIfInput>,
        >,
        #[graphql(desc = "What stakes are held against; more than a tenth of capital and of votes when absent.")]
        thresholds: Option<Vec<ThresholdInput>>,
    ) -> Option<Result<Exposure>> {
        one(ctx, &of, when(as_of, known_on), what_if.unwrap_or_default(), thresholds).await
    }

    /// The exposure of a supplier or a service as a page for officials (exponering som sida), in plain text; none when there is
    /// no such supplier.
    async fn exposure_page(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of a legal entity or a service.")] of: ID,
        #[graphql(desc = "The day whose facts and law apply.")] as_of: Day,
        #[graphql(desc = "Statements from sources after this day are left out; the same day when absent.")]
        known_on: Option<Day>,
        #[graphql(default, desc = "Language of the page (språk).")] language: Language,
    ) -> Option<Result<String>> {
        let page = async {
            let id = supplier(&of)?;
            let suppliers = load(ctx, &[id], when(as_of, known_on)).await?;
            let Some(node) = suppliers.near().node(id) else { return Ok(None) };
            let app = app(ctx)?;
            beside(move |_| Some(suppliers.page(&app, node, language.into()))).await
        };
        page.await.transpose()
    }

    /// Whose law reaches several suppliers or services on a day (exponeringar), in their order; none where there is no such
    /// supplier. All are loaded together, in two statements.
    async fn exposures(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global ids of legal entities and services, at most a hundred.")] of: Vec<ID>,
        #[graphql(desc = "The day whose facts and law apply.")] as_of: Day,
        #[graphql(desc = "Statements from sources after this day are left out; the same day when absent.")]
        known_on: Option<Day>,
    ) -> Result<Vec<Option<Exposure>>> {
        if of.len() > MOST_EXPOSURES {
            let message = format!("at most {MOST_EXPOSURES} exposures can be asked for at once; ask several times");
            return Err(ErrorCode::LimitExceeded.error(message));
        }
        let ids = of.iter().map(supplier).collect::<Result<Vec<_>>>()?;
        let suppliers = load(ctx, &ids, when(as_of, known_on)).await?;
        let app = app(ctx)?;
        beside(move |_| {
            let (places, nodes) = found(&suppliers, &ids);
            let exposures = suppliers.exposures(app.engine.register(), &nodes, &usual_measure());
            let shown = Shown { suppliers: &suppliers, is_assumed: false };
            let mut all = vec![None; ids.len()];
            for (place, exposure) in places.into_iter().zip(&exposures) {
                if let Some(slot) = all.get_mut(place) {
                    *slot = Some(shown.exposure(exposure));
                }
            }
            all
        })
        .await
    }

    /// On which days the exposure of a supplier or a service became another (ändringar), earliest first: because of what is
    /// stated, or of the law. None when there is no such supplier.
    async fn exposure_changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of a legal entity or a service.")] of: ID,
        #[graphql(desc = "Changes after this day.")] since: Day,
        #[graphql(desc = "Changes until this day, inclusive; what is known is known by then.")] until: Day,
    ) -> Option<Result<Vec<ExposureChange>>> {
        changes(ctx, &of, since, until).await
    }

    /// Which services an entity or a country reaches, by what is stated, and which cases have them, with which information
    /// (påverkan).
    async fn blast_radius(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "From where.")] from: BlastOrigin,
        #[graphql(desc = "The day whose facts and law apply.")] as_of: Day,
        #[graphql(desc = "Statements from sources after this day are left out; the same day when absent.")]
        known_on: Option<Day>,
    ) -> Result<Vec<StruckService>> {
        Budget::take(ctx, 1)?;
        let others = match &from {
            BlastOrigin::Entity(id) => vec![supplier(id)?],
            BlastOrigin::Country(_) => Vec::new(),
        };
        let when = when(as_of, known_on);
        let kept = kept(ctx)?;
        let suppliers = Suppliers::of_services(&kept.readers, &others, when, deadline(ctx)).await;
        let suppliers = Arc::new(suppliers.map_err(|error| ErrorCode::of_supply(&error))?);
        let origin = match &from {
            BlastOrigin::Country(code) => Origin::Jurisdiction(country(code)?),
            BlastOrigin::Entity(_) => match others.first().and_then(|id| suppliers.near().node(*id)) {
                Some(Node::Entity(entity)) => Origin::Entity(entity),
                _ => return Ok(Vec::new()),
            },
        };
        let app = app(ctx)?;
        let asked = Arc::clone(&suppliers);
        let struck = beside(move |_| asked.struck(app.engine.register(), origin, usual_measure().control)).await?;
        let ids: Vec<Uuid> =
            struck.iter().filter_map(|struck| suppliers.near().id(Node::Service(struck.service))).collect();
        let mut cases = struck::cases(ctx, kept, &ids).await?;
        let shown = Shown { suppliers: &suppliers, is_assumed: false };
        let told = struck.iter().zip(&ids).map(|(struck, id)| StruckService {
            service: shown.node(Node::Service(struck.service)),
            certainty: struck.certainty.into(),
            cases: cases.remove(id).unwrap_or_default(),
        });
        Ok(told.collect())
    }
}

async fn one(
    ctx: &Context<'_>,
    of: &ID,
    when: When,
    what_if: Vec<WhatIfInput>,
    thresholds: Option<Vec<ThresholdInput>>,
) -> Option<Result<Exposure>> {
    let found = async {
        if what_if.len() > MOST_ASSUMPTIONS || thresholds.as_ref().is_some_and(|some| some.len() > MOST_ASSUMPTIONS) {
            let message = format!("at most {MOST_ASSUMPTIONS} assumptions or thresholds can be given at once");
            return Err(ErrorCode::LimitExceeded.error(message));
        }
        let id = supplier(of)?;
        let mut ids = vec![id];
        for assumed in &what_if {
            ids.extend(assumed.named()?);
        }
        let mut suppliers = load(ctx, &ids, when).await?;
        for assumed in &what_if {
            let assumed = assumed.about(&suppliers)?;
            suppliers.assume(&assumed);
        }
        let Some(node) = suppliers.near().node(id) else { return Ok(None) };
        let app = app(ctx)?;
        let measure = measure(thresholds);
        let is_assumed = !what_if.is_empty();
        beside(move |_| {
            let exposures = suppliers.exposures(app.engine.register(), &[node], &measure);
            exposures.first().map(|exposure| Shown { suppliers: &suppliers, is_assumed }.exposure(exposure))
        })
        .await
    };
    found.await.transpose()
}

async fn changes(ctx: &Context<'_>, of: &ID, since: Day, until: Day) -> Option<Result<Vec<ExposureChange>>> {
    let found = async {
        let id = supplier(of)?;
        let suppliers = load(ctx, &[id], when(until, None)).await?;
        let Some(node) = suppliers.near().node(id) else { return Ok(None) };
        let app = app(ctx)?;
        let told = beside(move |_| {
            let changes = suppliers.changes(app.engine.register(), node, &usual_measure(), (since.0, until.0))?;
            let shown = Shown { suppliers: &suppliers, is_assumed: false };
            Ok(changes.iter().map(|change| shown.change(change)).collect())
        });
        told.await?.map(Some).map_err(|error: TooManyDays| ErrorCode::LimitExceeded.error(error.to_string()))
    };
    found.await.transpose()
}
