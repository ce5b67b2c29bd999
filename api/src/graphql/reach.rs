//! Whose law reaches whom.

use async_graphql::Object;
use underlag_domain::assess::ReachFinding;

use super::answer::Answer;
use super::disclosure_law::{DisclosureLaw, Factor, factor_text};
use super::handover::Handover;
use super::language::Language;
use super::truth::Certainty;

pub(crate) struct Reach<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a ReachFinding,
}

/// A foreign law that reaches a recipient or a place (räckvidd). A fact, never in itself an obstacle.
#[Object]
impl Reach<'_> {
    /// The law.
    fn law(&self) -> Option<DisclosureLaw<'_>> {
        DisclosureLaw::find(&self.answer.app, &self.finding.law, self.answer.as_of())
    }

    /// What connects.
    fn through(&self) -> Factor {
        self.finding.through.into()
    }

    /// What connects, in words.
    fn through_text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        factor_text(&self.answer.app, self.finding.through, language)
    }

    /// The handover.
    fn handover(&self) -> Handover<'_> {
        Handover(&self.finding.handover)
    }

    /// Whether it certainly connects.
    fn reaches(&self) -> Certainty {
        self.finding.reaches.into()
    }

    /// Whether what could be handed over is only ciphertext: keys stay with the body and no clear text is needed.
    fn only_ciphertext(&self) -> Certainty {
        self.finding.only_ciphertext.into()
    }

    /// Whether the instrument has lapsed and only runs on.
    fn lapsed(&self) -> bool {
        self.finding.lapsed
    }
}
