//! Offers scored: intervals, levels with what governs them, the gate and the ranking.

use std::collections::BTreeSet;

use serde::Serialize;

use super::amount::{Interval, Percent, Points};
use super::framework::{Framework, WeightSet};
use super::gate::{Gate, Requirement};
use super::offer::{Answered, MOST_OFFERS, Offer};
use super::ranking::Ranking;
use super::seal::{Seal, SealInterval};
use super::{OfferFaults, OfferProblem};
use crate::suggest::shown;
use crate::wording::Excess;

/// Offers scored under one weight set against one requirement (poängtavla).
#[derive(Clone, Debug, Serialize)]
pub struct ScoreCard {
    /// Never: procurement guidance, no test of law, moves no headline.
    pub binding: bool,
    /// The weight set.
    pub weights: WeightSet,
    /// Whether the scale was published later, with other weights: scoring it with these is then our own application.
    pub weights_older_than_scale: bool,
    /// What a full score is under it.
    pub maximum: Percent,
    /// Whether any least level was required.
    pub gate_stated: bool,
    /// The offers, in the order given.
    pub offers: Vec<OfferScore>,
    /// Their ranking.
    pub ranking: Ranking,
}

/// What one offer scores (resultat för ett anbud).
#[derive(Clone, Debug, Serialize)]
pub struct OfferScore {
    /// Name of the offer.
    pub name: String,
    /// Whether every required level is reached.
    pub gate: Gate,
    /// The level as a whole: the lowest of the objectives.
    pub seal: SealInterval,
    /// The score; it ranks and does nothing else.
    pub score: Interval<Percent>,
    /// Objective by objective.
    pub objectives: Vec<ObjectiveScore>,
    /// Ids of the criteria for which more than one step is possible.
    pub open: Vec<String>,
    /// What was answered, in published order; criteria without an answer are not among them.
    pub answers: Vec<Answered>,
}

/// What an offer scores in one objective.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectiveScore {
    /// Id of the objective.
    pub objective: String,
    /// Its weight in percent.
    pub weight: u32,
    /// Points, of a nominal 1000.
    pub points: Interval<Points>,
    /// The level: the lowest of its criteria.
    pub seal: SealInterval,
    /// The level required, if any.
    pub required: Option<Seal>,
    /// Whether it is reached.
    pub gate: Gate,
}

impl ScoreCard {
    /// Scores offers under a weight set against a requirement.
    ///
    /// # Errors
    /// When there is no offer, there are too many, or two have the same name.
    pub fn of(
        framework: &Framework,
        weights: &WeightSet,
        requirement: &Requirement,
        offers: &[Offer],
    ) -> Result<Self, OfferFaults> {
        if offers.is_empty() {
            return Err(OfferFaults::single("offers", OfferProblem::Missing { key: "offers" }));
        }
        if offers.len() > MOST_OFFERS {
            let what = Excess::Offers(offers.len());
            return Err(OfferFaults::single("offers", OfferProblem::TooLarge { what, limit: MOST_OFFERS }));
        }
        let mut faults = OfferFaults::default();
        let mut names = BTreeSet::new();
        for (at, offer) in offers.iter().enumerate() {
            if !names.insert(offer.name.as_str()) {
                faults.add(format!("offers[{at}]"), OfferProblem::Duplicate { given: shown(&offer.name) });
            }
        }
        let scored: Vec<OfferScore> =
            offers.iter().map(|offer| OfferScore::of(framework, weights, requirement, offer)).collect();
        faults.unless_any(Self {
            binding: false,
            weights: weights.clone(),
            weights_older_than_scale: weights.from < framework.scale.published,
            maximum: framework.maximum(weights),
            gate_stated: requirement.is_stated(),
            ranking: Ranking::of(&scored),
            offers: scored,
        })
    }
}

impl OfferScore {
    fn of(framework: &Framework, weights: &WeightSet, requirement: &Requirement, offer: &Offer) -> Self {
        let objectives: Vec<ObjectiveScore> = framework
            .objectives
            .iter()
            .zip(&weights.weights)
            .enumerate()
            .map(|(at, (objective, weight))| {
                let answered = objective.criteria.iter().map(|criterion| (criterion, offer.steps(criterion)));
                let points = || answered.clone().map(|(criterion, steps)| criterion.points(steps));
                let seal = SealInterval::of(&answered);
                let required = requirement.of(at);
                ObjectiveScore {
                    objective: objective.id.clone(),
                    weight: *weight,
                    points: Interval {
                        min: points().map(|points| points.min).sum(),
                        max: points().map(|points| points.max).sum(),
                    },
                    gate: Gate::of(&seal, required),
                    seal,
                    required,
                }
            })
            .collect();
        let open = framework.criteria().filter(|criterion| !offer.settles(criterion));
        Self {
            name: offer.name.clone(),
            gate: Gate::all(objectives.iter().map(|objective| objective.gate)),
            seal: SealInterval::of(&framework.criteria().map(|criterion| (criterion, offer.steps(criterion)))),
            score: Interval {
                min: objectives.iter().map(|objective| objective.points.min.weighted(objective.weight)).sum(),
                max: objectives.iter().map(|objective| objective.points.max.weighted(objective.weight)).sum(),
            },
            open: open.map(|criterion| criterion.id.clone()).collect(),
            answers: framework
                .criteria()
                .filter(|criterion| offer.has_answered(criterion))
                .map(|criterion| offer.answered(criterion))
                .collect(),
            objectives,
        }
    }
}
