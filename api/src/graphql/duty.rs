//! Duties: who must, and who must decide.

use async_graphql::Object;
use underlag_domain::assess::DutyFinding;

use super::answer::Answer;
use super::role::Role;
use super::rule::Rule;
use super::truth::Certainty;

pub(crate) struct Duty<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a DutyFinding,
}

/// A duty (skyldighet).
#[Object]
impl Duty<'_> {
    /// The provision.
    fn rule(&self) -> Option<Rule<'_>> {
        self.answer.rule(&self.finding.rule.id)
    }

    /// Who.
    fn role(&self) -> Role<'_> {
        Role { app: &self.answer.app, role: self.finding.role }
    }

    /// Whether the duty is to decide.
    fn decides(&self) -> bool {
        self.finding.decides
    }

    /// Whether it certainly arises.
    fn arises(&self) -> Certainty {
        self.finding.arises.into()
    }

    /// Names of the informations concerned.
    fn informations(&self) -> &[String] {
        &self.finding.informations
    }

    /// Names of the recipients concerned.
    fn recipients(&self) -> &[String] {
        &self.finding.recipients
    }
}
