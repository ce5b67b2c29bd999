//! The graph of a day: every statement resolved to what it leaves possible, in compact arrays.

use super::base::{View, id};
use super::conflict::Conflict;
use super::edge::{Edge, Link, List, OwnerUnknown, Site};
use super::entity::{EdgeId, EntityId, EntityKind, Node, ServiceId};
use super::handed::Handed;
use super::home::Homes;
use super::law_of_day::LawOfDay;
use super::rows::Rows;
use super::tie::{self, Tie, Ties};
use crate::truth::Certainty;
use crate::values::Values;

/// One entity is a branch of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) branch: EntityId,
    pub(super) head: EntityId,
    pub(super) edge: EdgeId,
    pub(super) holds: Certainty,
}

/// One service or entity engages another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Engagement {
    pub(super) of: Node,
    pub(super) engaged: Node,
    pub(super) edge: EdgeId,
    pub(super) holds: Certainty,
    pub(super) handed: Handed,
}

/// A site on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SiteOfDay {
    pub(super) site: Site,
    pub(super) edge: EdgeId,
    pub(super) holds: Certainty,
    /// The place or the party is a supplier's bare claim in its own favour.
    pub(super) only_claimed: bool,
}

/// A reason why no owner is named, on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Nameless {
    pub(super) reason: OwnerUnknown,
    pub(super) edge: EdgeId,
    /// It is certain, and no bare claim.
    pub(super) counts: bool,
}

/// Entities, services and what connects them on a day (dagens graf). Built once for a view; asking it changes nothing.
#[derive(Clone, Debug)]
pub struct Graph<'a> {
    view: View<'a>,
    law: &'a LawOfDay,
    homes: Vec<Homes>,
    ties: Ties,
    parts_of_branch: Rows<Part>,
    parts_of_head: Rows<Part>,
    engagements: Rows<Engagement>,
    sites: Rows<SiteOfDay>,
    nameless: Rows<Nameless>,
    complete: Rows<(List, EdgeId)>,
    conflicts: Vec<Conflict>,
}

/// Edges of the day by kind, before they are laid out in rows.
#[derive(Default)]
struct Sorted {
    shares: Vec<tie::Stated>,
    parts: Vec<Part>,
    engagements: Vec<Engagement>,
    sites: Vec<(u32, SiteOfDay)>,
    nameless: Vec<(u32, Nameless)>,
    complete: Vec<(Node, (List, EdgeId))>,
}

impl Sorted {
    fn put(&mut self, view: View<'_>, law: &LawOfDay, homes: &[Homes], edge_id: EdgeId, edge: &Edge) {
        let holds = view.holds(edge_id, edge);
        if holds == Certainty::False {
            return;
        }
        let in_area =
            |entity: &EntityId| homes.get(entity.0 as usize).is_some_and(|home| law.is_inside_area(home.any()));
        let claim = edge.source.is_bare_claim();
        match &edge.link {
            Link::Ownership { holder, held, .. } | Link::Control { holder, held, .. } => {
                let counts = holds == Certainty::True && !(claim && in_area(holder));
                let said = edge.source.day;
                self.shares.push(tie::Stated {
                    holder: *holder,
                    held: *held,
                    edge: edge_id,
                    counts,
                    said,
                    link: edge.link.clone(),
                });
            }
            Link::OwnerUnknown { held, reason } => {
                let counts = holds == Certainty::True && !claim;
                self.nameless.push((held.0, Nameless { reason: *reason, edge: edge_id, counts }));
            }
            Link::BranchOf { branch, head } => {
                self.parts.push(Part { branch: *branch, head: *head, edge: edge_id, holds });
            }
            Link::SubProcessor { of, engaged, handed } => {
                self.engagements.push(Engagement { of: *of, engaged: *engaged, edge: edge_id, holds, handed: *handed });
            }
            Link::Site(site) => {
                let place_in_area = site.place.is_some_and(|place| law.is_inside_area(Values::one(place.index())));
                let only_claimed = claim && (place_in_area || site.by.as_ref().is_some_and(in_area));
                self.sites.push((site.service.0, SiteOfDay { site: site.clone(), edge: edge_id, holds, only_claimed }));
            }
            // Read from the view where they are asked for.
            Link::Certified { .. } | Link::Listed { .. } => {}
            Link::Complete { of, list } => {
                if holds == Certainty::True && !claim {
                    self.complete.push((*of, (*list, edge_id)));
                }
            }
        }
    }
}

impl<'a> Graph<'a> {
    /// The graph of a view under the law of its day.
    pub fn of(view: View<'a>, law: &'a LawOfDay) -> Self {
        let homes: Vec<Homes> = view.entities().map(|(_, entity)| Homes::of(entity, view.when())).collect();
        let services = view.services().count();
        let mut sorted = Sorted::default();
        for (edge_id, edge) in view.edges() {
            sorted.put(view, law, &homes, edge_id, edge);
        }
        let Sorted { shares, parts, engagements, sites, nameless, complete } = sorted;
        let count = homes.len();
        let row_of = |node: Node| match node {
            Node::Entity(entity) => entity.0,
            Node::Service(service) => id(count + service.0 as usize),
        };
        let mut conflicts: Vec<Conflict> = Vec::new();
        for (at, home) in homes.iter().enumerate() {
            conflicts.extend(home.conflicts(EntityId(id(at))));
        }
        let nameless = Rows::of(count, nameless);
        let kinds: Vec<EntityKind> = view.entities().map(|(_, entity)| entity.kind).collect();
        let ties = Ties::of(&kinds, shares, &nameless, &mut conflicts);
        Self {
            view,
            law,
            homes,
            ties,
            parts_of_branch: Rows::of(count, parts.iter().map(|part| (part.branch.0, *part)).collect()),
            parts_of_head: Rows::of(count, parts.iter().map(|part| (part.head.0, *part)).collect()),
            engagements: Rows::of(count + services, engagements.iter().map(|e| (row_of(e.of), *e)).collect()),
            sites: Rows::of(services, sites),
            nameless,
            complete: Rows::of(
                count + services,
                complete.into_iter().map(|(node, what)| (row_of(node), what)).collect(),
            ),
            conflicts,
        }
    }

    /// The view it was built from.
    pub const fn view(&self) -> View<'a> {
        self.view
    }

    /// The law it was built under.
    pub const fn law(&self) -> &'a LawOfDay {
        self.law
    }

    /// Statements that contradict each other, all of which are kept.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// How many entities there are.
    pub fn entities(&self) -> usize {
        self.homes.len()
    }

    /// What is known of where an entity is at home; nothing for an entity that is not there.
    pub fn homes(&self, entity: EntityId) -> Option<&Homes> {
        self.homes.get(entity.0 as usize)
    }

    /// Who holds or controls an entity.
    pub fn ties(&self, held: EntityId) -> &[Tie] {
        self.ties.above(held)
    }

    pub(super) const fn all_ties(&self) -> &Ties {
        &self.ties
    }

    /// The entity's kind.
    pub(super) fn kind(&self, entity: EntityId) -> EntityKind {
        self.view.entity(entity).map_or(EntityKind::Company, |entity| entity.kind)
    }

    pub(super) fn heads(&self, branch: EntityId) -> &[Part] {
        self.parts_of_branch.row(branch.0)
    }

    pub(super) fn branches(&self, head: EntityId) -> &[Part] {
        self.parts_of_head.row(head.0)
    }

    pub(super) fn row_of(&self, node: Node) -> u32 {
        match node {
            Node::Entity(entity) => entity.0,
            Node::Service(service) => id(self.homes.len() + service.0 as usize),
        }
    }

    pub(super) fn engagements(&self, node: Node) -> &[Engagement] {
        self.engagements.row(self.row_of(node))
    }

    pub(super) fn sites(&self, service: ServiceId) -> &[SiteOfDay] {
        self.sites.row(service.0)
    }

    pub(super) fn nameless(&self, held: EntityId) -> &[Nameless] {
        self.nameless.row(held.0)
    }

    pub(super) fn is_complete(&self, node: Node, list: List) -> bool {
        self.complete.row(self.row_of(node)).iter().any(|(known, _)| *known == list)
    }
}
