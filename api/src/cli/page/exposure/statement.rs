//! Statements an exposure rests on: numbered where they are used, told once at the end.

use std::cell::RefCell;

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::supplier::{
    EdgeId, EntityId, From, Ground, HomeFact, KeyCustody, Link, Listing, Node, Scheme, Site, Source, Span, Until, Way,
};

use super::names::Names;
use crate::cli::page::voice::capitalised;
use crate::text::kebab;

/// A statement that can be referred to (uppgift).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Statement {
    /// An edge.
    Edge(EdgeId),
    /// A statement of where an entity is at home, by its position among those of the entity.
    Home(EntityId, u32),
}

/// Statements in the order they were first referred to (källförteckning).
#[derive(Debug, Default)]
pub(super) struct Statements(RefCell<Vec<Statement>>);

impl Statements {
    /// The statement's number, from 1 on.
    pub(super) fn number(&self, statement: Statement) -> String {
        let mut known = self.0.borrow_mut();
        let at = known.iter().position(|known| *known == statement).unwrap_or_else(|| {
            known.push(statement);
            known.len() - 1
        });
        (at + 1).to_string()
    }

    /// What a step rests on, in words.
    pub(super) fn grounds(&self, names: &Names<'_>, ground: &Ground) -> String {
        let said =
            |statement: Statement| names.voice.with("exposure-page-ground", &[("number", &self.number(statement))]);
        match ground {
            Ground::Edges(edges) => {
                edges.iter().map(|edge| said(Statement::Edge(*edge))).collect::<Vec<_>>().join(", ")
            }
            Ground::Home { entity, fact } => said(Statement::Home(*entity, *fact)),
            Ground::Service(_) => names.voice.say("exposure-page-ground-service"),
        }
    }

    /// Every statement referred to, each as a line.
    pub(super) fn lines(&self, names: &Names<'_>) -> Vec<String> {
        let statements = self.0.borrow().clone();
        statements.into_iter().zip(1_u32..).filter_map(|(statement, number)| line(names, statement, number)).collect()
    }
}

fn line(names: &Names<'_>, statement: Statement, number: u32) -> Option<String> {
    let view = names.graph.view();
    let (says, span, source) = match statement {
        Statement::Edge(edge) => {
            let edge = view.edge(edge)?;
            (said(names, &edge.link), edge.span, &edge.source)
        }
        Statement::Home(entity, fact) => {
            let fact = view.entity(entity)?.homes.get(fact as usize)?;
            (said_of_home(names, entity, fact), fact.span, &fact.source)
        }
    };
    let number = number.to_string();
    let (held, day) = (self::span(names, span), source.day.to_string());
    let (rank, by) = strength(names, source);
    let arguments = [
        ("number", number.as_str()),
        ("says", &says),
        ("span", &held),
        ("source", &source.what),
        ("day", &day),
        ("rank", &rank),
        ("by", &by),
    ];
    Some(names.with("exposure-page-source", &arguments))
}

fn strength(names: &Names<'_>, source: &Source) -> (String, String) {
    let rank = match source.rank {
        Evidence::Demonstrated => "evidence-demonstrated",
        Evidence::Documented => "evidence-documented",
        Evidence::Claimed => "evidence-claimed",
    };
    let by = match source.by {
        StatedBy::Body => "by-body",
        StatedBy::Supplier => "by-supplier",
        StatedBy::ThirdParty => "by-third-party",
    };
    let by = names.voice.say(by);
    let mut letters = by.chars();
    let by = letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect());
    (names.voice.say(rank), by)
}

fn said_of_home(names: &Names<'_>, entity: EntityId, fact: &HomeFact) -> String {
    format!("{}.", names.step(Way::Home(fact.home), Node::Entity(entity), &names.country(fact.country)))
}

fn span(names: &Names<'_>, span: Span) -> String {
    let (id, from, until) = match (span.from, span.until) {
        (From::Day(from), Until::Day(until)) => ("between", Some(from), Some(until)),
        (From::Day(from), Until::NoneSeen) => ("since", Some(from), None),
        (From::Day(from), Until::Unknown) => ("unknown-end", Some(from), None),
        (From::Unknown, Until::Day(until)) => ("until", None, Some(until)),
        (From::Unknown, Until::NoneSeen) => ("unknown-start", None, None),
        (From::Unknown, Until::Unknown) => ("unknown", None, None),
    };
    let [from, until] = [from, until].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    names.voice.with(&format!("exposure-page-span-{id}"), &[("from", &from), ("until", &until)])
}

/// What an edge says, as a sentence.
pub(super) fn said(names: &Names<'_>, link: &Link) -> String {
    let say = |id: &str, arguments: &[(&str, String)]| {
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        capitalised(&names.with(&format!("exposure-page-says-{id}"), &arguments))
    };
    let text = |id: &str| names.voice.say(id);
    match link {
        Link::Ownership { holder, held, capital, votes, directness } => say(
            "ownership",
            &[
                ("holder", names.entity(*holder)),
                ("directness", text(directness.text_id())),
                ("capital", names.share(*capital)),
                ("votes", names.share(*votes)),
                ("held", names.entity(*held)),
            ],
        ),
        Link::Control { holder, held, basis, directness } => say(
            "control",
            &[
                ("holder", names.entity(*holder)),
                ("directness", text(directness.text_id())),
                ("held", names.entity(*held)),
                ("basis", text(basis.text_id())),
            ],
        ),
        Link::OwnerUnknown { held, reason } => {
            say("owner-unknown", &[("held", names.entity(*held)), ("reason", text(reason.text_id()))])
        }
        Link::BranchOf { branch, head } => {
            say("branch", &[("branch", names.entity(*branch)), ("head", names.entity(*head))])
        }
        Link::SubProcessor { of, engaged, .. } => {
            say("sub-processor", &[("of", names.node(*of)), ("engaged", names.node(*engaged))])
        }
        Link::Site(site) => said_of_site(names, site),
        Link::Certified { entity, scheme } => {
            let scheme = match scheme {
                Scheme::Named(name) => name.clone(),
                Scheme::UsFramework(listing) => {
                    names.voice.with("exposure-page-us-framework", &[("listing", &listed(names, *listing))])
                }
            };
            say("certified", &[("entity", names.entity(*entity)), ("scheme", scheme)])
        }
        Link::Listed { entity, listing } => {
            say("listed", &[("entity", names.entity(*entity)), ("listing", listed(names, *listing))])
        }
        Link::Complete { of, list } => say("complete", &[("of", names.node(*of)), ("list", names.list(*list))]),
    }
}

/// The listing, in the words of the attribute that cases have for it.
fn listed(names: &Names<'_>, listing: Listing) -> String {
    names.voice.say(&kebab(&format!("value-recipient-us-listing-{}", listing.key())))
}

fn said_of_site(names: &Names<'_>, site: &Site) -> String {
    let place = site.place.map_or_else(|| names.not_stated(), |place| names.country(place));
    let [by, employer] =
        [site.by, site.employer].map(|party| party.map_or_else(|| names.not_stated(), |by| names.entity(by)));
    let id = if site.employer.is_some() { "exposure-page-says-site-employer" } else { "exposure-page-says-site" };
    let holder = match site.keys {
        KeyCustody::Entity(holder) => names.entity(holder),
        _ => String::new(),
    };
    let keys = names.voice.with(site.keys.text_id(), &[("holder", &holder)]);
    let (service, task) = (names.service(site.service), names.voice.say(site.task.text_id()));
    let arguments = [
        ("service", service.as_str()),
        ("task", &task),
        ("place", &place),
        ("by", &by),
        ("employer", &employer),
        ("keys", &keys),
    ];
    names.with(id, &arguments)
}
