//! Assessments: the engine's answer.

use async_graphql::Object;

use super::answer::Answer;
use super::contested::Contested;
use super::duty::Duty;
use super::ground::Ground;
use super::headline::{Headline, Outcome};
use super::judgment::Judgment;
use super::language::Language;
use super::measure::Measure;
use super::missing_fact::MissingFact;
use super::obstacle::Obstacle;
use super::own_rule::OwnRule;
use super::precondition::Precondition;
use super::presumption::Presumption;
use super::profile::Profile;
use super::reach::Reach;
use super::receipt::Receipt;
use super::subject::CaseAttribute;
use super::test_of_law::{TestFinding, TestOfLaw};
use super::user_error::UserError;
use super::warning::Warning;
use crate::text::kebab;

pub(crate) struct AssessPayload {
    pub(crate) result: Result<Assessment, Vec<UserError>>,
}

pub(crate) struct Assessment(pub(crate) Answer);

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

impl Assessment {
    fn headline_id(&self, part: &str) -> String {
        format!("headline-{}{part}", kebab(self.0.assessment().headline.name()))
    }
}

/// What comes back when a case is asked about.
#[Object]
impl AssessPayload {
    /// The answer; none when the case has faults.
    fn assessment(&self) -> Option<&Assessment> {
        self.result.as_ref().ok()
    }

    /// What is wrong with the case, with its place; empty when nothing is.
    fn user_errors(&self) -> &[UserError] {
        self.result.as_ref().err().map(Vec::as_slice).unwrap_or_default()
    }
}

/// The engine's answer about a case (bedömning): findings, never a verdict.
#[Object]
impl Assessment {
    /// Title of the case.
    fn title(&self) -> &str {
        &self.0.answered.case.title
    }

    /// The profile, with choices made beside it in the case (tolkningsprofil).
    fn profile(&self) -> Profile<'_> {
        Profile { app: &self.0.app, profile: &self.0.answered.inquiry.profile }
    }

    /// The headline (huvudbesked).
    fn headline(&self) -> Headline {
        self.0.assessment().headline.into()
    }

    /// The headline in words.
    fn headline_text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.0.app.texts.get(language.into(), &self.headline_id(""), &[])
    }

    /// What the headline means, and what it does not mean.
    fn explanation(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.0.app.texts.get(language.into(), &self.headline_id(".explanation"), &[])
    }

    /// What is found as things are arranged (som det är ordnat).
    fn as_arranged(&self) -> Outcome {
        self.0.assessment().as_arranged.into()
    }

    /// What would be found after every open act and with every pending judgment favourable (efter åtgärder).
    fn after_measures(&self) -> Outcome {
        self.0.assessment().after_measures.into()
    }

    /// Tests without rules for this case, left out or not (inte modellerat): to be named first.
    fn not_modelled(&self) -> Vec<TestOfLaw> {
        self.0.assessment().not_modelled.iter().map(|test| (*test).into()).collect()
    }

    /// Tests the asker left out (utanför frågan).
    fn out_of_scope(&self) -> Vec<TestOfLaw> {
        self.0.assessment().out_of_scope.iter().map(|test| (*test).into()).collect()
    }

    /// Every test (prövningar).
    fn tests(&self) -> Vec<TestFinding<'_>> {
        let tests = self.0.assessment().tests.iter();
        tests.map(|finding| TestFinding { app: &self.0.app, finding }).collect()
    }

    /// Obstacles on listed handovers, certain ones first, at most 500 (hinder).
    fn obstacles(&self) -> Vec<Obstacle<'_>> {
        self.0.assessment().obstacles.iter().map(|finding| Obstacle { answer: &self.0, finding }).collect()
    }

    /// How many obstacles there are, also beyond the list.
    fn obstacles_total(&self) -> i32 {
        count(self.0.assessment().obstacles_total)
    }

    /// Grounds that lift an obstacle, or could, at most 500 (grunder).
    fn grounds(&self) -> Vec<Ground<'_>> {
        self.0.assessment().grounds.iter().map(|finding| Ground { answer: &self.0, finding }).collect()
    }

    /// Open acts and pending judgments that the measures consist of (det som återstår).
    fn preconditions(&self) -> Vec<Precondition<'_>> {
        self.0.assessment().preconditions.iter().map(|finding| Precondition { answer: &self.0, finding }).collect()
    }

    /// Smallest sets of acts and judgments that take the obstacles away; none when nothing within the arrangement does.
    fn measures(&self) -> Vec<Measure<'_>> {
        self.0.assessment().measures.iter().map(|finding| Measure { answer: &self.0, finding }).collect()
    }

    /// Whether every smallest set is listed.
    fn measures_exact(&self) -> bool {
        self.0.assessment().measures_exact
    }

    /// What is still to be found out, in the order worth asking, at most ten (uppgifter som saknas).
    fn missing_facts(&self) -> Vec<MissingFact<'_>> {
        self.0.assessment().missing_facts.iter().map(|finding| MissingFact { answer: &self.0, finding }).collect()
    }

    /// How many facts could matter, also beyond the list.
    fn missing_facts_total(&self) -> i32 {
        count(self.0.assessment().missing_facts_total)
    }

    /// Judgments that count, and those still to be made (ställningstaganden).
    fn judgments(&self) -> Vec<Judgment<'_>> {
        self.0.assessment().judgments.iter().map(|finding| Judgment { answer: &self.0, finding }).collect()
    }

    /// Contested questions under which the answer would differ (omtvistade tolkningsfrågor).
    fn contested(&self) -> Vec<Contested<'_>> {
        self.0.assessment().contested.iter().map(|finding| Contested { answer: &self.0, finding }).collect()
    }

    /// Who must decide: the duties to decide (vem som beslutar).
    fn decides(&self) -> Vec<Duty<'_>> {
        let duties = self.0.assessment().duties.iter().filter(|duty| duty.decides);
        duties.map(|finding| Duty { answer: &self.0, finding }).collect()
    }

    /// Every duty, those to decide first (skyldigheter).
    fn duties(&self) -> Vec<Duty<'_>> {
        self.0.assessment().duties.iter().map(|finding| Duty { answer: &self.0, finding }).collect()
    }

    /// Whose law reaches whom, by what (utländsk lag som når mottagaren).
    fn reach(&self) -> Vec<Reach<'_>> {
        self.0.assessment().reach.iter().map(|finding| Reach { answer: &self.0, finding }).collect()
    }

    /// Presumptions of the law that carried an obstacle (presumtioner).
    fn presumptions(&self) -> Vec<Presumption<'_>> {
        self.0.assessment().presumptions.iter().map(|finding| Presumption { answer: &self.0, finding }).collect()
    }

    /// Facts on which sources disagree (uppgifter som motsäger varandra).
    fn conflicts(&self) -> Vec<CaseAttribute<'_>> {
        self.0.assessment().conflicts.iter().map(|what| CaseAttribute::of(&self.0.app, what)).collect()
    }

    /// Rules the body has set itself that were given with the case (egna regler).
    fn own_rules(&self) -> Vec<OwnRule<'_>> {
        self.0.answered.case.own_rules().iter().map(OwnRule).collect()
    }

    /// What a reader should know (upplysningar).
    fn warnings(&self) -> Vec<Warning<'_>> {
        self.0.assessment().warnings.iter().map(|warning| Warning { answer: &self.0, warning }).collect()
    }

    /// What the answer rests on (kvitto).
    fn receipt(&self) -> Receipt {
        (&self.0.assessment().receipt).into()
    }
}
