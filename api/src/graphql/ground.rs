//! Grounds that lift obstacles.

use async_graphql::Object;
use underlag_domain::assess::GroundFinding;

use super::answer::Answer;
use super::because::{Because, reasons};
use super::handover::Handover;
use super::rule::Rule;
use super::truth::Certainty;

pub(crate) struct Ground<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a GroundFinding,
}

/// A ground on one handover whose obstacle is or could be there (grund).
#[Object]
impl Ground<'_> {
    /// The provision.
    fn rule(&self) -> Option<Rule<'_>> {
        self.answer.rule(&self.finding.rule.id)
    }

    /// The handover.
    fn handover(&self) -> Handover<'_> {
        Handover(&self.finding.handover)
    }

    /// The obstacle it lifts.
    fn lifts(&self) -> Option<Rule<'_>> {
        self.answer.rule(&self.finding.lifts)
    }

    /// Whether it holds as arranged, bars considered.
    fn as_arranged(&self) -> Certainty {
        self.finding.as_arranged.into()
    }

    /// Whether it holds after every open act and with every pending judgment favourable.
    fn after_measures(&self) -> Certainty {
        self.finding.after_measures.into()
    }

    /// Bars that close it, or may.
    fn barred_by(&self) -> Vec<Rule<'_>> {
        self.answer.rules(&self.finding.barred_by)
    }

    /// Why.
    fn because(&self) -> Vec<Because<'_>> {
        reasons(self.answer, &self.finding.because)
    }
}
