//! Stories of owners: whose law reaches by control.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    ControlBasis, Directness, EntityKind, Link, List, Listing, Node, OwnerUnknown, Span, Task,
};

use super::at_home;
use crate::said;
use crate::shared::Shared;
use crate::writer::{FIRST, Worker, Writer, exactly, ownership, share, site};

/// The last day on which Lövbrink belonged to its Finnish parent.
const LAST_FINNISH: Day = Day::of(2025, 10, 31);

pub(crate) fn write(writer: &mut Writer, shared: &Shared) {
    cirrofield(writer, shared);
    havsgrund(writer);
    lovbrink(writer);
    tolvstugan(writer, shared);
    ringmur(writer);
    tvillingbro(writer);
    jadeweide(writer);
    bergfirn(writer);
    samnordisk(writer);
}

/// The group from the USA sells by its subsidiaries: everything in the Union, as it says of the support itself.
fn cirrofield(writer: &mut Writer, shared: &Shared) {
    let by = shared.cirrofield_ireland;
    let office = writer.service("Cirrofield Kontor", by);
    let here = Worker { by, place: "IE" };
    for task in [Task::Storage, Task::Operation] {
        writer.site(office, task, here);
    }
    let claim = said::claimed("Webbsida: support ges bara från EU");
    writer.say(Link::Site(site(office, Task::Support, here)), Span::since(Day::of(2023, 1, 1)), claim);
    writer.all_complete(office);
    at_home(writer, "Cirrofield Molnet Sverige", shared.cirrofield_sweden);
}

/// A municipality's company, of which everything is known and everything is in Finland.
fn havsgrund(writer: &mut Writer) {
    let municipality = writer.entity("Norrskärs kommun", EntityKind::PublicBody, "FI");
    let company = writer.entity("Havsgrund Drift Ab", EntityKind::Company, "FI");
    writer.owns(municipality, company, 10_000);
    at_home(writer, "Havsgrund Drift", company);
}

/// Sold on 1 November 2025, from a listed parent in Finland to a fund managed from the USA.
fn lovbrink(writer: &mut Writer) {
    let company = writer.company("Lövbrink System", "SE");
    let seller = writer.listed("Hallasuka Konserni", "FI");
    writer.owns_while(seller, company, 10_000, Span::between(FIRST, LAST_FINNISH));
    let bidco = writer.company("Lövbrink Bidco", "SE");
    writer.owns_while(bidco, company, 10_000, Span::since(LAST_FINNISH.next()));
    let fund = writer.entity("Redwood Harbor Fund IV LP", EntityKind::Company, "JE");
    writer.owns(fund, bidco, 10_000);
    let manager = writer.entity("Redwood Harbor Partners LLC", EntityKind::Company, "US");
    let (basis, directness) = (ControlBasis::Agreement, Directness::Direct);
    let control = Link::Control { holder: manager, held: fund, basis, directness };
    writer.say(control, Span::since(Day::of(2021, 3, 1)), said::accounts(2025));
    let persons = writer.persons("US");
    writer.owns(persons, manager, 10_000);
    at_home(writer, "Lövbrink Ekonomi", company);
}

/// 24 % of 40 %: more than a tenth by chain of control, less by multiplied share.
fn tolvstugan(writer: &mut Writer, shared: &Shared) {
    let company = writer.company("Tolvstugan Arkiv", "SE");
    let between = writer.company("Tolvstugan Intressenter", "SE");
    let founders = writer.persons("SE");
    writer.owns(founders, company, 6_000);
    writer.owns(between, company, 4_000);
    if let Some(fund) = shared.funds.first() {
        writer.owns(*fund, between, 2_400);
    }
    let others = writer.persons("SE");
    writer.owns(others, between, 7_600);
    at_home(writer, "Tolvstugan Arkiv", company);
}

/// Three companies hold 30 % of each other in a ring; the rest is British.
fn ringmur(writer: &mut Writer) {
    let owner = writer.listed("Quayside Capital", "GB");
    let ring = ["Ett", "Två", "Tre"].map(|name| writer.company(&format!("Ringmur {name}"), "SE"));
    for (held, holder) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        writer.owns(*holder, *held, 3_000);
        writer.owns(owner, *held, 7_000);
    }
    at_home(writer, "Ringmur Ärende", ring[0]);
}

/// Half of it Swedish and half Chinese: neither has more than half.
fn tvillingbro(writer: &mut Writer) {
    let company = writer.company("Tvillingbro Analys", "SE");
    let swedish = writer.listed("Fjällhud Industri", "SE");
    let chinese = writer.listed("Hengluo Instruments", "CN");
    for holder in [swedish, chinese] {
        writer.owns(holder, company, 5_000);
    }
    at_home(writer, "Tvillingbro Analys", company);
}

/// Four levels up to China, and a province's fund that says what it has through others.
fn jadeweide(writer: &mut Writer) {
    let company = writer.company("Jadeweide Hosting", "DE");
    let mut below = company;
    for (name, country) in [("Jadeweide Holding", "NL"), ("Jadeweide International", "HK")] {
        let above = writer.company(name, country);
        writer.owns(above, below, 10_000);
        below = above;
    }
    let parent = writer.company("Songluo Jade Technology", "CN");
    writer.owns(parent, below, 10_000);
    writer.consolidates(parent, company, 2025);
    let fund = writer.entity("Provinsfonden Luyin", EntityKind::PublicBody, "CN");
    writer.owns(fund, parent, 5_400);
    let (capital, votes, directness) = (share(5_000, 5_500), share(5_000, 5_500), Directness::Indirect);
    let through = Link::Ownership { holder: fund, held: company, capital, votes, directness };
    writer.say(through, Span::since(FIRST), said::accounts(2024));
    at_home(writer, "Jadeweide Lagring", company);
}

/// A foundation in Switzerland keeps a vote that outweighs capital; its listing with the USA lapsed.
fn bergfirn(writer: &mut Writer) {
    let company = writer.company("Bergfirn", "CH");
    let foundation = writer.entity("Bergfirn Stiftung", EntityKind::Company, "CH");
    writer.owner_unknown(foundation, OwnerUnknown::NoKnownPerson);
    let register = said::register("CH");
    writer.say(ownership(foundation, company, exactly(2_600), exactly(6_400)), Span::since(FIRST), register.clone());
    let investor = writer.listed("Teasel Growth", "US");
    writer.say(ownership(investor, company, exactly(7_400), exactly(3_600)), Span::since(FIRST), register);
    let (basis, directness) = (ControlBasis::Other, Directness::Direct);
    let golden = Link::Control { holder: foundation, held: company, basis, directness };
    writer.say(golden, Span::since(FIRST), said::accounts(2025));
    writer.us_framework(investor, Listing::NonHr, Span::between(Day::of(2023, 10, 1), Day::of(2025, 5, 31)));
    writer.looked_up(investor, Listing::None, Day::of(2026, 6, 1));
    at_home(writer, "Bergfirn E-post", company);
}

/// An organisation by treaty holds a third, and appoints most of the board.
fn samnordisk(writer: &mut Writer) {
    let organisation = writer.entity("Samnordiska lärorganet", EntityKind::InternationalOrganisation, "DK");
    let company = writer.company("Samnordisk Utbildning", "NO");
    writer.owns(organisation, company, 3_400);
    let persons = writer.persons("NO");
    writer.owns(persons, company, 6_600);
    let (basis, directness) = (ControlBasis::BoardMajority, Directness::Direct);
    let board = Link::Control { holder: organisation, held: company, basis, directness };
    writer.say(board, Span::since(FIRST), said::accounts(2025));
    at_home(writer, "Samnordisk Utbildning", company);
    writer.complete(Node::Entity(company), List::SubProcessors);
}
