//! Assumptions laid over a base: what if it is bought, support moves, a listing lapses?

use std::collections::{BTreeMap, BTreeSet};

use super::base::{Base, id};
use super::certification::{Listing, Scheme};
use super::edge::{ControlBasis, Directness, Edge, Link, Site, Task};
use super::entity::{EdgeId, EntityId, LegalEntity, Service, ServiceId};
use super::share::Share;
use super::source::Source;
use super::span::Span;
use crate::case::{Evidence, StatedBy};
use crate::day::Day;

/// What is assumed over a base (antagande): things added, and edges ended from a day. The base is never written to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    entities: Vec<LegalEntity>,
    services: Vec<Service>,
    edges: Vec<Edge>,
    ended: BTreeMap<EdgeId, Day>,
}

/// One assumption (antagande).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhatIf {
    /// An entity is bought, wholly, by another: whoever owned or controlled it before no longer does.
    Bought {
        /// Who is bought.
        entity: EntityId,
        /// By whom.
        by: EntityId,
        /// First day of the new owner.
        day: Day,
    },
    /// Support moves: where and by whom it was done before, it no longer is.
    SupportMoved {
        /// The new place of support, its service and party; the task is read as support.
        to: Site,
        /// First day.
        day: Day,
    },
    /// An entity's listing under the framework with the USA lapses.
    ListingLapsed {
        /// Whose.
        entity: EntityId,
        /// First day without it.
        day: Day,
    },
}

fn assumed(link: Link, day: Day) -> Edge {
    let source = Source { what: "assumed".to_owned(), day, rank: Evidence::Demonstrated, by: StatedBy::Body };
    Edge { link, span: Span::since(day), source }
}

impl Layer {
    /// Assumes something more over a base.
    pub fn assume(&mut self, base: &Base, what_if: &WhatIf) {
        match what_if {
            WhatIf::Bought { entity, by, day } => {
                let group = self.below(base, *entity);
                self.end(base, *day, |link| match link {
                    Link::OwnerUnknown { held, .. } => held == entity,
                    // What owners from outside held in the group through the entity goes with it.
                    Link::Ownership { holder, held, directness, .. }
                    | Link::Control { holder, held, directness, .. } => {
                        held == entity
                            || (*directness == Directness::Indirect && group.contains(held) && !group.contains(holder))
                    }
                    _ => false,
                });
                let (holder, held, directness) = (*by, *entity, Directness::Direct);
                self.add(Link::Ownership { holder, held, capital: Share::ALL, votes: Share::ALL, directness }, *day);
                self.add(Link::Control { holder, held, basis: ControlBasis::Other, directness }, *day);
            }
            WhatIf::SupportMoved { to, day } => {
                self.end(base, *day, |link| match link {
                    Link::Site(site) => site.service == to.service && site.task == Task::Support,
                    _ => false,
                });
                self.add(Link::Site(Site { task: Task::Support, ..to.clone() }), *day);
            }
            WhatIf::ListingLapsed { entity, day } => {
                self.end(base, *day, |link| match link {
                    Link::Certified { entity: whose, scheme: Scheme::UsFramework(_) } => whose == entity,
                    _ => false,
                });
                self.add(Link::Certified { entity: *entity, scheme: Scheme::UsFramework(Listing::None) }, *day);
            }
        }
    }

    /// An entity and everything it owns or controls, by any edge of any day.
    fn below(&self, base: &Base, entity: EntityId) -> BTreeSet<EntityId> {
        let mut group = BTreeSet::from([entity]);
        let mut before = 0;
        while group.len() != before {
            before = group.len();
            for edge in base.edges().iter().chain(&self.edges) {
                if let Link::Ownership { holder, held, .. } | Link::Control { holder, held, .. } = &edge.link
                    && group.contains(holder)
                {
                    group.insert(*held);
                }
            }
        }
        group
    }

    /// Adds an entity that is not in the base, and says its id in views under this assumption.
    pub fn add_entity(&mut self, base: &Base, entity: LegalEntity) -> EntityId {
        self.entities.push(entity);
        EntityId(id(base.entities().len() + self.entities.len() - 1))
    }

    /// Adds a service that is not in the base, and says its id in views under this assumption.
    pub fn add_service(&mut self, base: &Base, service: Service) -> ServiceId {
        self.services.push(service);
        ServiceId(id(base.services().len() + self.services.len() - 1))
    }

    /// Adds an edge that holds from a day on.
    pub fn add(&mut self, link: Link, day: Day) {
        self.edges.push(assumed(link, day));
    }

    /// Ends edges of the base, and what was assumed earlier, from a day on.
    pub fn end(&mut self, base: &Base, day: Day, which: impl Fn(&Link) -> bool) {
        for (at, edge) in base.edges().iter().chain(&self.edges).enumerate() {
            if which(&edge.link) {
                let ended = self.ended.entry(EdgeId(id(at))).or_insert(day);
                *ended = day.min(*ended);
            }
        }
    }

    pub(super) fn entities(&self) -> &[LegalEntity] {
        &self.entities
    }

    pub(super) fn services(&self) -> &[Service] {
        &self.services
    }

    pub(super) fn edges(&self) -> &[Edge] {
        &self.edges
    }

    pub(super) fn ended_from(&self, edge: EdgeId) -> Option<Day> {
        self.ended.get(&edge).copied()
    }
}
