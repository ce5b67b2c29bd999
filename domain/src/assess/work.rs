//! Everything at hand while an answer is put together, and the putting together.

use super::answer::{Assessment, HandoverRef, RuleRef, SubjectRef, TestFinding};
use super::contested::contested;
use super::explain::View;
use super::probe::Probe;
use super::receipt::Receipt;
use super::{Engine, headline, outcome, standings};
use crate::attribute::Attribute;
use crate::case::{Case, Inquiry, Subject};
use crate::evaluate::{Statuses, Trace, at, evaluate, statuses};
use crate::headline::Status;
use crate::link::{LinkedObstacle, LinkedRule, Norm, Program};
use crate::rule::Standing;
use crate::situation::{RowSubject, Situation};
use crate::test_of_law::TestOfLaw;
use crate::truth::{Certainty, Truth};

/// Everything at hand while an answer is put together.
pub(crate) struct Work<'a> {
    pub(super) engine: &'a Engine,
    pub(super) program: &'a Program,
    pub(super) case: &'a Case,
    pub(super) inquiry: &'a Inquiry,
    pub(super) arranged: Situation,
    pub(super) after: Situation,
    pub(super) arranged_trace: Trace,
    pub(super) after_trace: Trace,
    pub(super) arranged_statuses: Statuses,
    pub(super) after_statuses: Statuses,
}

/// Where a row is found.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Position among all rows.
    pub(super) at: usize,
    /// Block.
    pub(super) block: usize,
    /// Row in the block.
    pub(super) bit: u32,
    pub(super) subject: RowSubject,
}

pub(super) fn truths(trace: &Trace, row: Row) -> &[Truth] {
    trace.blocks.get(row.block).map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn rule_ref(linked: &LinkedRule) -> RuleRef {
    match &linked.norm {
        Norm::Law { rule, version } => RuleRef {
            id: rule.id.into(),
            citation: rule.citation.into(),
            in_force_from: version.in_force.from,
            amended_by: version.amended_by.into(),
            source: version.source.into(),
            checked: version.checked,
            standing: version.standing,
        },
        // The body answers for what it has decided and where that is written.
        Norm::Own(rule) => RuleRef {
            id: rule.reference.clone().into(),
            citation: rule.title.clone().into(),
            in_force_from: rule.in_force.from,
            amended_by: rule.decided_by.clone().into(),
            source: rule.source.clone().into(),
            checked: rule.decided,
            standing: Standing::Verified,
        },
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
                gaps: self.gaps(test),
            })
            .collect();
        let mut assessment = Assessment {
            headline,
            as_arranged: outcome(&self.arranged_statuses, self.inquiry),
            after_measures: outcome(&self.after_statuses, self.inquiry),
            not_modelled: TestOfLaw::ALL
                .into_iter()
                // Of a test that fails whatever is done the answer does say something, whatever else is missing of it.
                .filter(|test| self.after_statuses.get(*test) != Status::Failed)
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

    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.arranged.rows.iter().enumerate().map(|(at, subject)| Row {
            at,
            block: at / 64,
            bit: u32::try_from(at % 64).unwrap_or(0),
            subject: *subject,
        })
    }

    pub(super) fn listed_rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.rows().filter(|row| row.subject.handover.is_some())
    }

    pub(super) fn view<'v>(&'v self, situation: &'v Situation, trace: &'v Trace, row: Row) -> Option<View<'v>> {
        Some(View {
            program: self.program,
            register: self.engine.register(),
            case: self.case,
            truths: truths(trace, row),
            block: situation.blocks.get(row.block)?,
            row: row.bit,
            subject: row.subject,
        })
    }

    pub(super) fn because(&self, row: Row, node: u32) -> Vec<super::answer::Because> {
        self.view(&self.arranged, &self.arranged_trace, row).map(|view| view.because(node)).unwrap_or_default()
    }

    pub(super) fn handover_ref(&self, subject: RowSubject) -> HandoverRef {
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

    pub(super) fn subject_ref(&self, subject: Subject, attribute: Attribute) -> SubjectRef {
        let (id, name) = self.case.name_of(subject);
        SubjectRef {
            attribute,
            scope: attribute.row().scope,
            id: id.to_owned(),
            name: name.to_owned(),
            path: self.case.path_of(subject, attribute),
        }
    }

    pub(super) fn truth_of(&self, rule: usize, trace: &Trace, row: Row) -> Certainty {
        let node = self.program.rules.get(rule).map_or(0, |linked| linked.node);
        at(truths(trace, row), node).row(row.bit)
    }

    /// Whether a ground holds on a row, bars considered.
    pub(super) fn effective(&self, ground: usize, bars: &[usize], trace: &Trace, row: Row) -> Certainty {
        let truths = truths(trace, row);
        let truth_of =
            |rule: usize| self.program.rules.get(rule).map_or(Truth::UNKNOWN, |linked| at(truths, linked.node));
        let barred = bars.iter().fold(Truth::FALSE, |barred, bar| barred.or(truth_of(*bar)));
        truth_of(ground).and(!barred).row(row.bit)
    }

    /// Whether a test can say anything about a row.
    pub(super) fn concerns(&self, test: TestOfLaw, row: Row) -> bool {
        self.program.tests.get(test.index()).is_some_and(|linked| {
            let truths = truths(&self.arranged_trace, row);
            at(truths, linked.applies).row(row.bit).is_possible()
                && at(truths, linked.modelled).row(row.bit).is_possible()
        })
    }

    /// What is known to be missing of a test that it needs for this case, or may need.
    fn gaps(&self, test: TestOfLaw) -> Vec<&'static str> {
        let Some(linked) = self.program.tests.get(test.index()) else { return Vec::new() };
        let concerns = |node: u32| {
            self.rows().any(|row| {
                let truths = truths(&self.arranged_trace, row);
                at(truths, linked.applies).row(row.bit).is_possible()
                    && at(truths, node).row(row.bit) == Certainty::True
            })
        };
        linked.gaps.iter().filter(|(_, node)| concerns(*node)).map(|(gap, _)| gap.id).collect()
    }

    pub(super) fn each_obstacle(&self) -> impl Iterator<Item = (TestOfLaw, &LinkedObstacle, &LinkedRule)> {
        self.program.tests.iter().flat_map(|test| {
            test.obstacles
                .iter()
                .filter_map(|obstacle| Some((test.test, obstacle, self.program.rules.get(obstacle.rule)?)))
        })
    }
}
