//! Stories of what is not known, and of sources that say different things.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    ControlBasis, Directness, EntityKind, From, Handed, Home, KeyCustody, Link, OwnerUnknown, Site, Span, Task, Until,
};

use super::at_home;
use crate::said;
use crate::shared::Shared;
use crate::writer::{FIRST, Worker, Writer, exactly, ownership, site};

pub(crate) fn write(writer: &mut Writer, shared: &Shared) {
    dimvik(writer);
    dubbelgrind(writer);
    skuggtjarn(writer);
    flyttfagel(writer);
    ingenmark(writer, shared);
    gransfall(writer);
}

/// Who holds 60 % of the votes nobody has found out.
fn dimvik(writer: &mut Writer) {
    let company = writer.company("Dimvik Data", "FI");
    let persons = writer.persons("FI");
    writer.owns(persons, company, 4_000);
    writer.owner_unknown(company, OwnerUnknown::NotInvestigated);
    at_home(writer, "Dimvik Bygglov", company);
}

/// The register says that the parent in India has 45 %, the parent's accounts say 60 %.
fn dubbelgrind(writer: &mut Writer) {
    let company = writer.company("Dubbelgrind Telefoni", "SE");
    let parent = writer.listed("Marigold Gate Telecom", "IN");
    let register = said::register("SE");
    writer.say(ownership(parent, company, exactly(4_500), exactly(4_500)), Span::since(FIRST), register);
    let accounts = said::accounts(2025);
    writer.say(ownership(parent, company, exactly(6_000), exactly(6_000)), Span::since(FIRST), accounts);
    let persons = writer.persons("SE");
    writer.owns(persons, company, 4_000);
    at_home(writer, "Dubbelgrind Telefoni", company);
}

/// Somebody controls it through Luxembourg, and who is not made public.
fn skuggtjarn(writer: &mut Writer) {
    let company = writer.company("Skuggtjärn Inköp", "SE");
    let holding = writer.company("Skuggtjärn Participations", "LU");
    writer.owns(holding, company, 10_000);
    writer.owner_unknown(holding, OwnerUnknown::NonPublic);
    at_home(writer, "Skuggtjärn Inköp", company);
}

/// It moved its seat from London to Dublin, and one register still has it where it was.
fn flyttfagel(writer: &mut Writer) {
    let moved = Day::of(2024, 7, 1);
    let homes = [
        Writer::home(Home::Seat, "GB", Span::between(FIRST, moved.previous())),
        Writer::home(Home::Seat, "IE", Span::since(moved)),
        Writer::home(Home::Registered, "IE", Span::since(moved)),
        Writer::home(Home::Registered, "GB", Span::since(FIRST)),
    ];
    let homes = homes.into_iter().flatten().collect();
    let company = writer.entity_with("Flyttfågel Maps Ltd", EntityKind::Company, "IE", homes);
    let persons = writer.persons("IE");
    writer.owns(persons, company, 10_000);
    at_home(writer, "Flyttfågel Karta", company);
}

/// One register says that nobody controls it; a group from the USA consolidates it.
fn ingenmark(writer: &mut Writer, shared: &Shared) {
    let company = writer.listed("Ingenmark Formulär", "SE");
    let (basis, directness) = (ControlBasis::Consolidation, Directness::Direct);
    let control = Link::Control { holder: shared.cirrofield, held: company, basis, directness };
    writer.say(control, Span::since(Day::of(2026, 1, 1)), said::accounts(2025));
    at_home(writer, "Ingenmark Formulär", company);
}

/// Stored somewhere by somebody, operated by nobody named, and whether the contract ended is not known.
fn gransfall(writer: &mut Writer) {
    let company = writer.company("Gränsfall Arkivering", "EE");
    let persons = writer.persons("EE");
    writer.owns(persons, company, 10_000);
    let service = writer.service("Gränsfall Arkivering", company);
    let here = Worker { by: company, place: "EE" };
    let unknown = Site {
        place: None,
        keys: KeyCustody::Unknown,
        handed: Handed::CIPHERTEXT,
        ..site(service, Task::Storage, here)
    };
    writer.stated_site(unknown);
    writer.stated_site(Site { by: None, keys: KeyCustody::Supplier, ..site(service, Task::Operation, here) });
    let source = writer.contract();
    let span = Span { from: From::Unknown, until: Until::Unknown };
    writer.say(Link::Site(site(service, Task::Support, here)), span, source);
}
