//! Explanations: a walk over the program's nodes and the trace.

use std::collections::BTreeSet;

use super::answer::Because;
use crate::attribute::{Attribute, Domain};
use crate::case::Case;
use crate::evaluate::at;
use crate::expression::List;
use crate::jurisdiction::JURISDICTIONS;
use crate::link::{Node, Origin, Program};
use crate::register::Register;
use crate::situation::{Block, RowSubject};
use crate::truth::{Certainty, Truth};

/// Most circumstances listed for one finding.
const MOST_REASONS: usize = 12;

/// What an explanation needs to know of one row.
pub(crate) struct View<'a> {
    pub(crate) program: &'a Program,
    pub(crate) register: &'a Register,
    pub(crate) case: &'a Case,
    pub(crate) truths: &'a [Truth],
    pub(crate) block: &'a Block,
    /// Row within the block.
    pub(crate) row: u32,
    pub(crate) subject: RowSubject,
}

/// What decided nodes.
#[derive(Default)]
pub(crate) struct Reasons {
    /// Circumstances.
    pub(crate) leaves: BTreeSet<Because>,
    /// Lists of jurisdictions that something stated is on, or may be.
    pub(crate) lists: BTreeSet<(Attribute, List)>,
}

/// Attributes whose being unknown leaves a node open in a row.
pub(crate) fn open_leaves(
    program: &Program,
    truths: &[Truth],
    block: &Block,
    row: u32,
    node: u32,
    leaves: &mut BTreeSet<Attribute>,
) {
    if at(truths, node).row(row) != Certainty::Unknown {
        return;
    }
    match program.nodes.get(node as usize) {
        Some(Node::Among { slot, .. }) => leaves.extend(Attribute::ALL.get(usize::from(*slot))),
        Some(Node::Not(child)) => open_leaves(program, truths, block, row, *child, leaves),
        Some(Node::All { first, count } | Node::Any { first, count }) => {
            for child in program.children(*first, *count) {
                open_leaves(program, truths, block, row, *child, leaves);
            }
        }
        Some(Node::Match { slot, first, count }) => {
            let values = block.get(usize::from(*slot), row as usize);
            if values.count_ones() > 1 {
                leaves.extend(Attribute::ALL.get(usize::from(*slot)));
            }
            for (mask, child) in program.arms(*first, *count) {
                if values & mask != 0 {
                    open_leaves(program, truths, block, row, *child, leaves);
                }
            }
        }
        Some(Node::Constant(_) | Node::Open) | None => {}
    }
}

impl View<'_> {
    /// The circumstances that made a node true, false, or left it open.
    pub(crate) fn because(&self, node: u32) -> Vec<Because> {
        let mut reasons = Reasons::default();
        self.add_reasons(node, &mut reasons);
        reasons.leaves.into_iter().take(MOST_REASONS).collect()
    }

    /// The same, all of them, beside those found before.
    pub(crate) fn add_reasons(&self, node: u32, reasons: &mut Reasons) {
        let found = at(self.truths, node).row(self.row);
        self.walk(node, found, found, reasons);
    }

    /// `wanted` is what the node must be to count; `found` is the truth of the finding it speaks for.
    fn walk(&self, node: u32, wanted: Certainty, found: Certainty, reasons: &mut Reasons) {
        let truth = |node: u32| at(self.truths, node).row(self.row);
        if truth(node) != wanted {
            return;
        }
        match self.program.nodes.get(node as usize) {
            Some(Node::Among { slot, .. }) => {
                reasons.leaves.extend(self.slot(usize::from(*slot), found));
                if let Some(Origin::List(attribute, list)) = self.program.origins.get(node as usize)
                    && wanted != Certainty::False
                {
                    reasons.lists.insert((*attribute, *list));
                }
            }
            Some(Node::Not(child)) => {
                let inner = match wanted {
                    Certainty::True => Certainty::False,
                    Certainty::False => Certainty::True,
                    Certainty::Unknown => Certainty::Unknown,
                };
                self.walk(*child, inner, found, reasons);
            }
            Some(Node::All { first, count } | Node::Any { first, count }) => {
                match self.program.origins.get(node as usize) {
                    Some(Origin::Adequacy(entry)) if wanted != Certainty::False => {
                        reasons.leaves.extend(
                            self.entry(self.register.adequacy.get(*entry).map(|entry| entry.id.as_str()), found),
                        );
                    }
                    Some(Origin::Law(entry)) if wanted != Certainty::False => {
                        let id = self.register.disclosure_laws.get(*entry).map(|entry| entry.id.as_str());
                        reasons.leaves.extend(self.entry(id, found));
                    }
                    _ => {}
                }
                let children = self.program.children(*first, *count);
                // What a day alone has settled needs no other reason.
                let settled = |child: &u32| {
                    matches!(self.program.nodes.get(*child as usize), Some(Node::Constant(_)))
                        && truth(*child) == wanted
                };
                let is_all = matches!(self.program.nodes.get(node as usize), Some(Node::All { .. }));
                let one_is_enough = if is_all { wanted == Certainty::False } else { wanted == Certainty::True };
                if one_is_enough && children.iter().any(settled) {
                    return;
                }
                for child in children {
                    self.walk(*child, wanted, found, reasons);
                }
            }
            Some(Node::Match { slot, first, count }) => {
                let values = self.block.get(usize::from(*slot), self.row as usize);
                let everything = self.program.everything(usize::from(*slot));
                let agree = values == everything && wanted != Certainty::Unknown;
                if !agree {
                    reasons.leaves.extend(self.slot(usize::from(*slot), found));
                }
                for (mask, child) in self.program.arms(*first, *count) {
                    if values & mask != 0 {
                        self.walk(*child, wanted, found, reasons);
                    }
                }
            }
            Some(Node::Constant(_) | Node::Open) | None => {}
        }
    }

    #[expect(clippy::unused_self, reason = "kept beside its sibling, which needs the row")]
    fn entry(&self, id: Option<&str>, holds: Certainty) -> Option<Because> {
        id.map(|id| Because { what: id.to_owned(), attribute: None, values: Vec::new(), holds })
    }

    fn slot(&self, slot: usize, holds: Certainty) -> Option<Because> {
        let word = self.block.get(slot, self.row as usize);
        if let Some(attribute) = Attribute::ALL.get(slot) {
            let what = self
                .subject
                .of(attribute.row().scope)
                .map_or_else(|| attribute.name(), |subject| self.case.path_of(subject, *attribute));
            let values = self.values_of(*attribute, word);
            return Some(Because { what, attribute: Some(*attribute), values, holds });
        }
        let question = self.register.questions.get(slot - Attribute::ALL.len())?;
        let values = question
            .positions
            .iter()
            .enumerate()
            .filter(|(at, _)| word >> at & 1 == 1)
            .map(|(_, position)| position.id.clone())
            .collect();
        Some(Because { what: question.id.clone(), attribute: None, values, holds })
    }

    /// Names of the values a word leaves possible, at most eight; none when nothing is known.
    fn values_of(&self, attribute: Attribute, word: u64) -> Vec<String> {
        if word == self.program.everything(attribute.index()) {
            return Vec::new();
        }
        // A class stands for many jurisdictions; the case knows which one was stated.
        if let Domain::Jurisdiction = attribute.row().domain
            && let Some(subject) = self.subject.of(attribute.row().scope)
        {
            let known = self.case.known(subject, attribute, self.program.as_of, self.program.known_on).values;
            return known
                .iter()
                .filter_map(|at| JURISDICTIONS.get(at))
                .take(8)
                .map(|code| (*code).to_owned())
                .collect();
        }
        let names = attribute.row().domain.names();
        names
            .iter()
            .enumerate()
            .filter(|(at, _)| word >> at & 1 == 1)
            .take(8)
            .map(|(_, name)| (*name).to_owned())
            .collect()
    }
}
