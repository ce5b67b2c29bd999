//! Everything a walk gets to, with a shortest path to each place.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::entity::Jurisdiction;
use super::walk::{State, Step, To, Walk};
use crate::register::Factor;
use crate::truth::Certainty;

/// The states a walk gets to from one, and the jurisdictions it ends in (slutet hölje).
#[derive(Clone, Debug)]
pub(super) struct Closure {
    /// Steps of every state that can be got to.
    pub(super) steps: BTreeMap<State, Vec<Step>>,
    /// States that certainly are.
    pub(super) certain: BTreeSet<State>,
    /// Jurisdictions reached, each with a shortest path; a certain one where there is one.
    pub(super) reached: BTreeMap<(Jurisdiction, Factor), Vec<Step>>,
}

/// By which state and step each state was first got to.
type Before = BTreeMap<State, Option<(State, Step)>>;

impl Closure {
    pub(super) fn of(walk: Walk<'_, '_>, start: State) -> Self {
        let mut steps = BTreeMap::new();
        let mut reached = BTreeMap::new();
        let certain = search(start, &mut reached, |state, found| {
            found.extend(walk.steps(state).into_iter().filter(|step| step.hop.certainty == Certainty::True));
        });
        search(start, &mut reached, |state, found| {
            let every = walk.steps(state);
            found.extend(every.iter().cloned());
            steps.insert(state, every);
        });
        Self { steps, certain: certain.into_keys().collect(), reached }
    }
}

/// Breadth first from a state; what is reached already keeps its path.
fn search(
    start: State,
    reached: &mut BTreeMap<(Jurisdiction, Factor), Vec<Step>>,
    mut steps_of: impl FnMut(State, &mut Vec<Step>),
) -> Before {
    let mut before: Before = BTreeMap::from([(start, None)]);
    let mut waiting = VecDeque::from([start]);
    let mut steps = Vec::new();
    while let Some(state) = waiting.pop_front() {
        steps.clear();
        steps_of(state, &mut steps);
        for step in steps.drain(..) {
            match step.to {
                To::State(next) => {
                    before.entry(next).or_insert_with(|| {
                        waiting.push_back(next);
                        Some((state, step))
                    });
                }
                To::Reached(country, factor) => {
                    reached.entry((country, factor)).or_insert_with(|| path_to(&before, state, step));
                }
            }
        }
    }
    before
}

fn path_to(before: &Before, mut state: State, last: Step) -> Vec<Step> {
    let mut path = vec![last];
    while let Some(Some((earlier, step))) = before.get(&state) {
        path.push(step.clone());
        state = *earlier;
    }
    path.reverse();
    path
}
