//! Circles: cross-holdings, and sub-processors that engage each other. They are reported, never run round in.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::base::id;
use super::component::{self, laid_out};
use super::entity::{EntityId, Node, ServiceId};
use super::graph::Graph;

/// Members of a circle, in the order of their ids (cirkel).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Circle {
    /// Entities that hold or control each other (korsägande).
    Owners {
        /// Which.
        members: Vec<EntityId>,
    },
    /// Services and entities that engage each other.
    SubProcessors {
        /// Which.
        members: Vec<Node>,
    },
}

fn rings<T: Copy + Ord>(vertices: &[T], successors: impl Fn(T) -> Vec<T>) -> Vec<Vec<T>> {
    let number: BTreeMap<T, u32> = vertices.iter().enumerate().map(|(at, vertex)| (*vertex, id(at))).collect();
    let rows: Vec<Vec<u32>> = vertices
        .iter()
        .map(|vertex| successors(*vertex).iter().filter_map(|next| number.get(next).copied()).collect())
        .collect();
    let (first, to) = laid_out(&rows);
    component::circles(&first, &to)
        .iter()
        .map(|members| members.iter().filter_map(|at| vertices.get(*at as usize).copied()).collect())
        .collect()
}

/// Circles among some entities and services.
pub(super) fn circles(graph: &Graph<'_>, entities: &BTreeSet<EntityId>, services: &BTreeSet<ServiceId>) -> Vec<Circle> {
    let owners: Vec<EntityId> = entities.iter().copied().collect();
    let owners = rings(&owners, |entity| graph.ties(entity).iter().map(|tie| tie.holder).collect());
    let nodes = services.iter().copied().map(Node::Service).chain(entities.iter().copied().map(Node::Entity));
    let nodes: Vec<Node> = nodes.collect();
    let engaged = rings(&nodes, |node| graph.engagements(node).iter().map(|engagement| engagement.engaged).collect());
    let owners = owners.into_iter().map(|members| Circle::Owners { members });
    owners.chain(engaged.into_iter().map(|members| Circle::SubProcessors { members })).collect()
}
