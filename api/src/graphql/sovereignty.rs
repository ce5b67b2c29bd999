//! The EU Cloud Sovereignty Framework as published.

use std::sync::Arc;

use async_graphql::{ID, Object, SimpleObject};
use underlag_domain::sovereignty;

use super::day::Day;
use super::language::Language;
use super::source::Source;
use crate::app::App;
use crate::text::kebab;

pub(crate) struct SovereigntyFramework {
    app: Arc<App>,
    weights: sovereignty::WeightSet,
}

pub(crate) struct SovereigntyObjective<'a> {
    pub(crate) app: &'a App,
    pub(crate) objective: &'a sovereignty::Objective,
}

pub(crate) struct SovereigntyCriterion<'a> {
    pub(crate) app: &'a App,
    pub(crate) criterion: &'a sovereignty::Criterion,
}

pub(crate) struct SovereigntyStep<'a> {
    app: &'a App,
    criterion: &'a sovereignty::Criterion,
    number: usize,
    step: &'a sovereignty::Step,
}

pub(crate) struct SealLevel<'a> {
    app: &'a App,
    level: sovereignty::Seal,
}

/// A published document of the framework (publicerat dokument).
#[derive(SimpleObject)]
pub(crate) struct SovereigntyDocument {
    /// Its name and publisher.
    citation: String,
    /// Day it was published.
    published: Day,
    /// Where it was read.
    source: Source,
}

/// A weight set (viktning): how much each objective counts in the score.
#[derive(SimpleObject)]
pub(crate) struct SovereigntyWeightSet {
    /// Id: `2026-06`.
    id: ID,
    /// Day it was published.
    from: Day,
    /// Weights in percent, in the order of the objectives; they sum to 100.
    weights: Vec<i32>,
    /// What an offer scores under it that is at the best step of every criterion, in percent: more than 100, as the
    /// framework publishes its points.
    maximum: String,
    /// Where it was read.
    source: Source,
}

pub(crate) fn number(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

pub(crate) fn weight_set(app: &App, set: &sovereignty::WeightSet) -> SovereigntyWeightSet {
    SovereigntyWeightSet {
        id: set.id.as_str().into(),
        from: Day(set.from),
        weights: set.weights.iter().copied().map(number).collect(),
        maximum: app.sovereignty.maximum(set).to_string(),
        source: (&set.source).into(),
    }
}

impl From<&sovereignty::Document> for SovereigntyDocument {
    fn from(document: &sovereignty::Document) -> Self {
        let sovereignty::Document { citation, published, source } = document;
        Self { citation: citation.clone(), published: Day(*published), source: source.into() }
    }
}

impl SovereigntyFramework {
    /// The framework with a weight set chosen.
    pub(crate) fn find(app: Arc<App>, weights: Option<&str>) -> Option<Self> {
        let weights = app.sovereignty.weights(weights).ok()?.clone();
        Some(Self { app, weights })
    }
}

/// The EU Cloud Sovereignty Framework (EU:s ramverk för suveräna molntjänster): procurement guidance, paraphrased.
#[Object]
impl SovereigntyFramework {
    /// What the score is not: binding, a test of law, part of a headline.
    fn notice(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), "sovereignty-notice", &[])
    }

    /// The document with objectives and levels.
    fn document(&self) -> SovereigntyDocument {
        (&self.app.sovereignty.framework).into()
    }

    /// The document with criteria, points and the levels steps allow.
    fn scale(&self) -> SovereigntyDocument {
        (&self.app.sovereignty.scale).into()
    }

    /// The weight set asked for.
    fn weights(&self) -> SovereigntyWeightSet {
        weight_set(&self.app, &self.weights)
    }

    /// Every published weight set, oldest first.
    fn weight_sets(&self) -> Vec<SovereigntyWeightSet> {
        self.app.sovereignty.weight_sets.iter().map(|set| weight_set(&self.app, set)).collect()
    }

    /// The SEAL levels, lowest first.
    fn levels(&self) -> Vec<SealLevel<'_>> {
        sovereignty::Seal::ALL.into_iter().map(|level| SealLevel { app: &self.app, level }).collect()
    }

    /// The objectives, in published order.
    fn objectives(&self) -> Vec<SovereigntyObjective<'_>> {
        let objectives = self.app.sovereignty.objectives.iter();
        objectives.map(|objective| SovereigntyObjective { app: &self.app, objective }).collect()
    }
}

/// A SEAL level (suveränitetsnivå).
#[Object]
impl SealLevel<'_> {
    /// Its number, 0 to 4.
    fn level(&self) -> i32 {
        self.level.number().into()
    }

    /// Name.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("sovereignty-seal-{}", self.level.number()), &[])
    }

    /// What it means, in our own words.
    fn meaning(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("sovereignty-seal-{}.meaning", self.level.number()), &[])
    }
}

/// A sovereignty objective (suveränitetsmål).
#[Object]
impl SovereigntyObjective<'_> {
    /// Id: `SOV-1`.
    fn id(&self) -> ID {
        self.objective.id.as_str().into()
    }

    /// Name.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &kebab(&format!("sovereignty-objective-{}", self.objective.id)), &[])
    }

    /// Points at the best step of every criterion; the score counts them against a nominal 1000.
    fn maximum(&self) -> String {
        self.objective.maximum().to_string()
    }

    /// Its criteria.
    fn criteria(&self) -> Vec<SovereigntyCriterion<'_>> {
        let criteria = self.objective.criteria.iter();
        criteria.map(|criterion| SovereigntyCriterion { app: self.app, criterion }).collect()
    }
}

impl<'a> SovereigntyCriterion<'a> {
    /// Criteria by id.
    pub(crate) fn find_all(app: &'a App, ids: &[String]) -> Vec<Self> {
        let find = |id: &String| Some(Self { app, criterion: app.sovereignty.criterion(id)? });
        ids.iter().filter_map(find).collect()
    }
}

/// A criterion (kriterium): a ladder of steps, in our own words.
#[Object]
impl SovereigntyCriterion<'_> {
    /// Id: `SOV-1-1`.
    fn id(&self) -> ID {
        self.criterion.id.as_str().into()
    }

    /// What it asks.
    fn label(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &kebab(&format!("sovereignty-criterion-{}", self.criterion.id)), &[])
    }

    /// Its share of the nominal 1000 points of its objective.
    fn points(&self) -> i32 {
        number(self.criterion.points)
    }

    /// Whether some step allows less than SEAL-4; otherwise it counts in the score only.
    fn gates(&self) -> bool {
        self.criterion.gates()
    }

    /// Its steps, worst first.
    fn steps(&self) -> Vec<SovereigntyStep<'_>> {
        let steps = self.criterion.steps.iter();
        (1..)
            .zip(steps)
            .map(|(number, step)| SovereigntyStep { app: self.app, criterion: self.criterion, number, step })
            .collect()
    }
}

/// A step of a criterion (steg).
#[Object]
impl SovereigntyStep<'_> {
    /// Its number, 1 the worst.
    fn number(&self) -> i32 {
        number(self.number)
    }

    /// What holds at this step.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let id = format!("{}.step-{}", kebab(&format!("sovereignty-criterion-{}", self.criterion.id)), self.number);
        self.app.texts.get(language.into(), &id, &[])
    }

    /// Points it gives, a decimal.
    fn points(&self) -> String {
        self.step.points.to_string()
    }

    /// SEAL level it allows at most.
    fn seal(&self) -> i32 {
        self.step.seal.number().into()
    }

    /// Whether the source leaves its words blank, repeats them or does not fit them to the criterion.
    fn unclear(&self) -> bool {
        self.criterion.unclear.contains(&self.number)
    }
}
