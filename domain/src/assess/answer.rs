//! The parts of an answer. They carry ids, not sentences: the texts are given by whoever shows them.

use std::borrow::Cow;

use serde::Serialize;

use super::receipt::Receipt;
use super::warning::Warning;
use crate::attribute::{Attribute, Scope};
use crate::day::Day;
use crate::headline::{Headline, Outcome, Standing, Status};
use crate::role::Role;
use crate::rule::Standing as SourceStanding;
use crate::test_of_law::TestOfLaw;
use crate::truth::Certainty;

/// The engine's answer (bedömning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The headline.
    pub headline: Headline,
    /// What is found as things are arranged.
    pub as_arranged: Outcome,
    /// What would be found after every open act and with every pending judgment favourable.
    pub after_measures: Outcome,
    /// Tests without rules for this case, left out or not: named first.
    pub not_modelled: Vec<TestOfLaw>,
    /// Tests the asker left out.
    pub out_of_scope: Vec<TestOfLaw>,
    /// Every test.
    pub tests: Vec<TestFinding>,
    /// Obstacles on listed handovers, certain ones first.
    pub obstacles: Vec<ObstacleFinding>,
    /// How many obstacles there are, also beyond the list.
    pub obstacles_total: usize,
    /// Grounds that lift an obstacle, or could.
    pub grounds: Vec<GroundFinding>,
    /// Open acts and pending judgments that the measures consist of.
    pub preconditions: Vec<Precondition>,
    /// Smallest sets of acts and judgments that take the obstacles away; none when nothing within the arrangement does.
    pub measures: Vec<Measure>,
    /// Whether every smallest set is listed.
    pub measures_exact: bool,
    /// What is still to be found out, in the order worth asking; at most ten.
    pub missing_facts: Vec<MissingFact>,
    /// How many facts could matter, also beyond the list.
    pub missing_facts_total: usize,
    /// Judgments that count, and those still to be made.
    pub judgments: Vec<JudgmentFinding>,
    /// Contested questions under which the answer would differ.
    pub contested: Vec<Contested>,
    /// Who must decide, and every other duty.
    pub duties: Vec<DutyFinding>,
    /// Whose law reaches whom, by what.
    pub reach: Vec<ReachFinding>,
    /// Presumptions of the law that carried an obstacle.
    pub presumptions: Vec<Presumption>,
    /// Facts on which sources disagree.
    pub conflicts: Vec<SubjectRef>,
    /// What a reader should know.
    pub warnings: Vec<Warning>,
    /// What the answer rests on.
    pub receipt: Receipt,
}

/// One test (prövning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TestFinding {
    /// The test.
    pub test: TestOfLaw,
    /// One value.
    pub standing: Standing,
    /// Status as arranged.
    pub as_arranged: Status,
    /// Status after measures.
    pub after_measures: Status,
    /// Known gaps of the test that concern this case: ids of [`crate::coverage::Gap`].
    pub gaps: Vec<&'static str>,
}

/// A rule in the wording of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleRef {
    /// Rule id; of the body's own rule `own/` and the id it gave.
    pub id: Cow<'static, str>,
    /// Citation; the title of an own rule.
    pub citation: Cow<'static, str>,
    /// First day of the wording.
    pub in_force_from: Day,
    /// The amending act; for an own rule the organ that decided it.
    pub amended_by: Cow<'static, str>,
    /// Where it was read.
    pub source: Cow<'static, str>,
    /// When.
    pub checked: Day,
    /// How sure we are.
    pub standing: SourceStanding,
}

/// An attribute of something in the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubjectRef {
    /// The attribute.
    pub attribute: Attribute,
    /// Scope of the subject.
    pub scope: Scope,
    /// Id of the subject.
    pub id: String,
    /// Name of the subject.
    pub name: String,
    /// Path as case files write it.
    pub path: String,
}

/// A handover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandoverRef {
    /// Its id; none for one that may exist without being listed.
    pub id: Option<String>,
    /// Id of the information.
    pub information: String,
    /// Name of the information.
    pub information_name: String,
    /// Id of the recipient.
    pub recipient: Option<String>,
    /// Name of the recipient.
    pub recipient_name: Option<String>,
}

/// One circumstance that decided, or that leaves it open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Because {
    /// Path of the attribute, or id of the contested question or register entry.
    pub what: String,
    /// The attribute, when it is one.
    pub attribute: Option<Attribute>,
    /// Values still possible, at most eight; position ids for a question.
    pub values: Vec<String>,
    /// Whether the finding holds by it, does not hold by it, or is left open by it.
    pub holds: Certainty,
}

/// An obstacle (hinder) on one handover, not lifted as things are arranged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ObstacleFinding {
    /// The provision.
    pub rule: RuleRef,
    /// The test.
    pub test: TestOfLaw,
    /// The handover.
    pub handover: HandoverRef,
    /// Whether it is there as arranged.
    pub as_arranged: Certainty,
    /// Whether it stays after measures.
    pub after_measures: Certainty,
    /// Why.
    pub because: Vec<Because>,
    /// Grounds that are open but not met as arranged: rule ids.
    pub lifted_by: Vec<Cow<'static, str>>,
}

/// A ground (grund) on one handover whose obstacle could be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroundFinding {
    /// The provision.
    pub rule: RuleRef,
    /// The handover.
    pub handover: HandoverRef,
    /// The obstacle it lifts.
    pub lifts: Cow<'static, str>,
    /// Whether it holds as arranged, bars considered.
    pub as_arranged: Certainty,
    /// Whether it holds after measures.
    pub after_measures: Certainty,
    /// Bars that close it, or may: rule ids.
    pub barred_by: Vec<Cow<'static, str>>,
    /// Why.
    pub because: Vec<Because>,
}

/// Whether a step is done or judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StepKind {
    /// An act (åtgärd).
    Act,
    /// A judgment (ställningstagande).
    Judgment,
}

/// An open act or a pending judgment (förutsättning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Precondition {
    /// Act or judgment.
    pub kind: StepKind,
    /// What.
    pub what: SubjectRef,
    /// Who does or judges it.
    pub role: Role,
    /// Provisions it matters for: rule ids.
    pub provisions: Vec<Cow<'static, str>>,
    /// Whether every measure contains it.
    pub always_needed: bool,
}

/// A smallest set of steps that takes the obstacles away (åtgärdspaket), verified by evaluating again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Paths of acts to do.
    pub acts: Vec<String>,
    /// Paths of judgments that must come out favourably.
    pub judgments: Vec<String>,
}

/// A fact to find out (saknad uppgift).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingFact {
    /// What.
    pub what: SubjectRef,
    /// Who can answer.
    pub ask: Role,
    /// How many tests an answer could settle at once.
    pub settles: usize,
    /// Values still possible, at most sixteen.
    pub values: Vec<String>,
}

/// A judgment that counts, or one to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JudgmentFinding {
    /// The standard and what it is about.
    pub what: SubjectRef,
    /// Who judges.
    pub role: Role,
    /// The answer that counts, if there is one.
    pub outcome: Option<crate::case::Outcome>,
    /// Who judged.
    pub by: Option<String>,
    /// When.
    pub day: Option<Day>,
    /// Circumstances to have in mind; shown, never computed with.
    pub weighed: Vec<WeighedFinding>,
    /// Hash of the facts it rests on today, to record with the judgment.
    pub rests_on: String,
}

/// One circumstance beside a judgment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WeighedFinding {
    /// Path of an attribute, id of a rule, or `reach`.
    pub what: String,
    /// The attribute, when it is one.
    pub attribute: Option<Attribute>,
    /// The rule, when it is one.
    pub rule: Option<&'static str>,
    /// Values still possible, laws that reach, or whether the rule applies.
    pub values: Vec<String>,
}

/// A contested question (tolkningsfråga) under which the answer would differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contested {
    /// Question id.
    pub question: String,
    /// The requisite it parametrises.
    pub requisite: String,
    /// Position the profile has chosen, if it has.
    pub chosen: Option<String>,
    /// What each position leads to.
    pub positions: Vec<PositionOutcome>,
}

/// What a position leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PositionOutcome {
    /// Position id.
    pub position: String,
    /// Headline under it.
    pub headline: Headline,
    /// Tests whose value differs from this answer's.
    pub differs: Vec<(TestOfLaw, Standing)>,
}

/// A duty (skyldighet).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DutyFinding {
    /// The provision.
    pub rule: RuleRef,
    /// Who.
    pub role: Role,
    /// Whether the duty is to decide.
    pub decides: bool,
    /// Whether it certainly arises.
    pub arises: Certainty,
    /// Names of the informations concerned.
    pub informations: Vec<String>,
    /// Names of the recipients concerned.
    pub recipients: Vec<String>,
}

/// A foreign law that reaches a recipient or a place (räckvidd). A fact, never in itself an obstacle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReachFinding {
    /// Law id in the register.
    pub law: String,
    /// Its citation.
    pub citation: String,
    /// Its country.
    pub jurisdiction: String,
    /// What connects.
    pub through: crate::register::Factor,
    /// The handover.
    pub handover: HandoverRef,
    /// Whether it certainly connects.
    pub reaches: Certainty,
    /// Whether what could be handed over is only ciphertext: keys stay with the body and no clear text is needed.
    pub only_ciphertext: Certainty,
    /// Whether the instrument has lapsed and only runs on.
    pub lapsed: bool,
}

/// A presumption of the law that carried an obstacle (presumtion).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Presumption {
    /// The standard and what it is about.
    pub what: SubjectRef,
    /// The provision that presumes.
    pub citation: &'static str,
}
