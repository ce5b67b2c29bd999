//! Rules: one provision each.

use async_graphql::{Enum, ID, Object};
use underlag_domain::day;
use underlag_domain::rule::{self, Effect};

use super::day::Day;
use super::language::Language;
use super::role::Role;
use super::source::{SourceStanding, standing_in};
use super::test_of_law::TestOfLaw;
use super::version::RuleVersion;
use crate::app::App;
use crate::text::kebab;

/// What a rule does when its condition holds (rättsföljd).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum RuleEffect {
    /// Obstacle (hinder) to the handover.
    Obstacle,
    /// Ground (grund) that lifts obstacles on the same handover.
    Ground,
    /// Bar (spärr) that closes grounds on the same handover.
    Bar,
    /// Duty (skyldighet) of a role; never an obstacle in itself.
    Duty,
    /// Warning (upplysning) that a reader of the answer should have.
    Warning,
}

#[expect(clippy::struct_field_names, reason = "it shows the domain's rule")]
pub(crate) struct Rule<'a> {
    pub(crate) app: &'a App,
    pub(crate) rule: &'static rule::Rule,
    pub(crate) as_of: day::Day,
}

impl<'a> Rule<'a> {
    /// Finds a rule by id.
    pub(crate) fn find(app: &'a App, id: &str, as_of: day::Day) -> Option<Self> {
        let rule = app.engine.rules().iter().find(|rule| rule.id == id)?;
        Some(Self { app, rule, as_of })
    }

    /// Finds rules by id.
    pub(crate) fn find_all(app: &'a App, ids: &[&str], as_of: day::Day) -> Vec<Self> {
        ids.iter().filter_map(|id| Self::find(app, id, as_of)).collect()
    }

    fn version(&self) -> Option<&'static rule::Version> {
        self.rule.version_on(self.as_of)
    }

    fn text(&self, part: &str, language: Language) -> String {
        self.app.texts.get(language.into(), &format!("rule-{}{part}", kebab(self.rule.id)), &[])
    }
}

/// A rule: one provision (lagrum), seen from one day.
#[Object]
impl Rule<'_> {
    /// Id by citation: `osl_10_2a`.
    fn id(&self) -> ID {
        self.rule.id.into()
    }

    /// The provision as cited in Swedish.
    fn citation(&self) -> &str {
        self.rule.citation
    }

    /// Short name.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text("", language)
    }

    /// What it means when the rule applies.
    fn finding(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text(".finding", language)
    }

    /// What of the provision is not modelled.
    fn not_modelled(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text(".not-modelled", language)
    }

    /// Whether a lawyer has reviewed its name, finding and what is not modelled, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("rule-{}", kebab(self.rule.id)))
    }

    /// The test it belongs to.
    fn test(&self) -> TestOfLaw {
        self.rule.test.into()
    }

    /// What it does.
    fn effect(&self) -> RuleEffect {
        match self.rule.effect {
            Effect::Obstacle => RuleEffect::Obstacle,
            Effect::Ground { .. } => RuleEffect::Ground,
            Effect::Bar { .. } => RuleEffect::Bar,
            Effect::Duty { .. } => RuleEffect::Duty,
            Effect::Warning => RuleEffect::Warning,
        }
    }

    /// Obstacles it lifts, for a ground.
    fn lifts(&self) -> Vec<Rule<'_>> {
        let ids = if let Effect::Ground { lifts } = self.rule.effect { lifts } else { &[] };
        Rule::find_all(self.app, ids, self.as_of)
    }

    /// Grounds it closes, for a bar.
    fn bars(&self) -> Vec<Rule<'_>> {
        let ids = if let Effect::Bar { bars } = self.rule.effect { bars } else { &[] };
        Rule::find_all(self.app, ids, self.as_of)
    }

    /// Who must, for a duty.
    fn duty_of(&self) -> Option<Role<'_>> {
        if let Effect::Duty { role, .. } = self.rule.effect { Some(Role { app: self.app, role }) } else { None }
    }

    /// Whether the duty is to decide, for a duty.
    fn decides(&self) -> Option<bool> {
        if let Effect::Duty { decides, .. } = self.rule.effect { Some(decides) } else { None }
    }

    /// First day of the wording in force on the day asked about.
    fn in_force_from(&self) -> Option<Day> {
        self.version().map(|version| Day(version.in_force.from))
    }

    /// How sure we are of the wording in force on the day asked about.
    fn standing(&self) -> Option<SourceStanding> {
        self.version().map(|version| version.standing.into())
    }

    /// How sure we are, in words.
    fn standing_text(
        &self,
        #[graphql(default, desc = "Language of the text (språk).")] language: Language,
    ) -> Option<String> {
        self.version().map(|version| standing_in(self.app, version.standing, language))
    }

    /// The wording in force on the day asked about; none when the provision is not in force.
    fn in_force(&self) -> Option<RuleVersion<'_>> {
        self.version().map(|version| RuleVersion { app: self.app, version })
    }

    /// Its wordings over time, oldest first (lydelser).
    fn versions(&self) -> Vec<RuleVersion<'_>> {
        self.rule.versions.iter().map(|version| RuleVersion { app: self.app, version }).collect()
    }
}
