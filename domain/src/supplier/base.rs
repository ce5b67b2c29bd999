//! The base: entities, services and edges as loaded, and a view of it on a day.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::edge::Edge;
use super::entity::{EdgeId, EntityId, LegalEntity, Node, Service, ServiceId};
use super::layer::Layer;
use super::rows::Rows;
use crate::day::Day;
use crate::truth::Certainty;

/// The day asked about, and the last day whose statements are known (tidpunkt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The day whose facts apply.
    pub as_of: Day,
    /// Statements from sources after this day are left out.
    pub known_on: Day,
}

/// An edge or a service that names what is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
pub enum BaseError {
    /// An edge names a service or an entity that is not loaded.
    #[error("edge {} names a service or an entity that was not loaded with it; load everything an edge names", .edge.0)]
    Edge {
        /// Which edge.
        edge: EdgeId,
    },
    /// A service names a provider that is not loaded.
    #[error("service {} names a provider that was not loaded with it; load the provider as well", .service.0)]
    Service {
        /// Which service.
        service: ServiceId,
    },
    /// There is more than ids can count.
    #[error("more than four thousand million entities, services or edges cannot be loaded at once; load less")]
    TooLarge,
}

/// Entities, services and edges (underlag om leverantörer). Ids are positions, in the order given; nothing changes it.
#[derive(Clone, Debug)]
pub struct Base {
    entities: Vec<LegalEntity>,
    services: Vec<Service>,
    edges: Vec<Edge>,
    of_entity: Rows<EdgeId>,
    of_service: Rows<EdgeId>,
}

/// A number as an id.
pub(super) fn id(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Base {
    /// A base of what was loaded.
    ///
    /// # Errors
    /// When an edge or a service names what is not there.
    pub fn new(entities: Vec<LegalEntity>, services: Vec<Service>, edges: Vec<Edge>) -> Result<Self, BaseError> {
        if [entities.len(), services.len(), edges.len()].iter().any(|count| u32::try_from(*count).is_err()) {
            return Err(BaseError::TooLarge);
        }
        let is_there = |node: Node| match node {
            Node::Entity(EntityId(at)) => (at as usize) < entities.len(),
            Node::Service(ServiceId(at)) => (at as usize) < services.len(),
        };
        if let Some(at) = services.iter().position(|service| !is_there(Node::Entity(service.provider))) {
            return Err(BaseError::Service { service: ServiceId(id(at)) });
        }
        if let Some(at) = edges.iter().position(|edge| !edge.link.nodes().all(is_there)) {
            return Err(BaseError::Edge { edge: EdgeId(id(at)) });
        }
        let mut of_entity = Vec::new();
        let mut of_service = Vec::new();
        for (at, edge) in edges.iter().enumerate() {
            // An entity that is both ends of an edge has it once.
            for node in edge.link.nodes().collect::<BTreeSet<_>>() {
                match node {
                    Node::Entity(entity) => of_entity.push((entity.0, EdgeId(id(at)))),
                    Node::Service(service) => of_service.push((service.0, EdgeId(id(at)))),
                }
            }
        }
        let (of_entity, of_service) = (Rows::of(entities.len(), of_entity), Rows::of(services.len(), of_service));
        Ok(Self { entities, services, edges, of_entity, of_service })
    }

    /// The entities, in the order of their ids.
    pub fn entities(&self) -> &[LegalEntity] {
        &self.entities
    }

    /// The services, in the order of their ids.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The edges, in the order of their ids.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The base as it is.
    pub const fn at(&self, when: When) -> View<'_> {
        View { base: self, layer: None, when }
    }
}

/// A base on a day, possibly under an assumption (vy).
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    base: &'a Base,
    layer: Option<&'a Layer>,
    when: When,
}

impl<'a> View<'a> {
    /// The same under an assumption, instead of any it was under before.
    #[must_use]
    pub const fn under(self, layer: &'a Layer) -> Self {
        Self { layer: Some(layer), ..self }
    }

    /// The same on another day.
    #[must_use]
    pub const fn on(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The day.
    pub const fn when(self) -> When {
        self.when
    }

    /// Every entity, those of the assumption last.
    pub fn entities(self) -> impl Iterator<Item = (EntityId, &'a LegalEntity)> {
        let added = self.layer.map_or(&[][..], Layer::entities);
        (0..).map(EntityId).zip(self.base.entities.iter().chain(added))
    }

    /// Every service, those of the assumption last.
    pub fn services(self) -> impl Iterator<Item = (ServiceId, &'a Service)> {
        let added = self.layer.map_or(&[][..], Layer::services);
        (0..).map(ServiceId).zip(self.base.services.iter().chain(added))
    }

    /// Every edge, those of the assumption last, whether it holds on the day or not.
    pub fn edges(self) -> impl Iterator<Item = (EdgeId, &'a Edge)> {
        let added = self.layer.map_or(&[][..], Layer::edges);
        (0..).map(EdgeId).zip(self.base.edges.iter().chain(added))
    }

    /// An entity by its id.
    pub fn entity(self, entity: EntityId) -> Option<&'a LegalEntity> {
        let at = entity.0 as usize;
        let added = || self.layer.and_then(|layer| layer.entities().get(at.checked_sub(self.base.entities.len())?));
        self.base.entities.get(at).or_else(added)
    }

    /// A service by its id.
    pub fn service(self, service: ServiceId) -> Option<&'a Service> {
        let at = service.0 as usize;
        let added = || self.layer.and_then(|layer| layer.services().get(at.checked_sub(self.base.services.len())?));
        self.base.services.get(at).or_else(added)
    }

    /// An edge by its id.
    pub fn edge(self, edge: EdgeId) -> Option<&'a Edge> {
        let at = edge.0 as usize;
        let added = || self.layer.and_then(|layer| layer.edges().get(at.checked_sub(self.base.edges.len())?));
        self.base.edges.get(at).or_else(added)
    }

    /// Edges that name an entity.
    pub fn edges_of_entity(self, entity: EntityId) -> impl Iterator<Item = (EdgeId, &'a Edge)> {
        self.edges_of(Node::Entity(entity))
    }

    /// Edges that name an entity or a service.
    pub fn edges_of(self, node: Node) -> impl Iterator<Item = (EdgeId, &'a Edge)> {
        let (rows, at) = match node {
            Node::Entity(EntityId(at)) => (&self.base.of_entity, at),
            Node::Service(ServiceId(at)) => (&self.base.of_service, at),
        };
        let own = rows.row(at).iter().filter_map(|id| Some((*id, self.base.edges.get(id.0 as usize)?)));
        let added = self.layer.map_or(&[][..], Layer::edges);
        let first = id(self.base.edges.len());
        let added = (first..).map(EdgeId).zip(added);
        own.chain(added.filter(move |(_, edge)| edge.link.nodes().any(|named| named == node)))
    }

    /// Days from which an edge can hold otherwise than on the day before: by what it says, and by the assumption.
    pub fn turning_days(self, edge_id: EdgeId, edge: &Edge) -> impl Iterator<Item = Day> {
        let ended = self.layer.and_then(|layer| layer.ended_from(edge_id));
        edge.span.turning_days(edge.source.day).chain(ended)
    }

    /// Whether an edge holds on the day: what no source had said by the day of knowledge does not. Assumptions are
    /// known at once.
    pub fn holds(self, edge_id: EdgeId, edge: &Edge) -> Certainty {
        let assumed = edge_id.0 as usize >= self.base.edges.len();
        if !assumed && edge.source.day > self.when.known_on {
            return Certainty::False;
        }
        if self.layer.and_then(|layer| layer.ended_from(edge_id)).is_some_and(|ended| ended <= self.when.as_of) {
            return Certainty::False;
        }
        edge.span.holds(self.when.as_of, edge.source.day)
    }
}
