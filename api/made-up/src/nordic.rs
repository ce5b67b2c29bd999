//! Swedish and Finnish companies and resellers, in hands of every kind.

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityId, EntityKind, OwnerUnknown, Span};

use crate::said;
use crate::shared::Shared;
use crate::writer::{FIRST, Writer, ownership, share};

/// How many entities there are in all; resellers fill up what the rest leaves.
const ENTITIES: usize = 1_000;
const SWEDISH: u32 = 105;
const FINNISH: u32 = 65;

const TRADES: [&str; 8] = ["Data", "System", "Drift", "IT", "Konsult", "Mjukvara", "Nät", "Telekom"];
const FINNISH_TRADES: [&str; 6] = ["Data", "Järjestelmät", "Verkot", "Palvelut", "Ohjelmistot", "Tele"];

/// Owners that companies have in common (gemensamma ägare).
struct Owners {
    municipalities: Vec<EntityId>,
    funds: Vec<EntityId>,
    pension: Vec<EntityId>,
}

/// Writes the companies, and says which of them sell services.
pub(crate) fn write(writer: &mut Writer, shared: &Shared, funds: &[EntityId]) -> Vec<EntityId> {
    let owners =
        Owners { municipalities: municipalities(writer), funds: funds.to_vec(), pension: shared.funds.clone() };
    let mut providers = Vec::new();
    for (country, count) in [("SE", SWEDISH), ("FI", FINNISH)] {
        for _ in 0..count {
            providers.push(company(writer, &owners, country));
        }
    }
    cross_held(writer, &mut providers);
    while writer.entities() + 2 <= ENTITIES {
        let country = if writer.dice.happens(60) { "SE" } else { "FI" };
        let word = writer.names.word(&mut writer.dice, country);
        let part = if country == "SE" { "Återförsäljning" } else { "Jälleenmyynti" };
        let reseller = writer.company(&format!("{word} {part}"), country);
        let persons = writer.persons(country);
        writer.owns(persons, reseller, 10_000);
    }
    while writer.entities() < ENTITIES {
        let word = writer.names.word(&mut writer.dice, "SE");
        let association = writer.company(&format!("{word} Ekonomisk förening"), "SE");
        writer.owner_unknown(association, OwnerUnknown::NoKnownPerson);
    }
    providers
}

fn municipalities(writer: &mut Writer) -> Vec<EntityId> {
    let mut found = Vec::new();
    for (country, count, part) in [("SE", 22, "s kommun"), ("FI", 14, "n kunta")] {
        for _ in 0..count {
            let word = writer.names.word(&mut writer.dice, country);
            found.push(writer.entity(&format!("{word}{part}"), EntityKind::PublicBody, country));
        }
    }
    found
}

fn company(writer: &mut Writer, owners: &Owners, country: &'static str) -> EntityId {
    let word = writer.names.word(&mut writer.dice, country);
    let trades: &[&str] = if country == "SE" { &TRADES } else { &FINNISH_TRADES };
    let trade = writer.dice.pick(trades).unwrap_or_default();
    let name = format!("{word} {trade}");
    let held = writer.company(&name, country);
    match writer.dice.roll(20) {
        0..=6 => founders(writer, held, 10_000),
        7..=9 => {
            // A pension fund has a little of it.
            let points = writer.dice.between(500, 2_400);
            founders(writer, held, 10_000 - points);
            if let Some(fund) = writer.dice.pick(&owners.pension) {
                writer.owns(fund, held, points);
            }
        }
        10..=12 => {
            let bidco = writer.company(&format!("{word} Bidco"), country);
            let points = writer.dice.between(5_500, 10_000);
            let since = Day::of(2017 + i32::from(writer.dice.between(0, 8)), 7, 1);
            founders_while(writer, held, 10_000, Span::between(FIRST, since.previous()));
            writer.owns_while(bidco, held, points, Span::since(since));
            if let Some(fund) = writer.dice.pick(&owners.funds) {
                writer.owns(fund, bidco, 10_000);
            }
        }
        13 | 14 => municipal(writer, owners, held, country),
        15 => writer.owner_unknown(held, OwnerUnknown::NoKnownPerson),
        16 => {
            let reasons = [OwnerUnknown::NaturalPersons, OwnerUnknown::NotInvestigated, OwnerUnknown::NoIdentifier];
            if let Some(reason) = writer.dice.pick(&reasons) {
                writer.owner_unknown(held, reason);
            }
        }
        17 => {
            // Known between two ends only: the rest may be anybody's.
            let least = writer.dice.between(2_500, 5_000);
            let persons = writer.persons(country);
            let (what, source) = (share(least, least + 2_400), said::register(country));
            writer.say(ownership(persons, held, what, what), Span::since(FIRST), source);
        }
        18 => {
            let abroad = writer.dice.pick(&["NO", "DK", "DE", "GB", "US"]).unwrap_or("NO");
            let persons = writer.persons(abroad);
            writer.owns(persons, held, 10_000);
        }
        // Nothing is stated of its owners.
        _ => {}
    }
    held
}

fn founders(writer: &mut Writer, held: EntityId, points: u16) {
    founders_while(writer, held, points, Span::since(FIRST));
}

fn founders_while(writer: &mut Writer, held: EntityId, points: u16, span: Span) {
    let persons = writer.persons(writer.country_of(held));
    writer.owns_while(persons, held, points, span);
}

/// A municipality's company, or one that several have together.
fn municipal(writer: &mut Writer, owners: &Owners, held: EntityId, country: &'static str) {
    let at_home: Vec<EntityId> =
        owners.municipalities.iter().copied().filter(|owner| writer.country_of(*owner) == country).collect();
    let together = if writer.dice.happens(50) { 1 } else { 4 };
    let first = writer.dice.roll(10) as usize;
    for owner in at_home.iter().skip(first).take(together) {
        writer.owns(*owner, held, 10_000 / u16::try_from(together).unwrap_or(1));
    }
}

/// Pairs that hold a part of each other.
fn cross_held(writer: &mut Writer, providers: &mut Vec<EntityId>) {
    for country in ["SE", "FI"] {
        let word = writer.names.word(&mut writer.dice, country);
        let pair = ["A", "B"].map(|part| {
            let name = format!("{word} {part}");
            let held = writer.company(&name, country);
            founders(writer, held, 7_500);
            held
        });
        let [one, other] = pair;
        writer.owns(one, other, 2_500);
        writer.owns(other, one, 2_500);
        providers.extend(pair);
    }
}
