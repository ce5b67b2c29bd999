//! The chain: what an exposure says of a service, as facts of a case.

use std::collections::BTreeSet;

use super::certification::{Listing, us_listing};
use super::controller::Controllers;
use super::edge::{Site, Task};
use super::entity::{EdgeId, EntityId, EntityKind, Jurisdiction, Node, ServiceId};
use super::exposure::{Exposure, Measure, exposure};
use super::gap::Gap;
use super::graph::Graph;
use super::handed::KeyCustody;
use super::source::Source;
use crate::case::draft::{FactDraft, HandoverDraft, StatementDraft, ThingDraft};
use crate::case::{Evidence, StatedBy};
use crate::jurisdiction::JURISDICTIONS;
use crate::truth::Certainty;
use crate::values::Values;

/// A service resolved on a day, as a case states it (upplöst leverantörskedja): its recipients with where they are and who
/// controls them, and what each does where. To freeze it into a case, take it as it is; nothing in it is computed later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The parties, the provider first, each by the id it was given.
    pub recipients: Vec<ThingDraft>,
    /// What each party does, without the information: the case has one of them for each information handed over.
    pub handovers: Vec<HandoverDraft>,
    /// Facts of the case: whether the list is complete, when it is.
    pub facts: Vec<FactDraft>,
}

impl Chain {
    /// The handovers of one information: each with the information's id, and an id of its own.
    pub fn handovers_of<'a>(&'a self, information: &'a str) -> impl Iterator<Item = HandoverDraft> + 'a {
        self.handovers.iter().map(|handover| HandoverDraft { information: information.to_owned(), ..handover.clone() })
    }
}

/// Resolves a service on the graph's day. `id_of` names a party as the case shall: letters, digits, `_` and `-`, each its own.
///
/// A party's controller is the country of every controller, certain or possible; its own where it is not certain that it
/// has one; and nothing is said where somebody who is not named may control it, unless a controller certainly is outside
/// the area where the GDPR applies: who may stand above that one does not undo its own country's reach.
pub fn chain(graph: &Graph<'_>, service: ServiceId, measure: &Measure, id_of: impl Fn(EntityId) -> String) -> Chain {
    let of = exposure(graph, Node::Service(service), measure);
    let provider = graph.view().service(service).map(|service| service.provider);
    let resolver = Resolver { graph, measure };
    let mut parties = of.parties.clone();
    parties.sort_by_key(|party| Some(*party) != provider);
    let recipients = parties.iter().map(|party| resolver.recipient(*party, id_of(*party))).collect();
    let mut handovers = Vec::new();
    let mut busy = BTreeSet::new();
    let services = resolver.services(&of, service);
    for on_day in services.iter().flat_map(|service| graph.sites(*service)) {
        let at_work: Vec<EntityId> =
            [on_day.site.by.or(provider), on_day.site.employer].into_iter().flatten().collect();
        for party in at_work {
            busy.insert(party);
            handovers.push(HandoverDraft {
                id: None,
                information: String::new(),
                recipient: id_of(party),
                facts: resolver.of_site(&on_day.site, on_day.edge),
            });
        }
    }
    // Whoever is named without a task has it all the same.
    for party in parties.iter().filter(|party| !busy.contains(party) && !resolver.is_only_a_form(**party)) {
        let recipient = id_of(*party);
        handovers.push(HandoverDraft { id: None, information: String::new(), recipient, facts: Vec::new() });
    }
    let complete = !of.gaps.iter().any(|gap| match gap {
        Gap::Sites { .. }
        | Gap::Party { .. }
        | Gap::OnlyClaimed { .. }
        | Gap::NotComplete { .. }
        | Gap::Head { .. } => true,
        Gap::Owner { .. } | Gap::Home { .. } | Gap::Place { .. } => false,
    });
    let facts =
        if complete { vec![resolver.fact("handovers_complete", vec!["true".to_owned()], None)] } else { Vec::new() };
    Chain { recipients, handovers, facts }
}

struct Resolver<'g, 'a> {
    graph: &'g Graph<'a>,
    measure: &'g Measure,
}

impl Resolver<'_, '_> {
    /// A branch and the legal person it is part of are one party: the branch does what is done.
    fn is_only_a_form(&self, party: EntityId) -> bool {
        !self.graph.branches(party).is_empty() || !self.graph.heads(party).is_empty()
    }

    /// The service and the services of the chain.
    fn services(&self, of: &Exposure, service: ServiceId) -> BTreeSet<ServiceId> {
        let mut found = BTreeSet::from([service]);
        let mut waiting: Vec<Node> = vec![Node::Service(service)];
        waiting.extend(of.parties.iter().copied().map(Node::Entity));
        while let Some(node) = waiting.pop() {
            for engagement in self.graph.engagements(node) {
                if let Node::Service(engaged) = engagement.engaged
                    && found.insert(engaged)
                {
                    waiting.push(engagement.engaged);
                }
            }
        }
        found
    }

    fn recipient(&self, party: EntityId, id: String) -> ThingDraft {
        let view = self.graph.view();
        let entity = view.entity(party);
        let mut facts = Vec::new();
        let kind = match self.graph.kind(party) {
            EntityKind::Company | EntityKind::Branch => Some("company"),
            EntityKind::InternationalOrganisation => Some("international_organisation"),
            // Whether an authority is a domestic one is for the case to say; a person is no kind of recipient.
            EntityKind::PublicBody | EntityKind::NaturalPersons => None,
        };
        facts.extend(kind.map(|kind| self.fact("kind", vec![kind.to_owned()], None)));
        if let Some((homes, entity)) = self.graph.homes(party).zip(entity) {
            if !homes.is_unknown() {
                let country = homes.country();
                let stated = homes.listed(entity).into_iter().find(|at| country.contains(at.country.index()));
                let fact = stated.and_then(|at| entity.homes.get(at.fact as usize));
                facts.push(self.fact("seat", codes(country), fact.map(|fact| &fact.source)));
            }
            facts.extend(self.controlled_from(party));
            let listing = us_listing(view, party);
            let possible: Vec<Listing> = Listing::ALL.into_iter().filter(|listed| listing.can_be(*listed)).collect();
            if possible.len() < Listing::ALL.len() {
                let source = self.weakest(&listing.edges);
                let keys = possible.iter().map(|listed| listed.key().to_owned()).collect();
                facts.push(self.fact("us_listing", keys, source.as_ref()));
            }
        }
        let name = entity.map(|entity| entity.name.clone());
        ThingDraft { id, name, facts, owners: Vec::new() }
    }

    fn controlled_from(&self, party: EntityId) -> Option<FactDraft> {
        let above = Controllers::of(self.graph, party, self.measure.control);
        let mut countries = Values::NONE;
        let (mut certain, mut certainly_outside) = (false, false);
        for controller in &above.entities {
            let country = self.graph.homes(controller.entity)?.country();
            countries = countries.union(country);
            certain |= controller.certainty == Certainty::True;
            certainly_outside |= controller.certainty == Certainty::True && self.graph.law().is_outside_area(country);
        }
        if !certain {
            countries = countries.union(self.graph.homes(party)?.country());
        }
        let is_open = !above.gaps.is_empty() && !certainly_outside;
        if is_open || countries.len() as usize >= JURISDICTIONS.len() {
            return None;
        }
        let edges: Vec<EdgeId> = above.edges.into_iter().collect();
        Some(self.fact("controlled_from", codes(countries), self.weakest(&edges).as_ref()))
    }

    fn of_site(&self, site: &Site, edge: EdgeId) -> Vec<FactDraft> {
        let source = self.graph.view().edge(edge).map(|edge| &edge.source);
        let manner = match site.task {
            Task::Storage => "storage",
            Task::Operation => "operation",
            Task::Support => "support",
        };
        let mut facts = vec![self.fact("manner", vec![manner.to_owned()], source)];
        facts.extend(site.place.map(|place| self.fact("place", vec![place.code().to_owned()], source)));
        let own_keys = match site.keys {
            KeyCustody::Body => (site.handed.clear_text == Certainty::False).then_some("true"),
            KeyCustody::Supplier | KeyCustody::NotEncrypted => Some("false"),
            KeyCustody::Entity(_) | KeyCustody::Unknown => None,
        };
        facts.extend(own_keys.map(|answer| self.fact("own_keys", vec![answer.to_owned()], source)));
        facts
    }

    /// The weakest of several sources, all of them named.
    fn weakest(&self, edges: &[EdgeId]) -> Option<Source> {
        let view = self.graph.view();
        let edges: BTreeSet<EdgeId> = edges.iter().copied().collect();
        let sources: Vec<&Source> = edges.iter().filter_map(|id| view.edge(*id)).map(|edge| &edge.source).collect();
        let weakest = sources.iter().max_by_key(|source| (source.is_bare_claim(), source.rank))?;
        let names: BTreeSet<&str> = sources.iter().map(|source| source.what.as_str()).collect();
        let day = sources.iter().map(|source| source.day).max()?;
        let what = names.into_iter().collect::<Vec<_>>().join("; ");
        Some(Source { what: what.chars().take(500).collect(), day, ..(*weakest).clone() })
    }

    /// A fact from the day of the graph on: for earlier days nothing was resolved.
    fn fact(&self, key: &str, values: Vec<String>, source: Option<&Source>) -> FactDraft {
        let evidence = |rank: Evidence| match rank {
            Evidence::Demonstrated => "demonstrated",
            Evidence::Documented => "documented",
            Evidence::Claimed => "claimed",
        };
        let by = |by: StatedBy| match by {
            StatedBy::Body => "body",
            StatedBy::Supplier => "supplier",
            StatedBy::ThirdParty => "third_party",
        };
        let statement = StatementDraft {
            values,
            source: source.map(|source| source.what.clone()),
            day: source.map(|source| source.day.to_string()),
            from: Some(self.graph.view().when().as_of.to_string()),
            to: None,
            evidence: source.map(|source| evidence(source.rank).to_owned()),
            by: source.map(|source| by(source.by).to_owned()),
        };
        FactDraft { key: key.to_owned(), statements: vec![statement] }
    }
}

fn codes(values: Values) -> Vec<String> {
    values.iter().filter_map(Jurisdiction::at).map(|country| country.code().to_owned()).collect()
}
