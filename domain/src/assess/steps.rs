//! What to do, what to judge and what to find out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::answer::{JudgmentFinding, Measure, MissingFact, Precondition, StepKind, WeighedFinding};
use super::measures::{Found, Step, open_steps, search, used_slots};
use super::missing::unknowns;
use super::{MOST_FINDINGS, outcome};
use crate::attribute::{Attribute, Kind, Weighed};
use crate::case::{Outcome as Judged, Subject};
use crate::evaluate::at;
use crate::headline::{Headline, Outcome};
use crate::rule::Effect;
use crate::situation::{DONE, NOT_DONE};
use crate::truth::Certainty;

use super::work::{Row, Work, truths};

/// Most facts asked for at once.
const MOST_QUESTIONS: usize = 10;

impl Work<'_> {
    pub(super) fn steps(&self, headline: Headline) -> (Found, Vec<Precondition>, Vec<Measure>) {
        if matches!(headline, Headline::NoObstacleFound) {
            return (Found { exact: true, ..Found::default() }, Vec::new(), Vec::new());
        }
        let open = open_steps(self.program, &self.arranged, self.inquiry);
        let provisions = self.provisions_of(&open);
        let steps: Vec<Step> = open.into_iter().filter(|step| provisions.contains_key(step)).collect();
        let found = search(self.program, &self.arranged, &self.after, &steps);
        let mut all: Vec<Step> = found.sets.iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        let preconditions = all
            .iter()
            .map(|step| Precondition {
                kind: kind_of(step.attribute),
                what: self.subject_ref(step.subject, step.attribute),
                role: step.attribute.row().answered_by,
                provisions: provisions.get(step).cloned().unwrap_or_default(),
                always_needed: found.sets.iter().all(|set| set.contains(step)),
            })
            .collect();
        // Steps that leave something open or obstructed are worth knowing of, but no set of them is a measure.
        let measures = if headline == Headline::Conditional {
            let paths = |set: &[Step], kind: StepKind| {
                set.iter()
                    .filter(|step| kind_of(step.attribute) == kind)
                    .map(|step| self.case.path_of(step.subject, step.attribute))
                    .collect()
            };
            let nonempty = found.sets.iter().filter(|set| !set.is_empty());
            nonempty
                .map(|set| Measure { acts: paths(set, StepKind::Act), judgments: paths(set, StepKind::Judgment) })
                .collect()
        } else {
            Vec::new()
        };
        (found, preconditions, measures)
    }

    /// What each step can matter to: rules that look at it and that are not certainly false, as arranged and after
    /// measures, on every row it is about. Acts and judgments only help, so a step without any changes nothing.
    fn provisions_of(&self, steps: &[Step]) -> BTreeMap<Step, Vec<Cow<'static, str>>> {
        let attributes: BTreeSet<Attribute> = steps.iter().map(|step| step.attribute).collect();
        let mut provisions: BTreeMap<Step, Vec<Cow<'static, str>>> = BTreeMap::new();
        for (index, linked) in self.program.rules.iter().enumerate() {
            if matches!(linked.effect(), Effect::Duty { .. } | Effect::Warning) {
                continue;
            }
            let possible = |trace, row| self.truth_of(index, trace, row).is_possible();
            let rows: Vec<Row> = self
                .rows()
                .filter(|row| possible(&self.arranged_trace, *row) || possible(&self.after_trace, *row))
                .collect();
            if rows.is_empty() {
                continue;
            }
            for attribute in attributes.iter().copied().filter(|attribute| self.program.looks_at(linked, *attribute)) {
                let subjects: BTreeSet<Subject> =
                    rows.iter().filter_map(|row| row.subject.of(attribute.row().scope)).collect();
                for subject in subjects {
                    provisions.entry(Step { attribute, subject }).or_default().push(linked.id_to_keep());
                }
            }
        }
        provisions
    }

    pub(super) fn missing(&self) -> (Vec<MissingFact>, usize) {
        let views = [(&self.arranged, &self.arranged_trace), (&self.after, &self.after_trace)];
        // Facts that matter only until acts are done are not worth asking first, unless nothing else is open.
        let open_after = matches!(outcome(&self.after_statuses, self.inquiry), Outcome::NotEstablished);
        let unknowns = if open_after {
            unknowns(self.program, &views)
        } else {
            unknowns(self.program, views.get(..1).unwrap_or_default())
        };
        let total = unknowns.len();
        let facts = unknowns
            .into_iter()
            .take(MOST_QUESTIONS)
            .map(|unknown| {
                let names = unknown.attribute.row().domain.names();
                let values = (0..64)
                    .filter(|bit| unknown.values >> bit & 1 == 1)
                    .filter_map(|bit| self.program.example_of(unknown.attribute, bit))
                    .filter_map(|value| names.get(value));
                MissingFact {
                    what: self.subject_ref(unknown.subject, unknown.attribute),
                    ask: unknown.attribute.row().answered_by,
                    settles: unknown.settles,
                    values: values.take(16).map(|name| (*name).to_owned()).collect(),
                }
            })
            .collect();
        (facts, total)
    }

    pub(super) fn judgments(&self, preconditions: &[Precondition]) -> Vec<JudgmentFinding> {
        let pending =
            preconditions.iter().filter(|step| step.kind == StepKind::Judgment).map(|step| step.what.path.as_str());
        let pending: BTreeSet<&str> = pending.collect();
        let used = used_slots(self.program);
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for row in self.listed_rows() {
            for (slot, attribute) in Attribute::ALL.iter().enumerate() {
                let Kind::Judgment { weighs, .. } = attribute.row().kind else { continue };
                let Some(subject) = row.subject.of(attribute.row().scope) else { continue };
                if used.get(slot) != Some(&true) || !seen.insert((subject, *attribute)) {
                    continue;
                }
                let recorded = self.case.judged(subject, *attribute, self.inquiry.as_of, self.inquiry.known_on);
                let word = self.program.narrow(*attribute, recorded.known.values);
                let outcome = match word {
                    DONE => Some(Judged::Favourable),
                    NOT_DONE => Some(Judged::Unfavourable),
                    _ => None,
                };
                let what = self.subject_ref(subject, *attribute);
                if outcome.is_none() && !pending.contains(what.path.as_str()) {
                    continue;
                }
                let counting = self
                    .case
                    .judgments()
                    .iter()
                    .filter(|judgment| {
                        outcome.is_some() && judgment.subject == subject && judgment.attribute == *attribute
                    })
                    .filter(|judgment| judgment.day <= self.inquiry.as_of && judgment.day <= self.inquiry.known_on)
                    .max_by_key(|judgment| judgment.day);
                found.push(JudgmentFinding {
                    what,
                    role: attribute.row().answered_by,
                    outcome,
                    by: counting.map(|judgment| judgment.by.clone()),
                    day: counting.map(|judgment| judgment.day),
                    weighed: weighs.iter().map(|weighed| self.weighed(*weighed, row)).collect(),
                    rests_on: self.case.facts_hash(subject, *attribute, self.inquiry.as_of, self.inquiry.known_on),
                });
                if found.len() >= MOST_FINDINGS {
                    return found;
                }
            }
        }
        found
    }

    pub(super) fn weighed(&self, weighed: Weighed, row: Row) -> WeighedFinding {
        match weighed {
            Weighed::Attribute(attribute) => {
                let subject = row.subject.of(attribute.row().scope);
                let values = subject.map(|subject| self.known_names(subject, attribute)).unwrap_or_default();
                let what = subject.map_or_else(|| attribute.name(), |subject| self.case.path_of(subject, attribute));
                WeighedFinding { what, attribute: Some(attribute), rule: None, values }
            }
            Weighed::Rule(id) => {
                let truth = self
                    .program
                    .rules
                    .iter()
                    .position(|linked| linked.id() == id)
                    .map_or(Certainty::False, |rule| self.truth_of(rule, &self.arranged_trace, row));
                let value = match truth {
                    Certainty::True => "true",
                    Certainty::False => "false",
                    Certainty::Unknown => "unknown",
                };
                WeighedFinding { what: id.to_owned(), attribute: None, rule: Some(id), values: vec![value.to_owned()] }
            }
            Weighed::Reach => {
                let laws: BTreeSet<String> = self
                    .program
                    .reach
                    .iter()
                    .filter(|reach| at(truths(&self.arranged_trace, row), reach.node).row(row.bit) == Certainty::True)
                    .filter_map(|reach| self.engine.register().disclosure_laws.get(reach.law))
                    .map(|law| law.id.clone())
                    .collect();
                WeighedFinding {
                    what: "reach".to_owned(),
                    attribute: None,
                    rule: None,
                    values: laws.into_iter().collect(),
                }
            }
        }
    }

    /// Names of what is still possible, none when nothing is known.
    pub(super) fn known_names(&self, subject: Subject, attribute: Attribute) -> Vec<String> {
        let (as_of, known_on) = (self.inquiry.as_of, self.inquiry.known_on);
        let known = if attribute.is_judgment() {
            self.case.judged(subject, attribute, as_of, known_on).known
        } else {
            self.case.known(subject, attribute, as_of, known_on)
        };
        if known.values == attribute.row().domain.all() {
            return Vec::new();
        }
        let names = attribute.row().domain.names();
        known.values.iter().filter_map(|at| names.get(at)).take(8).map(|name| (*name).to_owned()).collect()
    }
}

const fn kind_of(attribute: Attribute) -> StepKind {
    if attribute.is_act() { StepKind::Act } else { StepKind::Judgment }
}
