//! The walk: from a service or an entity by every step by which a law can reach it.
//!
//! A walk stands at a node in one of two ways. *Working* it is at somebody who has to do with the information, and goes on to
//! places, parties, sub-processors, branches and owners. *Owning* it is at somebody who controls such a party, and goes on
//! to further controllers only: what else a controller owns, engages or runs does not reach back.

use super::base::id;
use super::edge::{List, Site, Task};
use super::entity::{EntityId, EntityKind, Home, Jurisdiction, Node, ServiceId};
use super::gap::{Gap, factor_of};
use super::graph::{Graph, SiteOfDay};
use super::handed::{Handed, both};
use super::hop::{End, Ground, Hop, Way};
use super::joint::{JointControl, controls};
use super::threshold::Threshold;
use crate::register::Factor;
use crate::truth::Certainty;

/// How a walk stands at a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// At somebody who has to do with the information.
    Working,
    /// At somebody who controls such a party.
    Owning,
}

/// A place of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State {
    pub(super) node: Node,
    pub(super) standing: Standing,
}

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum To {
    State(State),
    Reached(Jurisdiction, Factor),
}

/// A step of the walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) to: To,
    pub(super) hop: Hop,
    /// What can be got hold of from here on, where the step says so.
    pub(super) handed: Option<Handed>,
}

const fn working(node: Node) -> To {
    To::State(State { node, standing: Standing::Working })
}

const fn owning(entity: EntityId) -> To {
    To::State(State { node: Node::Entity(entity), standing: Standing::Owning })
}

/// A walk over the graph of a day, with the threshold by which votes give control.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walk<'g, 'a> {
    pub(super) graph: &'g Graph<'a>,
    pub(super) control: Threshold,
    pub(super) joint: &'g JointControl,
}

impl Walk<'_, '_> {
    /// Every step from a state, in a fixed order.
    pub(super) fn steps(&self, state: State) -> Vec<Step> {
        match state.node {
            Node::Service(service) => self.of_service(service),
            Node::Entity(entity) => self.of_entity(entity, state.standing),
        }
    }

    fn of_service(&self, service: ServiceId) -> Vec<Step> {
        let from = Node::Service(service);
        let mut steps = Vec::new();
        if let Some(provider) = self.graph.view().service(service).map(|service| service.provider) {
            let hop = Hop {
                from,
                way: Way::Provider,
                to: End::Node(Node::Entity(provider)),
                certainty: Certainty::True,
                ground: Ground::Service(service),
            };
            steps.push(Step { to: working(Node::Entity(provider)), hop, handed: Some(self.at_hand(service)) });
        }
        for on_day in self.graph.sites(service) {
            Self::of_site(on_day, &mut steps);
        }
        self.sub_processors(from, &mut steps);
        steps
    }

    /// What the provider has at hand: it can ask whoever works for it.
    fn at_hand(&self, service: ServiceId) -> Handed {
        let sites = self.graph.sites(service).iter().map(|on_day| on_day.site.handed.with_keys(on_day.site.keys));
        let engaged = self.graph.engagements(Node::Service(service)).iter().map(|engagement| engagement.handed);
        sites.chain(engaged).reduce(Handed::or).unwrap_or(Handed::UNKNOWN)
    }

    fn of_site(on_day: &SiteOfDay, steps: &mut Vec<Step>) {
        let Site { service, task, place, by, employer, handed, keys } = &on_day.site;
        let from = Node::Service(*service);
        let certainty = both(on_day.holds, if on_day.only_claimed { Certainty::Unknown } else { Certainty::True });
        let handed = Some(handed.with_keys(*keys));
        let mut push = |way: Way, to: To, end: End| {
            let hop = Hop { from, way, to: end, certainty, ground: Ground::Edges(vec![on_day.edge]) };
            steps.push(Step { to, hop, handed });
        };
        if let Some(place) = place {
            push(Way::Place(*task), To::Reached(*place, factor_of(*task)), End::Jurisdiction(*place));
        }
        for (way, entity) in [(Way::Party(*task), by), (Way::Employer(*task), employer)] {
            if let Some(entity) = entity {
                push(way, working(Node::Entity(*entity)), End::Node(Node::Entity(*entity)));
            }
        }
    }

    fn sub_processors(&self, from: Node, steps: &mut Vec<Step>) {
        for engagement in self.graph.engagements(from) {
            let hop = Hop {
                from,
                way: Way::SubProcessor,
                to: End::Node(engagement.engaged),
                certainty: engagement.holds,
                ground: Ground::Edges(vec![engagement.edge]),
            };
            steps.push(Step { to: working(engagement.engaged), hop, handed: Some(engagement.handed) });
        }
    }

    fn of_entity(&self, entity: EntityId, standing: Standing) -> Vec<Step> {
        let from = Node::Entity(entity);
        let mut steps = Vec::new();
        let factor = match standing {
            Standing::Working => Factor::Seat,
            Standing::Owning => Factor::Control,
        };
        self.at_home(entity, factor, Way::Home, from, &mut steps);
        if standing == Standing::Working {
            self.sub_processors(from, &mut steps);
            for part in self.graph.branches(entity) {
                // What a branch is reached by reaches the legal person; the branch's own steps add nothing to that.
                let hop = Hop {
                    from,
                    way: Way::Branch,
                    to: End::Node(Node::Entity(part.branch)),
                    certainty: part.holds,
                    ground: Ground::Edges(vec![part.edge]),
                };
                steps.push(Step { to: working(Node::Entity(part.branch)), hop, handed: None });
            }
        }
        for part in self.graph.heads(entity) {
            let to = match standing {
                Standing::Working => working(Node::Entity(part.head)),
                Standing::Owning => owning(part.head),
            };
            let hop = Hop {
                from,
                way: Way::Head,
                to: End::Node(Node::Entity(part.head)),
                certainty: part.holds,
                ground: Ground::Edges(vec![part.edge]),
            };
            steps.push(Step { to, hop, handed: None });
        }
        for tie in self.graph.ties(entity) {
            let certainty = controls(tie, self.control);
            if !certainty.is_possible() {
                continue;
            }
            let hop = Hop {
                from,
                way: if tie.control.is_possible() { Way::Control } else { Way::Votes },
                to: End::Node(Node::Entity(tie.holder)),
                certainty,
                ground: Ground::Edges(tie.edges.clone()),
            };
            steps.push(Step { to: owning(tie.holder), hop, handed: None });
        }
        for joint in self.joint.joints(entity) {
            let hop = Hop {
                from,
                way: Way::JointVotes,
                to: End::Node(Node::Entity(joint.holder)),
                certainty: joint.certainty,
                ground: Ground::Edges(joint.edges.clone()),
            };
            steps.push(Step { to: owning(joint.holder), hop, handed: None });
        }
        steps
    }

    fn at_home(&self, entity: EntityId, factor: Factor, way: impl Fn(Home) -> Way, from: Node, steps: &mut Vec<Step>) {
        let view = self.graph.view();
        let Some((homes, stated)) = self.graph.homes(entity).zip(view.entity(entity)) else { return };
        for at in homes.listed(stated) {
            let hop = Hop {
                from,
                way: way(at.home),
                to: End::Jurisdiction(at.country),
                certainty: at.certainty,
                ground: Ground::Home { entity, fact: at.fact },
            };
            steps.push(Step { to: To::Reached(at.country, factor), hop, handed: None });
        }
    }

    /// What is not known at a state.
    pub(super) fn gaps(&self, state: State, found: &mut Vec<Gap>) {
        if state.standing == Standing::Working {
            // Whoever is engaged may engage others in turn; a service answers for its own list below.
            for engagement in self.graph.engagements(state.node) {
                if matches!(engagement.engaged, Node::Entity(_)) {
                    self.incomplete(engagement.engaged, List::SubProcessors, found);
                }
            }
        }
        match state.node {
            Node::Service(service) => self.gaps_of_service(service, found),
            Node::Entity(entity) => self.gaps_of_entity(entity, state.standing, found),
        }
    }

    fn gaps_of_service(&self, service: ServiceId, found: &mut Vec<Gap>) {
        let sites = self.graph.sites(service);
        for task in Task::ALL {
            let of_task = || sites.iter().filter(|on_day| on_day.site.task == task);
            if of_task().all(|on_day| on_day.holds != Certainty::True) {
                found.push(Gap::Sites { service, task });
            } else {
                self.incomplete(Node::Service(service), List::Sites(task), found);
            }
            for SiteOfDay { site, edge, only_claimed, .. } in of_task() {
                let edge = *edge;
                if site.place.is_none() {
                    found.push(Gap::Place { service, task, edge });
                }
                if site.by.is_none() {
                    found.push(Gap::Party { service, task, edge });
                }
                if *only_claimed {
                    found.push(Gap::OnlyClaimed { service, task, edge });
                }
            }
        }
        self.incomplete(Node::Service(service), List::SubProcessors, found);
    }

    fn incomplete(&self, of: Node, list: List, found: &mut Vec<Gap>) {
        if !self.graph.is_complete(of, list) {
            found.push(Gap::NotComplete { of, list });
        }
    }

    fn gaps_of_entity(&self, entity: EntityId, standing: Standing, found: &mut Vec<Gap>) {
        if self.graph.homes(entity).is_none_or(super::home::Homes::is_unknown) {
            found.push(Gap::Home { entity, as_controller: standing == Standing::Owning });
        }
        let is_branch = self.graph.kind(entity) == EntityKind::Branch;
        if is_branch && self.graph.heads(entity).iter().all(|part| part.holds != Certainty::True) {
            found.push(Gap::Head { branch: entity });
        }
        if let Some(at_most) = self.joint.unnamed(entity) {
            let reasons = self.graph.nameless(entity).iter().map(|nameless| (nameless.reason, nameless.edge)).collect();
            found.push(Gap::Owner { entity, at_most, reasons });
        }
    }
}

/// A state as a number, for arrays of every state.
pub(super) fn number(graph: &Graph<'_>, state: State) -> usize {
    let row = graph.row_of(state.node) as usize;
    row * 2 + usize::from(state.standing == Standing::Owning)
}

/// The state of a number.
pub(super) fn state(graph: &Graph<'_>, number: usize) -> State {
    let (row, owning) = (number / 2, number % 2 == 1);
    let node = match row.checked_sub(graph.entities()) {
        Some(service) => Node::Service(ServiceId(id(service))),
        None => Node::Entity(EntityId(id(row))),
    };
    State { node, standing: if owning { Standing::Owning } else { Standing::Working } }
}

/// How many numbers of states there are.
pub(super) fn states(graph: &Graph<'_>) -> usize {
    (graph.entities() + graph.view().services().count()) * 2
}
