//! One case answered in several ways.

use std::sync::Arc;

use async_graphql::{ID, InputObject, Object};
use underlag_domain::wording::Wording;

use super::assessment::Assessment;
use super::budget::Abandoned;
use super::day::Day;
use super::headline::Standing;
use super::inquiry::{CaseSource, answer_file, overrides};
use super::language::Language;
use super::rule::Rule;
use super::test_of_law::{TestOfLaw, name_of};
use super::truth::Certainty;
use super::user_error::UserError;
use crate::app::{self, App, Overrides};

/// Most alternatives of one comparison.
pub(crate) const MOST_ALTERNATIVES: usize = 12;

/// What to compare.
#[derive(InputObject)]
pub(crate) struct CompareInput {
    /// The case, answered first; everything else is compared with it.
    source: CaseSource,
    /// Another day than the case's. Without `knownOn` what was known on that day is asked about.
    as_of: Option<Day>,
    /// Another day by which things were known, inclusive.
    known_on: Option<Day>,
    /// Another profile than the case's, which also leaves out positions the case chooses beside it.
    profile: Option<String>,
    /// The alternatives, at most twelve.
    alternatives: Vec<AlternativeInput>,
}

/// One other way to ask (alternativ). What it leaves out is as in the first.
#[derive(InputObject)]
pub(crate) struct AlternativeInput {
    /// Label, given back with the answer.
    #[graphql(default)]
    label: String,
    /// Another case, for example with another supplier or place.
    source: Option<CaseSource>,
    /// Another day.
    as_of: Option<Day>,
    /// Another day by which things were known, inclusive.
    known_on: Option<Day>,
    /// Another profile.
    profile: Option<String>,
}

pub(crate) struct ComparePayload {
    pub(crate) result: Result<Comparison, Vec<UserError>>,
}

pub(crate) struct Comparison {
    first: Assessment,
    alternatives: Vec<Alternative>,
}

pub(crate) struct Alternative {
    label: String,
    assessment: Assessment,
    compared: app::Compared,
}

pub(crate) struct TestDifference<'a> {
    app: &'a App,
    test: underlag_domain::test_of_law::TestOfLaw,
    first: underlag_domain::headline::Standing,
    here: underlag_domain::headline::Standing,
}

pub(crate) struct RuleDifference<'a> {
    alternative: &'a Alternative,
    change: &'a app::Change,
}

impl AlternativeInput {
    /// What the alternative asks otherwise than the first case says. A day of its own brings its own known-on.
    fn overrides(&self, first: &Overrides) -> Overrides {
        let own = overrides(self.as_of, self.known_on, self.profile.clone());
        let known_on = if own.as_of.is_some() { own.known_on } else { own.known_on.or_else(|| first.known_on.clone()) };
        Overrides {
            as_of: own.as_of.or_else(|| first.as_of.clone()),
            known_on,
            profile: own.profile.or_else(|| first.profile.clone()),
        }
    }
}

impl CompareInput {
    /// How many assessments it takes.
    pub(crate) const fn assessments(&self) -> usize {
        self.alternatives.len().saturating_add(1)
    }

    /// Answers the case and every alternative. All faults are found before anything is answered.
    pub(crate) fn compare(self, app: &Arc<App>, abandoned: &Abandoned) -> Result<Comparison, Vec<UserError>> {
        let Self { source, as_of, known_on, profile, alternatives } = self;
        let asked = overrides(as_of, known_on, profile);
        let file = source.read(&[])?;
        let first = answer_file(Arc::clone(app), &file, &asked, &[])?;
        let (mut answered, mut errors) = (Vec::with_capacity(alternatives.len()), Vec::new());
        for (at, mut alternative) in alternatives.into_iter().enumerate() {
            if abandoned.is_so() {
                break;
            }
            let prefix = ["alternatives".to_owned(), at.to_string()];
            let asked = alternative.overrides(&asked);
            let own = alternative.source.take().map(|source| source.read(&prefix)).transpose();
            let assessment =
                own.and_then(|own| answer_file(Arc::clone(app), own.as_ref().unwrap_or(&file), &asked, &prefix));
            match assessment {
                Ok(assessment) => {
                    let compared = app::compare(first.0.assessment(), assessment.0.assessment());
                    answered.push(Alternative { label: alternative.label, assessment, compared });
                }
                Err(found) => errors.extend(found),
            }
        }
        if errors.is_empty() { Ok(Comparison { first, alternatives: answered }) } else { Err(errors) }
    }

    /// The refusal of too many alternatives.
    pub(crate) fn too_many(&self) -> Option<UserError> {
        let given = self.alternatives.len();
        (given > MOST_ALTERNATIVES).then(|| {
            let counts = vec![("count", given.to_string()), ("limit", MOST_ALTERNATIVES.to_string())];
            UserError::too_much(&["alternatives"], Wording::new("fault-too-many-alternatives", counts))
        })
    }
}

/// What comes back when alternatives are compared.
#[Object]
impl ComparePayload {
    /// The answers; none when a case has faults.
    fn comparison(&self) -> Option<&Comparison> {
        self.result.as_ref().ok()
    }

    /// What is wrong with the cases, with its place; empty when nothing is.
    fn user_errors(&self) -> &[UserError] {
        self.result.as_ref().err().map(Vec::as_slice).unwrap_or_default()
    }
}

/// A case answered in several ways (jämförelse).
#[Object]
impl Comparison {
    /// The first answer.
    fn first(&self) -> &Assessment {
        &self.first
    }

    /// The alternatives in the order asked.
    fn alternatives(&self) -> &[Alternative] {
        &self.alternatives
    }
}

/// One alternative with what differs from the first (alternativ).
#[Object]
impl Alternative {
    /// The label it was asked with.
    fn label(&self) -> &str {
        &self.label
    }

    /// Its answer.
    fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Whether its headline is another than the first one's.
    fn headline_differs(&self) -> bool {
        let (first, here) = self.compared.headline;
        first != here
    }

    /// Tests whose value is another than in the first answer.
    fn tests(&self) -> Vec<TestDifference<'_>> {
        let app = &*self.assessment.0.app;
        let tests = self.compared.tests.iter();
        tests.map(|(test, first, here)| TestDifference { app, test: *test, first: *first, here: *here }).collect()
    }

    /// Obstacles and grounds that differ, by provision and handover.
    fn rules(&self) -> Vec<RuleDifference<'_>> {
        self.compared.changes.iter().map(|change| RuleDifference { alternative: self, change }).collect()
    }
}

/// A test that differs (prövning som skiljer).
#[Object]
impl TestDifference<'_> {
    /// The test.
    fn test(&self) -> TestOfLaw {
        self.test.into()
    }

    /// Name of the test.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        name_of(self.app, self.test, language)
    }

    /// Its value in the first answer.
    fn first(&self) -> Standing {
        self.first.into()
    }

    /// Its value in this alternative.
    fn here(&self) -> Standing {
        self.here.into()
    }
}

/// A provision that makes the difference on one handover (lagrum som gör skillnaden).
#[Object]
impl RuleDifference<'_> {
    /// The provision, in the wording of this alternative's day; none for an own rule.
    fn rule(&self) -> Option<Rule<'_>> {
        self.alternative.assessment.0.rule(&self.change.rule)
    }

    /// Id of the provision, or `own/` and the id of an own rule.
    fn rule_id(&self) -> ID {
        self.change.rule.as_ref().into()
    }

    /// The provision as cited in Swedish, or the title of the own rule.
    fn citation(&self) -> &str {
        &self.change.citation
    }

    /// Id of the handover.
    fn handover(&self) -> ID {
        self.change.handover.as_str().into()
    }

    /// Whether it applied in the first answer; none when it was not in play.
    fn first(&self) -> Option<Certainty> {
        self.change.before.map(Into::into)
    }

    /// Whether it applies in this alternative; none when it is not in play.
    fn here(&self) -> Option<Certainty> {
        self.change.after.map(Into::into)
    }
}
