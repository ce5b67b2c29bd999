//! A case with its answer, as the objects of the schema share it.

use std::sync::Arc;

use underlag_domain::assess::Assessment;
use underlag_domain::day::Day;

use super::rule::Rule;
use crate::app::{Answered, App};

/// A case with its answer and the app whose texts it is told in.
pub(crate) struct Answer {
    pub(crate) app: Arc<App>,
    pub(crate) answered: Answered,
}

impl Answer {
    /// The engine's answer.
    pub(crate) const fn assessment(&self) -> &Assessment {
        &self.answered.assessment
    }

    /// The day asked about.
    pub(crate) const fn as_of(&self) -> Day {
        self.answered.inquiry.as_of
    }

    /// A rule by id, in the wording of the day.
    pub(crate) fn rule(&self, id: &str) -> Option<Rule<'_>> {
        Rule::find(&self.app, id, self.as_of())
    }

    /// Rules by id, in the wording of the day.
    pub(crate) fn rules(&self, ids: &[&str]) -> Vec<Rule<'_>> {
        Rule::find_all(&self.app, ids, self.as_of())
    }
}
