//! Names, countries, shares and certainty of what an exposure is about, in one language.

use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::supplier::{
    EntityId, EntityKind, Graph, Holders, Jurisdiction, Limit, List, Multiplied, Node, ServiceId, Share, Threshold, Way,
};
use underlag_domain::truth::Certainty;

use crate::cli::page::sovereignty::decimal;
use crate::cli::page::voice::{Voice, capitalised};
use crate::text::Language;

/// Names in one language (namn).
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) voice: Voice<'a>,
    pub(super) language: Language,
    pub(super) graph: &'a Graph<'a>,
}

impl Names<'_> {
    pub(super) fn not_stated(&self) -> String {
        self.voice.say("exposure-page-not-stated")
    }

    /// A text with arguments, and one full stop where a name that ends in one ends a sentence.
    pub(super) fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let text = self.voice.with(id, arguments).replace(".. ", ". ");
        text.strip_suffix("..").map_or_else(|| text.clone(), |start| format!("{start}."))
    }

    /// An entity by its name; one without, as natural persons are, by what it is and where.
    pub(super) fn entity(&self, entity: EntityId) -> String {
        match self.graph.view().entity(entity) {
            None => self.not_stated(),
            Some(named) if !named.name.is_empty() => named.name.clone(),
            Some(_) => {
                let (kind, countries) = (self.short(entity), self.home(entity));
                self.with("exposure-page-nameless", &[("kind", &kind), ("countries", &countries)])
            }
        }
    }

    /// The same for texts that say themselves where it is.
    pub(super) fn short(&self, entity: EntityId) -> String {
        match self.graph.view().entity(entity) {
            None => self.not_stated(),
            Some(named) if !named.name.is_empty() => named.name.clone(),
            Some(nameless) => self.voice.say(nameless.kind.text_id()),
        }
    }

    /// A step, or a statement of where an entity is at home, as a sentence without its full stop.
    pub(super) fn step(&self, way: Way, from: Node, to: &str) -> String {
        let kind = |entity: EntityId| self.graph.view().entity(entity).map(|entity| entity.kind);
        let (id, from) = match (way, from) {
            // Natural persons are not registered anywhere.
            (Way::Home(_), Node::Entity(entity)) if kind(entity) == Some(EntityKind::NaturalPersons) => {
                ("way-home-persons", self.short(entity))
            }
            (_, from) => (way.text_id(), self.node(from)),
        };
        capitalised(&self.with(id, &[("from", &from), ("to", to)]))
    }

    pub(super) fn service(&self, service: ServiceId) -> String {
        self.graph.view().service(service).map_or_else(|| self.not_stated(), |service| service.name.clone())
    }

    pub(super) fn node(&self, node: Node) -> String {
        match node {
            Node::Entity(entity) => self.entity(entity),
            Node::Service(service) => self.service(service),
        }
    }

    pub(super) fn nodes(&self, nodes: impl IntoIterator<Item = Node>) -> String {
        nodes.into_iter().map(|node| self.node(node)).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn holders(&self, holders: &Holders) -> String {
        match holders {
            Holders::One(holder) => self.entity(*holder),
            Holders::Together(holders) => self.nodes(holders.iter().copied().map(Node::Entity)),
        }
    }

    pub(super) fn country(&self, country: Jurisdiction) -> String {
        self.voice.country(country.code())
    }

    pub(super) fn countries(&self, countries: &[Jurisdiction]) -> String {
        countries.iter().map(|country| self.country(*country)).collect::<Vec<_>>().join(", ")
    }

    /// The country whose company an entity is, or those it may be.
    pub(super) fn home(&self, entity: EntityId) -> String {
        let known = self.graph.homes(entity).map(underlag_domain::supplier::Homes::country);
        let known = known.filter(|values| (values.len() as usize) < JURISDICTIONS.len());
        let Some(values) = known else { return self.not_stated() };
        let countries: Vec<String> =
            values.iter().filter_map(Jurisdiction::at).map(|country| self.country(country)).collect();
        self.voice.one_of(&countries)
    }

    pub(super) fn list(&self, list: List) -> String {
        match list {
            List::SubProcessors => self.voice.say("exposure-page-list-sub-processors"),
            List::Sites(task) => self.voice.say(task.text_id()),
        }
    }

    /// `certain` or `possible`, as the first word of a line.
    pub(super) fn certainty(&self, certainty: Certainty) -> String {
        capitalised(&self.voice.certainty(certainty))
    }

    /// A number of basis points, 0 to 10 000, as percent.
    fn percent(&self, points: u64) -> String {
        let number = match (points / 100, points % 100) {
            (whole, 0) => whole.to_string(),
            (whole, rest) if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
            (whole, rest) => format!("{whole}.{rest:02}"),
        };
        decimal(self.language, &number)
    }

    pub(super) fn points(&self, points: u16) -> String {
        self.voice.with("share-exact", &[("share", &self.percent(points.into()))])
    }

    fn between(&self, min: u64, max: u64) -> String {
        if min == max {
            return self.voice.with("share-exact", &[("share", &self.percent(min))]);
        }
        self.voice.with("share-between", &[("min", &self.percent(min)), ("max", &self.percent(max))])
    }

    pub(super) fn share(&self, share: Share) -> String {
        self.between(share.min().into(), share.max().into())
    }

    pub(super) fn multiplied(&self, share: Multiplied) -> String {
        self.between(share.min_basis_points(), share.max_basis_points())
    }

    pub(super) fn threshold(&self, threshold: Threshold) -> String {
        let (Limit::MoreThan(points) | Limit::AtLeast(points)) = threshold.limit;
        let said = [("share", self.points(points)), ("stake", self.voice.say(threshold.stake.text_id()))];
        let [share, stake] = said.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.voice.with(threshold.text_id(), &[share, stake])
    }
}
