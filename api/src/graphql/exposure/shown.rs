//! An exposure of the domain as it is told: names and sources in place of positions.

use async_graphql::ID;
use underlag_domain::supplier::{
    Circle, Conflict, Edge, EdgeId, End, EntityId, From, Gap, Ground, Handed, Holders, Hop, Limit, List, Node, Path,
    Reach, ReachingLaw as LawThatReaches, Source, Span, StakeFinding, Until, Way,
};
use underlag_domain::{day, supplier};
use underlag_store::hex;
use underlag_store::nouns::{LEGAL_ENTITY, SERVICE};
use underlag_store::read::GlobalId;

use super::types::{
    ConflictKind, Exposure, ExposureChange, ExposureCircle, ExposureConflict, ExposureController, ExposureGap,
    ExposureGapKind, ExposureHop, ExposurePath, ExposureReach, ExposureStake, HandedOver, HopWay, ReachChange,
    ReachingJurisdiction, ReachingLaw, SupplierFactRef, SupplierRef,
};
use crate::app::Suppliers;

/// Tells what was found in the words of what was loaded.
#[derive(Clone, Copy)]
pub(super) struct Shown<'s> {
    pub(super) suppliers: &'s Suppliers,
    pub(super) is_assumed: bool,
}

fn whole(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

fn handed(handed: Handed) -> HandedOver {
    HandedOver {
        clear_text: handed.clear_text.into(),
        ciphertext: handed.ciphertext.into(),
        metadata: handed.metadata.into(),
    }
}

fn laws(laws: &[LawThatReaches]) -> Vec<ReachingLaw> {
    laws.iter().map(|law| ReachingLaw { law: ID(law.id.clone()), lapsed: law.lapsed }).collect()
}

fn stated(fact: Option<String>, span: &Span, source: &Source) -> SupplierFactRef {
    let day_of = |day: day::Day| Some(day.into());
    SupplierFactRef {
        fact,
        source: source.what.clone(),
        said: source.day.into(),
        evidence: source.rank.into(),
        said_by: source.by.into(),
        from: match span.from {
            From::Day(day) => day_of(day),
            From::Unknown => None,
        },
        until: match span.until {
            Until::Day(day) => day_of(day),
            Until::NoneSeen | Until::Unknown => None,
        },
    }
}

/// The global id of a case.
impl Shown<'_> {
    pub(super) fn node(self, node: Node) -> SupplierRef {
        let view = self.suppliers.view();
        let id = self.suppliers.near().id(node);
        let (noun, name, kind) = match node {
            Node::Entity(entity) => {
                let entity = view.entity(entity);
                (&LEGAL_ENTITY, entity.map(|entity| &entity.name), entity.map(|entity| entity.kind.into()))
            }
            Node::Service(service) => (&SERVICE, view.service(service).map(|service| &service.name), None),
        };
        SupplierRef {
            id: id.and_then(|id| GlobalId::of(noun, id, id)).map(|id| ID(id.encode())),
            name: name.cloned().unwrap_or_default(),
            kind,
            is_service: matches!(node, Node::Service(_)),
        }
    }

    fn entity(self, entity: EntityId) -> SupplierRef {
        self.node(Node::Entity(entity))
    }

    fn edge(self, id: EdgeId) -> Option<SupplierFactRef> {
        let Edge { span, source, .. } = self.suppliers.view().edge(id)?;
        Some(stated(self.suppliers.near().fact(id).map(hex), span, source))
    }

    fn edges(self, ids: &[EdgeId]) -> Vec<SupplierFactRef> {
        ids.iter().filter_map(|id| self.edge(*id)).collect()
    }

    fn home(self, entity: EntityId, fact: u32) -> Option<SupplierFactRef> {
        let fact = self.suppliers.view().entity(entity)?.homes.get(fact as usize)?;
        Some(stated(None, &fact.span, &fact.source))
    }

    fn hop(self, hop: &Hop) -> ExposureHop {
        let (way, task) = match hop.way {
            Way::Provider => (HopWay::Provider, None),
            Way::Party(task) => (HopWay::Party, Some(task)),
            Way::Employer(task) => (HopWay::Employer, Some(task)),
            Way::SubProcessor => (HopWay::SubProcessor, None),
            Way::Branch => (HopWay::Branch, None),
            Way::Head => (HopWay::Head, None),
            Way::Control => (HopWay::Control, None),
            Way::Votes => (HopWay::Votes, None),
            Way::JointVotes => (HopWay::JointVotes, None),
            Way::Place(task) => (HopWay::Place, Some(task)),
            Way::Home(supplier::Home::Registered) => (HopWay::Registered, None),
            Way::Home(supplier::Home::Seat) => (HopWay::Seat, None),
        };
        let (to, country) = match hop.to {
            End::Node(node) => (Some(self.node(node)), None),
            End::Jurisdiction(country) => (None, Some(country.code().to_owned())),
        };
        let facts = match &hop.ground {
            Ground::Edges(edges) => self.edges(edges),
            Ground::Home { entity, fact } => self.home(*entity, *fact).into_iter().collect(),
            Ground::Service(_) => Vec::new(),
        };
        let (from, task) = (self.node(hop.from), task.map(Into::into));
        ExposureHop { from, way, task, to, country, certainty: hop.certainty.into(), facts }
    }

    fn path(self, path: &Path) -> ExposurePath {
        ExposurePath {
            hops: path.hops.iter().map(|hop| self.hop(hop)).collect(),
            certainty: path.certainty.into(),
            handed: handed(path.handed),
        }
    }

    fn reach(self, reach: &Reach) -> ExposureReach {
        ExposureReach {
            factor: reach.factor.into(),
            certainty: reach.certainty.into(),
            laws: laws(&reach.laws),
            handed: handed(reach.handed),
            paths: reach.paths.listed.iter().map(|path| self.path(path)).collect(),
            paths_left_out: whole(reach.paths.left_out),
            may_be_more: reach.paths.may_be_more,
        }
    }

    pub(super) fn gap(self, gap: &Gap) -> ExposureGap {
        let (kind, about, task) = match gap {
            Gap::Owner { entity, .. } => (ExposureGapKind::Owner, Node::Entity(*entity), None),
            Gap::Home { entity, .. } => (ExposureGapKind::Home, Node::Entity(*entity), None),
            Gap::Head { branch } => (ExposureGapKind::Head, Node::Entity(*branch), None),
            Gap::Sites { service, task } => (ExposureGapKind::Sites, Node::Service(*service), Some(*task)),
            Gap::NotComplete { of, list: List::Sites(task) } => (ExposureGapKind::SitesNotComplete, *of, Some(*task)),
            Gap::NotComplete { of, list: List::SubProcessors } => {
                (ExposureGapKind::SubProcessorsNotComplete, *of, None)
            }
            Gap::Place { service, task, .. } => (ExposureGapKind::Place, Node::Service(*service), Some(*task)),
            Gap::Party { service, task, .. } => (ExposureGapKind::Party, Node::Service(*service), Some(*task)),
            Gap::OnlyClaimed { service, task, .. } => {
                (ExposureGapKind::OnlyClaimed, Node::Service(*service), Some(*task))
            }
        };
        let (at_most, reasons) = match gap {
            Gap::Owner { at_most, reasons, .. } => {
                (Some(whole(*at_most)), reasons.iter().map(|(reason, _)| (*reason).into()).collect())
            }
            _ => (None, Vec::new()),
        };
        let leaves_open = gap.leaves_open().iter().map(|factor| (*factor).into()).collect();
        ExposureGap { kind, about: self.node(about), task: task.map(Into::into), at_most, reasons, leaves_open }
    }

    fn stake(self, found: &StakeFinding) -> ExposureStake {
        let holders = match &found.holders {
            Holders::One(entity) => vec![self.entity(*entity)],
            Holders::Together(entities) => entities.iter().map(|entity| self.entity(*entity)).collect(),
        };
        let (limit, or_equal) = match found.threshold.limit {
            Limit::MoreThan(limit) => (limit, false),
            Limit::AtLeast(limit) => (limit, true),
        };
        ExposureStake {
            entity: self.entity(found.entity),
            holders,
            stake: found.threshold.stake.into(),
            limit: whole(limit),
            or_equal,
            least: whole(found.share.min_basis_points()),
            greatest: whole(found.share.max_basis_points()),
            by_multiplied_share: found.by_multiplied_share.into(),
            by_chain_of_control: found.by_chain.into(),
            readings_differ: found.readings_differ(),
        }
    }

    fn conflict(self, conflict: &Conflict) -> ExposureConflict {
        let (kind, facts) = match conflict {
            Conflict::Home { entity, facts, .. } => {
                (ConflictKind::Home, facts.iter().filter_map(|fact| self.home(*entity, *fact)).collect())
            }
            Conflict::Share { edges, .. } => (ConflictKind::Share, self.edges(edges)),
            Conflict::MoreThanAll { edges, .. } => (ConflictKind::MoreThanAll, self.edges(edges)),
            Conflict::Consolidation { edges, .. } => (ConflictKind::Consolidation, self.edges(edges)),
            Conflict::Nobody { edges, .. } => (ConflictKind::Nobody, self.edges(edges)),
        };
        ExposureConflict { kind, about: self.entity(conflict.about()), facts }
    }

    fn circle(self, circle: &Circle) -> ExposureCircle {
        match circle {
            Circle::Owners { members } => {
                let members = members.iter().map(|entity| self.entity(*entity)).collect();
                ExposureCircle { of_owners: true, members }
            }
            Circle::SubProcessors { members } => {
                let members = members.iter().map(|node| self.node(*node)).collect();
                ExposureCircle { of_owners: false, members }
            }
        }
    }

    pub(super) fn exposure(self, found: &supplier::Exposure) -> Exposure {
        let (residency, control) = Suppliers::countries(found);
        let texts = |codes: std::collections::BTreeSet<&str>| codes.into_iter().map(str::to_owned).collect();
        let reaching = found.reaching.iter().map(|reaching| ReachingJurisdiction {
            country: reaching.country.code().to_owned(),
            certainty: reaching.certainty.into(),
            by: reaching.by.iter().map(|reach| self.reach(reach)).collect(),
        });
        let controllers = found.controllers.iter().map(|controller| ExposureController {
            entity: self.entity(controller.entity),
            certainty: controller.certainty.into(),
            is_ultimate: controller.is_ultimate,
        });
        Exposure {
            of: self.node(found.of),
            as_of: found.when.as_of.into(),
            known_on: found.when.known_on.into(),
            residency: texts(residency),
            control: texts(control),
            reaching: reaching.collect(),
            gaps: found.gaps.iter().map(|gap| self.gap(gap)).collect(),
            parties: found.parties.iter().map(|entity| self.entity(*entity)).collect(),
            controllers: controllers.collect(),
            stakes: found.stakes.iter().map(|stake| self.stake(stake)).collect(),
            conflicts: found.conflicts.iter().map(|conflict| self.conflict(conflict)).collect(),
            circles: found.circles.iter().map(|circle| self.circle(circle)).collect(),
            is_assumed: self.is_assumed,
            reviewed: false,
        }
    }

    pub(super) fn change(self, change: &supplier::ExposureChange) -> ExposureChange {
        let reaches = change.reaches.iter().map(|reach| ReachChange {
            country: reach.country.code().to_owned(),
            factor: reach.factor.into(),
            before: reach.before.into(),
            after: reach.after.into(),
            laws_before: laws(&reach.laws_before),
            laws_after: laws(&reach.laws_after),
        });
        ExposureChange {
            day: change.day.into(),
            reaches: reaches.collect(),
            gaps_opened: change.gaps_opened.iter().map(|gap| self.gap(gap)).collect(),
            gaps_closed: change.gaps_closed.iter().map(|gap| self.gap(gap)).collect(),
            facts: self.edges(&change.turning),
        }
    }
}
