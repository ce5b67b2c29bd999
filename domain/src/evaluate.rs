//! The evaluator: runs the program over blocks of rows and keeps every node's truth, which is the trace.

use crate::headline::Status;
use crate::link::{LinkedObstacle, Node, Program};
use crate::situation::{Block, Situation};
use crate::test_of_law::TestOfLaw;
use crate::truth::Truth;
use crate::values::Values;

/// Truths of every node, block by block (spår).
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// For every block, the truth of every node.
    pub blocks: Vec<Vec<Truth>>,
}

/// Statuses of all tests, in the order of [`TestOfLaw::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statuses {
    /// Status of each test.
    pub of: [Status; 13],
    /// Whether some handover that the test can apply to certainly lies outside what it models.
    pub outside_model: [bool; 13],
}

impl Statuses {
    /// The status of a test.
    pub fn get(&self, test: TestOfLaw) -> Status {
        self.of.get(test.index()).copied().unwrap_or(Status::Unknown)
    }
}

/// Truth of every node in one block.
pub fn evaluate_block(program: &Program, block: &Block, truths: &mut Vec<Truth>) {
    truths.clear();
    truths.reserve(program.nodes.len());
    for node in &program.nodes {
        let truth = truth_of(program, *node, block, truths);
        truths.push(truth);
    }
}

/// The same once some slots have changed: truths of nodes that do not depend on them stay as they are.
pub(crate) fn evaluate_changed(program: &Program, block: &Block, changed: Values, truths: &mut [Truth]) {
    for (index, (node, slots)) in program.nodes.iter().zip(&program.depends_on).enumerate() {
        if slots.intersection(changed).is_empty() {
            continue;
        }
        let truth = truth_of(program, *node, block, truths);
        if let Some(cell) = truths.get_mut(index) {
            *cell = truth;
        }
    }
}

/// Truth of a node whose parts have theirs.
fn truth_of(program: &Program, node: Node, block: &Block, truths: &[Truth]) -> Truth {
    match node {
        Node::Constant(true) => Truth::TRUE,
        Node::Constant(false) => Truth::FALSE,
        Node::Open => Truth::UNKNOWN,
        Node::Among { slot, mask } => possible(block, usize::from(slot), mask),
        Node::Not(child) => !at(truths, child),
        Node::All { first, count } => {
            program.children(first, count).iter().fold(Truth::TRUE, |truth, child| truth.and(at(truths, *child)))
        }
        Node::Any { first, count } => {
            program.children(first, count).iter().fold(Truth::FALSE, |truth, child| truth.or(at(truths, *child)))
        }
        Node::Match { slot, first, count } => {
            let nothing = Truth { can_be_true: 0, can_be_false: 0 };
            program.arms(first, count).iter().fold(nothing, |joined, (mask, child)| {
                let chosen = possible(block, usize::from(slot), *mask).can_be_true;
                let arm = at(truths, *child);
                joined.join(Truth { can_be_true: arm.can_be_true & chosen, can_be_false: arm.can_be_false & chosen })
            })
        }
    }
}

pub(crate) fn at(truths: &[Truth], node: u32) -> Truth {
    truths.get(node as usize).copied().unwrap_or(Truth::UNKNOWN)
}

/// Truth of a node in one row of a case.
pub fn at_row(trace: &Trace, node: u32, row: usize) -> crate::truth::Certainty {
    let truths = trace.blocks.get(row / 64).map(Vec::as_slice).unwrap_or_default();
    at(truths, node).row(u32::try_from(row % 64).unwrap_or(0))
}

/// Whether the slot's value is in the mask, in every row.
fn possible(block: &Block, slot: usize, mask: u64) -> Truth {
    let mut truth = Truth::default();
    for (row, values) in block.slot(slot).iter().take(block.rows).enumerate() {
        truth.can_be_true |= u64::from(values & mask != 0) << row;
        truth.can_be_false |= u64::from(values & !mask != 0) << row;
    }
    truth
}

/// Runs the program over every row and keeps the trace.
pub fn evaluate(program: &Program, situation: &Situation) -> Trace {
    let mut trace = Trace { blocks: vec![Vec::new(); situation.blocks.len()] };
    for (block, truths) in situation.blocks.iter().zip(&mut trace.blocks) {
        evaluate_block(program, block, truths);
    }
    trace
}

/// What is left of an obstacle on each row once its grounds have lifted what they lift.
pub fn remaining(program: &Program, obstacle: &LinkedObstacle, truths: &[Truth]) -> Truth {
    let of = |rule: usize| program.rules.get(rule).map_or(Truth::UNKNOWN, |linked| at(truths, linked.node));
    let lifted = obstacle.grounds.iter().fold(Truth::FALSE, |lifted, (ground, bars)| {
        let barred = bars.iter().fold(Truth::FALSE, |barred, bar| barred.or(of(*bar)));
        lifted.or(of(*ground).and(!barred))
    });
    of(obstacle.rule).and(!lifted)
}

/// What one block says of every test, from its trace.
pub(crate) fn tally_block(program: &Program, block: &Block, truths: &[Truth]) -> Tallies {
    tally_rows(program, block, truths, u64::MAX)
}

/// What some rows of a block say of every test.
pub(crate) fn tally_rows(program: &Program, block: &Block, truths: &[Truth], rows: u64) -> Tallies {
    let exists =
        Truth { can_be_true: block.exists.can_be_true & rows, can_be_false: block.exists.can_be_false | !rows };
    let mut tallies = Tallies::default();
    for (test, tally) in program.tests.iter().zip(&mut tallies.0) {
        let of = |node: u32| at(truths, node);
        let any = |nodes: &[u32]| nodes.iter().fold(Truth::FALSE, |any, node| any.or(of(*node)));
        let obstructed = test.groups.iter().fold(Truth::FALSE, |obstructed, group| {
            let lifted = group
                .grounds
                .iter()
                .fold(Truth::FALSE, |lifted, (ground, bars)| lifted.or(of(*ground).and(!any(bars))));
            obstructed.or(any(&group.obstacles).and(!lifted))
        });
        tally.add(exists, of(test.applies), of(test.modelled), of(test.complete), obstructed);
    }
    tallies
}

/// Statuses of all tests from a trace.
pub fn statuses(program: &Program, situation: &Situation, trace: &Trace) -> Statuses {
    let mut together = Tallies::default();
    for (block, truths) in situation.blocks.iter().zip(&trace.blocks) {
        together.merge(&tally_block(program, block, truths));
    }
    together.statuses()
}

/// What rows say of every test, in the order of [`TestOfLaw::ALL`].
#[derive(Clone, Copy, Default)]
pub(crate) struct Tallies([Tally; 13]);

impl Tallies {
    /// Adds what other rows say.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            mine.merge(*theirs);
        }
    }

    /// The statuses they amount to.
    pub(crate) fn statuses(&self) -> Statuses {
        Statuses { of: self.0.map(Tally::status), outside_model: self.0.map(|tally| tally.outside) }
    }
}

/// What the rows of a case say of one test together.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "five independent observations, merged one by one")]
struct Tally {
    /// Some handover can be obstructed.
    can_fail: bool,
    /// Some handover certainly exists and is certainly obstructed.
    certainly_fails: bool,
    /// The test can apply to some handover.
    can_apply: bool,
    /// It is not known of some handover that the test can apply to whether it lies within what is modelled.
    coverage_is_open: bool,
    /// Some handover that the test can apply to certainly lies outside what is modelled.
    outside: bool,
}

impl Tally {
    fn add(&mut self, exists: Truth, applies: Truth, modelled: Truth, complete: Truth, obstructed: Truth) {
        let fails = exists.and(applies).and(modelled).and(obstructed);
        self.can_fail |= fails.can_be_true != 0;
        self.certainly_fails |= fails.certainly_true() != 0;
        let can_apply = exists.and(applies).can_be_true;
        self.can_apply |= can_apply != 0;
        // An obstacle that was found stands, whatever further obstacles are missing; that none was found does not.
        let covered = modelled.and(complete);
        self.coverage_is_open |= can_apply & covered.can_be_true & covered.can_be_false != 0;
        self.outside |= can_apply & covered.certainly_false() != 0;
    }

    const fn merge(&mut self, other: Self) {
        self.can_fail |= other.can_fail;
        self.certainly_fails |= other.certainly_fails;
        self.can_apply |= other.can_apply;
        self.coverage_is_open |= other.coverage_is_open;
        self.outside |= other.outside;
    }

    const fn status(self) -> Status {
        if self.certainly_fails {
            Status::Failed
        } else if self.can_fail || self.coverage_is_open {
            Status::Unknown
        } else if !self.can_apply {
            Status::NotApplicable
        } else if self.outside {
            Status::NotModelled
        } else {
            Status::Passed
        }
    }
}

/// Sets the readings of a profile in a situation: silent questions keep every position.
pub fn read_profile(
    program: &Program,
    register: &crate::register::Register,
    profile: &crate::register::Profile,
    situation: &mut Situation,
) {
    for (at, question) in register.questions.iter().enumerate() {
        let slot = program.question_slot(at);
        let chosen = profile.choices.get(&question.id).and_then(|position| question.position_index(position));
        situation.read(slot, chosen.map_or_else(|| program.everything(slot), |index| 1 << index));
    }
}
