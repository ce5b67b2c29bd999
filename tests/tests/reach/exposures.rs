//! Whose law reaches a service, and by which path.

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::day::Day;
use underlag_domain::register::Factor;
use underlag_domain::supplier::{
    Circle, ControlBasis, Directness, EntityId, EntityKind, Exposure, Gap, Handed, KeyCustody, Link, Node,
    OwnerUnknown, Path, Reach, ServiceId, Site, Source, Span, Task, Way, us_listing,
};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{FIRST, Supply, TODAY, at, country, exposed, site};

use super::REGISTER;

fn of(supply: &Supply, service: ServiceId) -> Exposure {
    exposed(supply.base().at(at(TODAY)), &REGISTER, Node::Service(service))
}

fn reach<'a>(exposure: &'a Exposure, code: &str, factor: Factor) -> &'a Reach {
    let reaching = exposure.reaching.iter().find(|reaching| reaching.country == country(code)).unwrap();
    reaching.by.iter().find(|reach| reach.factor == factor).unwrap()
}

fn ways(path: &Path) -> Vec<Way> {
    path.hops.iter().map(|hop| hop.way).collect()
}

fn laws(reach: &Reach) -> Vec<&str> {
    reach.laws.iter().map(|law| law.id.as_str()).collect()
}

fn codes(exposure: &Exposure) -> Vec<&str> {
    exposure.reaching.iter().map(|reaching| reaching.country.code()).collect()
}

#[test]
fn a_subsidiary_in_the_union_with_access_from_the_union_only_is_reached_by_the_law_of_its_parent_in_the_usa() {
    let mut supply = Supply::default();
    let parent = supply.independent("Redwood Harbor Inc", "US");
    let subsidiary = supply.company("Redwood Harbor Ireland", "IE");
    let owned = supply.owns(parent, subsidiary, 10_000);
    let service = supply.service("Kontorsstöd", subsidiary);
    supply.runs(service, "IE", subsidiary);
    let found = of(&supply, service);
    assert_eq!(codes(&found), ["IE", "US"]);
    let control = reach(&found, "US", Factor::Control);
    assert_eq!(control.certainty, Certainty::True);
    assert_eq!(laws(control), ["US-CLOUD", "US-702"]);
    assert_eq!(control.handed, Handed::EVERYTHING);
    assert!(control.paths.listed.iter().all(|path| path.uses(owned)), "every path goes by the parent");
    // Residency and control are separate answers.
    assert_eq!(found.residency().iter().collect::<Vec<_>>(), [country("IE").index()]);
    assert!(found.control().contains(country("US").index()));
    assert_eq!(found.gaps, []);
    for (code, reaches) in [("US", Certainty::True), ("CN", Certainty::False), ("SE", Certainty::False)] {
        assert_eq!(found.reaches(country(code)), reaches, "{code}");
    }
    assert_eq!(found.reaches_by(country("US"), Factor::Hosting), Certainty::False);
}

#[test]
fn support_from_india_is_reached_by_indian_law_through_access_and_through_the_seat_of_the_supporter() {
    let mut supply = Supply::default();
    let provider = supply.independent("Fjällmolnet AB", "SE");
    let helpdesk = supply.independent("Neelam Helpdesk Pvt", "IN");
    let service = supply.service("Journal", provider);
    supply.site(service, Task::Storage, "SE", provider);
    supply.site(service, Task::Operation, "SE", provider);
    let support = supply.site(service, Task::Support, "IN", helpdesk);
    supply.complete(service);
    let found = of(&supply, service);
    let access = reach(&found, "IN", Factor::Access);
    assert_eq!((access.certainty, laws(access)), (Certainty::True, vec!["IN-69"]));
    assert_eq!(access.paths.listed.iter().map(ways).collect::<Vec<_>>(), [vec![Way::Place(Task::Support)]]);
    let seat = reach(&found, "IN", Factor::Seat);
    assert!(seat.paths.listed.iter().all(|path| ways(path).first() == Some(&Way::Party(Task::Support))));
    assert!(access.paths.listed.iter().chain(&seat.paths.listed).all(|path| path.uses(support)));
    assert_eq!(found.reaches_by(country("IN"), Factor::Hosting), Certainty::False);
}

#[test]
fn staff_employed_by_another_entity_brings_the_law_of_the_employer() {
    let mut supply = Supply::default();
    let provider = supply.independent("Fjällmolnet AB", "SE");
    let employer = supply.independent("Quayside Staffing Ltd", "GB");
    let service = supply.service("Journal", provider);
    supply.runs(service, "SE", provider);
    supply.link(Link::Site(Site { employer: Some(employer), ..site(service, Task::Support, "SE", provider) }));
    let found = of(&supply, service);
    let seat = reach(&found, "GB", Factor::Seat);
    assert_eq!((seat.certainty, laws(seat)), (Certainty::True, vec!["UK-IPA"]));
    assert_eq!(ways(&seat.paths.listed[0])[0], Way::Employer(Task::Support));
}

#[test]
fn an_operator_in_the_united_kingdom_is_reached_by_british_law_and_hands_over_no_more_than_it_has() {
    let mut supply = Supply::default();
    let provider = supply.independent("Fjällmolnet AB", "SE");
    let operator = supply.independent("Quayside Operations Ltd", "GB");
    let service = supply.service("Säkerhetskopior", provider);
    for task in Task::ALL {
        let handed = Handed::CIPHERTEXT;
        let site = Site { handed, keys: KeyCustody::Body, ..site(service, task, "GB", operator) };
        supply.link(Link::Site(site));
    }
    supply.complete(service);
    let found = of(&supply, service);
    for factor in [Factor::Hosting, Factor::Access, Factor::Seat] {
        let reach = reach(&found, "GB", factor);
        assert_eq!((reach.certainty, laws(reach)), (Certainty::True, vec!["UK-IPA"]), "{factor:?}");
        assert_eq!(reach.handed, Handed::CIPHERTEXT, "{factor:?}");
    }
}

#[test]
fn ciphertext_is_clear_text_to_whoever_holds_the_keys() {
    for (keys, clear_text) in [
        (KeyCustody::Body, Certainty::False),
        (KeyCustody::Supplier, Certainty::True),
        (KeyCustody::Unknown, Certainty::Unknown),
    ] {
        assert_eq!(Handed::CIPHERTEXT.with_keys(keys).clear_text, clear_text, "{keys:?}");
    }
}

#[test]
fn an_unknown_remainder_of_votes_keeps_every_jurisdiction_possible_when_it_can_give_control() {
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let owner = supply.entity("Personer i Sverige", EntityKind::NaturalPersons, "SE");
    supply.owns(owner, provider, 4_000);
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let found = of(&supply, service);
    assert_eq!(found.gaps, [Gap::Owner { entity: provider, at_most: 6_000, reasons: vec![] }]);
    assert_eq!(found.reaches_by(country("US"), Factor::Control), Certainty::Unknown);
    assert_eq!(found.reaches_by(country("US"), Factor::Seat), Certainty::False);
    // Once so much is known that the rest cannot give control, it is certain that nobody else has it.
    supply.edges.clear();
    supply.owns(owner, provider, 5_000);
    supply.runs(service, "SE", provider);
    assert_eq!(of(&supply, service).reaches(country("US")), Certainty::False);
}

#[test]
fn no_parent_record_is_not_no_parent_and_the_reason_for_it_is_kept() {
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    assert_eq!(of(&supply, service).reaches(country("CN")), Certainty::Unknown);
    for reason in [OwnerUnknown::NonConsolidating, OwnerUnknown::NaturalPersons, OwnerUnknown::NonPublic] {
        let mut supply = supply.clone();
        let edge = supply.link(Link::OwnerUnknown { held: provider, reason });
        let found = of(&supply, service);
        assert_eq!(found.gaps, [Gap::Owner { entity: provider, at_most: 10_000, reasons: vec![(reason, edge)] }]);
        assert_eq!(found.reaches(country("CN")), Certainty::Unknown, "{reason:?}");
    }
    supply.link(Link::OwnerUnknown { held: provider, reason: OwnerUnknown::NoKnownPerson });
    assert_eq!(of(&supply, service).reaches(country("CN")), Certainty::False);
}

#[test]
fn a_suppliers_claim_that_nobody_abroad_owns_it_leaves_it_open_and_its_admission_counts() {
    let claim = || Source { what: "letter".into(), day: FIRST, rank: Evidence::Claimed, by: StatedBy::Supplier };
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let swedish = supply.independent("Björkö Holding AB", "SE");
    let american = supply.independent("Redwood Harbor Inc", "US");
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let of_owner = |owner| {
        let mut supply = supply.clone();
        let edge = supply.owns(owner, provider, 10_000);
        supply.edges[edge.0 as usize].source = claim();
        of(&supply, service)
    };
    let in_favour = of_owner(swedish);
    assert_eq!(in_favour.reaches_by(country("US"), Factor::Control), Certainty::Unknown);
    assert_eq!(reach(&in_favour, "SE", Factor::Control).certainty, Certainty::Unknown);
    let against = of_owner(american);
    assert_eq!(against.reaches_by(country("US"), Factor::Control), Certainty::True);
    // A place in the area that is only claimed leaves the place open.
    let supporter = supply.independent("Björkö Support AB", "SE");
    let edge = supply.site(service, Task::Support, "SE", supporter);
    supply.owns(swedish, provider, 10_000);
    supply.edges[edge.0 as usize].source = claim();
    let found = of(&supply, service);
    assert_eq!(found.gaps, [Gap::OnlyClaimed { service, task: Task::Support, edge }]);
    assert_eq!(found.reaches_by(country("IN"), Factor::Access), Certainty::Unknown);
}

#[test]
fn sources_that_contradict_each_other_are_both_kept_and_each_is_possible() {
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let swedish = supply.independent("Björkö Holding AB", "SE");
    let american = supply.independent("Redwood Harbor Inc", "US");
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let basis = ControlBasis::Consolidation;
    for holder in [swedish, american] {
        supply.link(Link::Control { holder, held: provider, basis, directness: Directness::Direct });
    }
    let found = of(&supply, service);
    assert_eq!(found.conflicts.len(), 1);
    for code in ["SE", "US"] {
        assert_eq!(reach(&found, code, Factor::Control).certainty, Certainty::Unknown, "{code}");
    }
    // Where it is said both that somebody controls it and that nobody does, neither is certain.
    let mut supply = Supply::default();
    let american = supply.independent("Redwood Harbor Inc", "US");
    let provider = supply.independent("Björkö Drift AB", "SE");
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    supply.controls(american, provider);
    let found = of(&supply, service);
    assert_eq!(found.reaches(country("US")), Certainty::Unknown);
    assert_eq!(found.conflicts.len(), 1);
}

#[test]
fn a_branch_and_the_legal_person_it_is_part_of_are_reached_by_each_others_law() {
    let mut supply = Supply::default();
    let head = supply.independent("Redwood Harbor Inc", "US");
    let branch = supply.entity("Redwood Harbor filial", EntityKind::Branch, "SE");
    let service = supply.service("Drift", branch);
    supply.runs(service, "SE", branch);
    let without = of(&supply, service);
    assert_eq!(without.gaps, [Gap::Head { branch }]);
    assert_eq!(without.reaches(country("US")), Certainty::Unknown);
    let edge = supply.link(Link::BranchOf { branch, head });
    let found = of(&supply, service);
    let seat = reach(&found, "US", Factor::Seat);
    assert_eq!(seat.certainty, Certainty::True);
    assert!(seat.paths.listed.iter().all(|path| path.uses(edge)));
}

#[test]
fn sub_processors_are_a_graph_shared_between_suppliers_and_a_circle_of_them_is_reported() {
    let mut supply = Supply::default();
    let provider = supply.independent("Fjällmolnet AB", "SE");
    let one = supply.independent("Almlunden Oy", "FI");
    let other = supply.independent("Redwood Harbor Inc", "US");
    let service = supply.service("Journal", provider);
    supply.runs(service, "SE", provider);
    let (a, b) = (Node::Entity(one), Node::Entity(other));
    let handed = Handed::METADATA;
    for (of, engaged) in [(Node::Service(service), a), (a, b), (b, a)] {
        supply.link(Link::SubProcessor { of, engaged, handed });
    }
    let found = of(&supply, service);
    assert_eq!(found.circles, [Circle::SubProcessors { members: vec![a, b] }]);
    let seat = reach(&found, "US", Factor::Seat);
    assert_eq!(seat.handed, Handed::METADATA);
    assert_eq!(seat.paths.listed.len(), 1);
    assert_eq!(ways(&seat.paths.listed[0])[..2], [Way::SubProcessor, Way::SubProcessor]);
}

#[test]
fn cross_holdings_of_length_two_to_six_are_reported_and_end() {
    for length in 2..=6 {
        let mut supply = Supply::default();
        let ring: Vec<_> = (0..length).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
        let owner = supply.independent("Redwood Harbor Inc", "US");
        for (at, held) in ring.iter().enumerate() {
            supply.owns(ring[(at + 1) % length], *held, 3_000);
        }
        supply.owns(owner, ring[0], 7_000);
        for held in &ring[1..] {
            supply.owns(owner, *held, 7_000);
        }
        let service = supply.service("Drift", ring[0]);
        supply.runs(service, "SE", ring[0]);
        let found = of(&supply, service);
        assert_eq!(found.circles, [Circle::Owners { members: ring }], "length {length}");
        assert_eq!(found.reaches(country("US")), Certainty::True);
        assert_eq!(found.gaps, []);
    }
}

#[test]
fn every_jurisdiction_is_listed_however_many_paths_there_are_and_paths_left_out_are_counted() {
    let mut supply = Supply::default();
    let provider = supply.company("Fjällmolnet AB", "SE");
    let service = supply.service("Journal", provider);
    supply.runs(service, "SE", provider);
    let mut below = vec![provider];
    for layer in 0..3 {
        let above: Vec<_> = (0..3).map(|at| supply.company(&format!("Lager {layer} {at}"), "SE")).collect();
        for held in &below {
            for holder in &above {
                supply.controls(*holder, *held);
            }
        }
        below = above;
    }
    for (holder, code) in [("Redwood Harbor Inc", "US"), ("Quayside Ltd", "GB")] {
        let holder = supply.independent(holder, code);
        for held in &below {
            supply.controls(holder, *held);
        }
    }
    let found = of(&supply, service);
    assert_eq!(codes(&found), ["GB", "SE", "US"]);
    for code in ["GB", "US"] {
        let paths = &reach(&found, code, Factor::Control).paths;
        // To the provider by the contract and by each of the three tasks, and from it through three layers of three.
        assert_eq!((paths.listed.len() as u64 + paths.left_out, paths.may_be_more), (4 * 27, false), "{code}");
        assert_eq!(paths.listed.len(), 20);
    }
}

#[test]
fn removing_an_edge_removes_exactly_the_paths_that_use_it() {
    let mut supply = Supply::default();
    let provider = supply.company("Fjällmolnet AB", "SE");
    let holding = supply.company("Fjäll Holding AB", "SE");
    let american = supply.independent("Redwood Harbor Inc", "US");
    let british = supply.independent("Quayside Ltd", "GB");
    let helpdesk = supply.independent("Neelam Helpdesk Pvt", "IN");
    let service = supply.service("Journal", provider);
    supply.runs(service, "SE", provider);
    supply.site(service, Task::Support, "IN", helpdesk);
    supply.controls(holding, provider);
    supply.controls(american, holding);
    supply.controls(american, provider);
    supply.controls(british, american);
    supply.link(Link::SubProcessor {
        of: Node::Service(service),
        engaged: Node::Entity(british),
        handed: Handed::METADATA,
    });
    let all = |found: &Exposure| -> Vec<Path> {
        found.reaching.iter().flat_map(|reaching| &reaching.by).flat_map(|reach| reach.paths.listed.clone()).collect()
    };
    let before = of(&supply, service);
    let removable: Vec<usize> = (0..supply.edges.len())
        .filter(|at| !matches!(supply.edges[*at].link, Link::OwnerUnknown { .. } | Link::Complete { .. }))
        .collect();
    assert_eq!(removable.len(), 9);
    for at in removable {
        // The edge stays in its place, so that ids are the same, and holds on no day that is asked about.
        let mut without = supply.clone();
        without.edges[at].span = Span::between(Day::of(1950, 1, 1), Day::of(1950, 1, 1));
        let mut expected = all(&before);
        let id = underlag_domain::supplier::EdgeId(u32::try_from(at).unwrap());
        let count = expected.len();
        expected.retain(|path| !path.uses(id));
        assert!(expected.len() < count, "edge {at} is on some path");
        assert_eq!(all(&of(&without, service)), expected, "edge {at}");
    }
}

#[test]
fn a_listed_parent_says_nothing_of_its_subsidiary_and_an_extract_nothing_of_other_days() {
    use underlag_domain::supplier::{Listing, Scheme};
    let mut supply = Supply::default();
    let parent = supply.independent("Redwood Harbor Inc", "US");
    let subsidiary = supply.company("Redwood Harbor Labs", "US");
    supply.owns(parent, subsidiary, 10_000);
    supply.link(Link::Certified { entity: parent, scheme: Scheme::UsFramework(Listing::NonHr) });
    let base = supply.base();
    let view = base.at(at(TODAY));
    assert_eq!(us_listing(view, parent).certainly(), Some(Listing::NonHr));
    let unlisted = us_listing(view, subsidiary);
    assert!(Listing::ALL.iter().all(|listing| unlisted.can_be(*listing)), "nothing is known of the subsidiary");
    let looked = Day::of(2026, 3, 1);
    let listed = Link::Listed { entity: subsidiary, listing: Listing::None };
    let edge = supply.dated(listed, Span::between(looked, looked));
    supply.edges[edge.0 as usize].source = Source::documented("the list", looked);
    let base = supply.base();
    assert_eq!(us_listing(base.at(at(looked)), subsidiary).certainly(), Some(Listing::None));
    for (day, before, after) in [(looked.next(), Some(looked), None), (looked.previous(), None, Some(looked))] {
        let known = us_listing(base.at(at(day)), subsidiary);
        assert_eq!((known.certainly(), known.looked_before, known.looked_after), (None, before, after), "{day}");
    }
}

/// A supplier held by some holders with some votes each, the rest of them by persons in Sweden, and run in Sweden.
fn held_by(supply: &mut Supply, holders: &[(EntityId, u16)], persons_hold: u16) -> ServiceId {
    let provider = supply.company("Björkö Drift AB", "SE");
    for (holder, points) in holders {
        supply.owns(*holder, provider, *points);
    }
    let persons = supply.entity("Personer i Sverige", EntityKind::NaturalPersons, "SE");
    supply.owns(persons, provider, persons_hold);
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    service
}

#[test]
fn votes_of_several_holders_with_the_same_controller_count_together() {
    let mut supply = Supply::default();
    let parent = supply.independent("Redwood Harbor Inc", "US");
    let one = supply.company("Redwood Harbor Ireland", "IE");
    let other = supply.company("Redwood Harbor Nederland", "NL");
    let held = [supply.owns(parent, one, 10_000), supply.owns(parent, other, 10_000)];
    let service = held_by(&mut supply, &[(one, 3_000), (other, 3_000)], 4_000);
    let found = of(&supply, service);
    let control = reach(&found, "US", Factor::Control);
    assert_eq!(control.certainty, Certainty::True);
    assert!(control.paths.listed.iter().all(|path| ways(path).contains(&Way::JointVotes)));
    assert!(control.paths.listed.iter().all(|path| held.iter().all(|edge| path.uses(*edge))));
    assert_eq!(found.reaches(country("NL")), Certainty::False, "a third is no control");
    // With fewer votes together than the threshold nobody controls it.
    let mut supply = supply.clone();
    for edge in supply.edges.iter_mut().filter(|edge| matches!(edge.link, Link::Ownership { held, .. } if held.0 == 3))
    {
        if let Link::Ownership { holder, held, .. } = edge.link {
            let points = if holder == one || holder == other { 2_500 } else { 5_000 };
            edge.link = underlag_tests::supply::ownership(holder, held, underlag_tests::supply::share(points, points));
        }
    }
    assert_eq!(of(&supply, service).reaches(country("US")), Certainty::False);
}

#[test]
fn votes_nobody_is_named_for_may_be_those_of_a_holder_who_is_named() {
    let mut supply = Supply::default();
    let parent = supply.independent("Redwood Harbor Inc", "US");
    let service = held_by(&mut supply, &[(parent, 2_000)], 4_000);
    let found = of(&supply, service);
    assert_eq!(
        found.reaches_by(country("US"), Factor::Control),
        Certainty::Unknown,
        "2 000 and 4 000 that are not known"
    );
    assert_eq!(found.reaches_by(country("CN"), Factor::Control), Certainty::False, "4 000 alone are no control");
}

#[test]
fn holders_whose_owners_are_not_known_may_have_one_and_the_same() {
    let mut supply = Supply::default();
    let one = supply.company("Första AB", "SE");
    let other = supply.company("Andra AB", "SE");
    let service = held_by(&mut supply, &[(one, 3_000), (other, 3_000)], 4_000);
    assert_eq!(of(&supply, service).reaches_by(country("CN"), Factor::Control), Certainty::Unknown);
    for held in [one, other] {
        supply.link(Link::OwnerUnknown { held, reason: OwnerUnknown::NoKnownPerson });
    }
    assert_eq!(of(&supply, service).reaches_by(country("CN"), Factor::Control), Certainty::False);
}

#[test]
fn a_seat_that_two_sources_put_in_different_countries_is_in_conflict_and_each_is_possible() {
    use underlag_domain::supplier::{Conflict, Home, HomeFact};
    let mut supply = Supply::default();
    let provider = supply.independent("Björkö Drift AB", "SE");
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let source = Source::documented("annual report", FIRST);
    supply.entities[0].homes.push(HomeFact {
        home: Home::Seat,
        country: country("GB"),
        span: Span::since(FIRST),
        source,
    });
    let found = of(&supply, service);
    assert_eq!(found.conflicts, [Conflict::Home { entity: provider, home: Home::Seat, facts: vec![1, 2] }]);
    assert_eq!(reach(&found, "GB", Factor::Seat).certainty, Certainty::Unknown);
    // It is registered in Sweden all the same.
    assert_eq!(reach(&found, "SE", Factor::Seat).certainty, Certainty::True);
    assert_eq!(found.reaches_by(country("US"), Factor::Seat), Certainty::False);
}

#[test]
fn a_certificate_holds_for_the_entity_it_names_on_its_days_and_nothing_is_said_of_others() {
    use underlag_domain::supplier::{Scheme, certified};
    let mut supply = Supply::default();
    let provider = supply.independent("Björkö Drift AB", "SE");
    let other = supply.independent("Almlunden Oy", "FI");
    let span = Span::between(Day::of(2024, 1, 1), Day::of(2026, 12, 31));
    supply.dated(Link::Certified { entity: provider, scheme: Scheme::Named("C5".into()) }, span);
    let base = supply.base();
    let on = |day, entity| certified(base.at(at(day)), entity, "C5");
    assert_eq!(on(TODAY, provider), Certainty::True);
    assert_eq!(on(Day::of(2027, 1, 1), provider), Certainty::Unknown);
    assert_eq!(on(TODAY, other), Certainty::Unknown);
}
