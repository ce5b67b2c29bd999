//! Stories of work: whose law reaches by where and by whom something is done, and what could be handed over.

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityKind, Handed, Jurisdiction, KeyCustody, Link, List, Node, Site, Span, Task};

use super::at_home;
use crate::said;
use crate::shared::Shared;
use crate::writer::{FIRST, Worker, Writer, site};

pub(crate) fn write(writer: &mut Writer, shared: &Shared) {
    let stenkist = stenkist(writer, shared);
    kvarnsten(writer, shared, stenkist);
    quayside(writer);
    kretsgard(writer, shared);
    mellanled(writer);
}

/// A backup that three municipalities encrypt themselves: what is stored at a subsidiary of a group from the USA is
/// ciphertext, and the keys never leave the municipalities.
fn stenkist(writer: &mut Writer, shared: &Shared) -> Worker {
    let company = writer.company("Stenkist Drift", "SE");
    for (name, points) in [("Björkvallens kommun", 5_000), ("Klippvikens kommun", 3_000), ("Mossdals kommun", 2_000)] {
        let municipality = writer.entity(name, EntityKind::PublicBody, "SE");
        writer.owns(municipality, company, points);
    }
    let service = writer.service("Stenkist Säkerhetskopia", company);
    let here = Worker { by: company, place: "SE" };
    let stored = Worker { by: shared.cirrofield_sweden, place: "SE" };
    for (task, worker) in [(Task::Storage, stored), (Task::Operation, here), (Task::Support, here)] {
        let site = site(service, task, worker);
        writer.stated_site(Site { handed: Handed::CIPHERTEXT, keys: KeyCustody::Body, ..site });
    }
    writer.all_complete(service);
    here
}

/// A journal in Sweden that is supported from India at night, with the journals open on the screen.
fn kvarnsten(writer: &mut Writer, shared: &Shared, stenkist: Worker) {
    let company = writer.company("Kvarnsten Journal", "SE");
    let holding = writer.company("Kvarnsten Holding", "SE");
    writer.owns(holding, company, 10_000);
    let persons = writer.persons("SE");
    writer.owns(persons, holding, 10_000);
    let service = writer.service("Kvarnsten Journal", company);
    for task in [Task::Storage, Task::Operation] {
        writer.site(service, task, stenkist);
    }
    writer.site(service, Task::Support, Worker { by: company, place: "SE" });
    if let Some(tjarno) = shared.supporters.first() {
        writer.site(service, Task::Support, *tjarno);
    }
    writer.all_complete(service);
}

/// Interpreters of a British company, by its branch in Sweden.
fn quayside(writer: &mut Writer) {
    let head = writer.listed("Quayside Interpreting", "GB");
    let branch = writer.entity("Quayside Interpreting Ltd filial Sverige", EntityKind::Branch, "SE");
    writer.say(Link::BranchOf { branch, head }, Span::since(FIRST), said::register("SE"));
    at_home(writer, "Quayside Tolkning", branch);
}

/// Two that engage each other, and one of them a service of a group from the USA besides, for data about use only.
fn kretsgard(writer: &mut Writer, shared: &Shared) {
    let company = writer.company("Kretsgård Kundtjänst", "SE");
    let persons = writer.persons("SE");
    writer.owns(persons, company, 10_000);
    let other = writer.company("Piirikartano", "FI");
    let persons = writer.persons("FI");
    writer.owns(persons, other, 10_000);
    at_home(writer, "Kretsgård Kundtjänst", company);
    let (one, other) = (Node::Entity(company), Node::Entity(other));
    let handed = Handed { clear_text: Handed::UNKNOWN.clear_text, ..Handed::EVERYTHING };
    for (of, engaged) in [(one, other), (other, one)] {
        writer.engages(of, engaged, handed);
        writer.complete(of, List::SubProcessors);
    }
    let telemetry = writer.service("Cirrofield Mätning", shared.cirrofield);
    writer.engages(other, Node::Service(telemetry), Handed::METADATA);
    for task in Task::ALL {
        let worker = Worker { by: shared.cirrofield, place: "US" };
        writer.stated_site(Site { handed: Handed::METADATA, ..site(telemetry, task, worker) });
    }
    writer.all_complete(telemetry);
}

/// Supported in Sweden by a Swedish company whose staff a British one employs; the keys lie with a third.
fn mellanled(writer: &mut Writer) {
    let company = writer.company("Mellanled Schema", "SE");
    let persons = writer.persons("SE");
    writer.owns(persons, company, 10_000);
    let employer = writer.listed("Quayside Staffing", "GB");
    let keeper = writer.company("Nyckelgömman", "SE");
    let persons = writer.persons("SE");
    writer.owns(persons, keeper, 10_000);
    let service = writer.service("Mellanled Schema", company);
    let here = Worker { by: company, place: "SE" };
    for task in [Task::Storage, Task::Operation] {
        let (handed, keys) = (Handed::CIPHERTEXT, KeyCustody::Entity(keeper));
        writer.stated_site(Site { handed, keys, ..site(service, task, here) });
    }
    writer.stated_site(Site { employer: Some(employer), ..site(service, Task::Support, here) });
    writer.all_complete(service);
    // It was supported from Norway until the staff was hired.
    let before = Site { place: Jurisdiction::of("NO"), ..site(service, Task::Support, here) };
    let source = writer.contract();
    writer.say(Link::Site(before), Span::between(FIRST, Day::of(2024, 6, 30)), source);
}
