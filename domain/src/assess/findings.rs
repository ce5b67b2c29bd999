//! Putting an answer together from the program, the two situations and their traces.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{
    Assessment, DutyFinding, GroundFinding, HandoverRef, JudgmentFinding, Measure, MissingFact, ObstacleFinding,
    Precondition, Presumption, ReachFinding, RuleRef, StepKind, SubjectRef, TestFinding, WeighedFinding,
};
use super::contested::contested;
use super::explain::View;
use super::measures::{Found, Step, open_steps, search, used_slots};
use super::missing::unknowns;
use super::probe::Probe;
use super::receipt::Receipt;
use super::warnings::Warning;
use super::{Engine, MOST_FINDINGS, headline, outcome, standings};
use crate::attribute::{Attribute, Kind, Weighed};
use crate::case::{Case, Inquiry, Outcome as Judged, Subject};
use crate::evaluate::{Statuses, Trace, at, evaluate, remaining, statuses};
use crate::headline::{Headline, Outcome};
use crate::link::{LinkedObstacle, LinkedRule, Program};
use crate::rule::{Effect, Standing};
use crate::situation::{DONE, NOT_DONE, RowSubject, Situation};
use crate::test_of_law::TestOfLaw;
use crate::truth::{Certainty, Truth};

/// Most facts asked for at once.
const MOST_QUESTIONS: usize = 10;

/// Everything at hand while an answer is put together.
pub(crate) struct Work<'a> {
    engine: &'a Engine,
    program: &'a Program,
    case: &'a Case,
    inquiry: &'a Inquiry,
    arranged: Situation,
    after: Situation,
    arranged_trace: Trace,
    after_trace: Trace,
    arranged_statuses: Statuses,
    after_statuses: Statuses,
}

/// Where a row is found.
#[derive(Clone, Copy)]
struct Row {
    /// Position among all rows.
    at: usize,
    /// Block.
    block: usize,
    /// Row in the block.
    row: u32,
    subject: RowSubject,
}

fn truths(trace: &Trace, row: Row) -> &[Truth] {
    trace.blocks.get(row.block).map(Vec::as_slice).unwrap_or_default()
}

fn rule_ref(linked: &LinkedRule) -> RuleRef {
    RuleRef {
        id: linked.rule.id,
        citation: linked.rule.citation,
        in_force_from: linked.version.in_force.from,
        amended_by: linked.version.amended_by,
        source: linked.version.source,
        checked: linked.version.checked,
        standing: linked.version.standing,
    }
}

impl<'a> Work<'a> {
    pub(crate) fn new(engine: &'a Engine, program: &'a Program, case: &'a Case, inquiry: &'a Inquiry) -> Self {
        let arranged = engine.situation(case, inquiry, program);
        let after = arranged.after_measures(inquiry);
        let (arranged_trace, after_trace) = (evaluate(program, &arranged), evaluate(program, &after));
        let arranged_statuses = statuses(program, &arranged, &arranged_trace);
        let after_statuses = statuses(program, &after, &after_trace);
        Self {
            engine,
            program,
            case,
            inquiry,
            arranged,
            after,
            arranged_trace,
            after_trace,
            arranged_statuses,
            after_statuses,
        }
    }

    pub(crate) fn assessment(&self) -> Assessment {
        let headline = headline(&self.arranged_statuses, &self.after_statuses, self.inquiry);
        let (obstacles, obstacles_total) = self.obstacles();
        let (found, preconditions, measures) = self.steps(headline);
        let (missing_facts, missing_facts_total) = self.missing();
        let mut arranged_probe = Probe::new(self.program, self.arranged.clone());
        let mut after_probe = Probe::new(self.program, self.after.clone());
        let contested = contested(
            self.engine,
            self.program,
            self.inquiry,
            (&self.arranged_statuses, &self.after_statuses),
            &mut arranged_probe,
            &mut after_probe,
        );
        let grounds = self.grounds();
        let duties = self.duties();
        let reach = self.reach();
        let conflicts: Vec<SubjectRef> =
            self.arranged.conflicts.iter().map(|(subject, attribute)| self.subject_ref(*subject, *attribute)).collect();
        let warnings = self.warnings(&obstacles, &grounds, &duties, &reach, &conflicts);
        let tests = TestOfLaw::ALL
            .into_iter()
            .zip(standings(&self.arranged_statuses, &self.after_statuses))
            .map(|(test, standing)| TestFinding {
                test,
                standing,
                as_arranged: self.arranged_statuses.get(test),
                after_measures: self.after_statuses.get(test),
            })
            .collect();
        let mut assessment = Assessment {
            headline,
            as_arranged: outcome(&self.arranged_statuses, self.inquiry),
            after_measures: outcome(&self.after_statuses, self.inquiry),
            not_modelled: TestOfLaw::ALL
                .into_iter()
                .filter(|test| self.arranged_statuses.outside_model.get(test.index()) == Some(&true))
                .collect(),
            out_of_scope: self.inquiry.out_of_scope.iter().copied().collect(),
            tests,
            obstacles,
            obstacles_total,
            grounds,
            judgments: self.judgments(&preconditions),
            preconditions,
            measures,
            measures_exact: found.exact,
            missing_facts,
            missing_facts_total,
            contested,
            duties,
            reach,
            presumptions: self.presumptions(),
            conflicts,
            warnings,
            receipt: Receipt::new(self.engine, self.case, self.inquiry),
        };
        assessment.receipt.answer = crate::register::hash_of(&assessment);
        assessment
    }

    fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.arranged.rows.iter().enumerate().map(|(at, subject)| Row {
            at,
            block: at / 64,
            row: u32::try_from(at % 64).unwrap_or(0),
            subject: *subject,
        })
    }

    fn listed_rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.rows().filter(|row| row.subject.handover.is_some())
    }

    fn view<'v>(&'v self, situation: &'v Situation, trace: &'v Trace, row: Row) -> Option<View<'v>> {
        Some(View {
            program: self.program,
            register: self.engine.register(),
            case: self.case,
            truths: truths(trace, row),
            block: situation.blocks.get(row.block)?,
            row: row.row,
            subject: row.subject,
        })
    }

    fn because(&self, row: Row, node: u32) -> Vec<super::answer::Because> {
        self.view(&self.arranged, &self.arranged_trace, row).map(|view| view.because(node)).unwrap_or_default()
    }

    fn handover_ref(&self, subject: RowSubject) -> HandoverRef {
        let (information, information_name) = self.case.name_of(Subject::Information(subject.information));
        let recipient = subject.recipient.map(|recipient| self.case.name_of(Subject::Recipient(recipient)));
        HandoverRef {
            id: subject.handover.map(|handover| self.case.name_of(Subject::Handover(handover)).0.to_owned()),
            information: information.to_owned(),
            information_name: information_name.to_owned(),
            recipient: recipient.map(|(id, _)| id.to_owned()),
            recipient_name: recipient.map(|(_, name)| name.to_owned()),
        }
    }

    fn subject_ref(&self, subject: Subject, attribute: Attribute) -> SubjectRef {
        let (id, name) = self.case.name_of(subject);
        SubjectRef {
            attribute,
            scope: attribute.row().scope,
            id: id.to_owned(),
            name: name.to_owned(),
            path: self.case.path_of(subject, attribute),
        }
    }

    fn truth_of(&self, rule: usize, trace: &Trace, row: Row) -> Certainty {
        let node = self.program.rules.get(rule).map_or(0, |linked| linked.node);
        at(truths(trace, row), node).row(row.row)
    }

    /// Whether a ground holds on a row, bars considered.
    fn effective(&self, ground: usize, bars: &[usize], trace: &Trace, row: Row) -> Certainty {
        let truths = truths(trace, row);
        let truth_of = |rule: usize| self.program.rules.get(rule).map_or(Truth::UNKNOWN, |linked| at(truths, linked.node));
        let barred = bars.iter().fold(Truth::FALSE, |barred, bar| barred.or(truth_of(*bar)));
        truth_of(ground).and(!barred).row(row.row)
    }

    /// Whether a test can say anything about a row.
    fn concerns(&self, test: TestOfLaw, row: Row) -> bool {
        self.program.tests.get(test.index()).is_some_and(|linked| {
            let truths = truths(&self.arranged_trace, row);
            at(truths, linked.applies).row(row.row).is_possible() && at(truths, linked.modelled).row(row.row).is_possible()
        })
    }

    fn each_obstacle(&self) -> impl Iterator<Item = (TestOfLaw, &LinkedObstacle, &LinkedRule)> {
        self.program.tests.iter().flat_map(|test| {
            test.obstacles
                .iter()
                .filter_map(|obstacle| Some((test.test, obstacle, self.program.rules.get(obstacle.rule)?)))
        })
    }

    fn obstacles(&self) -> (Vec<ObstacleFinding>, usize) {
        let mut found = Vec::new();
        let mut total = 0;
        for wanted in [Certainty::True, Certainty::Unknown] {
            for (test, obstacle, linked) in self.each_obstacle() {
                for row in self.listed_rows() {
                    let as_arranged = remaining(self.program, obstacle, truths(&self.arranged_trace, row)).row(row.row);
                    if as_arranged != wanted || !self.concerns(test, row) {
                        continue;
                    }
                    total += 1;
                    if found.len() >= MOST_FINDINGS {
                        continue;
                    }
                    let lifted_by = obstacle
                        .grounds
                        .iter()
                        .filter(|(ground, bars)| self.effective(*ground, bars, &self.after_trace, row).is_possible())
                        .filter_map(|(ground, _)| self.program.rules.get(*ground))
                        .map(|linked| linked.rule.id)
                        .collect();
                    found.push(ObstacleFinding {
                        rule: rule_ref(linked),
                        test,
                        handover: self.handover_ref(row.subject),
                        as_arranged,
                        after_measures: remaining(self.program, obstacle, truths(&self.after_trace, row)).row(row.row),
                        because: self.because(row, linked.node),
                        lifted_by,
                    });
                }
            }
        }
        (found, total)
    }

    fn grounds(&self) -> Vec<GroundFinding> {
        let mut found = Vec::new();
        for (test, obstacle, lifted) in self.each_obstacle() {
            for row in self.listed_rows() {
                let obstacle_possible = self.truth_of(obstacle.rule, &self.arranged_trace, row).is_possible();
                if !obstacle_possible || !self.concerns(test, row) {
                    continue;
                }
                for (ground, bars) in &obstacle.grounds {
                    let Some(linked) = self.program.rules.get(*ground) else { continue };
                    let after_measures = self.effective(*ground, bars, &self.after_trace, row);
                    let barred_by: Vec<&'static str> = bars
                        .iter()
                        .filter(|bar| self.truth_of(**bar, &self.arranged_trace, row).is_possible())
                        .filter_map(|bar| self.program.rules.get(*bar))
                        .map(|linked| linked.rule.id)
                        .collect();
                    let closed_by_bar = !barred_by.is_empty() && self.truth_of(*ground, &self.after_trace, row).is_possible();
                    if (after_measures.is_possible() || closed_by_bar) && found.len() < MOST_FINDINGS {
                        found.push(GroundFinding {
                            rule: rule_ref(linked),
                            handover: self.handover_ref(row.subject),
                            lifts: lifted.rule.id,
                            as_arranged: self.effective(*ground, bars, &self.arranged_trace, row),
                            after_measures,
                            barred_by,
                            because: self.because(row, linked.node),
                        });
                    }
                }
            }
        }
        found
    }

    fn steps(&self, headline: Headline) -> (Found, Vec<Precondition>, Vec<Measure>) {
        if matches!(headline, Headline::NoObstacleFound) {
            return (Found { exact: true, ..Found::default() }, Vec::new(), Vec::new());
        }
        let steps = open_steps(self.program, &self.arranged, self.inquiry);
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
                provisions: self.provisions_of(step.attribute),
                always_needed: found.sets.iter().all(|set| set.contains(step)),
            })
            .collect();
        // Where an obstacle stays whatever is done, no set of acts is a measure against it.
        let measures = if headline == Headline::Obstacle {
            Vec::new()
        } else {
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
        };
        (found, preconditions, measures)
    }

    /// Rules in force whose condition looks at the attribute.
    fn provisions_of(&self, attribute: Attribute) -> Vec<&'static str> {
        let mut found = Vec::new();
        for linked in &self.program.rules {
            if matches!(linked.rule.effect, Effect::Duty { .. } | Effect::Warning) {
                continue;
            }
            let mut uses = false;
            linked.version.condition.visit(&mut |part| {
                uses |= matches!(part, crate::expression::Expression::Among(used, _) if *used == attribute);
            });
            if uses {
                found.push(linked.rule.id);
            }
        }
        found
    }

    fn missing(&self) -> (Vec<MissingFact>, usize) {
        let views = [(&self.arranged, &self.arranged_trace), (&self.after, &self.after_trace)];
        // Facts that matter only until acts are done are not worth asking first, unless nothing else is open.
        let open_after = matches!(outcome(&self.after_statuses, self.inquiry), Outcome::NotEstablished);
        let unknowns = if open_after { unknowns(self.program, &views) } else { unknowns(self.program, views.get(..1).unwrap_or_default()) };
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

    fn judgments(&self, preconditions: &[Precondition]) -> Vec<JudgmentFinding> {
        let pending = preconditions.iter().filter(|step| step.kind == StepKind::Judgment).map(|step| step.what.path.as_str());
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
                    .filter(|judgment| outcome.is_some() && judgment.subject == subject && judgment.attribute == *attribute)
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

    fn weighed(&self, weighed: Weighed, row: Row) -> WeighedFinding {
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
                    .position(|linked| linked.rule.id == id)
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
                    .filter(|reach| at(truths(&self.arranged_trace, row), reach.node).row(row.row) == Certainty::True)
                    .filter_map(|reach| self.engine.register().disclosure_laws.get(reach.law))
                    .map(|law| law.id.clone())
                    .collect();
                WeighedFinding { what: "reach".to_owned(), attribute: None, rule: None, values: laws.into_iter().collect() }
            }
        }
    }

    /// Names of what is still possible, none when nothing is known.
    fn known_names(&self, subject: Subject, attribute: Attribute) -> Vec<String> {
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

    fn duties(&self) -> Vec<DutyFinding> {
        let mut found = Vec::new();
        for (index, linked) in self.program.rules.iter().enumerate() {
            let Effect::Duty { role, decides } = linked.rule.effect else { continue };
            let mut informations = BTreeSet::new();
            let mut recipients = BTreeSet::new();
            let (mut certain, mut possible) = (false, false);
            for row in self.rows() {
                let truth = self.truth_of(index, &self.arranged_trace, row);
                if truth.is_possible() && (row.subject.handover.is_some() || self.case.handovers().is_empty()) {
                    possible = true;
                    certain |= truth == Certainty::True;
                    informations.insert(row.subject.information);
                    recipients.extend(row.subject.recipient);
                }
            }
            if possible {
                let name = |subject: Subject| self.case.name_of(subject).1.to_owned();
                found.push(DutyFinding {
                    rule: rule_ref(linked),
                    role,
                    decides,
                    arises: if certain { Certainty::True } else { Certainty::Unknown },
                    informations: informations.into_iter().map(|at| name(Subject::Information(at))).collect(),
                    recipients: recipients.into_iter().map(|at| name(Subject::Recipient(at))).collect(),
                });
            }
        }
        found.sort_by_key(|duty| !duty.decides);
        found
    }

    fn reach(&self) -> Vec<ReachFinding> {
        let mut found = Vec::new();
        for wanted in [Certainty::True, Certainty::Unknown] {
            for row in self.listed_rows() {
                for reach in &self.program.reach {
                    let reaches = at(truths(&self.arranged_trace, row), reach.node).row(row.row);
                    let Some(law) = self.engine.register().disclosure_laws.get(reach.law) else { continue };
                    if reaches != wanted || found.len() >= MOST_FINDINGS || !self.speaks_of(row, reach.factor) {
                        continue;
                    }
                    found.push(ReachFinding {
                        law: law.id.clone(),
                        citation: law.citation.clone(),
                        jurisdiction: law.jurisdiction.clone(),
                        through: reach.factor,
                        handover: self.handover_ref(row.subject),
                        reaches,
                        only_ciphertext: self.only_ciphertext(row),
                        lapsed: law.lapsed_on(self.inquiry.as_of),
                    });
                }
            }
        }
        found
    }

    /// Whether anything at all is known of what connects: an unknown place reaches everywhere, which says nothing.
    fn speaks_of(&self, row: Row, factor: crate::register::Factor) -> bool {
        use crate::register::Factor;
        let attribute = match factor {
            Factor::Seat => Attribute::Seat,
            Factor::Control => Attribute::ControlledFrom,
            Factor::Hosting | Factor::Access => Attribute::Place,
        };
        row.subject
            .of(attribute.row().scope)
            .and_then(|subject| self.arranged.get(subject, attribute))
            .is_some_and(|word| word != self.program.everything(attribute.index()))
    }

    fn only_ciphertext(&self, row: Row) -> Certainty {
        let word = |attribute: Attribute| {
            self.arranged.blocks.get(row.block).map_or(DONE | NOT_DONE, |block| block.get(attribute.index(), row.at % 64))
        };
        match (word(Attribute::OwnKeys), word(Attribute::PlaintextNeeded)) {
            (DONE, NOT_DONE) => Certainty::True,
            (NOT_DONE, _) | (_, DONE) => Certainty::False,
            _ => Certainty::Unknown,
        }
    }

    fn presumptions(&self) -> Vec<Presumption> {
        let mut found = Vec::new();
        for (subject, attribute) in &self.arranged.presumed {
            let Kind::Judgment { presumed_by: Some(citation), .. } = attribute.row().kind else { continue };
            let carried = self.each_obstacle().any(|(test, obstacle, linked)| {
                let mut uses = false;
                linked.version.condition.visit(&mut |part| {
                    uses |= matches!(part, crate::expression::Expression::Among(used, _) if used == attribute);
                });
                uses && self.listed_rows().any(|row| {
                    row.subject.of(attribute.row().scope) == Some(*subject)
                        && self.concerns(test, row)
                        && self.truth_of(obstacle.rule, &self.arranged_trace, row) == Certainty::True
                })
            });
            if carried {
                found.push(Presumption { what: self.subject_ref(*subject, *attribute), citation });
            }
        }
        found
    }

    fn warnings(
        &self,
        obstacles: &[ObstacleFinding],
        grounds: &[GroundFinding],
        duties: &[DutyFinding],
        reach: &[ReachFinding],
        conflicts: &[SubjectRef],
    ) -> Vec<Warning> {
        let register = self.engine.register();
        let mut found = BTreeSet::new();
        if self.inquiry.as_of > register.checked_through || self.inquiry.known_on > register.checked_through {
            found.insert(Warning::AfterRegisterChecked { checked: register.checked_through });
        }
        for test in TestOfLaw::ALL {
            let later = self.engine.rules().iter().any(|rule| {
                rule.test == test
                    && matches!(rule.effect, Effect::Obstacle)
                    && rule.versions.iter().all(|version| version.in_force.from > self.inquiry.as_of)
            });
            if later && self.arranged_statuses.outside_model.get(test.index()) == Some(&true) {
                found.insert(Warning::BeforeModelled { test });
            }
        }
        self.warn_of_adequacy(&mut found);
        for reach in reach.iter().filter(|reach| reach.lapsed && reach.reaches == Certainty::True) {
            let law = register.disclosure_laws.iter().find(|law| law.id == reach.law);
            if let Some(until) = law.and_then(|law| law.reaches_to) {
                found.insert(Warning::LawLapsed { law: reach.law.clone(), until });
            }
        }
        for reach in reach.iter().filter(|reach| reach.reaches == Certainty::True) {
            let law = register.disclosure_laws.iter().find(|law| law.id == reach.law);
            if let Some(law) = law.filter(|law| law.source.standing != Standing::Verified) {
                found.insert(Warning::UnverifiedEntry { entry: law.id.clone(), standing: law.source.standing });
            }
        }
        let took_part = (obstacles.iter().map(|finding| &finding.rule))
            .chain(grounds.iter().map(|finding| &finding.rule))
            .chain(duties.iter().map(|finding| &finding.rule));
        for rule in took_part {
            found.insert(Warning::UnreviewedRules);
            if rule.standing != Standing::Verified {
                found.insert(Warning::UnverifiedRule { rule: rule.id, standing: rule.standing });
            }
        }
        for judgment in self.arranged.stale.iter().filter_map(|at| self.case.judgments().get(*at)) {
            let path = self.case.path_of(judgment.subject, judgment.attribute);
            found.insert(Warning::StaleJudgment { path, by: judgment.by.clone(), day: judgment.day });
        }
        for (subject, attribute) in &self.arranged.claims_not_counted {
            found.insert(Warning::ClaimNotCounted { path: self.case.path_of(*subject, *attribute) });
        }
        found.extend(conflicts.iter().map(Warning::conflict));
        found.into_iter().collect()
    }

    /// Events around, and doubts about, the adequacy decisions that a listed handover relies on.
    fn warn_of_adequacy(&self, found: &mut BTreeSet<Warning>) {
        let mut relied_on: BTreeMap<usize, ()> = BTreeMap::new();
        for (decision, _, node) in &self.program.adequacy {
            let relied = self.listed_rows().any(|row| {
                self.concerns(TestOfLaw::Transfer, row) && at(truths(&self.arranged_trace, row), *node).row(row.row) == Certainty::True
            });
            if relied {
                relied_on.insert(*decision, ());
            }
        }
        for decision in relied_on.keys().filter_map(|at| self.engine.register().adequacy.get(*at)) {
            if decision.source.standing != Standing::Verified {
                found.insert(Warning::UnverifiedEntry { entry: decision.id.clone(), standing: decision.source.standing });
            }
            for event in decision.events_known(self.inquiry.known_on) {
                found.insert(Warning::Event {
                    decision: decision.id.clone(),
                    event: event.id.clone(),
                    day: event.day,
                    source: event.source.clone(),
                    standing: event.standing,
                });
            }
        }
    }
}

const fn kind_of(attribute: Attribute) -> StepKind {
    if attribute.is_act() { StepKind::Act } else { StepKind::Judgment }
}
