//! A portfolio: many cases' handovers in dense columns, evaluated sixty-four at a time by the same program.

use std::ops::Range;

use crate::evaluate::{Statuses, Tallies, evaluate_block, tally_rows};
use crate::link::Program;
use crate::situation::{Block, Situation};

/// Many cases laid end to end (bestånd).
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    blocks: Vec<Block>,
    cases: Vec<Range<usize>>,
    rows: usize,
}

impl Portfolio {
    /// Lays situations end to end; each keeps its own reading of contested questions.
    pub fn of<'s>(program: &Program, situations: impl IntoIterator<Item = &'s Situation>) -> Self {
        let mut portfolio = Self::default();
        for situation in situations {
            let first = portfolio.rows;
            for at in 0..situation.rows.len() {
                portfolio.add(program, situation, at);
            }
            portfolio.cases.push(first..portfolio.rows);
        }
        portfolio
    }

    fn add(&mut self, program: &Program, situation: &Situation, at: usize) {
        if self.rows.is_multiple_of(64) {
            self.blocks.push(Block::new(program));
        }
        if let (Some(block), Some(from)) = (self.blocks.last_mut(), situation.blocks.get(at / 64)) {
            block.copy_row(self.rows % 64, from, at % 64);
        }
        self.rows += 1;
    }

    /// How many handovers it holds.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Statuses of every test of every case, in the order given.
    pub fn statuses(&self, program: &Program) -> Vec<Statuses> {
        let mut truths = Vec::new();
        let mut tallies = vec![Tallies::default(); self.cases.len()];
        for (index, block) in self.blocks.iter().enumerate() {
            evaluate_block(program, block, &mut truths);
            let first = index * 64;
            // Cases lie in row order, so those of a block are neighbours.
            let from = self.cases.partition_point(|rows| rows.end <= first);
            for (rows, tally) in
                self.cases.iter().zip(&mut tallies).skip(from).take_while(|(rows, _)| rows.start < first + 64)
            {
                let (low, high) = (rows.start.max(first) - first, rows.end.min(first + 64) - first);
                let mask = if high - low == 64 { u64::MAX } else { ((1 << (high - low)) - 1) << low };
                tally.merge(&tally_rows(program, block, &truths, mask));
            }
        }
        tallies.iter().map(Tallies::statuses).collect()
    }
}
