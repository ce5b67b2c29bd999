//! SEAL levels: what the weakest criterion allows.

use serde::{Serialize, Serializer};

use super::framework::Criterion;
use super::offer::Steps;

/// Sovereignty Effectiveness Assurance Level, SEAL (suveränitetsnivå), 0 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seal(u8);

impl Seal {
    /// No sovereignty at all.
    pub const LOWEST: Self = Self(0);
    /// Full digital sovereignty.
    pub const HIGHEST: Self = Self(4);
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// The level of a number.
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.0 == number)
    }

    /// Its number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Serialize for Seal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

/// The level of one or more objectives as far as it is known, with the criteria that hold it down
/// (nivå med styrande kriterium). A criterion that gates nothing governs nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealInterval {
    /// The least it can be: every unanswered criterion at its worst step.
    pub least: Seal,
    /// Ids of the criteria that set the least.
    pub least_governed_by: Vec<String>,
    /// The most it can be: every unanswered criterion at its best step.
    pub most: Seal,
    /// Ids of the criteria that set the most; none at the highest level.
    pub most_governed_by: Vec<String>,
}

impl SealInterval {
    /// The lowest level any of the criteria allows: a minimum, never a mean.
    pub(super) fn of<'a>(answered: &(impl Iterator<Item = (&'a Criterion, Steps)> + Clone)) -> Self {
        let governed = |level: fn(&Criterion, Steps) -> Seal| {
            let lowest = answered.clone().map(|(criterion, steps)| level(criterion, steps)).min();
            let lowest = lowest.unwrap_or(Seal::HIGHEST);
            let holds = |criterion: &Criterion, steps| criterion.gates() && level(criterion, steps) == lowest;
            let by = answered.clone().filter(|(criterion, steps)| lowest < Seal::HIGHEST && holds(criterion, *steps));
            (lowest, by.map(|(criterion, _)| criterion.id.clone()).collect())
        };
        let (least, least_governed_by) = governed(|criterion, steps| criterion.seal(steps).min);
        let (most, most_governed_by) = governed(|criterion, steps| criterion.seal(steps).max);
        Self { least, least_governed_by, most, most_governed_by }
    }
}
