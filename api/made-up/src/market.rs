//! Services: who stores, operates and supports them, shared between suppliers as they are in life.

use std::collections::BTreeSet;

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityId, Handed, KeyCustody, Link, List, Node, ServiceId, Site, Span, Task};

use crate::said;
use crate::shared::Shared;
use crate::writer::{Worker, Writer, site};

/// How many services there are in all.
const SERVICES: usize = 84;

const KINDS: [&str; 22] = [
    "Ekonomi",
    "Lön",
    "Ärende",
    "E-arkiv",
    "Journal",
    "Skolplattform",
    "Bygglov",
    "Säkerhetskopia",
    "Kontor",
    "Videomöte",
    "E-post",
    "Karta",
    "Inköp",
    "Tidbok",
    "Formulär",
    "Telefoni",
    "Övervakning",
    "Kundtjänst",
    "Översättning",
    "Bibliotek",
    "Schema",
    "Katalog",
];

/// Writes services until there are enough.
pub(crate) fn write(writer: &mut Writer, shared: &Shared, providers: &[EntityId]) {
    answered_for(writer, shared);
    let mut kinds = KINDS.into_iter().cycle();
    let mut named = BTreeSet::new();
    while writer.services() < SERVICES {
        let (Some(provider), Some(kind)) = (writer.dice.pick(providers), kinds.next()) else { return };
        // Subsidiaries of one group have its name in common.
        let name = format!("{} {kind}", writer.first_name(provider));
        if named.insert(name.clone()) {
            service(writer, shared, provider, &name);
        }
    }
}

/// Those shared say whom they engage themselves, all but one.
fn answered_for(writer: &mut Writer, shared: &Shared) {
    let shared: Vec<EntityId> = shared.hosts.iter().chain(&shared.supporters).map(|worker| worker.by).collect();
    for entity in shared.iter().skip(1) {
        writer.complete(Node::Entity(*entity), List::SubProcessors);
        writer.certified(*entity, "ISO/IEC 27001", Span::between(Day::of(2025, 6, 1), Day::of(2028, 5, 31)));
    }
}

fn service(writer: &mut Writer, shared: &Shared, provider: EntityId, name: &str) {
    let service = writer.service(name, provider);
    let own = Worker { by: provider, place: writer.country_of(provider) };
    let host = writer.dice.pick(&shared.hosts).filter(|_| writer.dice.happens(75)).unwrap_or(own);
    let (handed, keys) = keys(writer);
    writer.stated_site(Site { handed, keys, ..site(service, Task::Storage, host) });
    let operator = if writer.dice.happens(60) { own } else { host };
    writer.stated_site(Site { handed, keys, ..site(service, Task::Operation, operator) });
    support(writer, shared, service, own);
    for _ in 0..writer.dice.roll(3) {
        let workers = [writer.dice.pick(&shared.hosts), writer.dice.pick(&shared.supporters)];
        if let Some(engaged) = writer.dice.pick(&workers).flatten() {
            let handed = writer.dice.pick(&[Handed::EVERYTHING, Handed::CIPHERTEXT, Handed::METADATA, Handed::UNKNOWN]);
            writer.engages(Node::Service(service), Node::Entity(engaged.by), handed.unwrap_or(Handed::UNKNOWN));
        }
    }
    if service.0 % 6 == 5 {
        // Built on another supplier's service.
        let below = ServiceId(service.0 - 5);
        writer.engages(Node::Service(service), Node::Service(below), Handed::EVERYTHING);
    }
    match writer.dice.roll(4) {
        0 | 1 => writer.all_complete(service),
        2 => {
            for task in Task::ALL {
                writer.complete(Node::Service(service), List::Sites(task));
            }
        }
        // Nobody says that any list is complete.
        _ => {}
    }
}

/// What can be got hold of, and who has the keys.
fn keys(writer: &mut Writer) -> (Handed, KeyCustody) {
    match writer.dice.roll(8) {
        0 => (Handed::CIPHERTEXT, KeyCustody::Body),
        1 => (Handed::CIPHERTEXT, KeyCustody::Supplier),
        2 => (Handed::CIPHERTEXT, KeyCustody::Unknown),
        _ => (Handed::EVERYTHING, KeyCustody::NotEncrypted),
    }
}

/// By day at home; by night by somebody else, or so it is said only at home.
fn support(writer: &mut Writer, shared: &Shared, service: ServiceId, own: Worker) {
    match writer.dice.roll(5) {
        0 | 1 => writer.site(service, Task::Support, own),
        2 => {
            let claim = said::claimed("Säljblad: all support ges inom EU");
            writer.say(Link::Site(site(service, Task::Support, own)), Span::since(Day::of(2024, 1, 1)), claim);
        }
        _ => {
            writer.site(service, Task::Support, own);
            if let Some(other) = writer.dice.pick(&shared.supporters) {
                writer.site(service, Task::Support, other);
            }
        }
    }
}
