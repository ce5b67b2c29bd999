//! A case with its answer, as the objects of the schema share it.

use std::borrow::Cow;
use std::sync::Arc;

use underlag_domain::assess::Assessment;
use underlag_domain::day::Day;

use super::own_rule::OwnRule;
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

    /// The body's own rule that an id refers to.
    pub(crate) fn own_rule(&self, id: &str) -> Option<OwnRule<'_>> {
        self.answered.case.own_rules().iter().find(|rule| rule.reference == id).map(OwnRule)
    }

    /// Rules by id, in the wording of the day.
    pub(crate) fn rules(&self, ids: &[Cow<'static, str>]) -> Vec<Rule<'_>> {
        ids.iter().filter_map(|id| self.rule(id)).collect()
    }
}
