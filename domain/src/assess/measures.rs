//! Smallest sets of steps that take the obstacles away, each verified by evaluating again.

use super::probe::{Change, Probe};
use crate::attribute::{Attribute, Kind};
use crate::case::{Inquiry, Subject};
use crate::link::{Node, Program};
use crate::situation::{DONE, NOT_DONE, Situation};
use crate::truth::Truth;

/// Alternatives are searched exactly up to this many steps beyond those that are always needed.
const EXACT_UP_TO: usize = 4;
/// Most sets tried before the search settles for what it has.
const MOST_TRIES: usize = 4_000;
/// Most alternatives listed.
const MOST_ALTERNATIVES: usize = 12;
/// With more open steps than this, steps of the same kind are taken together, whatever they are about.
const MOST_SINGLE_STEPS: usize = 48;

/// An open act or a pending judgment of a listed subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Step {
    pub(crate) attribute: Attribute,
    pub(crate) subject: Subject,
}

/// What the search found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// The sets, each with the steps that are always needed; smallest first.
    pub(crate) sets: Vec<Vec<Step>>,
    /// Whether every smallest set is listed.
    pub(crate) exact: bool,
}

/// The steps that are open in a situation and that some rule looks at.
pub(crate) fn open_steps(program: &Program, situation: &Situation, inquiry: &Inquiry) -> Vec<Step> {
    let used = used_slots(program);
    let mut steps = Vec::new();
    for (at, row) in situation.rows.iter().enumerate() {
        let Some(block) = situation.blocks.get(at / 64) else { continue };
        for (slot, attribute) in Attribute::ALL.iter().enumerate().filter(|(slot, _)| used.get(*slot) == Some(&true)) {
            let Some(subject) = row.of(attribute.row().scope) else { continue };
            let values = block.get(slot, at % 64);
            let open = match attribute.row().kind {
                Kind::Act => values != DONE && !inquiry.excluded_measures.contains(&(subject, *attribute)),
                Kind::Judgment { .. } => values == DONE | NOT_DONE,
                Kind::Circumstance => false,
            };
            if open {
                steps.push(Step { attribute: *attribute, subject });
            }
        }
    }
    steps.sort_unstable();
    steps.dedup();
    steps
}

/// Which slots some node looks at.
pub(crate) fn used_slots(program: &Program) -> Vec<bool> {
    let mut used = vec![false; program.slots()];
    for node in &program.nodes {
        if let Node::Among { slot, .. } | Node::Match { slot, .. } = node
            && let Some(mark) = used.get_mut(usize::from(*slot))
        {
            *mark = true;
        }
    }
    used
}

/// Searches the smallest sets of steps that bring every obstacle to where all steps together bring it.
pub(crate) fn search(program: &Program, as_arranged: &Situation, after: &Situation, steps: &[Step]) -> Found {
    // Only listed subjects have steps of their own; what may exist unlisted is counted as seen to.
    let mut probe = Probe::new(program, after.clone());
    let target = probe.obstacles_with(&[]);
    let groups = grouped(steps);
    let undo = |step: &Step| {
        let values = as_arranged.get(step.subject, step.attribute).unwrap_or(DONE | NOT_DONE);
        Change { subject: step.subject, attribute: step.attribute, values }
    };
    let undone: Vec<Vec<Change>> = groups.iter().map(|group| group.iter().map(undo).collect()).collect();
    if probe.obstacles_with(&undone.concat()) == target {
        return Found { exact: true, ..Found::default() };
    }
    let all: Vec<usize> = (0..groups.len()).collect();
    let matters = |probe: &mut Probe<'_>, group: usize| {
        undone.get(group).is_some_and(|changes| probe.obstacles_with(changes) != target)
    };
    let always: Vec<usize> = all.iter().copied().filter(|group| matters(&mut probe, *group)).collect();
    let mut search = Search { probe, undone, target, tries: 0 };
    let optional: Vec<usize> = all.into_iter().filter(|step| !always.contains(step)).collect();
    let mut sets: Vec<Vec<usize>> = Vec::new();
    let mut exact = groups.len() == steps.len();
    if search.reaches(&always) {
        sets.push(Vec::new());
    } else {
        let optional = search.relevant(&always, &optional);
        for size in 1..=EXACT_UP_TO.min(optional.len()) {
            let mut chosen = Vec::with_capacity(size);
            exact &= search.extend(&always, &optional, 0, size, &mut chosen, &mut sets);
        }
        if sets.is_empty() {
            sets.push(search.shrunk(&always, &optional));
            exact = false;
        }
    }
    let steps_of = |index: &usize| groups.get(*index).cloned().unwrap_or_default();
    Found {
        sets: sets
            .iter()
            .map(|set| {
                let mut steps: Vec<Step> = always.iter().chain(set).flat_map(steps_of).collect();
                steps.sort_unstable();
                steps
            })
            .collect(),
        exact,
    }
}

/// Each step alone, or, where there are many, the steps of each kind together.
fn grouped(steps: &[Step]) -> Vec<Vec<Step>> {
    if steps.len() <= MOST_SINGLE_STEPS {
        return steps.iter().map(|step| vec![*step]).collect();
    }
    // Steps are sorted by attribute first.
    steps.chunk_by(|one, next| one.attribute == next.attribute).map(<[Step]>::to_vec).collect()
}

struct Search<'p> {
    probe: Probe<'p>,
    undone: Vec<Vec<Change>>,
    target: Vec<Truth>,
    tries: usize,
}

impl Search<'_> {
    /// Whether doing exactly these steps reaches the target.
    fn reaches(&mut self, done: &[usize]) -> bool {
        self.left_after(done) == self.target
    }

    /// Optional steps that can be part of a smallest set: greedily drops those without which the rest still reaches.
    fn relevant(&mut self, always: &[usize], optional: &[usize]) -> Vec<usize> {
        // A step matters if some set needs it. With all others undone save the always-needed, pairs that only work
        // together would be lost, so a step is dropped only when no status changes by it in either surrounding.
        let none = self.left_after(always);
        let mut kept = Vec::new();
        for step in optional {
            let mut alone = always.to_vec();
            alone.push(*step);
            let mut without: Vec<usize> = always.to_vec();
            without.extend(optional.iter().filter(|other| *other != step));
            if self.left_after(&alone) != none || self.left_after(&without) != self.target || optional.len() <= 24 {
                kept.push(*step);
            }
        }
        kept
    }

    fn left_after(&mut self, done: &[usize]) -> Vec<Truth> {
        self.tries += 1;
        let changes: Vec<Change> = self
            .undone
            .iter()
            .enumerate()
            .filter(|(group, _)| !done.contains(group))
            .flat_map(|(_, changes)| changes.clone())
            .collect();
        self.probe.obstacles_with(&changes)
    }

    /// Tries every set of a size that contains no smaller set; whether all of them were tried.
    fn extend(
        &mut self,
        always: &[usize],
        optional: &[usize],
        from: usize,
        size: usize,
        chosen: &mut Vec<usize>,
        sets: &mut Vec<Vec<usize>>,
    ) -> bool {
        if size == 0 {
            if sets.iter().any(|set| set.iter().all(|step| chosen.contains(step))) {
                return true;
            }
            let done: Vec<usize> = always.iter().chain(chosen.iter()).copied().collect();
            if self.reaches(&done) {
                sets.push(chosen.clone());
            }
            return true;
        }
        for (at, step) in optional.iter().enumerate().skip(from) {
            if self.tries >= MOST_TRIES || sets.len() >= MOST_ALTERNATIVES {
                return false;
            }
            chosen.push(*step);
            let whole = self.extend(always, optional, at + 1, size - 1, chosen, sets);
            chosen.pop();
            if !whole {
                return false;
            }
        }
        true
    }

    /// One set from which no step can be dropped, found by dropping in order.
    fn shrunk(&mut self, always: &[usize], optional: &[usize]) -> Vec<usize> {
        let mut kept = optional.to_vec();
        for step in optional {
            let without: Vec<usize> = kept.iter().copied().filter(|other| other != step).collect();
            let done: Vec<usize> = always.iter().chain(&without).copied().collect();
            if self.reaches(&done) {
                kept = without;
            }
        }
        kept
    }
}
