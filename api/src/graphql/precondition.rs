//! Open acts and pending judgments.

use async_graphql::{Enum, Object};
use underlag_domain::assess;

use super::answer::Answer;
use super::attribute::Attribute;
use super::language::Language;
use super::own_rule::OwnRule;
use super::role::Role;
use super::rule::Rule;
use super::subject::{Subject, subject};
use crate::text::attribute_id;

/// Whether a step is done or judged (slag av steg).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "assess::StepKind")]
pub(crate) enum StepKind {
    /// An act (åtgärd).
    Act,
    /// A judgment (ställningstagande).
    Judgment,
}

pub(crate) struct Precondition<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a assess::Precondition,
}

/// An open act or a pending judgment (förutsättning).
#[Object]
impl Precondition<'_> {
    /// Act or judgment.
    fn kind(&self) -> StepKind {
        self.finding.kind.into()
    }

    /// Path as case files write it.
    fn path(&self) -> &str {
        &self.finding.what.path
    }

    /// What is done or judged.
    fn attribute(&self) -> Attribute<'_> {
        Attribute { app: &self.answer.app, attribute: self.finding.what.attribute }
    }

    /// What it is about.
    fn subject(&self) -> Subject<'_> {
        subject(&self.answer.app, &self.finding.what)
    }

    /// What to do or judge.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let id = format!("{}.question", attribute_id(self.finding.what.attribute));
        self.answer.app.texts.get(language.into(), &id, &[])
    }

    /// Who does or judges it.
    fn role(&self) -> Role<'_> {
        Role { app: &self.answer.app, role: self.finding.role }
    }

    /// Provisions it matters for.
    fn provisions(&self) -> Vec<Rule<'_>> {
        self.answer.rules(&self.finding.provisions)
    }

    /// Own rules of the body that it matters for.
    fn own_rules(&self) -> Vec<OwnRule<'_>> {
        self.finding.provisions.iter().filter_map(|id| self.answer.own_rule(id)).collect()
    }

    /// Whether every measure contains it.
    fn always_needed(&self) -> bool {
        self.finding.always_needed
    }
}
