//! The flat program: what the evaluator runs and explanations walk.

use super::{LinkedReach, LinkedRule, LinkedTest};
use crate::attribute::{Attribute, Domain};
use crate::day::Day;
use crate::expression::{List, Term};
use crate::values::Values;

/// One node; its parts always come before it.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    /// Always the same.
    Constant(bool),
    /// Never known: what an incomplete list says of what is not on it.
    Open,
    /// The slot's value is in the mask.
    Among {
        /// Attribute or question.
        slot: u16,
        /// Values that count.
        mask: u64,
    },
    /// Every child holds.
    All {
        /// First child.
        first: u32,
        /// How many.
        count: u32,
    },
    /// Some child holds.
    Any {
        /// First child.
        first: u32,
        /// How many.
        count: u32,
    },
    /// The child does not hold.
    Not(u32),
    /// The arm of the slot's value; several while the value is not known.
    Match {
        /// Attribute or question.
        slot: u16,
        /// First arm.
        first: u32,
        /// How many.
        count: u32,
    },
}

/// What a node came from, for explanations.
#[derive(Clone, Copy, Debug)]
pub enum Origin {
    /// A constant.
    Constant,
    /// A day, resolved when linked.
    Day(Day),
    /// All, any or not.
    Structure,
    /// An attribute's value.
    Attribute(Attribute),
    /// An attribute on a list.
    List(Attribute, List),
    /// An adequacy decision, by position in the register.
    Adequacy(usize),
    /// A disclosure law, by position in the register.
    Law(usize),
    /// Reach of any disclosure law.
    Reach,
    /// A contested question, by position in the register.
    Question(usize),
    /// A shared term.
    Term(&'static Term),
}

/// Rules and register of one day, linked (program).
#[derive(Clone, Debug)]
pub struct Program {
    /// The day whose law this is.
    pub as_of: Day,
    /// As far as was known on this day.
    pub known_on: Day,
    pub(crate) nodes: Vec<Node>,
    pub(crate) origins: Vec<Origin>,
    pub(crate) children: Vec<u32>,
    pub(crate) arms: Vec<(u64, u32)>,
    pub(crate) classes: Vec<Values>,
    pub(crate) position_counts: Vec<usize>,
    /// For every node the slots it depends on, through whatever parts.
    pub(crate) depends_on: Vec<Values>,
    /// Rules in force.
    pub rules: Vec<LinkedRule>,
    /// Every test.
    pub tests: Vec<LinkedTest>,
    /// Reach of disclosure laws.
    pub reach: Vec<LinkedReach>,
    /// Adequacy decisions in force: position in the register, attribute, node.
    pub adequacy: Vec<(usize, Attribute, u32)>,
}

/// A value set as one word: by value, or by class of jurisdictions.
pub(super) fn narrow(values: Values, classes: Option<&[Values]>) -> u64 {
    match classes {
        None => values.iter().take_while(|index| *index < 64).fold(0, |mask, index| mask | (1 << index)),
        Some(classes) => classes
            .iter()
            .enumerate()
            .filter(|(_, class)| !class.intersection(values).is_empty())
            .fold(0, |mask, (at, _)| mask | (1 << at)),
    }
}

fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

impl Program {
    /// How many slots a row has: attributes, then questions.
    pub fn slots(&self) -> usize {
        Attribute::ALL.len() + self.position_counts.len()
    }

    /// Slot of a contested question by its position in the register.
    pub fn question_slot(&self, question: usize) -> usize {
        Attribute::ALL.len() + question
    }

    /// Every value of a slot: what is possible while nothing is known.
    pub fn everything(&self, slot: usize) -> u64 {
        match Attribute::ALL.get(slot) {
            Some(attribute) => match attribute.row().domain {
                Domain::Jurisdiction => low_bits(self.classes.len()),
                domain => low_bits(domain.names().len()),
            },
            None => low_bits(self.position_counts.get(slot - Attribute::ALL.len()).copied().unwrap_or(0)),
        }
    }

    /// An attribute's possible values as one word.
    pub fn narrow(&self, attribute: Attribute, values: Values) -> u64 {
        let wide = matches!(attribute.row().domain, Domain::Jurisdiction);
        narrow(values, wide.then_some(self.classes.as_slice()))
    }

    /// A value that stands for a bit of an attribute's word: the value itself, or the first jurisdiction of a class.
    pub fn example_of(&self, attribute: Attribute, bit: usize) -> Option<usize> {
        match attribute.row().domain {
            Domain::Jurisdiction => self.classes.get(bit)?.iter().next(),
            domain => (bit < domain.names().len()).then_some(bit),
        }
    }

    /// How many nodes the program has.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the program has no nodes.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Whether a linked rule depends on an attribute.
    pub(crate) fn looks_at(&self, linked: &LinkedRule, attribute: Attribute) -> bool {
        self.depends_on.get(linked.node as usize).is_some_and(|slots| slots.contains(attribute.index()))
    }

    /// The slots every node depends on; parts come before what they are part of.
    pub(super) fn find_dependencies(&mut self) {
        let mut found: Vec<Values> = Vec::with_capacity(self.nodes.len());
        let of = |found: &[Values], child: u32| found.get(child as usize).copied().unwrap_or(Values::NONE);
        for node in &self.nodes {
            let slots = match *node {
                Node::Constant(_) | Node::Open => Values::NONE,
                Node::Among { slot, .. } => Values::one(usize::from(slot)),
                Node::Not(child) => of(&found, child),
                Node::All { first, count } | Node::Any { first, count } => self
                    .children(first, count)
                    .iter()
                    .fold(Values::NONE, |slots, child| slots.union(of(&found, *child))),
                Node::Match { slot, first, count } => self
                    .arms(first, count)
                    .iter()
                    .fold(Values::one(usize::from(slot)), |slots, (_, child)| slots.union(of(&found, *child))),
            };
            found.push(slots);
        }
        self.depends_on = found;
    }

    /// Children of an `All` or `Any` node.
    pub(crate) fn children(&self, first: u32, count: u32) -> &[u32] {
        let first = first as usize;
        self.children.get(first..first + count as usize).unwrap_or_default()
    }

    /// Arms of a `Match` node.
    pub(crate) fn arms(&self, first: u32, count: u32) -> &[(u64, u32)] {
        let first = first as usize;
        self.arms.get(first..first + count as usize).unwrap_or_default()
    }
}
