//! Offers scored by the EU Cloud Sovereignty Framework.

use std::sync::Arc;

use async_graphql::{Enum, ID, InputObject, Object, SimpleObject};
use underlag_domain::sovereignty::{
    self, AnswerDraft, Gate, MOST_OFFERS, ObjectiveScore, Offer, OfferDraft, OfferScore, RequirementDraft, ScoreCard,
};
use underlag_domain::wording::Wording;

use super::day::Day;
use super::decimal::Decimal;
use super::language::Language;
use super::sovereignty::{SovereigntyCriterion, SovereigntyObjective, SovereigntyWeightSet, number, weight_set};
use super::user_error::UserError;
use crate::app::App;

/// What to score.
#[derive(InputObject)]
pub(crate) struct SovereigntyScoreInput {
    /// Id of a weight set, `2025-10` or `2026-06`; the latest when absent.
    weights: Option<ID>,
    /// Least SEAL level of every objective not named below; nothing is required of them when absent.
    require: Option<i32>,
    /// Least SEAL levels of single objectives.
    #[graphql(default)]
    require_of: Vec<SovereigntyRequirementInput>,
    /// The offers, at most twenty.
    offers: Vec<SovereigntyOfferInput>,
}

/// The least level of one objective (krav).
#[derive(InputObject)]
pub(crate) struct SovereigntyRequirementInput {
    /// Id of the objective: `SOV-3`.
    objective: ID,
    /// Least SEAL level, 0 to 4.
    level: i32,
}

/// An offer (anbud).
#[derive(InputObject)]
pub(crate) struct SovereigntyOfferInput {
    /// Its name, which tells it from the others.
    name: String,
    /// Answers, in any order. A criterion without one is not known.
    answers: Vec<SovereigntyAnswerInput>,
}

/// What is known of one criterion (svar).
#[derive(InputObject)]
pub(crate) struct SovereigntyAnswerInput {
    /// Id of the criterion: `SOV-1-1`.
    criterion: ID,
    /// Numbers of the steps still possible: one, or several when only narrowed down; empty when nothing is known.
    steps: Vec<i32>,
    /// Where it comes from.
    source: Option<String>,
    /// Day of the source.
    day: Option<Day>,
}

pub(crate) struct SovereigntyScorePayload {
    result: Result<Scored, Vec<UserError>>,
}

struct Scored {
    app: Arc<App>,
    card: ScoreCard,
}

pub(crate) struct SovereigntyScore<'a>(&'a Scored);

pub(crate) struct SovereigntyOffer<'a> {
    app: &'a App,
    offer: &'a OfferScore,
}

pub(crate) struct SovereigntyObjectiveScore<'a> {
    app: &'a App,
    score: &'a ObjectiveScore,
}

pub(crate) struct SealInterval<'a> {
    app: &'a App,
    seal: &'a sovereignty::SealInterval,
}

/// What a decimal is at least and at most (intervall).
#[derive(SimpleObject)]
pub(crate) struct DecimalInterval {
    /// The least it can be.
    min: Decimal,
    /// The most it can be.
    max: Decimal,
}

/// The place of an offer that passes the gate (plats): an interval where scores overlap.
#[derive(SimpleObject)]
pub(crate) struct SovereigntyRank {
    /// Name of the offer.
    offer: String,
    /// The best place it can have.
    best: i32,
    /// The worst place it can have.
    worst: i32,
}

/// The ranking (rangordning): the gate first, the score only among the offers that pass it.
#[derive(SimpleObject)]
pub(crate) struct SovereigntyRanking {
    /// Offers that pass the gate, best first.
    ranked: Vec<SovereigntyRank>,
    /// Names of the offers for which it is not known whether they pass; they have no rank.
    gate_not_known: Vec<String>,
    /// Names of the offers that do not pass, whatever they score.
    gate_not_met: Vec<String>,
}

/// Whether required levels are reached (miniminivå).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "Gate")]
pub(crate) enum SovereigntyGate {
    /// They are, whatever the open answers turn out to be; also when nothing is required.
    Meets,
    /// They are not, whatever the open answers turn out to be.
    DoesNotMeet,
    /// It depends on what is not known yet.
    NotKnown,
}

impl From<sovereignty::Interval<sovereignty::Points>> for DecimalInterval {
    fn from(interval: sovereignty::Interval<sovereignty::Points>) -> Self {
        let decimal = |points: sovereignty::Points| Decimal::of_units(points.hundredths().into(), 2).shortest();
        Self { min: decimal(interval.min), max: decimal(interval.max) }
    }
}

impl From<sovereignty::Interval<sovereignty::Percent>> for DecimalInterval {
    fn from(interval: sovereignty::Interval<sovereignty::Percent>) -> Self {
        let decimal =
            |percent: sovereignty::Percent| Decimal::of_units(percent.hundred_thousandths().into(), 5).shortest();
        Self { min: decimal(interval.min), max: decimal(interval.max) }
    }
}

impl From<SovereigntyOfferInput> for OfferDraft {
    fn from(input: SovereigntyOfferInput) -> Self {
        let answer = |answer: SovereigntyAnswerInput| AnswerDraft {
            criterion: answer.criterion.to_string(),
            steps: answer.steps.iter().map(ToString::to_string).collect(),
            source: answer.source,
            day: answer.day.map(|day| day.0.to_string()),
        };
        Self { name: input.name, answers: input.answers.into_iter().map(answer).collect() }
    }
}

impl SovereigntyScoreInput {
    /// Checks the offers and scores them.
    pub(crate) fn score(self, app: Arc<App>) -> SovereigntyScorePayload {
        let card = self.card(&app);
        SovereigntyScorePayload { result: card.map(|card| Scored { app, card }) }
    }

    fn card(self, app: &App) -> Result<ScoreCard, Vec<UserError>> {
        let Self { weights, require, require_of, offers } = self;
        if offers.len() > MOST_OFFERS {
            let counts = vec![("count", offers.len().to_string()), ("limit", MOST_OFFERS.to_string())];
            let wording = Wording::new("fault-offer-too-large-offers", counts);
            return Err(vec![UserError::too_much(&["offers"], wording)]);
        }
        let framework = &app.sovereignty;
        let asked = |faults| UserError::of_offer(&faults, &[]);
        let weights = framework.weights(weights.as_ref().map(|id| id.as_str())).map_err(asked)?;
        let requirement = RequirementDraft {
            of_all: require.map(|level| level.to_string()),
            of: require_of.into_iter().map(|of| (of.objective.to_string(), of.level.to_string())).collect(),
        };
        let requirement = requirement.check(framework).map_err(asked)?;
        let mut checked: Vec<Offer> = Vec::new();
        let mut errors = Vec::new();
        for (at, offer) in offers.into_iter().enumerate() {
            match OfferDraft::from(offer).check(framework) {
                Ok(offer) => checked.push(offer),
                Err(faults) => errors.extend(UserError::of_offer(&faults, &["offers".to_owned(), at.to_string()])),
            }
        }
        if errors.is_empty() {
            ScoreCard::of(framework, weights, &requirement, &checked).map_err(asked)
        } else {
            Err(errors)
        }
    }
}

/// What comes back when offers are scored.
#[Object]
impl SovereigntyScorePayload {
    /// The score; none when an offer or a requirement has faults.
    fn score(&self) -> Option<SovereigntyScore<'_>> {
        self.result.as_ref().ok().map(SovereigntyScore)
    }

    /// What is wrong, with its place; empty when nothing is.
    fn user_errors(&self) -> &[UserError] {
        self.result.as_ref().err().map(Vec::as_slice).unwrap_or_default()
    }
}

/// Offers scored under one weight set (poängtavla). Not binding, no test of law, moves no headline.
#[Object]
impl SovereigntyScore<'_> {
    /// What the score is not: binding, a test of law, part of a headline.
    fn notice(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.0.app.texts.get(language.into(), "sovereignty-notice", &[])
    }

    /// Whether it binds anybody: never.
    fn binding(&self) -> bool {
        self.0.card.binding
    }

    /// The weight set.
    fn weights(&self) -> SovereigntyWeightSet {
        weight_set(&self.0.app, &self.0.card.weights)
    }

    /// Whether the scale was published later, with other weights: scoring it with these is then our own application.
    fn weights_older_than_scale(&self) -> bool {
        self.0.card.weights_older_than_scale
    }

    /// The offers, in the order given.
    fn offers(&self) -> Vec<SovereigntyOffer<'_>> {
        self.0.card.offers.iter().map(|offer| SovereigntyOffer { app: &self.0.app, offer }).collect()
    }

    /// Their ranking.
    fn ranking(&self) -> SovereigntyRanking {
        let sovereignty::Ranking { ranked, gate_not_known, gate_not_met } = &self.0.card.ranking;
        let rank = |rank: &sovereignty::Rank| SovereigntyRank {
            offer: rank.offer.clone(),
            best: number(rank.best),
            worst: number(rank.worst),
        };
        SovereigntyRanking {
            ranked: ranked.iter().map(rank).collect(),
            gate_not_known: gate_not_known.clone(),
            gate_not_met: gate_not_met.clone(),
        }
    }
}

/// What one offer scores (resultat för ett anbud).
#[Object]
impl SovereigntyOffer<'_> {
    /// Name of the offer.
    fn name(&self) -> &str {
        &self.offer.name
    }

    /// Whether every required level is reached.
    fn gate(&self) -> SovereigntyGate {
        self.offer.gate.into()
    }

    /// The level as a whole: the lowest of all criteria.
    fn seal(&self) -> SealInterval<'_> {
        SealInterval { app: self.app, seal: &self.offer.seal }
    }

    /// The score in percent; it ranks and does nothing else.
    fn score(&self) -> DecimalInterval {
        self.offer.score.into()
    }

    /// Objective by objective.
    fn objectives(&self) -> Vec<SovereigntyObjectiveScore<'_>> {
        self.offer.objectives.iter().map(|score| SovereigntyObjectiveScore { app: self.app, score }).collect()
    }

    /// Criteria for which more than one step is possible.
    fn open(&self) -> Vec<SovereigntyCriterion<'_>> {
        SovereigntyCriterion::find_all(self.app, &self.offer.open)
    }
}

/// What an offer scores in one objective.
#[Object]
impl SovereigntyObjectiveScore<'_> {
    /// The objective.
    fn objective(&self) -> Option<SovereigntyObjective<'_>> {
        let framework = &self.app.sovereignty;
        let objective = framework.objectives.get(framework.objective_index(&self.score.objective)?)?;
        Some(SovereigntyObjective { app: self.app, objective })
    }

    /// Its weight in percent.
    fn weight(&self) -> i32 {
        number(self.score.weight)
    }

    /// Points, of a nominal 1000.
    fn points(&self) -> DecimalInterval {
        self.score.points.into()
    }

    /// The level: the lowest of its criteria.
    fn seal(&self) -> SealInterval<'_> {
        SealInterval { app: self.app, seal: &self.score.seal }
    }

    /// The level required, if any.
    fn required(&self) -> Option<i32> {
        self.score.required.map(|level| level.number().into())
    }

    /// Whether it is reached.
    fn gate(&self) -> SovereigntyGate {
        self.score.gate.into()
    }
}

/// A SEAL level as far as it is known, with the criteria that govern it (nivå med styrande kriterium).
#[Object]
impl SealInterval<'_> {
    /// The least it can be, 0 to 4: every open criterion at its worst step.
    fn least(&self) -> i32 {
        self.seal.least.number().into()
    }

    /// The most it can be, 0 to 4: every open criterion at its best step.
    fn most(&self) -> i32 {
        self.seal.most.number().into()
    }

    /// Criteria that set the least.
    fn least_governed_by(&self) -> Vec<SovereigntyCriterion<'_>> {
        SovereigntyCriterion::find_all(self.app, &self.seal.least_governed_by)
    }

    /// Criteria that set the most; none at SEAL-4.
    fn most_governed_by(&self) -> Vec<SovereigntyCriterion<'_>> {
        SovereigntyCriterion::find_all(self.app, &self.seal.most_governed_by)
    }
}
