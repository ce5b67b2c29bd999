//! Blast radius: everything that an entity or a place reaches.

use std::collections::VecDeque;

use serde::Serialize;

use super::base::id;
use super::entity::{EntityId, Jurisdiction, Node, ServiceId};
use super::graph::Graph;
use super::joint::JointControl;
use super::rows::Rows;
use super::threshold::Threshold;
use super::walk::{Standing, State, To, Walk, number, state, states};
use crate::truth::Certainty;

/// From where (utgångspunkt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Origin {
    /// An entity: as a party, or as a controller of one.
    Entity(EntityId),
    /// A jurisdiction: by a place, or by the home of a party or of a controller.
    Jurisdiction(Jurisdiction),
}

/// A service that is reached (berörd tjänst).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Struck {
    /// Which.
    pub service: ServiceId,
    /// Certainly or possibly, by what is stated.
    pub certainty: Certainty,
}

/// Who leads where: every step of the graph read backwards, built once and asked many times.
#[derive(Clone, Debug)]
pub struct BlastRadius<'g, 'a> {
    graph: &'g Graph<'a>,
    /// For every state, the states with a step to it.
    back: Rows<(u32, Certainty)>,
    /// For every jurisdiction, the states with a step to it.
    reached: Rows<(u32, Certainty)>,
}

impl<'g, 'a> BlastRadius<'g, 'a> {
    /// Reads the graph of a day backwards; votes over the threshold give control.
    pub fn of(graph: &'g Graph<'a>, control: Threshold) -> Self {
        let joint = JointControl::of(graph, control);
        let walk = Walk { graph, control, joint: &joint };
        let (mut back, mut reached) = (Vec::new(), Vec::new());
        for at in 0..states(graph) {
            let state = state(graph, at);
            if matches!(state.node, Node::Service(_)) && state.standing == Standing::Owning {
                continue;
            }
            for step in walk.steps(state) {
                let from = (id(at), step.hop.certainty);
                match step.to {
                    To::State(next) => back.push((id(number(graph, next)), from)),
                    To::Reached(country, _) => reached.push((id(country.index()), from)),
                }
            }
        }
        let jurisdictions = crate::jurisdiction::JURISDICTIONS.len();
        Self { graph, back: Rows::of(states(graph), back), reached: Rows::of(jurisdictions, reached) }
    }

    /// Services that are reached from somewhere, in the order of their ids. What no statement connects is not among them:
    /// whether a gap hides more is said by the exposure of each.
    pub fn services(&self, origin: Origin) -> Vec<Struck> {
        let every = self.backwards(origin, |_| true);
        let certain = self.backwards(origin, |certainty| certainty == Certainty::True);
        let services = (0..).map(ServiceId).take(self.graph.view().services().count());
        let struck = services.filter_map(|service| {
            let state = State { node: Node::Service(service), standing: Standing::Working };
            let seen = |states: &[bool]| states.get(number(self.graph, state)).copied().unwrap_or_default();
            let certainty = if seen(&certain) { Certainty::True } else { Certainty::Unknown };
            seen(&every).then_some(Struck { service, certainty })
        });
        struck.collect()
    }

    fn backwards(&self, origin: Origin, counts: impl Fn(Certainty) -> bool) -> Vec<bool> {
        let mut seen = vec![false; states(self.graph)];
        let mut waiting = VecDeque::new();
        let mut start: Vec<u32> = Vec::new();
        match origin {
            Origin::Entity(entity) => {
                let node = Node::Entity(entity);
                for standing in [Standing::Working, Standing::Owning] {
                    start.push(id(number(self.graph, State { node, standing })));
                }
            }
            Origin::Jurisdiction(country) => {
                let reached = self.reached.row(id(country.index())).iter();
                start.extend(reached.filter(|(_, certainty)| counts(*certainty)).map(|(state, _)| *state));
            }
        }
        let mut visit = |state: u32, waiting: &mut VecDeque<u32>| {
            if let Some(seen) = seen.get_mut(state as usize).filter(|seen| !**seen) {
                *seen = true;
                waiting.push_back(state);
            }
        };
        for state in start {
            visit(state, &mut waiting);
        }
        while let Some(state) = waiting.pop_front() {
            for (before, certainty) in self.back.row(state) {
                if counts(*certainty) {
                    visit(*before, &mut waiting);
                }
            }
        }
        seen
    }
}
