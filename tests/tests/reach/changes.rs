//! How exposure changes, by days and by assumptions.

use underlag_domain::day::Day;
use underlag_domain::register::Factor;
use underlag_domain::supplier::{
    BlastRadius, EntityId, From, Graph, Handed, LawOfDay, Layer, Link, Listing, Node, Origin, Reach, Scheme, ServiceId,
    Span, Struck, Task, Until, View, WhatIf, exposure_changes, us_listing,
};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{FIRST, Supply, TODAY, at, country, exposed, majority, ownership, share, site};

use super::REGISTER;

const SOLD: Day = Day::of(2025, 4, 1);

/// A supplier whose Swedish parent sells it to an American one.
fn sold() -> (Supply, EntityId, ServiceId) {
    let mut supply = Supply::default();
    let swedish = supply.independent("Björkö Holding AB", "SE");
    let american = supply.independent("Redwood Harbor Inc", "US");
    let provider = supply.company("Björkö Drift AB", "SE");
    let all = share(10_000, 10_000);
    supply.dated(ownership(swedish, provider, all), Span::between(FIRST, SOLD.previous()));
    supply.dated(ownership(american, provider, all), Span::since(SOLD));
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    (supply, provider, service)
}

fn control(view: View<'_>, service: ServiceId, code: &str) -> Certainty {
    exposed(view, &REGISTER, Node::Service(service)).reaches_by(country(code), Factor::Control)
}

fn struck(view: View<'_>, origin: Origin) -> Vec<Struck> {
    let law = LawOfDay::of(&REGISTER, view.when().as_of);
    BlastRadius::of(&Graph::of(view, &law), majority().control).services(origin)
}

#[test]
fn a_parent_sold_on_a_day_reaches_to_the_day_before_and_the_buyer_from_that_day() {
    let (supply, _, service) = sold();
    let base = supply.base();
    for (day, swedish, american) in [
        (SOLD.previous(), Certainty::True, Certainty::False),
        (SOLD, Certainty::False, Certainty::True),
        (TODAY, Certainty::False, Certainty::True),
    ] {
        let view = base.at(at(day));
        assert_eq!((control(view, service, "SE"), control(view, service, "US")), (swedish, american), "{day}");
    }
    let days = (Day::of(2025, 1, 1), Day::of(2025, 12, 31));
    let changes = exposure_changes(base.at(at(TODAY)), &REGISTER, Node::Service(service), &majority(), days);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].day, SOLD);
    let seen: Vec<_> =
        changes[0].reaches.iter().map(|c| (c.country.code(), c.before, c.after, c.laws_after.len())).collect();
    assert_eq!(seen, [("SE", Certainty::True, Certainty::False, 0), ("US", Certainty::False, Certainty::True, 2)]);
    assert_eq!(changes[0].turning.len(), 2);
}

#[test]
fn an_owner_whose_end_is_not_known_may_own_on() {
    let (mut supply, provider, service) = sold();
    let last = supply.edges.iter_mut().rev().find(|edge| matches!(edge.link, Link::Ownership { .. })).unwrap();
    last.span = Span { from: From::Day(SOLD), until: Until::Unknown };
    last.source.day = SOLD;
    let base = supply.base();
    assert_eq!(control(base.at(at(SOLD)), service, "US"), Certainty::True);
    assert_eq!(control(base.at(at(SOLD.next())), service, "US"), Certainty::Unknown);
    // Before the source had said it nobody knew of the sale.
    let known_on = SOLD.previous();
    let view = base.at(underlag_domain::supplier::When { as_of: SOLD, known_on });
    let seen = exposed(view, &REGISTER, Node::Entity(provider));
    assert!(seen.reaching.iter().all(|reaching| reaching.country.code() == "SE"));
}

#[test]
fn reach_by_the_intelligence_law_that_lapsed_on_2026_06_12_is_told_apart_before_and_after() {
    let (supply, _, service) = sold();
    let base = supply.base();
    let reach = |day: Day| -> Reach {
        let found = exposed(base.at(at(day)), &REGISTER, Node::Service(service));
        let reaching = found.reaching.iter().find(|reaching| reaching.country.code() == "US").unwrap();
        reaching.by[0].clone()
    };
    let laws =
        |day: Day| -> Vec<(String, bool)> { reach(day).laws.into_iter().map(|law| (law.id, law.lapsed)).collect() };
    let (last, first) = (Day::of(2026, 6, 12), Day::of(2026, 6, 13));
    assert_eq!(laws(last), [("US-CLOUD".to_owned(), false), ("US-702".to_owned(), false)]);
    assert_eq!(laws(first), [("US-CLOUD".to_owned(), false), ("US-702".to_owned(), true)]);
    assert_eq!(laws(Day::of(2027, 4, 1)), [("US-CLOUD".to_owned(), false)]);
    let days = (Day::of(2026, 1, 1), Day::of(2027, 12, 31));
    let changes = exposure_changes(base.at(at(TODAY)), &REGISTER, Node::Service(service), &majority(), days);
    assert_eq!(changes.iter().map(|change| change.day).collect::<Vec<_>>(), [first, Day::of(2027, 4, 1)]);
    assert!(changes.iter().all(|change| change.turning.is_empty()), "the law changed, nothing stated did");
}

#[test]
fn what_if_answers_on_the_days_from_the_assumption_on_and_never_writes_to_the_base() {
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let owner = supply.independent("Björkö Holding AB", "SE");
    let buyer = supply.independent("Lotus Gate Ltd", "CN");
    let listed = supply.independent("Redwood Harbor Inc", "US");
    supply.owns(owner, provider, 10_000);
    supply.link(Link::Certified { entity: listed, scheme: Scheme::UsFramework(Listing::NonHr) });
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let base = supply.base();
    let before = format!("{base:?}");
    let day = Day::of(2027, 1, 1);
    let mut layer = Layer::default();
    layer.assume(&base, &WhatIf::Bought { entity: provider, by: buyer, day });
    layer.assume(&base, &WhatIf::SupportMoved { to: site(service, Task::Operation, "IN", listed), day });
    layer.assume(&base, &WhatIf::ListingLapsed { entity: listed, day });
    let as_is = base.at(at(day));
    let assumed = base.at(at(day)).under(&layer);
    for (view, chinese, indian, listing) in [
        (as_is, Certainty::False, Certainty::False, Listing::NonHr),
        (assumed.on(at(day.previous())), Certainty::False, Certainty::False, Listing::NonHr),
        (assumed, Certainty::True, Certainty::True, Listing::None),
    ] {
        let found = exposed(view, &REGISTER, Node::Service(service));
        assert_eq!(found.reaches_by(country("CN"), Factor::Control), chinese);
        assert_eq!(found.reaches_by(country("IN"), Factor::Access), indian);
        assert_eq!(us_listing(view, listed).certainly(), Some(listing));
    }
    assert_eq!(control(assumed, service, "SE"), Certainty::False, "the owner before has sold");
    assert_eq!(format!("{base:?}"), before);
    // Of two sales the later holds.
    layer.assume(&base, &WhatIf::Bought { entity: provider, by: owner, day: day.next() });
    let resold = base.at(at(day.next())).under(&layer);
    assert_eq!((control(resold, service, "CN"), control(resold, service, "SE")), (Certainty::False, Certainty::True));
}

#[test]
fn a_sale_takes_along_what_the_seller_held_through_the_one_sold() {
    use underlag_domain::supplier::{ControlBasis, Directness};
    let mut supply = Supply::default();
    let top = supply.independent("Redwood Harbor Inc", "US");
    let middle = supply.company("Fjäll Holding AB", "SE");
    let provider = supply.company("Fjäll Drift AB", "SE");
    let buyer = supply.independent("Almlunden Oy", "FI");
    supply.owns(top, middle, 10_000);
    supply.owns(middle, provider, 10_000);
    let basis = ControlBasis::Consolidation;
    supply.link(Link::Control { holder: top, held: provider, basis, directness: Directness::Indirect });
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    let base = supply.base();
    assert_eq!(control(base.at(at(TODAY)), service, "US"), Certainty::True);
    let mut layer = Layer::default();
    layer.assume(&base, &WhatIf::Bought { entity: middle, by: buyer, day: TODAY });
    let view = base.at(at(TODAY)).under(&layer);
    assert_eq!((control(view, service, "US"), control(view, service, "FI")), (Certainty::False, Certainty::True));
}

#[test]
fn the_blast_radius_of_an_entity_or_a_place_is_every_service_it_reaches() {
    let (mut supply, provider, service) = sold();
    let american = EntityId(1);
    let helpdesk = supply.independent("Neelam Helpdesk Pvt", "IN");
    let other = supply.service("Arkiv", helpdesk);
    let third = supply.service("Journal", EntityId(0));
    let engaged = Node::Service(other);
    supply.link(Link::SubProcessor { of: Node::Service(third), engaged, handed: Handed::METADATA });
    let maybe = Span { from: From::Day(FIRST), until: Until::Unknown };
    supply.dated(Link::Site(site(service, Task::Support, "IN", helpdesk)), maybe);
    let base = supply.base();
    let view = base.at(at(TODAY));
    let certain = |service| Struck { service, certainty: Certainty::True };
    let possible = |service| Struck { service, certainty: Certainty::Unknown };
    assert_eq!(struck(view, Origin::Entity(american)), [certain(service)]);
    assert_eq!(struck(view, Origin::Entity(provider)), [certain(service)]);
    assert_eq!(struck(view, Origin::Entity(helpdesk)), [possible(service), certain(other), certain(third)]);
    assert_eq!(struck(view, Origin::Jurisdiction(country("IN"))), [possible(service), certain(other), certain(third)]);
    assert_eq!(struck(view, Origin::Jurisdiction(country("US"))), [certain(service)]);
    assert_eq!(struck(view, Origin::Jurisdiction(country("CN"))), []);
    assert_eq!(struck(view.on(at(SOLD.previous())), Origin::Entity(american)), []);
}
