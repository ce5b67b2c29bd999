//! Exposure: every jurisdiction whose law reaches a supplier or a service on a day, and by which path.

use std::collections::BTreeSet;

use serde::Serialize;

use super::base::When;
use super::circle::Circle;
use super::closure::Closure;
use super::conflict::Conflict;
use super::controller::{Controller, controllers};
use super::entity::{EntityId, Jurisdiction, Node, ServiceId};
use super::gap::Gap;
use super::graph::Graph;
use super::handed::{Handed, either};
use super::joint::JointControl;
use super::law_of_day::ReachingLaw;
use super::path::{Paths, paths};
use super::stake::{StakeFinding, stakes};
use super::threshold::Threshold;
use super::walk::{Standing, State, Walk};
use crate::register::Factor;
use crate::truth::Certainty;
use crate::values::Values;

/// What exposure is measured by (mått).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Votes, or capital, by which a holder controls; usually more than half of the votes.
    pub control: Threshold,
    /// Thresholds that stakes in the parties are held against.
    pub stakes: Vec<Threshold>,
}

/// Reach of a jurisdiction by one factor (räckvidd).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// What connects.
    pub factor: Factor,
    /// Certainly or possibly.
    pub certainty: Certainty,
    /// Laws of that country that reach through it on the day; often none is known.
    pub laws: Vec<ReachingLaw>,
    /// What could be handed over, over all paths.
    pub handed: Handed,
    /// By which paths.
    pub paths: Paths,
}

/// A jurisdiction that reaches (jurisdiktion som når).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reaching {
    /// Which.
    pub country: Jurisdiction,
    /// Certainly or possibly.
    pub certainty: Certainty,
    /// By each factor.
    pub by: Vec<Reach>,
}

/// The answer (exponering). Where information lies and who controls those who have it are told apart: residency by
/// `HOSTING` and `ACCESS`, control by `SEAT` and `CONTROL`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exposure {
    /// Of what.
    pub of: Node,
    /// The day as the view has it.
    pub when: When,
    /// Jurisdictions that certainly or possibly reach by what is stated, in the order of their codes. None is left out.
    pub reaching: Vec<Reaching>,
    /// What is not known: while there is any, jurisdictions not listed cannot be excluded.
    pub gaps: Vec<Gap>,
    /// Parties that have to do with the information, in the order of their ids.
    pub parties: Vec<EntityId>,
    /// Who controls them.
    pub controllers: Vec<Controller>,
    /// Stakes in them that pass a threshold under some reading.
    pub stakes: Vec<StakeFinding>,
    /// Statements about anybody on the way that contradict each other.
    pub conflicts: Vec<Conflict>,
    /// Circles of owners or sub-processors on the way.
    pub circles: Vec<Circle>,
}

impl Exposure {
    /// Whether a jurisdiction reaches by a factor: what is not listed is excluded only where no gap leaves it open.
    pub fn reaches_by(&self, country: Jurisdiction, factor: Factor) -> Certainty {
        let listed = self.reaching.iter().find(|reaching| reaching.country == country);
        let by = listed.and_then(|reaching| reaching.by.iter().find(|reach| reach.factor == factor));
        match by {
            Some(reach) => reach.certainty,
            None if self.gaps.iter().any(|gap| gap.leaves_open().contains(&factor)) => Certainty::Unknown,
            None => Certainty::False,
        }
    }

    /// Whether a jurisdiction reaches at all.
    pub fn reaches(&self, country: Jurisdiction) -> Certainty {
        [Factor::Seat, Factor::Control, Factor::Hosting, Factor::Access]
            .into_iter()
            .map(|factor| self.reaches_by(country, factor))
            .fold(Certainty::False, either)
    }

    /// Where something is done with the information, by what is stated.
    pub fn residency(&self) -> Values {
        self.countries(&[Factor::Hosting, Factor::Access])
    }

    /// Where those who have it, and those who control them, are at home, by what is stated.
    pub fn control(&self) -> Values {
        self.countries(&[Factor::Seat, Factor::Control])
    }

    fn countries(&self, factors: &[Factor]) -> Values {
        let by = |reaching: &&Reaching| reaching.by.iter().any(|reach| factors.contains(&reach.factor));
        self.reaching.iter().filter(by).map(|reaching| reaching.country.index()).collect()
    }
}

/// Every jurisdiction that reaches a service or an entity by the graph of a day, and every path.
pub fn exposure(graph: &Graph<'_>, of: Node, measure: &Measure) -> Exposure {
    let joint = JointControl::of(graph, measure.control);
    let walk = Walk { graph, control: measure.control, joint: &joint };
    let start = State { node: of, standing: Standing::Working };
    let closure = Closure::of(walk, start);
    let mut reaching: Vec<Reaching> = Vec::new();
    for ((country, factor), paths) in paths(&closure, start) {
        let reach = reach(graph, country, factor, paths);
        match reaching.last_mut().filter(|last| last.country == country) {
            Some(last) => {
                last.certainty = either(last.certainty, reach.certainty);
                last.by.push(reach);
            }
            None => reaching.push(Reaching { country, certainty: reach.certainty, by: vec![reach] }),
        }
    }
    let mut gaps = Vec::new();
    let (mut parties, mut visited, mut services) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for state in closure.steps.keys() {
        walk.gaps(*state, &mut gaps);
        match state.node {
            Node::Entity(entity) => {
                visited.insert(entity);
                if state.standing == Standing::Working {
                    parties.insert(entity);
                }
            }
            Node::Service(service) => {
                services.insert(service);
            }
        }
    }
    gaps.sort();
    gaps.dedup();
    let held_against = |entity: &EntityId| {
        measure.stakes.iter().flat_map(|threshold| stakes(graph, *entity, *threshold)).collect::<Vec<_>>()
    };
    Exposure {
        of,
        when: graph.view().when(),
        reaching,
        gaps,
        controllers: controllers(walk, &closure),
        stakes: parties.iter().flat_map(held_against).collect(),
        conflicts: graph.conflicts().iter().filter(|conflict| visited.contains(&conflict.about())).cloned().collect(),
        circles: circles(graph, &visited, &services),
        parties: parties.into_iter().collect(),
    }
}

fn reach(graph: &Graph<'_>, country: Jurisdiction, factor: Factor, paths: Paths) -> Reach {
    let certainty = paths.listed.iter().map(|path| path.certainty).fold(Certainty::Unknown, either);
    let beyond = paths.may_be_more.then_some(Handed::UNKNOWN);
    let handed = paths.handed.into_iter().chain(beyond).reduce(Handed::or);
    Reach {
        factor,
        certainty,
        laws: graph.law().reaching(country, factor).cloned().collect(),
        handed: handed.unwrap_or(Handed::UNKNOWN),
        paths,
    }
}

fn circles(graph: &Graph<'_>, entities: &BTreeSet<EntityId>, services: &BTreeSet<ServiceId>) -> Vec<Circle> {
    // Owners beyond control count as well: a stake goes round in a circle whether it controls or not.
    let mut above = entities.clone();
    let mut waiting: Vec<EntityId> = entities.iter().copied().collect();
    while let Some(entity) = waiting.pop() {
        waiting.extend(graph.ties(entity).iter().map(|tie| tie.holder).filter(|holder| above.insert(*holder)));
    }
    super::circle::circles(graph, &above, services)
}
