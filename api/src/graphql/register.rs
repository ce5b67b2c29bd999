//! The register of dated law.

use std::sync::{Arc, OnceLock};

use async_graphql::Object;
use underlag_domain::attribute;
use underlag_domain::{day, test_of_law};

use super::adequacy::AdequacyDecision;
use super::attribute::Attribute;
use super::day::Day;
use super::disclosure_law::DisclosureLaw;
use super::gdpr_area::AreaMembership;
use super::language::Language;
use super::profile::Profile;
use super::question::ContestedQuestion;
use super::rule::Rule;
use super::security_agreement::SecurityAgreement;
use super::test_of_law::TestCoverage;
use crate::app::App;

pub(crate) struct Register {
    app: Arc<App>,
    as_of: day::Day,
    known_on: day::Day,
    hash: OnceLock<String>,
}

impl Register {
    /// The register seen from a day.
    pub(crate) const fn on(app: Arc<App>, as_of: day::Day, known_on: day::Day) -> Self {
        Self { app, as_of, known_on, hash: OnceLock::new() }
    }

    fn data(&self) -> &underlag_domain::register::Register {
        self.app.engine.register()
    }
}

/// The register of dated law (register), seen from one day.
#[Object]
impl Register {
    /// The day whose law is shown.
    fn as_of(&self) -> Day {
        self.as_of.into()
    }

    /// As far as was known on this day.
    fn known_on(&self) -> Day {
        self.known_on.into()
    }

    /// Last day the register as a whole was checked against its sources, inclusive.
    fn checked_through(&self) -> Day {
        self.data().checked_through.into()
    }

    /// Hash of everything in the register.
    fn hash(&self) -> &str {
        self.hash.get_or_init(|| self.data().hash())
    }

    /// How far a lawyer has reviewed the texts, in words.
    fn reviewed(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.review_note_of_all(language.into())
    }

    /// Rules: the provisions (lagrum) that are modelled, with their wordings over time.
    fn rules(&self) -> Vec<Rule<'_>> {
        let rules = self.app.engine.rules().iter();
        rules.map(|rule| Rule { app: &self.app, rule, as_of: self.as_of }).collect()
    }

    /// Adequacy decisions under GDPR article 45 (adekvansbeslut), those that have fallen included.
    fn adequacy_decisions(&self) -> Vec<AdequacyDecision<'_>> {
        let (app, as_of, known_on) = (&*self.app, self.as_of, self.known_on);
        let decisions = self.data().adequacy.iter();
        decisions.map(|decision| AdequacyDecision { app, decision, as_of, known_on }).collect()
    }

    /// Third countries' laws that can compel disclosure (lagar om utlämnande till myndighet).
    fn disclosure_laws(&self) -> Vec<DisclosureLaw<'_>> {
        let laws = self.data().disclosure_laws.iter();
        laws.map(|law| DisclosureLaw { app: &self.app, law, as_of: self.as_of }).collect()
    }

    /// Where the GDPR applies, or a place is treated as if it did (EES och likställda).
    fn gdpr_area(&self) -> Vec<AreaMembership> {
        self.data().gdpr_area.iter().map(|membership| AreaMembership::on(membership, self.as_of)).collect()
    }

    /// Sweden's international security agreements (internationella säkerhetsskyddsåtaganden).
    fn security_agreements(&self) -> Vec<SecurityAgreement> {
        let agreements = self.data().security_agreements.iter();
        agreements.map(|agreement| SecurityAgreement::on(agreement, self.as_of)).collect()
    }

    /// Contested questions with their positions and who holds them (tolkningsfrågor).
    fn contested_questions(&self) -> Vec<ContestedQuestion<'_>> {
        self.data().questions.iter().map(|question| ContestedQuestion { app: &self.app, question }).collect()
    }

    /// Profiles that come with the product (tolkningsprofiler).
    fn profiles(&self) -> Vec<Profile<'_>> {
        self.data().profiles.iter().map(|profile| Profile { app: &self.app, profile }).collect()
    }

    /// Everything a case can say (uppgifter), in the order it is worth asking.
    fn attributes(&self) -> Vec<Attribute<'_>> {
        attribute::Attribute::ALL.iter().map(|attribute| Attribute { app: &self.app, attribute: *attribute }).collect()
    }

    /// The tests of law with what is modelled of each (prövningar).
    fn tests(&self) -> Vec<TestCoverage<'_>> {
        let tests = test_of_law::TestOfLaw::ALL.into_iter();
        tests.map(|test| TestCoverage { app: &self.app, test, as_of: self.as_of }).collect()
    }
}
