//! The ranking: the gate first, and the score only among those that pass it.

use serde::Serialize;

use super::gate::Gate;
use super::score::OfferScore;

/// The ranking (rangordning) of offers, names in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranking {
    /// Offers that pass the gate, best first.
    pub ranked: Vec<Rank>,
    /// Offers for which it is not known whether they pass; they have no rank.
    pub gate_not_known: Vec<String>,
    /// Offers that do not pass, whatever they score.
    pub gate_not_met: Vec<String>,
}

/// The place of an offer that passes the gate (plats): an interval where scores overlap.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Rank {
    /// The best place it can have.
    pub best: usize,
    /// The worst place it can have.
    pub worst: usize,
    /// Name of the offer.
    pub offer: String,
}

impl Ranking {
    pub(super) fn of(offers: &[OfferScore]) -> Self {
        let at = |gate: Gate| offers.iter().filter(move |offer| offer.gate == gate);
        let names = |gate: Gate| at(gate).map(|offer| offer.name.clone()).collect();
        let mut ranked: Vec<Rank> = at(Gate::Meets)
            .map(|offer| {
                let others = || at(Gate::Meets).filter(|other| other.name != offer.name).map(|other| other.score);
                Rank {
                    best: 1 + others().filter(|other| other.min > offer.score.max).count(),
                    worst: 1 + others().filter(|other| other.max > offer.score.min).count(),
                    offer: offer.name.clone(),
                }
            })
            .collect();
        ranked.sort();
        Self { ranked, gate_not_known: names(Gate::NotKnown), gate_not_met: names(Gate::DoesNotMeet) }
    }
}
