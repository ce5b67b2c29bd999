//! Hops and paths: how a jurisdiction reaches a service or an entity, step by step, each step with what it rests on.

use serde::Serialize;

use super::edge::Task;
use super::entity::{EdgeId, EntityId, Home, Jurisdiction, Node, ServiceId};
use super::handed::Handed;
use crate::truth::Certainty;

/// What a step is (steg).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Way {
    /// To the provider of a service.
    Provider,
    /// To whoever stores, operates or supports.
    Party(Task),
    /// To the employer of the staff that does.
    Employer(Task),
    /// To a sub-processor.
    SubProcessor,
    /// To a branch.
    Branch,
    /// From a branch to the legal person it is part of.
    Head,
    /// To a controller, by a ground other than shares.
    Control,
    /// To a holder of more votes than the threshold of control.
    Votes,
    /// To whoever controls several holders with more votes together, or may hold more with votes nobody is named for.
    JointVotes,
    /// To the place where it is done.
    Place(Task),
    /// To the country of registration or seat.
    Home(Home),
}

/// Where a step ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum End {
    /// At a service or an entity.
    Node(Node),
    /// In a jurisdiction: the path is complete.
    Jurisdiction(Jurisdiction),
}

/// What a step rests on (belägg).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Ground {
    /// Edges, with their days and sources.
    Edges(Vec<EdgeId>),
    /// The statement at this position among the homes of an entity.
    Home {
        /// Whose.
        entity: EntityId,
        /// Position.
        fact: u32,
    },
    /// A service names its provider.
    Service(ServiceId),
}

/// One step of a path (steg).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Hop {
    /// From where.
    pub from: Node,
    /// What it is.
    pub way: Way,
    /// To where.
    pub to: End,
    /// Certainly or possibly.
    pub certainty: Certainty,
    /// On what it rests.
    pub ground: Ground,
}

/// A way from a service or an entity to a jurisdiction whose law reaches it (väg). No node comes twice, except that a party
/// comes again as a controller where a circle of owners leads back to it and to nobody else in that jurisdiction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Path {
    /// The steps; the last ends in the jurisdiction.
    pub hops: Vec<Hop>,
    /// Certain when every step is.
    pub certainty: Certainty,
    /// What those on the path can get hold of together.
    pub handed: Handed,
}

impl Path {
    /// Whether it rests on an edge.
    pub fn uses(&self, edge: EdgeId) -> bool {
        self.hops.iter().any(|hop| matches!(&hop.ground, Ground::Edges(edges) if edges.contains(&edge)))
    }
}
