//! Contested questions under which the answer would differ.

use async_graphql::Object;
use underlag_domain::assess;
use underlag_domain::headline::Standing as StandingValue;
use underlag_domain::test_of_law::TestOfLaw as Test;

use super::answer::Answer;
use super::headline::{Headline, Standing};
use super::language::Language;
use super::question::{ContestedQuestion, Position};
use super::test_of_law::{TestOfLaw, name_of};
use crate::text::kebab;

pub(crate) struct Contested<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a assess::Contested,
}

pub(crate) struct PositionOutcome<'a> {
    answer: &'a Answer,
    question: &'a str,
    finding: &'a assess::PositionOutcome,
}

pub(crate) struct ChangedTest<'a> {
    answer: &'a Answer,
    test: Test,
    standing: StandingValue,
}

/// A contested question under which the answer would differ (omtvistad tolkningsfråga).
#[Object]
impl Contested<'_> {
    /// The question.
    fn question(&self) -> Option<ContestedQuestion<'_>> {
        ContestedQuestion::find(&self.answer.app, &self.finding.question)
    }

    /// Position the profile has chosen; none while it is silent.
    fn chosen(&self) -> Option<Position<'_>> {
        let chosen = self.finding.chosen.as_deref()?;
        Position::find(&self.answer.app, &self.finding.question, chosen)
    }

    /// What each position leads to.
    fn positions(&self) -> Vec<PositionOutcome<'_>> {
        let (answer, question) = (self.answer, self.finding.question.as_str());
        self.finding.positions.iter().map(|finding| PositionOutcome { answer, question, finding }).collect()
    }
}

/// What a position leads to (utfall under en ståndpunkt).
#[Object]
impl PositionOutcome<'_> {
    /// The position.
    fn position(&self) -> Option<Position<'_>> {
        Position::find(&self.answer.app, self.question, &self.finding.position)
    }

    /// Headline under it.
    fn headline(&self) -> Headline {
        self.finding.headline.into()
    }

    /// The headline in words.
    fn headline_text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let id = format!("headline-{}", kebab(self.finding.headline.name()));
        self.answer.app.texts.get(language.into(), &id, &[])
    }

    /// Tests whose value differs from this answer's.
    fn differs(&self) -> Vec<ChangedTest<'_>> {
        let differs = self.finding.differs.iter();
        differs.map(|(test, standing)| ChangedTest { answer: self.answer, test: *test, standing: *standing }).collect()
    }
}

/// A test whose value is another than in the answer (prövning som ändras).
#[Object]
impl ChangedTest<'_> {
    /// The test.
    fn test(&self) -> TestOfLaw {
        self.test.into()
    }

    /// Name of the test.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        name_of(&self.answer.app, self.test, language)
    }

    /// Its value under the position.
    fn standing(&self) -> Standing {
        self.standing.into()
    }
}
