//! The gate: the least SEAL the buyer requires, objective by objective.

use serde::Serialize;

use super::framework::Framework;
use super::seal::{Seal, SealInterval};
use super::{OfferFaults, OfferProblem};
use crate::suggest::{nearest, shown};

/// Whether a required level is reached (miniminivå).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Gate {
    /// It is reached whatever the open answers turn out to be.
    Meets,
    /// It is not reached whatever they turn out to be.
    DoesNotMeet,
    /// It depends on what is not known yet.
    NotKnown,
}

impl Gate {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::Meets, Self::DoesNotMeet, Self::NotKnown];

    /// A level against the least required.
    pub(super) fn of(seal: &SealInterval, required: Option<Seal>) -> Self {
        match required {
            Some(required) if seal.most < required => Self::DoesNotMeet,
            Some(required) if seal.least < required => Self::NotKnown,
            _ => Self::Meets,
        }
    }

    /// All of several gates: one that is not met is enough.
    pub(super) fn all(gates: impl Iterator<Item = Self>) -> Self {
        gates.fold(Self::Meets, |so_far, gate| match (so_far, gate) {
            (Self::DoesNotMeet, _) | (_, Self::DoesNotMeet) => Self::DoesNotMeet,
            (Self::NotKnown, _) | (_, Self::NotKnown) => Self::NotKnown,
            (Self::Meets, Self::Meets) => Self::Meets,
        })
    }
}

/// The least levels the buyer requires (krav). The framework sets none: the buyer does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    levels: Vec<Option<Seal>>,
}

/// Required levels as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequirementDraft {
    /// The level every objective must reach that is not named.
    pub of_all: Option<String>,
    /// Objective and level.
    pub of: Vec<(String, String)>,
}

impl RequirementDraft {
    /// Checks required levels against the framework.
    ///
    /// # Errors
    /// Everything found wrong, with its place.
    pub fn check(&self, framework: &Framework) -> Result<Requirement, OfferFaults> {
        let mut faults = OfferFaults::default();
        let mut level = |path: &str, given: &str| {
            let found = given.trim().parse().ok().and_then(Seal::of);
            if found.is_none() {
                faults.add(path, OfferProblem::UnknownSeal { given: shown(given) });
            }
            found
        };
        let of_all = self.of_all.as_deref().and_then(|given| level("require", given));
        let named: Vec<Option<Seal>> =
            self.of.iter().map(|(id, given)| level(&format!("require.{}", shown(id)), given)).collect();
        let mut levels = vec![None; framework.objectives.len()];
        for ((id, _), required) in self.of.iter().zip(named) {
            let path = format!("require.{}", shown(id));
            match framework.objective_index(id).and_then(|at| levels.get_mut(at)) {
                None => {
                    let known = framework.objectives.iter().map(|objective| objective.id.as_str());
                    faults.add(path, OfferProblem::UnknownObjective { given: shown(id), nearest: nearest(id, known) });
                }
                Some(place) if place.is_some() => faults.add(path, OfferProblem::Duplicate { given: shown(id) }),
                Some(place) => *place = required,
            }
        }
        faults.unless_any(Requirement { levels: levels.into_iter().map(|named| named.or(of_all)).collect() })
    }
}

impl Requirement {
    /// The level an objective must reach, by its position; none when nothing is required of it.
    pub fn of(&self, objective: usize) -> Option<Seal> {
        self.levels.get(objective).copied().flatten()
    }

    /// Whether anything is required at all.
    pub fn is_stated(&self) -> bool {
        self.levels.iter().any(Option::is_some)
    }
}
