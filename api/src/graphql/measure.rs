//! Measures that take the obstacles away.

use async_graphql::Object;
use underlag_domain::assess;

use super::answer::Answer;
use super::subject::{CaseAttribute, find};

pub(crate) struct Measure<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a assess::Measure,
}

impl Measure<'_> {
    fn all(&self, paths: &[String]) -> Vec<CaseAttribute<'_>> {
        paths.iter().filter_map(|path| find(self.answer, path)).collect()
    }
}

/// A smallest set of steps that takes the obstacles away, verified by evaluating again (åtgärdspaket).
#[Object]
impl Measure<'_> {
    /// Acts to do.
    fn acts(&self) -> Vec<CaseAttribute<'_>> {
        self.all(&self.finding.acts)
    }

    /// Judgments that must come out favourably.
    fn judgments(&self) -> Vec<CaseAttribute<'_>> {
        self.all(&self.finding.judgments)
    }
}
