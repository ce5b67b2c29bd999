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
    BlastRadius, ControlBasis, Directness, Edge, EntityId, EntityKind, Exposure, From, Graph, Handed, KeyCustody,
    LawOfDay, Layer, Limit, Link, Node, Origin, OwnerUnknown, ServiceId, Site, Source, Span, Stake, Task, Threshold,
    Until, View, Way, WhatIf, exposure_changes, stake_of,
};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{FIRST, Supply, TODAY, at, country, exposed, majority, ownership, share, site};

use super::REGISTER;

const FACTORS: [Factor; 4] = [Factor::Seat, Factor::Control, Factor::Hosting, Factor::Access];
const CODES: [&str; 5] = ["SE", "FI", "US", "GB", "IN"];
const ENTITIES: u32 = 6;
const SERVICES: u32 = 2;

fn runner(cases: u32) -> TestRunner {
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

/// Shares of five companies in each other and of one outside owner in each, in hundreds of basis points, with a slack:
/// the true shares lie between `min` and `min + slack`.
#[derive(Clone, Debug)]
struct Holdings {
    /// Row by company held: what each company holds of it, then what the owner holds.
    exact: Vec<[u16; 6]>,
    slack: Vec<[u16; 6]>,
}

const RING: usize = 5;

fn some_holdings() -> impl Strategy<Value = Holdings> {
    let row =
        (proptest::array::uniform6(prop_oneof![2 => Just(0_u16), 3 => 0_u16..40]), proptest::array::uniform6(0_u16..5));
    vec(row, RING).prop_map(|rows| {
        let (mut exact, slack): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        for row in &mut exact {
            while row.iter().sum::<u16>() > 95 {
                for share in row.iter_mut() {
                    *share /= 2;
                }
            }
        }
        Holdings { exact, slack }
    })
}

/// Determinant by fractions kept whole (Bareiss), exact.
fn determinant(mut rows: Vec<Vec<i128>>) -> i128 {
    let (mut sign, mut before) = (1, 1);
    let size = rows.len();
    for at in 0..size {
        let Some(pivot) = (at..size).find(|row| rows[*row][at] != 0) else { return 0 };
        if pivot != at {
            rows.swap(pivot, at);
            sign = -sign;
        }
        for row in at + 1..size {
            for column in at + 1..size {
                rows[row][column] = (rows[row][column] * rows[at][at] - rows[row][at] * rows[at][column]) / before;
            }
        }
        before = rows[at][at];
    }
    sign * rows[size - 1][size - 1]
}

/// What the owner has of the first company, as a fraction: the exact solution of x = d + Dx.
fn solved(holdings: &Holdings) -> (i128, i128) {
    let matrix = |replaced: bool| -> Vec<Vec<i128>> {
        let entry = |row: usize, column: usize| {
            let share = -i128::from(holdings.exact[row][column]);
            if row == column { share + 100 } else { share }
        };
        (0..RING)
            .map(|row| {
                let owner = i128::from(holdings.exact[row][RING]);
                (0..RING).map(|column| if replaced && column == 0 { owner } else { entry(row, column) }).collect()
            })
            .collect()
    };
    (determinant(matrix(true)), determinant(matrix(false)))
}

#[test]
fn multiplied_shares_hold_the_exact_solution_and_are_as_narrow_as_what_is_stated() {
    runner(300)
        .run(&(some_holdings(), any::<bool>()), |(holdings, exactly)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (at, held) in ring.iter().enumerate() {
                let mut rest = 100;
                for (holder, (share_exact, slack)) in
                    ring.iter().chain([&owner]).zip(holdings.exact[at].iter().zip(&holdings.slack[at]))
                {
                    rest -= share_exact;
                    // The true share lies somewhere between the ends.
                    let (below, above) =
                        if exactly { (0, 0) } else { ((*slack / 2).min(*share_exact), slack - slack / 2) };
                    let (min, max) = ((share_exact - below) * 100, ((share_exact + above) * 100).min(10_000));
                    if max > 0 {
                        supply.owns_between(*holder, *held, min, max);
                    }
                }
                supply.owns_between(persons, *held, rest * 100, rest * 100);
            }
            let base = supply.base();
            let law = LawOfDay::of(&REGISTER, TODAY);
            let graph = Graph::of(base.at(at(TODAY)), &law);
            let threshold = Threshold::more_than(1_000, Stake::Capital);
            let found = stake_of(&graph, ring[0], owner, threshold);
            let (above, below) = solved(&holdings);
            prop_assert!(below > 0);
            // In thousand-millionths of a basis point, as the answer is.
            let whole = 10_000_i128 * 1_000_000_000;
            let (min, max) = (i128::from(found.share.min), i128::from(found.share.max));
            prop_assert!(min * below <= above * whole, "{} is more than {}/{}", min, above, below);
            prop_assert!(above * whole <= max * below, "{} is less than {}/{}", max, above, below);
            if exactly {
                // What rounding and the cut-off circle leave is less than a hundredth of a basis point for circles that lose a
                // twentieth each round.
                prop_assert!(max - min < whole / 20, "{} to {}", min, max);
                let passes = above * 10 > below;
                let said = found.by_multiplied_share;
                prop_assert!(said == Certainty::Unknown || (said == Certainty::True) == passes, "{:?}", said);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn chains_of_control_are_those_a_naive_search_finds() {
    runner(300)
        .run(&(some_holdings(), 0_u16..40), |(holdings, limit)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (at, held) in ring.iter().enumerate() {
                for (holder, exact) in ring.iter().chain([&owner]).zip(holdings.exact[at]) {
                    supply.owns(*holder, *held, exact * 100);
                }
                supply.owns(persons, *held, 10_000 - holdings.exact[at].iter().sum::<u16>() * 100);
            }
            let mut chain: BTreeSet<usize> = BTreeSet::from([RING]);
            for _ in 0..=RING {
                for at in 0..RING {
                    if chain.iter().any(|holder| holdings.exact[at][*holder] > limit) {
                        chain.insert(at);
                    }
                }
            }
            let base = supply.base();
            let law = LawOfDay::of(&REGISTER, TODAY);
            let graph = Graph::of(base.at(at(TODAY)), &law);
            let threshold = Threshold { limit: Limit::MoreThan(limit * 100), ..Threshold::more_than(0, Stake::Votes) };
            let found = stake_of(&graph, ring[0], owner, threshold).by_chain;
            prop_assert_eq!(found == Certainty::True, chain.contains(&0));
            prop_assert!(found != Certainty::Unknown);
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

/// Companies the owner really controls: those in which it and what it controls have more than half of the votes.
fn controlled(holdings: &Holdings) -> BTreeSet<usize> {
    let mut group = BTreeSet::from([RING]);
    for _ in 0..=RING {
        for at in 0..RING {
            let votes: u16 = group.iter().map(|holder| holdings.exact[at][*holder]).sum();
            if votes > 50 {
                group.insert(at);
            }
        }
    }
    group
}

#[test]
fn whatever_is_left_untold_nothing_is_certain_that_is_not_so() {
    let told = vec(proptest::array::uniform6(0_u8..4), RING);
    let persons_told = proptest::array::uniform5(any::<bool>());
    runner(2_000)
        .run(&(some_holdings(), told, persons_told), |(holdings, told, persons_told)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (row, held) in ring.iter().enumerate() {
                for (place, holder) in ring.iter().chain([&owner]).enumerate() {
                    let (exact, slack) = (holdings.exact[row][place], holdings.slack[row][place] * 4);
                    match told[row][place] {
                        // Not told at all.
                        0 => {}
                        // Told within some ends.
                        1 => {
                            let (min, max) = (exact.saturating_sub(slack), (exact + slack).min(100));
                            supply.owns_between(*holder, *held, min * 100, max * 100);
                        }
                        _ => {
                            supply.owns(*holder, *held, exact * 100);
                        }
                    }
                }
                let rest = 100 - holdings.exact[row].iter().sum::<u16>();
                if persons_told[row] {
                    supply.owns(persons, *held, rest * 100);
                }
            }
            let group = controlled(&holdings);
            let base = supply.base();
            for (number, company) in ring.iter().enumerate() {
                let said = exposed(base.at(at(TODAY)), &REGISTER, Node::Entity(*company));
                match said.reaches_by(country("US"), Factor::Control) {
                    Certainty::True => prop_assert!(group.contains(&number), "certainly controlled, and is not"),
                    Certainty::False => prop_assert!(!group.contains(&number), "certainly not controlled, and is"),
                    Certainty::Unknown => {}
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn when_everything_is_told_control_is_certain_one_way_or_the_other() {
    runner(500)
        .run(&some_holdings(), |holdings| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            for (row, held) in ring.iter().enumerate() {
                for (place, holder) in ring.iter().chain([&owner]).enumerate() {
                    supply.owns(*holder, *held, holdings.exact[row][place] * 100);
                }
                let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
                supply.owns(persons, *held, (100 - holdings.exact[row].iter().sum::<u16>()) * 100);
            }
            let group = controlled(&holdings);
            let base = supply.base();
            for (number, company) in ring.iter().enumerate() {
                let said = exposed(base.at(at(TODAY)), &REGISTER, Node::Entity(*company));
                let expected = if group.contains(&number) { Certainty::True } else { Certainty::False };
                prop_assert_eq!(said.reaches_by(country("US"), Factor::Control), expected);
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
