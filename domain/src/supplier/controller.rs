//! Controllers: who controls a party, and what of that is not known.

use std::collections::BTreeSet;

use serde::Serialize;

use super::closure::Closure;
use super::entity::{EdgeId, EntityId, Node};
use super::gap::Gap;
use super::graph::Graph;
use super::hop::Ground;
use super::joint::{JointControl, controls};
use super::threshold::Threshold;
use super::walk::{Standing, State, To, Walk};
use crate::truth::Certainty;

/// An entity that controls a party (kontrollerande part).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Controller {
    /// Which.
    pub entity: EntityId,
    /// Certainly or possibly.
    pub certainty: Certainty,
    /// Nobody certainly or possibly controls it in turn.
    pub is_ultimate: bool,
}

/// Everybody who controls one entity, step by step upwards (kontrollkedja).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Controllers {
    /// The controllers, in the order of their ids; a branch is controlled by the legal person it is part of.
    pub entities: Vec<Controller>,
    /// What is not known on the way up.
    pub gaps: Vec<Gap>,
    /// The statements it rests on.
    pub edges: BTreeSet<EdgeId>,
}

impl Controllers {
    /// Who controls an entity, by the graph of a day and the threshold by which votes give control.
    pub fn of(graph: &Graph<'_>, entity: EntityId, control: Threshold) -> Self {
        let joint = JointControl::of(graph, control);
        let walk = Walk { graph, control, joint: &joint };
        let closure = Closure::of(walk, State { node: Node::Entity(entity), standing: Standing::Owning });
        let mut gaps = Vec::new();
        let mut edges = BTreeSet::new();
        for (state, steps) in &closure.steps {
            walk.gaps(*state, &mut gaps);
            for step in steps.iter().filter(|step| matches!(step.to, To::State(_))) {
                if let Ground::Edges(more) = &step.hop.ground {
                    edges.extend(more);
                }
            }
        }
        let mut entities = controllers(walk, &closure);
        entities.retain(|controller| controller.entity != entity);
        Self { entities, gaps, edges }
    }
}

/// Controllers a walk got to.
pub(super) fn controllers(walk: Walk<'_, '_>, closure: &Closure) -> Vec<Controller> {
    let mut found = Vec::new();
    for state in closure.steps.keys() {
        let (Node::Entity(entity), Standing::Owning) = (state.node, state.standing) else { continue };
        let held = walk.graph.ties(entity).iter().any(|tie| controls(tie, walk.control).is_possible())
            || !walk.joint.joints(entity).is_empty();
        let certainty = if closure.certain.contains(state) { Certainty::True } else { Certainty::Unknown };
        let is_ultimate = !held && walk.graph.heads(entity).is_empty() && walk.joint.unnamed(entity).is_none();
        found.push(Controller { entity, certainty, is_ultimate });
    }
    found
}
