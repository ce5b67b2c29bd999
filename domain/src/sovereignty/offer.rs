//! An offer: what is answered about a supplier's service, criterion by criterion.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::framework::{Criterion, Framework};
use super::{OfferFaults, OfferProblem};
use crate::day::Day;
use crate::suggest::{nearest, shown};
use crate::wording::Excess;

/// Most offers scored together.
pub const MOST_OFFERS: usize = 20;
/// Longest name or source, in characters.
const LONGEST_TEXT: usize = 2_000;
/// Most answers of one offer as written, before they are checked.
const MOST_ANSWERS: usize = 200;
/// How an answer says that it is not known.
const UNKNOWN: &str = "unknown";

/// An offer as somebody wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferDraft {
    /// Name for people.
    pub name: String,
    /// Answers, in any order.
    pub answers: Vec<AnswerDraft>,
}

/// An answer as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerDraft {
    /// Id of the criterion.
    pub criterion: String,
    /// Numbers of the steps still possible: one, or several when only narrowed down; none is the same as `unknown`.
    pub steps: Vec<String>,
    /// Source.
    pub source: Option<String>,
    /// Day of the source.
    pub day: Option<String>,
}

/// An offer (anbud) whose answers have been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Name for people.
    pub name: String,
    answers: BTreeMap<String, Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    steps: Steps,
    source: Option<String>,
    day: Option<Day>,
}

/// What is answered of one criterion (svar).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// Id of the criterion.
    pub criterion: String,
    /// Numbers of the steps still possible, all of them when nothing is known.
    pub steps: Vec<usize>,
    /// Where the answer comes from.
    pub source: Option<String>,
    /// Day of the source.
    pub day: Option<Day>,
}

/// Positions of the steps still possible, from 0: a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Steps(u8);

impl Steps {
    /// Most steps a criterion can have.
    pub(super) const MOST: usize = 8;
    /// Nothing is ruled out.
    pub(super) const UNKNOWN: Self = Self(u8::MAX);

    pub(super) const fn contains(self, at: usize) -> bool {
        at < Self::MOST && self.0 >> at & 1 == 1
    }

    /// Positions within a criterion of so many steps.
    fn numbers(self, steps: usize) -> Vec<usize> {
        (0..steps).filter(|at| self.contains(*at)).map(|at| at + 1).collect()
    }
}

impl OfferDraft {
    /// Checks an offer against the framework.
    ///
    /// # Errors
    /// Everything found wrong, with its place.
    pub fn check(&self, framework: &Framework) -> Result<Offer, OfferFaults> {
        let mut faults = OfferFaults::default();
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            faults.add("", OfferProblem::Missing { key: "offer" });
        }
        too_long(&mut faults, "offer", Some(&self.name));
        if self.answers.len() > MOST_ANSWERS {
            let what = Excess::Answers(self.answers.len());
            return Err(OfferFaults::single("answers", OfferProblem::TooLarge { what, limit: MOST_ANSWERS }));
        }
        let mut answers = BTreeMap::new();
        for draft in &self.answers {
            let path = format!("answers.{}", shown(&draft.criterion));
            let Some(criterion) = framework.criterion(&draft.criterion) else {
                let known = framework.criteria().map(|criterion| criterion.id.as_str());
                let nearest = nearest(&draft.criterion, known);
                faults.add(path, OfferProblem::UnknownCriterion { given: shown(&draft.criterion), nearest });
                continue;
            };
            let answer = draft.check(criterion, &path, &mut faults);
            if answers.insert(criterion.id.clone(), answer).is_some() {
                faults.add(path, OfferProblem::Duplicate { given: criterion.id.clone() });
            }
        }
        faults.unless_any(Offer { name, answers })
    }
}

impl AnswerDraft {
    fn check(&self, criterion: &Criterion, path: &str, faults: &mut OfferFaults) -> Answer {
        too_long(faults, path, self.source.as_deref());
        let day = self.day.as_deref().and_then(|day| {
            day.parse().map_err(|error| faults.add(format!("{path}.day"), OfferProblem::BadDay(error))).ok()
        });
        Answer { steps: self.steps(criterion, path, faults), source: self.source.clone(), day }
    }

    fn steps(&self, criterion: &Criterion, path: &str, faults: &mut OfferFaults) -> Steps {
        let stated: BTreeSet<&str> = self.steps.iter().map(|step| step.trim()).collect();
        if stated.is_empty() || (stated.len() == 1 && stated.contains(UNKNOWN)) {
            return Steps::UNKNOWN;
        }
        let mut possible = 0;
        for given in stated {
            let number = given.parse().ok().filter(|number| (1..=criterion.steps.len()).contains(number));
            if let Some(number) = number {
                possible |= 1 << (number - 1);
            } else {
                let steps = criterion.steps.len();
                faults.add(path, OfferProblem::UnknownStep { given: shown(given), steps });
            }
        }
        Steps(possible)
    }
}

fn too_long(faults: &mut OfferFaults, path: &str, text: Option<&str>) {
    if let Some(text) = text.filter(|text| text.chars().nth(LONGEST_TEXT).is_some()) {
        let what = Excess::Text(text.len());
        faults.add(path, OfferProblem::TooLarge { what, limit: LONGEST_TEXT });
    }
}

impl Offer {
    /// The steps of a criterion that are still possible; all of them where nothing is answered.
    pub(super) fn steps(&self, criterion: &Criterion) -> Steps {
        self.answers.get(&criterion.id).map_or(Steps::UNKNOWN, |answer| answer.steps)
    }

    /// Whether exactly one step is possible.
    pub fn settles(&self, criterion: &Criterion) -> bool {
        self.steps(criterion).numbers(criterion.steps.len()).len() == 1
    }

    /// Whether anything is said of a criterion, if only that it is not known.
    pub(super) fn has_answered(&self, criterion: &Criterion) -> bool {
        self.answers.contains_key(&criterion.id)
    }

    /// What is answered of a criterion; every step where nothing is.
    pub fn answered(&self, criterion: &Criterion) -> Answered {
        let answer = self.answers.get(&criterion.id);
        Answered {
            criterion: criterion.id.clone(),
            steps: self.steps(criterion).numbers(criterion.steps.len()),
            source: answer.and_then(|answer| answer.source.clone()),
            day: answer.and_then(|answer| answer.day),
        }
    }
}
