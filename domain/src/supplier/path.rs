//! All paths to each jurisdiction, listed up to a bound and counted beyond it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::closure::Closure;
use super::entity::Jurisdiction;
use super::handed::{Handed, both};
use super::hop::Path;
use super::walk::{State, Step, To};
use crate::register::Factor;
use crate::truth::Certainty;

/// Most paths listed for one jurisdiction and factor. Jurisdictions themselves are never left out.
pub const MOST_PATHS: usize = 20;
/// Most steps taken to count paths. Beyond it the number of paths left out is a least number.
pub const MOST_STEPS: usize = 50_000;

/// Paths to a jurisdiction by one factor (vägar).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paths {
    /// At most [`MOST_PATHS`], in a fixed order; the shortest is among them, and a certain one where there is one.
    pub listed: Vec<Path>,
    /// How many there are beside those listed.
    pub left_out: u64,
    /// Whether there may be still more than are counted, because counting was broken off after [`MOST_STEPS`] steps.
    pub may_be_more: bool,
    /// What could be handed over by any of the paths counted.
    #[serde(skip)]
    pub(super) handed: Option<Handed>,
}

pub(super) fn path(steps: &[Step]) -> Path {
    let certainty = steps.iter().fold(Certainty::True, |so_far, step| both(so_far, step.hop.certainty));
    Path { hops: steps.iter().map(|step| step.hop.clone()).collect(), certainty, handed: handed(steps) }
}

/// What is left of what can be got hold of at the end of some steps.
fn handed(steps: &[Step]) -> Handed {
    steps.iter().filter_map(|step| step.handed).reduce(Handed::through).unwrap_or(Handed::UNKNOWN)
}

/// Paths without repetition from a state to everything reached.
pub(super) fn paths(closure: &Closure, start: State) -> BTreeMap<(Jurisdiction, Factor), Paths> {
    let none = || Paths { listed: Vec::new(), left_out: 0, may_be_more: false, handed: None };
    let mut found: BTreeMap<(Jurisdiction, Factor), Paths> = closure.reached.keys().map(|key| (*key, none())).collect();
    let mut on_path = BTreeSet::from([start.node]);
    let mut taken: Vec<Step> = Vec::new();
    let mut open: Vec<std::slice::Iter<'_, Step>> = vec![of(closure, start).iter()];
    let mut steps = 0;
    while let Some(left) = open.last_mut() {
        if steps >= MOST_STEPS {
            break;
        }
        let Some(step) = left.next() else {
            open.pop();
            if let Some(step) = taken.pop()
                && let To::State(state) = step.to
            {
                on_path.remove(&state.node);
            }
            continue;
        };
        steps += 1;
        match step.to {
            To::State(state) => {
                if on_path.insert(state.node) {
                    taken.push(step.clone());
                    open.push(of(closure, state).iter());
                }
            }
            To::Reached(country, factor) => {
                let Some(paths) = found.get_mut(&(country, factor)) else { continue };
                taken.push(step.clone());
                let handed = handed(&taken);
                paths.handed = Some(paths.handed.map_or(handed, |so_far| so_far.or(handed)));
                if paths.listed.len() < MOST_PATHS {
                    paths.listed.push(path(&taken));
                } else {
                    paths.left_out += 1;
                }
                taken.pop();
            }
        }
    }
    let broken_off = !open.is_empty();
    for (key, paths) in &mut found {
        paths.may_be_more = broken_off;
        let Some(shortest) = closure.reached.get(key).map(|steps| path(steps)) else { continue };
        if !paths.listed.contains(&shortest) {
            if paths.listed.len() >= MOST_PATHS {
                // The last gives way to the shortest, which was counted among those left out.
                paths.listed.pop();
            }
            paths.listed.push(shortest);
        }
        paths.listed.sort();
    }
    found
}

fn of(closure: &Closure, state: State) -> &[Step] {
    closure.steps.get(&state).map(Vec::as_slice).unwrap_or_default()
}
