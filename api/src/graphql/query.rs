//! The root of queries.
#![expect(clippy::unused_self, clippy::needless_pass_by_value, reason = "fields are methods whose arguments are owned")]

use std::sync::Arc;

use async_graphql::resolver_utils::EnumType as _;
use async_graphql::{Context, ID, Object, Result};
use underlag_domain::overview::{changes_between, due};

use super::ErrorCode;
use super::assessment::AssessPayload;
use super::budget::{Budget, beside};
use super::compare::{CompareInput, ComparePayload};
use super::day::Day;
use super::demo::DemoCase;
use super::inquiry::AssessInput;
use super::law_change::LawChange;
use super::law_index::LawEntry;
use super::register::Register;
use super::register_due::RegisterDue;
use super::sovereignty::SovereigntyFramework;
use super::sovereignty_score::{SovereigntyScoreInput, SovereigntyScorePayload};
use crate::app::{App, DEMO, demo_case};

/// Questions about law and cases that are not kept.
#[derive(Debug, Default)]
pub struct Query;

pub(super) fn app(ctx: &Context<'_>) -> Result<Arc<App>> {
    let found = ctx.data_opt::<Arc<App>>().map(Arc::clone);
    found.ok_or_else(|| ErrorCode::Internal.error("the service was started without its engine"))
}

fn borrowed<'a>(ctx: &'a Context<'_>) -> Result<&'a App> {
    let found = ctx.data_opt::<Arc<App>>().map(AsRef::as_ref);
    found.ok_or_else(|| ErrorCode::Internal.error("the service was started without its engine"))
}

/// Questions about law and cases that are not kept.
#[Object(name = "Questions")]
impl Query {
    /// Answers a case: what stands in the way, what would take it away, what is still to be found out, and who decides
    /// (bedömning).
    async fn assess(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case and what is asked about it.")] input: AssessInput,
    ) -> Result<AssessPayload> {
        Budget::take(ctx, 1)?;
        let app = app(ctx)?;
        let result = beside(move |_| input.answer(app)).await?;
        Ok(AssessPayload { result })
    }

    /// Answers a case in several ways, under other profiles, on other days or with another arrangement, and names the
    /// provisions that make the difference (jämförelse).
    async fn compare(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case and its alternatives.")] input: CompareInput,
    ) -> Result<ComparePayload> {
        if let Some(error) = input.too_many() {
            return Ok(ComparePayload { result: Err(vec![error]) });
        }
        Budget::take(ctx, input.assessments())?;
        let app = app(ctx)?;
        let result = beside(move |abandoned| input.compare(&app, abandoned)).await?;
        Ok(ComparePayload { result })
    }

    /// The register of dated law that answers rest on (register), seen from a day.
    fn register(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day whose law is shown; the last day the register was checked when absent.")]
        as_of: Option<Day>,
        #[graphql(desc = "As far as was known on this day; the same day when absent.")] known_on: Option<Day>,
    ) -> Result<Register> {
        let app = app(ctx)?;
        let as_of = as_of.map_or(app.engine.register().checked_through, |day| day.0);
        Ok(Register::on(app, as_of, known_on.map_or(as_of, |day| day.0)))
    }

    /// The index of law (lagrumsregister): every provision, decision, judgment and statement the register knows, each with
    /// what in the engine carries it or why nothing does.
    fn law_index<'a>(
        &self,
        ctx: &'a Context<'_>,
        #[graphql(desc = "Only what a search by citation, id or words finds, best first; everything when absent.")]
        search: Option<String>,
        #[graphql(desc = "Only law of this jurisdiction, such as `SE`, or `EU`.")] country: Option<String>,
        #[graphql(desc = "Only what something in the engine carries, or only what nothing does.")] wired: Option<bool>,
        #[graphql(
            desc = "The day on which to show how each stands; the last day the register was checked when absent."
        )]
        as_of: Option<Day>,
    ) -> Result<Vec<LawEntry<'a>>> {
        let app = borrowed(ctx)?;
        let as_of = as_of.map_or(app.engine.register().checked_through, |day| day.0);
        let index = app.law_index();
        let found = match search {
            Some(text) => index.find(&text),
            None => index.listings().collect(),
        };
        let wanted = found.into_iter().filter(|listing| {
            country.as_ref().is_none_or(|country| listing.entry.country.eq_ignore_ascii_case(country))
                && wired.is_none_or(|wired| listing.wired() == wired)
        });
        Ok(wanted.map(|listing| LawEntry { app, listing, as_of }).collect())
    }

    /// On which days something that answers rest on changes (ändringslogg), earliest first.
    fn law_changes<'a>(
        &self,
        ctx: &'a Context<'_>,
        #[graphql(desc = "First day, inclusive.")] from: Option<Day>,
        #[graphql(desc = "Last day, inclusive.")] to: Option<Day>,
    ) -> Result<Vec<LawChange<'a>>> {
        let app = borrowed(ctx)?;
        let changes = changes_between(&app.engine, from.map(|day| day.0), to.map(|day| day.0));
        Ok(changes.into_iter().map(|change| LawChange { app, change }).collect())
    }

    /// What of the register must be checked again (bevakning), soonest first.
    fn register_due<'a>(
        &self,
        ctx: &'a Context<'_>,
        #[graphql(desc = "The day to look from.")] today: Day,
        #[graphql(default = 90, desc = "How many days ahead to look; none ahead when negative.")] within_days: i32,
    ) -> Result<Vec<RegisterDue<'a>>> {
        let app = borrowed(ctx)?;
        let due = due(&app.engine, today.0, u32::try_from(within_days).unwrap_or(0));
        Ok(due.into_iter().map(|due| RegisterDue { app, due, today: today.0 }).collect())
    }

    /// Every demo case (demoärenden).
    fn demo_cases(&self) -> Vec<DemoCase> {
        DEMO.iter().map(DemoCase::of).collect()
    }

    /// A demo case by id; none when there is no such case.
    fn demo_case(&self, #[graphql(desc = "Id of the demo case.")] id: ID) -> Option<DemoCase> {
        demo_case(&id).map(DemoCase::of)
    }

    /// Every code an error of a request can have in `errors[].extensions.code` (felkoder).
    fn error_codes(&self) -> Vec<ErrorCode> {
        ErrorCode::items().iter().map(|item| item.value).collect()
    }

    /// The EU Cloud Sovereignty Framework (EU:s ramverk för suveräna molntjänster) with its criteria: procurement
    /// guidance, not binding, no test of law. None when there is no such weight set.
    fn sovereignty_framework(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Id of a weight set, `2025-10` or `2026-06`; the latest when absent.")] weights: Option<ID>,
    ) -> Option<Result<SovereigntyFramework>> {
        app(ctx).map(|app| SovereigntyFramework::find(app, weights.as_ref().map(|id| id.as_str()))).transpose()
    }

    /// Scores offers by the EU Cloud Sovereignty Framework (suveränitetspoäng). The score is not binding, is no test of
    /// law and moves no headline: the least SEAL level gates, and the score ranks the offers that pass.
    fn sovereignty_score(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The offers, and what the buyer requires.")] input: SovereigntyScoreInput,
    ) -> Result<SovereigntyScorePayload> {
        Budget::take(ctx, 1)?;
        Ok(input.score(app(ctx)?))
    }
}
