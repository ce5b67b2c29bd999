//! What the made-up set holds, and what its stories show.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::day::Day;
use underlag_domain::register::{Factor, Register};
use underlag_domain::supplier::{
    Base, Circle, Conflict, EntityKind, Exposure, Gap, Graph, Handed, Identifier, Jurisdiction, KeyCustody, LawOfDay,
    Limit, Link, Measure, Node, OwnerUnknown, Reach, ServiceId, Stake, Task, Threshold, Way, When, Whose, exposure,
};
use underlag_domain::truth::Certainty;

use crate::{MadeUp, STORIES, TOLD_ON, suppliers};

static MADE: LazyLock<MadeUp> = LazyLock::new(suppliers);
static REGISTER: LazyLock<Register> = LazyLock::new(|| Register::embedded().unwrap());
static BASE: LazyLock<Base> = LazyLock::new(|| {
    let MadeUp { entities, services, edges } = MADE.clone();
    Base::new(entities, services, edges).unwrap()
});

fn measure() -> Measure {
    let half = Threshold { stake: Stake::Capital, limit: Limit::AtLeast(5_000), whose: Whose::Each };
    let control = Threshold::more_than(5_000, Stake::Votes);
    Measure { control, stakes: vec![Threshold::more_than(1_000, Stake::Capital), half] }
}

fn on(name: &str, as_of: Day) -> Exposure {
    let at = MADE.services.iter().position(|service| service.name == name).unwrap();
    let law = LawOfDay::of(&REGISTER, as_of);
    let graph = Graph::of(BASE.at(When { as_of, known_on: TOLD_ON }), &law);
    exposure(&graph, Node::Service(ServiceId(u32::try_from(at).unwrap())), &measure())
}

fn told(name: &str) -> Exposure {
    on(name, TOLD_ON)
}

fn country(code: &str) -> Jurisdiction {
    Jurisdiction::of(code).unwrap()
}

fn reach<'a>(exposure: &'a Exposure, code: &str, factor: Factor) -> &'a Reach {
    let reaching = exposure.reaching.iter().find(|reaching| reaching.country == country(code)).unwrap();
    reaching.by.iter().find(|reach| reach.factor == factor).unwrap()
}

fn codes(exposure: &Exposure) -> Vec<&str> {
    exposure.reaching.iter().map(|reaching| reaching.country.code()).collect()
}

#[test]
fn it_is_the_same_set_every_time() {
    assert_eq!(suppliers(), *MADE);
}

#[test]
fn it_is_a_thousand_entities_and_a_base_takes_them() {
    assert_eq!((BASE.entities().len(), BASE.services().len()), (1_000, 84));
    assert!(BASE.edges().len() > 1_500, "{}", BASE.edges().len());
}

#[test]
fn no_two_entities_or_services_have_the_same_name_or_number() {
    let named: Vec<&str> =
        MADE.entities.iter().map(|entity| entity.name.as_str()).filter(|name| !name.is_empty()).collect();
    assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len());
    let services: BTreeSet<&str> = MADE.services.iter().map(|service| service.name.as_str()).collect();
    assert_eq!(services.len(), MADE.services.len());
    let numbers: Vec<Identifier> = MADE.entities.iter().flat_map(|entity| entity.identifiers.clone()).collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
}

#[test]
fn every_number_is_read_again_as_what_it_is_and_lies_in_a_made_up_series() {
    let mut schemes = BTreeSet::new();
    for number in MADE.entities.iter().flat_map(|entity| &entity.identifiers) {
        let text = number.to_string();
        assert_eq!(Identifier::parse(number.scheme(), &text), Ok(*number));
        let series = match number.scheme() {
            "organisationsnummer" | "lei" => "9999",
            "fo_nummer" => "99",
            _ if text.starts_with("SE") => "SE9999",
            _ => "FI99",
        };
        assert!(text.starts_with(series), "{text}");
        schemes.insert(number.scheme());
    }
    assert_eq!(schemes, BTreeSet::from(["fo_nummer", "lei", "organisationsnummer", "vat"]));
}

#[test]
fn natural_persons_have_neither_name_nor_number_and_everybody_has_a_home() {
    for entity in &MADE.entities {
        let are_persons = entity.kind == EntityKind::NaturalPersons;
        assert_eq!(entity.name.is_empty(), are_persons, "{}", entity.name);
        assert!(!are_persons || entity.identifiers.is_empty());
        assert!(!entity.homes.is_empty(), "{}", entity.name);
    }
}

#[test]
fn every_kind_of_statement_occurs() {
    let kinds = MADE.edges.iter().map(|edge| match edge.link {
        Link::Ownership { .. } => "ownership",
        Link::Control { .. } => "control",
        Link::OwnerUnknown { .. } => "owner unknown",
        Link::BranchOf { .. } => "branch",
        Link::SubProcessor { .. } => "sub-processor",
        Link::Site(_) => "site",
        Link::Certified { .. } => "certified",
        Link::Listed { .. } => "listed",
        Link::Complete { .. } => "complete",
    });
    assert_eq!(kinds.collect::<BTreeSet<_>>().len(), 9);
    let kinds: BTreeSet<EntityKind> = MADE.entities.iter().map(|entity| entity.kind).collect();
    assert_eq!(kinds.len(), 5);
    let bases: BTreeSet<_> = MADE
        .edges
        .iter()
        .filter_map(|edge| match edge.link {
            Link::Control { basis, .. } => Some(basis),
            _ => None,
        })
        .collect();
    assert_eq!(bases.len(), 4);
    let reasons: BTreeSet<OwnerUnknown> = MADE
        .edges
        .iter()
        .filter_map(|edge| match edge.link {
            Link::OwnerUnknown { reason, .. } => Some(reason),
            _ => None,
        })
        .collect();
    assert_eq!(reasons.len(), 6);
    let keys: Vec<KeyCustody> = MADE
        .edges
        .iter()
        .filter_map(|edge| match &edge.link {
            Link::Site(site) => Some(site.keys),
            _ => None,
        })
        .collect();
    for custody in [KeyCustody::Body, KeyCustody::Supplier, KeyCustody::NotEncrypted, KeyCustody::Unknown] {
        assert!(keys.contains(&custody), "{custody:?}");
    }
    assert!(keys.iter().any(|custody| matches!(custody, KeyCustody::Entity(_))));
}

#[test]
fn every_statement_has_a_source_that_is_known_when_the_stories_are_told() {
    for edge in &MADE.edges {
        assert!(!edge.source.what.is_empty() && edge.source.day <= TOLD_ON, "{edge:?}");
    }
    for rank in [Evidence::Demonstrated, Evidence::Documented, Evidence::Claimed] {
        assert!(MADE.edges.iter().any(|edge| edge.source.rank == rank), "{rank:?}");
    }
    let claims = MADE.edges.iter().filter(|edge| edge.source.is_bare_claim());
    assert!(claims.clone().count() > 5 && claims.clone().all(|edge| edge.source.by == StatedBy::Supplier));
}

#[test]
fn the_exposure_of_every_service_ends_and_reaches_somewhere() {
    let law = LawOfDay::of(&REGISTER, TOLD_ON);
    let graph = Graph::of(BASE.at(When { as_of: TOLD_ON, known_on: TOLD_ON }), &law);
    let mut reached = BTreeSet::new();
    for (at, service) in (0..).zip(&MADE.services) {
        let found = exposure(&graph, Node::Service(ServiceId(at)), &measure());
        assert!(!found.reaching.is_empty(), "{}", service.name);
        reached.extend(found.reaching.iter().map(|reaching| reaching.country.code()));
    }
    for code in ["CA", "CH", "CN", "DE", "FI", "GB", "IE", "IN", "NL", "NO", "PL", "SE", "US"] {
        assert!(reached.contains(code), "{code} reaches no service");
    }
}

#[test]
fn some_suppliers_are_shared_by_dozens_of_services() {
    let used_by = |name: &str| {
        let at = MADE.entities.iter().position(|entity| entity.name == name).unwrap();
        let names = |edge: &&underlag_domain::supplier::Edge| match &edge.link {
            Link::Site(site) => site.by.is_some_and(|by| by.0 as usize == at),
            Link::SubProcessor { engaged: Node::Entity(engaged), .. } => engaged.0 as usize == at,
            _ => false,
        };
        MADE.edges.iter().filter(names).count()
    };
    for name in ["Cirrofield Ireland Ltd", "Bergrum Serverhall AB", "Konesali Etelä Oy"] {
        assert!(used_by(name) >= 12, "{name}: {}", used_by(name));
    }
    assert!(used_by("Tjärnö Support Pvt. Ltd") >= 5);
}

#[test]
fn every_story_is_about_a_service_that_is_there() {
    for story in STORIES {
        assert!(MADE.services.iter().any(|service| service.name == story.service), "{}", story.service);
        assert!(!told(story.service).reaching.is_empty());
    }
}

#[test]
fn the_subsidiary_of_a_parent_in_the_usa_is_reached_by_its_law_by_control_wherever_the_servers_are() {
    for (name, home) in [("Cirrofield Molnet Sverige", "SE"), ("Cirrofield Kontor", "IE")] {
        let found = told(name);
        assert_eq!(reach(&found, "US", Factor::Control).certainty, Certainty::True, "{name}");
        assert_eq!(found.residency().iter().collect::<Vec<_>>(), [country(home).index()], "{name}");
    }
    let sweden = told("Cirrofield Molnet Sverige");
    assert_eq!(sweden.gaps, []);
    assert_eq!(sweden.reaches_by(country("US"), Factor::Hosting), Certainty::False);
    // That support is given from the Union only is no more than what the supplier says.
    let gaps = told("Cirrofield Kontor").gaps;
    assert!(matches!(gaps.as_slice(), [Gap::OnlyClaimed { task: Task::Support, .. }]), "{gaps:?}");
}

#[test]
fn support_from_india_is_reached_by_its_law_by_access_with_clear_text() {
    let found = told("Kvarnsten Journal");
    let access = reach(&found, "IN", Factor::Access);
    assert_eq!((access.certainty, access.handed), (Certainty::True, Handed::EVERYTHING));
    assert_eq!(found.reaches_by(country("IN"), Factor::Hosting), Certainty::False);
    assert_eq!(found.reaches(country("US")), Certainty::False);
    assert_eq!(codes(&found), ["IN", "SE"]);
}

#[test]
fn the_law_of_the_usa_gets_ciphertext_only_of_a_backup_the_body_encrypts() {
    let found = told("Stenkist Säkerhetskopia");
    assert_eq!(reach(&found, "US", Factor::Control).handed, Handed::CIPHERTEXT);
    assert!(found.reaching.iter().flat_map(|reaching| &reaching.by).all(|reach| reach.handed == Handed::CIPHERTEXT));
}

#[test]
fn a_municipalitys_company_of_which_everything_is_known_is_reached_by_its_own_law_only() {
    let found = told("Havsgrund Drift");
    assert_eq!((codes(&found), found.gaps.as_slice()), (vec!["FI"], &[][..]));
    assert_eq!(found.reaches(country("US")), Certainty::False);
}

#[test]
fn a_parent_sold_on_a_day_brings_the_law_of_the_buyer_from_that_day() {
    let last = Day::of(2025, 10, 31);
    for (day, us, fi) in [(last, Certainty::False, Certainty::True), (last.next(), Certainty::True, Certainty::False)] {
        let found = on("Lövbrink Ekonomi", day);
        assert_eq!(found.reaches_by(country("US"), Factor::Control), us, "{day}");
        assert_eq!(found.reaches_by(country("FI"), Factor::Control), fi, "{day}");
    }
}

#[test]
fn the_readings_of_more_than_a_tenth_disagree_on_a_fund() {
    let found = told("Tolvstugan Arkiv");
    let differing: Vec<_> = found.stakes.iter().filter(|stake| stake.readings_differ()).collect();
    assert_eq!(differing.len(), 1);
    assert_eq!((differing[0].share.min_basis_points(), differing[0].share.max_basis_points()), (960, 960));
    assert_eq!((differing[0].by_multiplied_share, differing[0].by_chain), (Certainty::False, Certainty::True));
    assert_eq!(found.reaches(country("US")), Certainty::False);
}

#[test]
fn a_ring_of_owners_and_a_ring_of_sub_processors_are_reported() {
    let ring = told("Ringmur Ärende");
    assert!(matches!(ring.circles.as_slice(), [Circle::Owners { members }] if members.len() == 3));
    assert_eq!(ring.reaches_by(country("GB"), Factor::Control), Certainty::True);
    let engaged = told("Kretsgård Kundtjänst");
    assert!(
        engaged.circles.iter().any(|circle| matches!(circle, Circle::SubProcessors { members } if members.len() == 2))
    );
    assert_eq!(reach(&engaged, "US", Factor::Hosting).handed, Handed::METADATA);
}

#[test]
fn half_and_half_gives_nobody_control_and_each_half_of_the_stakes() {
    let found = told("Tvillingbro Analys");
    assert_eq!(found.reaches_by(country("CN"), Factor::Control), Certainty::False);
    let halves = found.stakes.iter().filter(|stake| stake.threshold.limit == Limit::AtLeast(5_000));
    assert_eq!(halves.count(), 2);
}

#[test]
fn four_levels_lead_to_china() {
    let found = told("Jadeweide Lagring");
    assert_eq!(reach(&found, "CN", Factor::Control).certainty, Certainty::True);
    let longest = reach(&found, "CN", Factor::Control).paths.listed.iter().map(|path| path.hops.len()).max();
    assert!(longest >= Some(5), "{longest:?}");
}

#[test]
fn a_foundation_with_the_votes_controls_and_an_investor_with_the_capital_does_not() {
    let found = told("Bergfirn E-post");
    assert_eq!(codes(&found), ["CH"]);
    assert_eq!(found.reaches_by(country("US"), Factor::Control), Certainty::False);
    assert!(found.stakes.iter().any(|stake| stake.share.min_basis_points() == 7_400));
}

#[test]
fn an_organisation_by_treaty_controls_by_the_board() {
    let found = told("Samnordisk Utbildning");
    let control = reach(&found, "DK", Factor::Control);
    assert_eq!(control.certainty, Certainty::True);
    assert!(control.paths.listed.iter().all(|path| path.hops.iter().any(|hop| hop.way == Way::Control)));
}

#[test]
fn a_branch_brings_the_law_of_its_company_and_staff_that_of_its_employer() {
    assert_eq!(reach(&told("Quayside Tolkning"), "GB", Factor::Seat).certainty, Certainty::True);
    let staffed = told("Mellanled Schema");
    let paths = &reach(&staffed, "GB", Factor::Seat).paths.listed;
    assert!(paths.iter().all(|path| path.hops[0].way == Way::Employer(Task::Support)));
    assert_eq!(staffed.reaches_by(country("NO"), Factor::Access), Certainty::False);
    assert_eq!(on("Mellanled Schema", Day::of(2024, 6, 30)).reaches_by(country("NO"), Factor::Access), Certainty::True);
}

#[test]
fn what_nobody_knows_or_makes_public_keeps_every_jurisdiction_possible() {
    for (name, code, reason) in
        [("Dimvik Bygglov", "US", OwnerUnknown::NotInvestigated), ("Skuggtjärn Inköp", "CN", OwnerUnknown::NonPublic)]
    {
        let found = told(name);
        assert_eq!(found.reaches_by(country(code), Factor::Control), Certainty::Unknown, "{name}");
        let [Gap::Owner { reasons, .. }] = found.gaps.as_slice() else { panic!("{name}: {:?}", found.gaps) };
        assert_eq!(reasons.iter().map(|(reason, _)| *reason).collect::<Vec<_>>(), [reason]);
    }
    let open = told("Gränsfall Arkivering").gaps;
    assert!(open.iter().any(|gap| matches!(gap, Gap::Place { .. })));
    assert!(open.iter().any(|gap| matches!(gap, Gap::Party { .. })));
}

#[test]
fn sources_that_disagree_are_shown_and_leave_it_possible() {
    let share = told("Dubbelgrind Telefoni");
    assert!(matches!(share.conflicts.as_slice(), [Conflict::Share { .. }]), "{:?}", share.conflicts);
    assert_eq!(share.reaches_by(country("IN"), Factor::Control), Certainty::Unknown);
    let nobody = told("Ingenmark Formulär");
    assert!(matches!(nobody.conflicts.as_slice(), [Conflict::Nobody { .. }]), "{:?}", nobody.conflicts);
    assert_eq!(nobody.reaches_by(country("US"), Factor::Control), Certainty::Unknown);
    let home = told("Flyttfågel Karta");
    assert!(matches!(home.conflicts.as_slice(), [Conflict::Home { .. }]), "{:?}", home.conflicts);
    assert_eq!(reach(&home, "GB", Factor::Seat).certainty, Certainty::Unknown);
}
