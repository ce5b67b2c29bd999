//! Obstacles.

use async_graphql::Object;
use underlag_domain::assess::ObstacleFinding;

use super::answer::Answer;
use super::because::{Because, reasons};
use super::handover::Handover;
use super::own_rule::OwnRule;
use super::rule::Rule;
use super::test_of_law::TestOfLaw;
use super::truth::Certainty;

pub(crate) struct Obstacle<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a ObstacleFinding,
}

/// An obstacle on one handover, not lifted as things are arranged (hinder).
#[Object]
impl Obstacle<'_> {
    /// The provision; none when the obstacle is one the body has set itself.
    fn rule(&self) -> Option<Rule<'_>> {
        self.answer.rule(&self.finding.rule.id)
    }

    /// The body's own rule; none when the obstacle is set by law.
    fn own_rule(&self) -> Option<OwnRule<'_>> {
        self.answer.own_rule(&self.finding.rule.id)
    }

    /// The test.
    fn test(&self) -> TestOfLaw {
        self.finding.test.into()
    }

    /// The handover.
    fn handover(&self) -> Handover<'_> {
        Handover(&self.finding.handover)
    }

    /// Whether it is there as arranged.
    fn as_arranged(&self) -> Certainty {
        self.finding.as_arranged.into()
    }

    /// Whether it stays after every open act and with every pending judgment favourable.
    fn after_measures(&self) -> Certainty {
        self.finding.after_measures.into()
    }

    /// Why.
    fn because(&self) -> Vec<Because<'_>> {
        reasons(self.answer, &self.finding.because)
    }

    /// Grounds that are open but not met as arranged.
    fn lifted_by(&self) -> Vec<Rule<'_>> {
        self.answer.rules(&self.finding.lifted_by)
    }
}
