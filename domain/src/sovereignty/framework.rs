//! The framework as published: objectives, criteria with their ladders, weight sets.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::amount::{Interval, Percent, Points};
use super::offer::Steps;
use super::seal::Seal;
use super::{OfferFaults, OfferProblem};
use crate::day::Day;
use crate::register::{RegisterError, Source, entry_error};
use crate::suggest::{nearest, shown};

/// The framework (ramverket).
#[derive(Clone, Debug, Serialize)]
pub struct Framework {
    /// The document the objectives and levels come from.
    pub framework: Document,
    /// The document the criteria, their points and their levels come from.
    pub scale: Document,
    /// Weight sets, oldest first.
    pub weight_sets: Vec<WeightSet>,
    /// The objectives, in published order.
    pub objectives: Vec<Objective>,
}

/// A published document of the framework (publicerat dokument).
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its name and publisher.
    pub citation: String,
    /// Day it was published.
    pub published: Day,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

/// A weight set (viktning): how much each objective counts in the score.
#[derive(Clone, Debug, Serialize)]
pub struct WeightSet {
    /// Id: `2026-06`.
    pub id: String,
    /// Day it was published.
    pub from: Day,
    /// Percent of each objective, in their order; they sum to 100.
    pub weights: Vec<u32>,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

/// A sovereignty objective (suveränitetsmål).
#[derive(Clone, Debug, Serialize)]
pub struct Objective {
    /// Id: `SOV-1`.
    pub id: String,
    /// Its criteria.
    pub criteria: Vec<Criterion>,
}

/// A criterion (kriterium): a ladder of steps.
#[derive(Clone, Debug, Serialize)]
pub struct Criterion {
    /// Id: `SOV-1-1`.
    pub id: String,
    /// Its share of the nominal 1000 points of its objective.
    pub points: u32,
    /// Its steps, worst first.
    pub steps: Vec<Step>,
    /// Numbers of the steps whose words the source leaves blank, repeats or does not fit to the criterion.
    pub unclear: Vec<usize>,
}

/// A step of a criterion's ladder (steg).
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Step {
    /// Points it gives.
    pub points: Points,
    /// Level it allows at most.
    pub seal: Seal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    framework: DocumentEntry,
    scale: DocumentEntry,
    weights: Vec<WeightsEntry>,
    objective: Vec<ObjectiveEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentEntry {
    citation: String,
    published: Day,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightsEntry {
    id: String,
    from: Day,
    weights: Vec<u32>,
    source: String,
    checked: Day,
    standing: crate::rule::Standing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ObjectiveEntry {
    id: String,
    criterion: Vec<CriterionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionEntry {
    id: String,
    points: u32,
    hundredths: Vec<u32>,
    seal: Vec<u8>,
    #[serde(default)]
    unclear: Vec<usize>,
}

impl Framework {
    /// The framework this build carries.
    ///
    /// # Errors
    /// When the file cannot be read or contradicts itself; a test reads it on every build.
    pub fn embedded() -> Result<Self, RegisterError> {
        Self::read(include_str!("../../data/sovereignty.toml"))
    }

    /// Reads the framework's file and checks it as a whole.
    ///
    /// # Errors
    /// When it cannot be read or contradicts itself.
    pub fn read(text: &str) -> Result<Self, RegisterError> {
        let file: File = toml::from_str(text)
            .map_err(|source| RegisterError::File { file: "sovereignty.toml", source: Box::new(source) })?;
        let document = |entry: DocumentEntry| {
            let DocumentEntry { citation, published, source, checked, standing } = entry;
            Document { citation, published, source: Source { source, checked, standing } }
        };
        let objectives = file.objective.into_iter().map(ObjectiveEntry::checked).collect::<Result<Vec<_>, _>>()?;
        let weight_sets = file.weights.into_iter().map(|entry| entry.checked(objectives.len()));
        let weight_sets = weight_sets.collect::<Result<Vec<_>, _>>()?;
        let framework =
            Self { framework: document(file.framework), scale: document(file.scale), weight_sets, objectives };
        framework.check()?;
        Ok(framework)
    }

    fn check(&self) -> Result<(), RegisterError> {
        let mut ids = BTreeSet::new();
        let all = (self.weight_sets.iter().map(|set| &set.id))
            .chain(self.objectives.iter().map(|objective| &objective.id))
            .chain(self.criteria().map(|criterion| &criterion.id));
        for id in all {
            if !ids.insert(id.as_str()) {
                return Err(entry_error(id, "the id is used twice"));
            }
        }
        if !self.weight_sets.is_sorted_by_key(|set| set.from) {
            return Err(entry_error("weights", "the oldest weight set comes first"));
        }
        if self.weight_sets.is_empty() {
            return Err(entry_error("weights", "there is no weight set"));
        }
        Ok(())
    }

    /// Every criterion, in published order.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> + Clone {
        self.objectives.iter().flat_map(|objective| &objective.criteria)
    }

    /// Finds a criterion by id, small letters or capitals.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria().find(|criterion| criterion.id.eq_ignore_ascii_case(id))
    }

    /// Finds an objective's position by id, small letters or capitals.
    pub fn objective_index(&self, id: &str) -> Option<usize> {
        self.objectives.iter().position(|objective| objective.id.eq_ignore_ascii_case(id))
    }

    /// The weight set of an id; the latest published when none is given.
    ///
    /// # Errors
    /// When there is no such weight set.
    pub fn weights(&self, id: Option<&str>) -> Result<&WeightSet, OfferFaults> {
        let Some(id) = id else {
            return self.weight_sets.last().ok_or_else(|| OfferFaults::single("weights", no_weights("", self)));
        };
        let found = self.weight_sets.iter().find(|set| set.id == id);
        found.ok_or_else(|| OfferFaults::single("weights", no_weights(id, self)))
    }

    /// What an offer scores that is at the best step of every criterion; more than 100 %, as published.
    pub fn maximum(&self, weights: &WeightSet) -> Percent {
        let objectives = self.objectives.iter().zip(&weights.weights);
        objectives.map(|(objective, weight)| objective.maximum().weighted(*weight)).sum()
    }
}

fn no_weights(id: &str, framework: &Framework) -> OfferProblem {
    let known: Vec<&str> = framework.weight_sets.iter().map(|set| set.id.as_str()).collect();
    OfferProblem::UnknownWeights {
        given: shown(id),
        nearest: nearest(id, known.iter().copied()),
        known: known.join(", "),
    }
}

impl WeightsEntry {
    fn checked(self, objectives: usize) -> Result<WeightSet, RegisterError> {
        let Self { id, from, weights, source, checked, standing } = self;
        if weights.len() != objectives {
            return Err(entry_error(&id, "there must be one weight for each objective"));
        }
        if weights.iter().try_fold(0_u32, |sum, weight| sum.checked_add(*weight)) != Some(100) {
            return Err(entry_error(&id, "the weights do not sum to 100"));
        }
        Ok(WeightSet { id, from, weights, source: Source { source, checked, standing } })
    }
}

impl ObjectiveEntry {
    fn checked(self) -> Result<Objective, RegisterError> {
        let Self { id, criterion } = self;
        if criterion.is_empty() {
            return Err(entry_error(&id, "it has no criterion"));
        }
        let criteria = criterion.into_iter().enumerate().map(|(at, entry)| entry.checked(&format!("{id}-{}", at + 1)));
        let criteria = criteria.collect::<Result<Vec<_>, _>>()?;
        Ok(Objective { id, criteria })
    }
}

impl CriterionEntry {
    fn checked(self, expected: &str) -> Result<Criterion, RegisterError> {
        let Self { id, points, hundredths, seal, unclear } = self;
        if id != expected {
            return Err(entry_error(&id, format!("its id must be `{expected}`")));
        }
        if hundredths.len() != seal.len() || !(2..=Steps::MOST).contains(&seal.len()) {
            return Err(entry_error(&id, "it needs two to eight steps, each with points and a level"));
        }
        if hundredths.first() != Some(&0) || !hundredths.is_sorted_by(|worse, better| worse < better) {
            return Err(entry_error(&id, "its points must rise from 0"));
        }
        // The workbook rounds the parts of a criterion, so that its best step can be a hundredth above its points.
        if points > 1000 || hundredths.last().is_none_or(|best| best.abs_diff(points * 100) > 1) {
            return Err(entry_error(&id, "its best step must give its points"));
        }
        if seal.last() != Some(&4) || !seal.is_sorted() {
            return Err(entry_error(&id, "its levels must rise to 4"));
        }
        if unclear.iter().any(|number| !(1..=seal.len()).contains(number)) {
            return Err(entry_error(&id, "an unclear step is not among its steps"));
        }
        let steps = hundredths.into_iter().zip(seal).map(|(hundredths, seal)| {
            let seal = Seal::of(seal).ok_or_else(|| entry_error(&id, "there is no such level"))?;
            Ok(Step { points: Points(hundredths), seal })
        });
        let steps = steps.collect::<Result<Vec<_>, RegisterError>>()?;
        Ok(Criterion { id, points, steps, unclear })
    }
}

impl Objective {
    /// Points at the best step of every criterion.
    pub fn maximum(&self) -> Points {
        self.criteria.iter().filter_map(|criterion| criterion.steps.last()).map(|step| step.points).sum()
    }
}

impl Criterion {
    /// Whether some step of it allows less than the highest level; otherwise it counts in the score only.
    pub fn gates(&self) -> bool {
        self.steps.iter().any(|step| step.seal < Seal::HIGHEST)
    }

    /// The steps still possible.
    fn possible(&self, steps: Steps) -> impl Iterator<Item = &Step> {
        self.steps.iter().enumerate().filter(move |(at, _)| steps.contains(*at)).map(|(_, step)| step)
    }

    /// Points over the steps still possible.
    pub(super) fn points(&self, steps: Steps) -> Interval<Points> {
        let points = || self.possible(steps).map(|step| step.points);
        Interval { min: points().min().unwrap_or_default(), max: points().max().unwrap_or_default() }
    }

    /// Levels over the steps still possible.
    pub(super) fn seal(&self, steps: Steps) -> Interval<Seal> {
        let levels = || self.possible(steps).map(|step| step.seal);
        Interval { min: levels().min().unwrap_or(Seal::LOWEST), max: levels().max().unwrap_or(Seal::HIGHEST) }
    }
}
