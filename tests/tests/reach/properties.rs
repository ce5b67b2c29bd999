//! What holds of any graph: closures, multiplied shares and changes against naive ones, on made-up graphs.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use underlag_domain::day::Day;
use underlag_domain::register::Factor;
use underlag_domain::supplier::bulk::{BulkTie, controlling};
use underlag_domain::supplier::{
    BlastRadius, ControlBasis, Directness, Edge, EntityId, Exposure, From, Graph, Handed, KeyCustody, LawOfDay, Layer,
    Link, Node, Origin, OwnerUnknown, ServiceId, Site, Source, Span, Task, Until, View, Way, WhatIf, exposure_changes,
};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{FIRST, Supply, TODAY, at, country, exposed, majority, ownership, share, site};

use super::REGISTER;

const FACTORS: [Factor; 4] = [Factor::Seat, Factor::Control, Factor::Hosting, Factor::Access];
const CODES: [&str; 5] = ["SE", "FI", "US", "GB", "IN"];
const ENTITIES: u32 = 6;
const SERVICES: u32 = 2;

pub(super) fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() })
}

fn day(number: u32) -> Day {
    Day::of(2025, 1, 1).after(number)
}

fn a_span() -> impl Strategy<Value = Span> {
    let from = prop_oneof![4 => (0_u32..20).prop_map(|at| From::Day(day(at))), 1 => Just(From::Unknown)];
    let until = prop_oneof![
        4 => Just(None),
        2 => (20_u32..40).prop_map(Some).prop_map(|at| at.map(|at| Until::Day(day(at)))),
        1 => Just(Some(Until::Unknown)),
    ];
    (from, until).prop_map(|(from, until)| Span { from, until: until.unwrap_or(Until::NoneSeen) })
}

fn an_entity() -> impl Strategy<Value = EntityId> {
    (0..ENTITIES).prop_map(EntityId)
}

fn a_link() -> impl Strategy<Value = Link> {
    let handed = select(vec![Handed::EVERYTHING, Handed::CIPHERTEXT, Handed::METADATA, Handed::UNKNOWN]);
    let node =
        prop_oneof![an_entity().prop_map(Node::Entity), (0..SERVICES).prop_map(|at| Node::Service(ServiceId(at)))];
    let any_site = (0..SERVICES, select(Task::ALL.to_vec()), select(CODES.to_vec()), an_entity());
    prop_oneof![
        3 => (an_entity(), an_entity()).prop_map(|(holder, held)| Link::Control {
            holder,
            held,
            basis: ControlBasis::Agreement,
            directness: Directness::Direct,
        }),
        3 => (an_entity(), an_entity(), 0_u16..=10_000, 0_u16..=2_000)
            .prop_map(|(holder, held, min, more)| ownership(holder, held, share(min, (min + more).min(10_000)))),
        1 => (an_entity(), select(vec![OwnerUnknown::NoKnownPerson, OwnerUnknown::NonPublic]))
            .prop_map(|(held, reason)| Link::OwnerUnknown { held, reason }),
        1 => (an_entity(), an_entity()).prop_map(|(branch, head)| Link::BranchOf { branch, head }),
        2 => (node.clone(), node, handed).prop_map(|(of, engaged, handed)| Link::SubProcessor { of, engaged, handed }),
        2 => any_site.prop_map(|(service, task, code, by)| Link::Site(site(ServiceId(service), task, code, by))),
    ]
}

/// Six companies, two services and any edges between them.
fn a_supply() -> impl Strategy<Value = Supply> {
    (vec(select(CODES.to_vec()), ENTITIES as usize), vec((a_link(), a_span(), 0_u32..40), 0..14)).prop_map(
        |(homes, edges)| {
            let mut supply = Supply::default();
            for (at, code) in homes.iter().enumerate() {
                supply.company(&format!("Bolag {at}"), code);
            }
            for at in 0..SERVICES {
                let service = supply.service(&format!("Tjänst {at}"), EntityId(at));
                supply.complete(service);
            }
            for (link, span, said) in edges {
                supply.edges.push(Edge { link, span, source: Source::documented("register", day(said)) });
            }
            supply
        },
    )
}

fn all(view: View<'_>) -> Vec<Exposure> {
    let services = (0..SERVICES).map(|at| Node::Service(ServiceId(at)));
    services.map(|service| exposed(view, &REGISTER, service)).collect()
}

fn reached(exposure: &Exposure) -> Vec<(&'static str, Factor, Certainty)> {
    let by = |country: &'static str| FACTORS.map(|factor| (country, factor));
    CODES
        .iter()
        .flat_map(|code| by(code))
        .map(|(code, factor)| (code, factor, exposure.reaches_by(country(code), factor)))
        .collect()
}

/// What is reached in a graph of control, branches, sub-processors and sites alone, by trying every step again until nothing new comes.
fn naive(
    supply: &Supply,
    service: u32,
    on: Day,
    counts: impl Fn(Certainty) -> bool,
) -> BTreeSet<(&'static str, Factor)> {
    let edges: Vec<&Link> = supply
        .edges
        .iter()
        .filter(|edge| counts(edge.span.holds(on, edge.source.day)))
        .map(|edge| &edge.link)
        .collect();
    let mut working = BTreeSet::from([Node::Service(ServiceId(service))]);
    let mut owning: BTreeSet<EntityId> = BTreeSet::new();
    let mut found = BTreeSet::new();
    let home = |entity: &EntityId| supply.entities[entity.0 as usize].homes[0].country.code();
    loop {
        let before = (working.len(), owning.len());
        for node in working.clone() {
            if let Node::Service(service) = node {
                working.insert(Node::Entity(supply.services[service.0 as usize].provider));
            }
        }
        for link in &edges {
            match link {
                Link::Site(site) if working.contains(&Node::Service(site.service)) => {
                    working.extend(site.by.map(Node::Entity));
                    let factor = if site.task == Task::Support { Factor::Access } else { Factor::Hosting };
                    found.extend(site.place.map(|place| (place.code(), factor)));
                }
                Link::SubProcessor { of, engaged, .. } if working.contains(of) => {
                    working.insert(*engaged);
                }
                Link::BranchOf { branch, head } => {
                    let (branch_node, head_node) = (Node::Entity(*branch), Node::Entity(*head));
                    if working.contains(&branch_node) || working.contains(&head_node) {
                        working.extend([branch_node, head_node]);
                    }
                    if owning.contains(branch) {
                        owning.insert(*head);
                    }
                }
                Link::Control { holder, held, .. }
                    if working.contains(&Node::Entity(*held)) || owning.contains(held) =>
                {
                    owning.insert(*holder);
                }
                _ => {}
            }
        }
        if before == (working.len(), owning.len()) {
            break;
        }
    }
    for node in &working {
        if let Node::Entity(entity) = node {
            found.insert((home(entity), Factor::Seat));
        }
    }
    found.extend(owning.iter().map(|entity| (home(entity), Factor::Control)));
    found
}

#[test]
fn everything_reached_is_what_a_naive_search_reaches() {
    runner(300)
        .run(&(a_supply(), 0_u32..45), |(mut supply, on)| {
            // Shares and reasons have properties of their own.
            supply.edges.retain(|edge| !matches!(edge.link, Link::Ownership { .. } | Link::OwnerUnknown { .. }));
            let base = supply.base();
            for (service, exposure) in (0..).zip(all(base.at(at(day(on))))) {
                let listed = |wanted: &dyn Fn(Certainty) -> bool| -> BTreeSet<(&'static str, Factor)> {
                    let by = exposure.reaching.iter().flat_map(|reaching| {
                        reaching.by.iter().map(|reach| (reaching.country.code(), reach.factor, reach.certainty))
                    });
                    by.filter(|(_, _, certainty)| wanted(*certainty)).map(|(code, factor, _)| (code, factor)).collect()
                };
                prop_assert_eq!(listed(&|_| true), naive(&supply, service, day(on), Certainty::is_possible));
                let certain = |certainty| certainty == Certainty::True;
                prop_assert_eq!(listed(&certain), naive(&supply, service, day(on), certain));
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_path_is_one_of_steps_that_follow_each_other_and_no_party_and_no_controller_comes_twice() {
    runner(200)
        .run(&a_supply(), |supply| {
            use underlag_domain::supplier::End;
            let base = supply.base();
            for exposure in all(base.at(at(day(20)))) {
                for reaching in &exposure.reaching {
                    for path in reaching.by.iter().flat_map(|reach| &reach.paths.listed) {
                        let mut at = exposure.of;
                        let (mut seen, mut owning) = (BTreeSet::from([(at, false)]), false);
                        let mut ended = None;
                        for hop in &path.hops {
                            prop_assert_eq!(hop.from, at);
                            prop_assert_eq!(ended, None);
                            owning |= matches!(hop.way, Way::Control | Way::Votes | Way::JointVotes);
                            match hop.to {
                                End::Node(node) => {
                                    prop_assert!(seen.insert((node, owning)), "twice");
                                    at = node;
                                }
                                End::Jurisdiction(country) => ended = Some(country),
                            }
                        }
                        prop_assert_eq!(ended, Some(reaching.country));
                    }
                }
            }
            Ok(())
        })
        .unwrap();
}

/// An edge that says only that something is not known, or may be so.
fn an_unknown() -> impl Strategy<Value = Link> {
    let unnamed = select(vec![OwnerUnknown::NonPublic, OwnerUnknown::NonConsolidating, OwnerUnknown::NaturalPersons]);
    let task = select(Task::ALL.to_vec());
    prop_oneof![
        (an_entity(), unnamed).prop_map(|(held, reason)| Link::OwnerUnknown { held, reason }),
        (an_entity(), an_entity()).prop_map(|(holder, held)| ownership(holder, held, share(0, 10_000))),
        (0..SERVICES, task).prop_map(|(service, task)| Link::Site(Site {
            service: ServiceId(service),
            task,
            place: None,
            by: None,
            employer: None,
            handed: Handed::UNKNOWN,
            keys: KeyCustody::Unknown,
        })),
    ]
}

#[test]
fn adding_an_unknown_never_makes_anything_certainly_false() {
    runner(400)
        .run(&(a_supply(), an_unknown()), |(mut supply, unknown)| {
            let before: Vec<_> = all(supply.base().at(at(day(20)))).iter().map(reached).collect();
            supply.link(unknown);
            let after: Vec<_> = all(supply.base().at(at(day(20)))).iter().map(reached).collect();
            for (before, after) in before.iter().flatten().zip(after.iter().flatten()) {
                prop_assert!(!before.2.is_possible() || after.2.is_possible(), "{:?} became {:?}", before, after);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_order_in_which_statements_come_changes_no_answer() {
    runner(200)
        .run(&a_supply(), |supply| {
            let mut turned = supply.clone();
            turned.edges.reverse();
            let answers = |supply: &Supply| all(supply.base().at(at(day(20)))).iter().map(reached).collect::<Vec<_>>();
            prop_assert_eq!(answers(&supply), answers(&turned));
            Ok(())
        })
        .unwrap();
}

#[test]
fn exposure_changes_on_the_days_that_are_named_and_on_no_other() {
    runner(40)
        .run(&a_supply(), |supply| {
            let base = supply.base();
            let of = Node::Service(ServiceId(0));
            let changes = exposure_changes(base.at(at(TODAY)), &REGISTER, of, &majority(), (day(0), day(45)));
            prop_assert!(changes.is_sorted_by_key(|change| change.day));
            for number in 1..=45 {
                let on = |number| reached(&exposed(base.at(at(day(number))), &REGISTER, of));
                let named = changes.iter().find(|change| change.day == day(number));
                if on(number - 1) != on(number) {
                    prop_assert!(named.is_some(), "{} is missing", day(number));
                }
                for change in named.iter().flat_map(|change| &change.reaches) {
                    let is = |number: u32| {
                        let found = exposed(base.at(at(day(number))), &REGISTER, of);
                        found.reaches_by(change.country, change.factor)
                    };
                    prop_assert_eq!((is(number - 1), is(number)), (change.before, change.after));
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_blast_radius_and_the_exposures_agree() {
    runner(200)
        .run(&a_supply(), |supply| {
            let base = supply.base();
            let law = LawOfDay::of(&REGISTER, day(20));
            let graph = Graph::of(base.at(at(day(20))), &law);
            let radius = BlastRadius::of(&graph, majority().control);
            let exposures = all(base.at(at(day(20))));
            for code in CODES {
                let struck: Vec<_> = radius.services(Origin::Jurisdiction(country(code)));
                for (at, exposure) in exposures.iter().enumerate() {
                    let reaching = exposure.reaching.iter().find(|reaching| reaching.country == country(code));
                    let found = struck.iter().find(|struck| struck.service.0 as usize == at);
                    prop_assert_eq!(found.map(|struck| struck.certainty), reaching.map(|reaching| reaching.certainty));
                }
            }
            for entity in (0..ENTITIES).map(EntityId) {
                let struck: Vec<u32> = radius.services(Origin::Entity(entity)).iter().map(|s| s.service.0).collect();
                for (at, exposure) in (0..).zip(&exposures) {
                    let is_on = exposure.parties.contains(&entity)
                        || exposure.controllers.iter().any(|controller| controller.entity == entity);
                    prop_assert_eq!(struck.contains(&at), is_on);
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn an_assumption_never_changes_what_the_base_answers() {
    runner(100)
        .run(&(a_supply(), an_entity(), an_entity(), 0_u32..40), |(supply, entity, by, from)| {
            let base = supply.base();
            let before = format!("{:?}", (&base, all(base.at(at(day(30))))));
            let mut layer = Layer::default();
            layer.assume(&base, &WhatIf::Bought { entity, by, day: day(from) });
            let _ = all(base.at(at(day(30))).under(&layer));
            prop_assert_eq!(format!("{:?}", (&base, all(base.at(at(day(30)))))), before);
            // Before its day an assumption answers as the base does.
            let earlier = base.at(at(day(from).previous()));
            let answers = |view: View<'_>| all(view).iter().map(reached).collect::<Vec<_>>();
            prop_assert_eq!(answers(earlier.under(&layer)), answers(earlier));
            Ok(())
        })
        .unwrap();
}

#[test]
fn controlling_jurisdictions_from_arrays_are_those_of_the_graph() {
    runner(200)
        .run(&a_supply(), |mut supply| {
            let on = day(20);
            supply.edges.retain(|edge| matches!(edge.link, Link::Control { .. }));
            for edge in &mut supply.edges {
                let from = match edge.span.from {
                    From::Day(from) => from,
                    From::Unknown => FIRST,
                };
                edge.span = Span { from: From::Day(from), until: Until::NoneSeen };
            }
            let base = supply.base();
            let index = |entity: EntityId| supply.entities[entity.0 as usize].homes[0].country.index();
            let homes: Vec<u8> = (0..ENTITIES).map(|at| u8::try_from(index(EntityId(at))).unwrap()).collect();
            let ties: Vec<BulkTie> = supply
                .edges
                .iter()
                .filter_map(|edge| match (&edge.link, edge.span.from) {
                    (Link::Control { holder, held, .. }, From::Day(from)) => {
                        Some(BulkTie { held: held.0, holder: holder.0, from, until: None })
                    }
                    _ => None,
                })
                .collect();
            let bulk = controlling(&homes, &ties, on);
            for entity in (0..ENTITIES).map(EntityId) {
                let exposure = exposed(base.at(at(on)), &REGISTER, Node::Entity(entity));
                prop_assert_eq!(bulk.of(entity.0), exposure.control());
                let by_control = exposure.reaching.iter().flat_map(|reaching| &reaching.by);
                let hops = by_control.flat_map(|reach| &reach.paths.listed).flat_map(|path| &path.hops);
                prop_assert!(hops.clone().all(|hop| matches!(hop.way, Way::Control | Way::Home(_))));
            }
            Ok(())
        })
        .unwrap();
}

/// What storage loads for one service: its edges, those of everybody they name, and so on until nothing new comes.
fn neighbourhood(supply: &Supply, service: ServiceId) -> Supply {
    let mut nodes = BTreeSet::from([Node::Service(service)]);
    let mut loaded: BTreeSet<usize> = BTreeSet::new();
    loop {
        let before = (nodes.len(), loaded.len());
        for node in nodes.clone() {
            if let Node::Service(service) = node {
                nodes.insert(Node::Entity(supply.services[service.0 as usize].provider));
            }
        }
        for (at, edge) in supply.edges.iter().enumerate() {
            if edge.link.loaded_with().any(|node| nodes.contains(&node)) {
                loaded.insert(at);
                nodes.extend(edge.link.nodes());
            }
        }
        if before == (nodes.len(), loaded.len()) {
            break;
        }
    }
    // Ids stay as they are, so that answers can be compared; whoever is not loaded is nobody anything is known of.
    let mut found = supply.clone();
    found.edges = loaded.iter().map(|at| supply.edges[*at].clone()).collect();
    for (at, entity) in (0..).zip(&mut found.entities) {
        if !nodes.contains(&Node::Entity(EntityId(at))) {
            entity.homes.clear();
        }
    }
    found
}

#[test]
fn the_neighbourhood_of_a_service_answers_as_everything_does() {
    runner(300)
        .run(&a_supply(), |supply| {
            for service in (0..SERVICES).map(ServiceId) {
                let (whole, part) = (supply.base(), neighbourhood(&supply, service).base());
                let of = |base: &underlag_domain::supplier::Base| {
                    let found = exposed(base.at(at(day(20))), &REGISTER, Node::Service(service));
                    (reached(&found), found.parties, found.controllers, found.circles)
                };
                prop_assert_eq!(of(&whole), of(&part));
            }
            Ok(())
        })
        .unwrap();
}
