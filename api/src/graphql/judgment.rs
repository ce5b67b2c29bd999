//! Judgments: a person's recorded answer to an evaluative standard.

use async_graphql::{Enum, InputObject, Object};
use underlag_domain::assess::{JudgmentFinding, WeighedFinding};
use underlag_domain::case::draft::JudgmentDraft;

use super::answer::Answer;
use super::attribute::{Attribute, AttributeValue};
use super::day::Day;
use super::disclosure_law::DisclosureLaw;
use super::role::Role;
use super::rule::Rule;
use super::subject::{Subject, subject};
use super::truth::Certainty;

/// The answer to the standard (utfall).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::case::Outcome")]
pub(crate) enum JudgmentOutcome {
    /// The standard is met: the handover is, for example, not unsuitable.
    Favourable,
    /// It is not.
    Unfavourable,
}

pub(crate) struct Judgment<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a JudgmentFinding,
}

pub(crate) struct Weighed<'a> {
    answer: &'a Answer,
    finding: &'a WeighedFinding,
}

/// A judgment that counts, or one to be made (ställningstagande).
#[Object]
impl Judgment<'_> {
    /// Path as case files write it.
    fn path(&self) -> &str {
        &self.finding.what.path
    }

    /// The standard.
    fn attribute(&self) -> Attribute<'_> {
        Attribute { app: &self.answer.app, attribute: self.finding.what.attribute }
    }

    /// What it is about.
    fn subject(&self) -> Subject<'_> {
        subject(&self.answer.app, &self.finding.what)
    }

    /// Who judges.
    fn role(&self) -> Role<'_> {
        Role { app: &self.answer.app, role: self.finding.role }
    }

    /// The answer that counts; none while nobody has judged.
    fn outcome(&self) -> Option<JudgmentOutcome> {
        self.finding.outcome.map(Into::into)
    }

    /// Who judged.
    fn by(&self) -> Option<&str> {
        self.finding.by.as_deref()
    }

    /// When.
    fn day(&self) -> Option<Day> {
        self.finding.day.map(Day)
    }

    /// Circumstances to have in mind.
    fn weighed(&self) -> Vec<Weighed<'_>> {
        self.finding.weighed.iter().map(|finding| Weighed { answer: self.answer, finding }).collect()
    }

    /// Hash of the facts it rests on today, to record with the judgment.
    fn rests_on(&self) -> &str {
        &self.finding.rests_on
    }
}

/// One circumstance beside a judgment; shown, never computed with (att väga in).
#[Object]
impl Weighed<'_> {
    /// Path of an attribute, id of a rule, or `reach`.
    fn what(&self) -> &str {
        &self.finding.what
    }

    /// The attribute, when it is one.
    fn attribute(&self) -> Option<Attribute<'_>> {
        self.finding.attribute.map(|attribute| Attribute { app: &self.answer.app, attribute })
    }

    /// Values of the attribute still possible; none when nothing is known.
    fn values(&self) -> Vec<AttributeValue<'_>> {
        let attribute = self.finding.attribute.map(|attribute| Attribute { app: &self.answer.app, attribute });
        attribute.map(|attribute| attribute.named(&self.finding.values)).unwrap_or_default()
    }

    /// The rule, when it is one.
    fn rule(&self) -> Option<Rule<'_>> {
        self.finding.rule.and_then(|id| self.answer.rule(id))
    }

    /// Whether the rule applies, when it is one.
    fn rule_applies(&self) -> Option<Certainty> {
        self.finding.rule?;
        match self.finding.values.first().map(String::as_str) {
            Some("true") => Some(Certainty::True),
            Some("false") => Some(Certainty::False),
            _ => Some(Certainty::Unknown),
        }
    }

    /// Third countries' disclosure laws that certainly reach, when that is what is to be weighed.
    fn laws(&self) -> Vec<DisclosureLaw<'_>> {
        if self.finding.attribute.is_some() || self.finding.rule.is_some() {
            return Vec::new();
        }
        let find = |id: &String| DisclosureLaw::find(&self.answer.app, id, self.answer.as_of());
        self.finding.values.iter().filter_map(find).collect()
    }
}

/// A recorded judgment (ställningstagande).
#[derive(InputObject)]
pub(crate) struct JudgmentInput {
    /// Path of the standard: `handover.backup.not_unsuitable`.
    of: String,
    /// The answer.
    outcome: JudgmentOutcome,
    /// Who judged.
    by: String,
    /// By which mandate.
    mandate: String,
    /// Day it was made.
    day: Day,
    /// Reasons for.
    #[graphql(default)]
    reasons_for: Vec<String>,
    /// Reasons against.
    #[graphql(default)]
    reasons_against: Vec<String>,
    /// Hash of the facts it rested on; without it the facts of its day are used.
    rests_on: Option<String>,
}

impl From<JudgmentInput> for JudgmentDraft {
    fn from(input: JudgmentInput) -> Self {
        let JudgmentInput { of, outcome, by, mandate, day, reasons_for, reasons_against, rests_on } = input;
        let outcome = match outcome {
            JudgmentOutcome::Favourable => "favourable",
            JudgmentOutcome::Unfavourable => "unfavourable",
        };
        Self {
            of,
            outcome: outcome.to_owned(),
            by,
            mandate,
            day: day.0.to_string(),
            reasons_for,
            reasons_against,
            rests_on,
        }
    }
}
