//! Tests of law, in answers and in the register.

use async_graphql::{Enum, Object};
use underlag_domain::assess::TestFinding as Finding;
use underlag_domain::day;
use underlag_domain::test_of_law;

use super::attribute::{Attribute, used_in};
use super::gap::Gap;
use super::headline::{Standing, Status};
use super::language::Language;
use super::rule::Rule;
use crate::app::App;
use crate::text::kebab;

/// Test of law (prövning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "test_of_law::TestOfLaw")]
pub(crate) enum TestOfLaw {
    /// May this be handed over at all (kvalificering).
    Qualification,
    /// Who is responsible (ansvar).
    Responsibility,
    /// Who may decide (behörighet).
    Competence,
    /// Legal basis for the processing (laglig grund).
    Lawfulness,
    /// Secrecy (sekretess).
    Secrecy,
    /// Security protection (säkerhetsskydd).
    SecurityProtection,
    /// Processor (personuppgiftsbiträde).
    Processor,
    /// Transfer to a third country (överföring till tredjeland).
    Transfer,
    /// Cybersecurity (cybersäkerhet).
    Cybersecurity,
    /// Law of the sector (sektorslagstiftning).
    Sector,
    /// Records and archive (allmänna handlingar och arkiv).
    Records,
    /// Procurement (upphandling).
    Procurement,
    /// The body's own recorded rules (egna regler).
    OwnPolicy,
}

/// Name of a test in a language.
pub(crate) fn name_of(app: &App, test: test_of_law::TestOfLaw, language: Language) -> String {
    app.texts.get(language.into(), &format!("test-{}", kebab(test.name())), &[])
}

fn question_of(app: &App, test: test_of_law::TestOfLaw, language: Language) -> String {
    app.texts.get(language.into(), &format!("test-{}.question", kebab(test.name())), &[])
}

/// Whether a lawyer has reviewed name and question of a test.
fn is_reviewed(app: &App, test: test_of_law::TestOfLaw, language: Language) -> bool {
    app.texts.is_reviewed(language.into(), &format!("test-{}", kebab(test.name())))
}

pub(crate) struct TestFinding<'a> {
    pub(crate) app: &'a App,
    pub(crate) finding: &'a Finding,
}

/// One test in an answer (prövning).
#[Object]
impl TestFinding<'_> {
    /// The test.
    fn test(&self) -> TestOfLaw {
        self.finding.test.into()
    }

    /// Name of the test.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        name_of(self.app, self.finding.test, language)
    }

    /// What the test asks.
    fn question(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        question_of(self.app, self.finding.test, language)
    }

    /// Whether a lawyer has reviewed its name and question, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        is_reviewed(self.app, self.finding.test, language)
    }

    /// One value for the test.
    fn standing(&self) -> Standing {
        self.finding.standing.into()
    }

    /// The value in words.
    fn standing_text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("standing-{}", kebab(self.finding.standing.name())), &[])
    }

    /// Status as things are arranged.
    fn as_arranged(&self) -> Status {
        self.finding.as_arranged.into()
    }

    /// Status after every open act and with every pending judgment favourable.
    fn after_measures(&self) -> Status {
        self.finding.after_measures.into()
    }

    /// What is known to be missing of the test and concerns this case (luckor).
    fn gaps(&self) -> Vec<Gap<'_>> {
        let all = self.finding.test.coverage().gaps.iter();
        let gaps = all.filter(|gap| self.finding.gaps.contains(&gap.id));
        gaps.map(|gap| Gap { app: self.app, gap }).collect()
    }
}

pub(crate) struct TestCoverage<'a> {
    pub(crate) app: &'a App,
    pub(crate) test: test_of_law::TestOfLaw,
    pub(crate) as_of: day::Day,
}

/// A test with what is modelled of it (prövning med täckning).
#[Object]
impl TestCoverage<'_> {
    /// The test.
    fn test(&self) -> TestOfLaw {
        self.test.into()
    }

    /// Name of the test.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        name_of(self.app, self.test, language)
    }

    /// What the test asks.
    fn question(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        question_of(self.app, self.test, language)
    }

    /// Whether a lawyer has reviewed its name and question, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        is_reviewed(self.app, self.test, language)
    }

    /// Whether there are rules for the test at all, for some body and some day.
    fn modelled(&self) -> bool {
        self.test == test_of_law::TestOfLaw::OwnPolicy
            || self.app.engine.rules().iter().any(|rule| rule.test == self.test)
    }

    /// What is known to be missing of it: bodies, days and information there are no rules for (luckor).
    fn gaps(&self) -> Vec<Gap<'_>> {
        self.test.coverage().gaps.iter().map(|gap| Gap { app: self.app, gap }).collect()
    }

    /// Attributes that decide whether the test applies to a handover.
    fn applies_by(&self) -> Vec<Attribute<'_>> {
        used_in(self.app, &self.test.coverage().applies)
    }

    /// Rules of the test (regler).
    fn rules(&self) -> Vec<Rule<'_>> {
        let rules = self.app.engine.rules().iter().filter(|rule| rule.test == self.test);
        rules.map(|rule| Rule { app: self.app, rule, as_of: self.as_of }).collect()
    }
}
