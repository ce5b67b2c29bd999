//! What is worth finding out: a look one step ahead for every unknown fact.

use std::collections::{BTreeMap, BTreeSet};

use super::explain::open_leaves;
use super::probe::{Change, Probe};
use crate::attribute::{Attribute, Kind};
use crate::case::Subject;
use crate::evaluate::{Statuses, Trace, at, remaining, statuses};
use crate::headline::Status;
use crate::link::Program;
use crate::situation::Situation;
use crate::test_of_law::TestOfLaw;
use crate::truth::Certainty;

/// Most unknown facts that are looked at; a case with more has other worries.
const MOST_LOOKED_AT: usize = 150;

/// An unknown fact that could matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unknown {
    pub(crate) attribute: Attribute,
    pub(crate) subject: Subject,
    /// Tests an answer could settle at once.
    pub(crate) settles: usize,
    /// Tests it leaves open.
    pub(crate) touches: usize,
    /// Values still possible, as a word of the program.
    pub(crate) values: u64,
}

/// Unknown circumstances that leave some test open, in the order worth asking.
pub(crate) fn unknowns(program: &Program, views: &[(&Situation, &Trace)]) -> Vec<Unknown> {
    let mut touched: BTreeMap<(Attribute, Subject), BTreeSet<TestOfLaw>> = BTreeMap::new();
    for (situation, trace) in views {
        for (row, test, attribute) in open_circumstances(program, situation, trace) {
            let subject = situation.rows.get(row).and_then(|row| row.of(attribute.row().scope));
            if let Some(subject) = subject {
                touched.entry((attribute, subject)).or_default().insert(test);
            }
        }
    }
    let mut probes: Vec<Probe<'_>> =
        views.iter().map(|(situation, _)| Probe::new(program, listed_only(situation))).collect();
    let before: Vec<Statuses> = probes.iter().map(Probe::statuses).collect();
    let mut unknowns: Vec<Unknown> = touched
        .into_iter()
        .enumerate()
        .map(|(order, ((attribute, subject), tests))| {
            let values = views.first().and_then(|(situation, _)| situation.get(subject, attribute)).unwrap_or(0);
            let settles = if attribute == Attribute::HandoversComplete {
                settled_by_complete_list(program, views, &before)
            } else if order < MOST_LOOKED_AT {
                settles(&mut probes, &before, attribute, subject, values)
            } else {
                0
            };
            Unknown { attribute, subject, settles, touches: tests.len(), values }
        })
        .collect();
    unknowns.sort_by_key(|unknown| {
        (std::cmp::Reverse(unknown.settles), std::cmp::Reverse(unknown.touches), unknown.attribute, unknown.subject)
    });
    unknowns
}

/// How many tests are open only because there may be handovers nobody has listed.
fn settled_by_complete_list(program: &Program, views: &[(&Situation, &Trace)], listed: &[Statuses]) -> usize {
    let mut settled = BTreeSet::new();
    for ((situation, trace), listed) in views.iter().zip(listed) {
        let now = statuses(program, situation, trace);
        settled.extend(
            TestOfLaw::ALL
                .into_iter()
                .filter(|test| now.get(*test) == Status::Unknown && listed.get(*test) != Status::Unknown),
        );
    }
    settled.len()
}

/// The most tests that one answer would take from open to decided.
fn settles(
    probes: &mut [Probe<'_>],
    before: &[Statuses],
    attribute: Attribute,
    subject: Subject,
    values: u64,
) -> usize {
    (0..64)
        .filter(|bit| values >> bit & 1 == 1)
        .map(|bit| {
            let change = Change { subject, attribute, values: 1 << bit };
            let mut settled = BTreeSet::new();
            for (probe, before) in probes.iter_mut().zip(before) {
                let after = probe.with(&[change]);
                settled.extend(
                    TestOfLaw::ALL
                        .into_iter()
                        .filter(|test| before.get(*test) == Status::Unknown && after.get(*test) != Status::Unknown),
                );
            }
            settled.len()
        })
        .max()
        .unwrap_or(0)
}

/// The situation without handovers that nobody has listed: whether there are any is a question of its own.
fn listed_only(situation: &Situation) -> Situation {
    let mut listed = situation.clone();
    for (at, row) in situation.rows.iter().enumerate() {
        if row.handover.is_none()
            && let Some(block) = listed.blocks.get_mut(at / 64)
        {
            let bit = 1 << (at % 64);
            block.exists.can_be_true &= !bit;
            block.exists.can_be_false |= bit;
        }
    }
    listed
}

/// Unknown circumstances behind every open test, row by row.
fn open_circumstances(
    program: &Program,
    situation: &Situation,
    trace: &Trace,
) -> BTreeSet<(usize, TestOfLaw, Attribute)> {
    let mut open = BTreeSet::new();
    for (index, (block, truths)) in situation.blocks.iter().zip(&trace.blocks).enumerate() {
        for test in &program.tests {
            for row in 0..block.rows {
                let (at_row, in_block) = (index * 64 + row, u32::try_from(row).unwrap_or(0));
                let applies = at(truths, test.applies).row(in_block);
                let modelled = at(truths, test.modelled).row(in_block);
                if !applies.is_possible() {
                    continue;
                }
                let mut leaves = BTreeSet::new();
                let mut undecided = false;
                if modelled == Certainty::Unknown {
                    open_leaves(program, truths, block, in_block, test.modelled, &mut leaves);
                    undecided = true;
                }
                if modelled.is_possible() {
                    for obstacle in &test.obstacles {
                        if remaining(program, obstacle, truths).row(in_block) != Certainty::Unknown {
                            continue;
                        }
                        undecided = true;
                        let nodes = std::iter::once(obstacle.rule).chain(
                            obstacle
                                .grounds
                                .iter()
                                .flat_map(|(ground, bars)| std::iter::once(*ground).chain(bars.iter().copied())),
                        );
                        for rule in nodes {
                            if let Some(linked) = program.rules.get(rule) {
                                open_leaves(program, truths, block, in_block, linked.node, &mut leaves);
                            }
                        }
                    }
                }
                if undecided && applies == Certainty::Unknown {
                    open_leaves(program, truths, block, in_block, test.applies, &mut leaves);
                }
                if undecided && block.exists.row(in_block) == Certainty::Unknown {
                    open.insert((at_row, test.test, Attribute::HandoversComplete));
                }
                let circumstances = leaves.into_iter().filter(|leaf| matches!(leaf.row().kind, Kind::Circumstance));
                open.extend(circumstances.map(|attribute| (at_row, test.test, attribute)));
            }
        }
    }
    open
}
