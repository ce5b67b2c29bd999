//! Trying changes to a situation: set, evaluate the blocks concerned, put back.

use std::collections::BTreeMap;

use crate::attribute::Attribute;
use crate::case::Subject;
use crate::evaluate::{Statuses, Tallies, at, evaluate_block, evaluate_changed, remaining, tally_block};
use crate::link::Program;
use crate::situation::{Block, Situation};
use crate::truth::Truth;
use crate::values::Values;

/// A change of one attribute of one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The subject.
    pub subject: Subject,
    /// The attribute.
    pub attribute: Attribute,
    /// What becomes possible.
    pub values: u64,
}

/// A situation to try changes on.
pub(crate) struct Probe<'p> {
    program: &'p Program,
    situation: Situation,
    tallies: Vec<Tallies>,
    left: Vec<Vec<Truth>>,
    rows_of: BTreeMap<Subject, Vec<usize>>,
    /// Every node's truth without any change, block by block.
    unchanged: Vec<Vec<Truth>>,
    /// Every node's truth after the changes tried last.
    truths: Vec<Truth>,
}

/// What changes touch: blocks, and slots.
struct Touched {
    blocks: Vec<bool>,
    slots: Values,
}

impl<'p> Probe<'p> {
    pub(crate) fn new(program: &'p Program, situation: Situation) -> Self {
        let mut rows_of: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
        for (at, row) in situation.rows.iter().enumerate() {
            rows_of.entry(Subject::Case).or_default().push(at);
            rows_of.entry(Subject::Information(row.information)).or_default().push(at);
            if let Some(recipient) = row.recipient {
                rows_of.entry(Subject::Recipient(recipient)).or_default().push(at);
            }
            if let Some(handover) = row.handover {
                rows_of.entry(Subject::Handover(handover)).or_default().push(at);
            }
        }
        let (mut tallies, mut left, mut unchanged) = (Vec::new(), Vec::new(), Vec::new());
        for block in &situation.blocks {
            let mut truths = Vec::new();
            evaluate_block(program, block, &mut truths);
            tallies.push(tally_block(program, block, &truths));
            left.push(left_of(program, block, &truths).collect());
            unchanged.push(truths);
        }
        Self { program, situation, tallies, left, rows_of, unchanged, truths: Vec::new() }
    }

    /// Statuses without any change.
    pub(crate) fn statuses(&self) -> Statuses {
        merged(&self.tallies)
    }

    /// Statuses as they would be after the changes; the situation is as before afterwards.
    pub(crate) fn with(&mut self, changes: &[Change]) -> Statuses {
        self.trying(changes, Self::evaluate)
    }

    /// What would be left of every obstacle after the changes; the situation is as before afterwards.
    pub(crate) fn obstacles_with(&mut self, changes: &[Change]) -> Vec<Truth> {
        self.trying(changes, |probe, touched| {
            let mut left = Vec::new();
            for (index, block) in probe.situation.blocks.iter().enumerate() {
                if touched.blocks.get(index) == Some(&true) {
                    changed_block(probe.program, block, probe.unchanged.get(index), touched.slots, &mut probe.truths);
                    left.extend(left_of(probe.program, block, &probe.truths));
                } else {
                    left.extend_from_slice(probe.left.get(index).map(Vec::as_slice).unwrap_or_default());
                }
            }
            left
        })
    }

    fn trying<T>(&mut self, changes: &[Change], look: impl FnOnce(&mut Self, &Touched) -> T) -> T {
        let mut undo = Vec::new();
        let mut touched = Touched { blocks: vec![false; self.situation.blocks.len()], slots: Values::NONE };
        for change in changes {
            let slot = change.attribute.index();
            touched.slots.insert(slot);
            for at in self.rows_of.get(&change.subject).map(Vec::as_slice).unwrap_or_default() {
                let Some(block) = self.situation.blocks.get_mut(at / 64) else { continue };
                undo.push((*at, slot, block.get(slot, at % 64)));
                block.set(slot, at % 64, change.values);
                if let Some(mark) = touched.blocks.get_mut(at / 64) {
                    *mark = true;
                }
            }
        }
        let seen = look(self, &touched);
        for (at, slot, values) in undo.into_iter().rev() {
            if let Some(block) = self.situation.blocks.get_mut(at / 64) {
                block.set(slot, at % 64, values);
            }
        }
        seen
    }

    /// Statuses as they would be with another reading of a contested question.
    pub(crate) fn with_reading(&mut self, slot: usize, positions: u64) -> Statuses {
        let before: Vec<u64> = self.situation.blocks.iter().map(|block| block.get(slot, 0)).collect();
        self.situation.read(slot, positions);
        let touched = Touched { blocks: vec![true; self.situation.blocks.len()], slots: Values::one(slot) };
        let statuses = self.evaluate(&touched);
        if let Some(before) = before.first() {
            self.situation.read(slot, *before);
        }
        statuses
    }

    fn evaluate(&mut self, touched: &Touched) -> Statuses {
        let mut together = Tallies::default();
        let blocks = self.situation.blocks.iter().zip(&self.tallies).zip(&touched.blocks).zip(&self.unchanged);
        for (((block, tallies), is_touched), unchanged) in blocks {
            if *is_touched {
                changed_block(self.program, block, Some(unchanged), touched.slots, &mut self.truths);
                together.merge(&tally_block(self.program, block, &self.truths));
            } else {
                together.merge(tallies);
            }
        }
        together.statuses()
    }
}

/// Truths of a block in which some slots have changed, from its truths before.
fn changed_block(
    program: &Program,
    block: &Block,
    unchanged: Option<&Vec<Truth>>,
    changed: Values,
    truths: &mut Vec<Truth>,
) {
    truths.clear();
    truths.extend_from_slice(unchanged.map(Vec::as_slice).unwrap_or_default());
    evaluate_changed(program, block, changed, truths);
}

/// What is left of every obstacle on the rows of a block that it concerns.
fn left_of<'a>(program: &'a Program, block: &'a Block, truths: &'a [Truth]) -> impl Iterator<Item = Truth> + 'a {
    program.tests.iter().flat_map(move |test| {
        let concerned = block.exists.and(at(truths, test.applies)).and(at(truths, test.modelled));
        test.obstacles.iter().map(move |obstacle| concerned.and(remaining(program, obstacle, truths)))
    })
}

fn merged(tallies: &[Tallies]) -> Statuses {
    let mut together = Tallies::default();
    for tallies in tallies {
        together.merge(tallies);
    }
    together.statuses()
}
