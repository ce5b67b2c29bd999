//! Groups of companies from abroad: a parent, holding companies on the way, and subsidiaries in the north.

use underlag_domain::day::Day;
use underlag_domain::supplier::{ControlBasis, Directness, EntityId, EntityKind, Link, Listing, OwnerUnknown, Span};

use crate::said;
use crate::shared::Shared;
use crate::writer::{FIRST, Writer, exactly, ownership, share};

/// How many groups a country is the home of, where their holding companies are, and where else they work.
struct Home {
    country: &'static str,
    groups: u32,
    holdings: &'static [&'static str],
    abroad: &'static [&'static str],
}

const HOMES: &[Home] = &[
    Home { country: "US", groups: 14, holdings: &["NL", "IE", "LU", "GB"], abroad: &["IE", "DE", "IN", "PL", "SG"] },
    Home { country: "GB", groups: 7, holdings: &["GB", "LU", "NL"], abroad: &["IE", "IN", "PL"] },
    Home { country: "IN", groups: 6, holdings: &["SG", "GB", "NL"], abroad: &["GB", "DE", "PL"] },
    Home { country: "CN", groups: 4, holdings: &["HK", "SG", "LU"], abroad: &["DE", "GB"] },
    Home { country: "CH", groups: 4, holdings: &["CH", "LU"], abroad: &["DE", "FR"] },
    Home { country: "DE", groups: 7, holdings: &["DE", "AT"], abroad: &["AT", "PL"] },
    Home { country: "FR", groups: 4, holdings: &["FR", "BE"], abroad: &["BE"] },
    Home { country: "NL", groups: 3, holdings: &["NL"], abroad: &["DE", "BE"] },
    Home { country: "NO", groups: 6, holdings: &["NO"], abroad: &["DK", "PL"] },
    Home { country: "DK", groups: 4, holdings: &["DK", "DE"], abroad: &["NO"] },
    Home { country: "CA", groups: 2, holdings: &["NL", "GB"], abroad: &["US", "GB"] },
];

/// Who manages funds that buy companies, with a fund of each (riskkapitalägare).
pub(crate) fn private_equity(writer: &mut Writer) -> Vec<EntityId> {
    let managers = [("US", "JE"), ("US", "LU"), ("GB", "GG"), ("GB", "LU"), ("SE", "LU"), ("SE", "SE"), ("FI", "FI")];
    let mut funds = Vec::new();
    for (home, seat) in managers {
        let word = writer.names.word(&mut writer.dice, home);
        let manager = writer.company(&format!("{word} Equity Partners"), home);
        let persons = writer.persons(home);
        writer.owns(persons, manager, 10_000);
        for number in ["II", "III"] {
            let held = writer.entity(&format!("{word} Fund {number}"), EntityKind::Company, seat);
            let (basis, directness) = (ControlBasis::Agreement, Directness::Direct);
            writer.say(
                Link::Control { holder: manager, held, basis, directness },
                Span::since(FIRST),
                said::accounts(2024),
            );
            funds.push(held);
        }
    }
    funds
}

/// Writes the groups, and says which subsidiaries work in Sweden and Finland.
pub(crate) fn write(writer: &mut Writer, shared: &Shared, funds: &[EntityId]) -> Vec<EntityId> {
    let mut nordic = Vec::new();
    for home in HOMES {
        for _ in 0..home.groups {
            nordic.extend(group(writer, shared, funds, home));
        }
    }
    nordic
}

fn group(writer: &mut Writer, shared: &Shared, funds: &[EntityId], home: &Home) -> Vec<EntityId> {
    let word = writer.names.word(&mut writer.dice, home.country);
    let parent = parent(writer, shared, funds, &word, home.country);
    let mut below = parent;
    for level in 0..writer.dice.roll(3) {
        let Some(country) = writer.dice.pick(home.holdings) else { continue };
        let part =
            ["Holding", "International Holding", "Europe Holding"].get(level as usize).copied().unwrap_or_default();
        let held = writer.company(&format!("{word} {part}"), country);
        writer.owns(below, held, 10_000);
        if level == 0 {
            writer.consolidates(parent, held, 2025);
        }
        below = held;
    }
    let mut nordic = Vec::new();
    for (name, country) in [("Sverige", "SE"), ("Suomi", "FI"), ("Danmark", "DK"), ("Norge", "NO")] {
        let often = if country == "SE" { 90 } else { 55 };
        if writer.dice.happens(often) {
            let held = subsidiary(writer, below, &format!("{word} {name}"), country);
            if matches!(country, "SE" | "FI") {
                nordic.push(held);
            }
        }
    }
    for country in home.abroad {
        if writer.dice.happens(40) {
            subsidiary(writer, below, &format!("{word} Services {country}"), country);
        }
    }
    nordic
}

/// The parent: listed with spread shares, in private hands, bought by a fund, or with an owner nobody names.
fn parent(writer: &mut Writer, shared: &Shared, funds: &[EntityId], word: &str, country: &'static str) -> EntityId {
    match writer.dice.roll(10) {
        0..=4 => {
            let parent = writer.listed(word, country);
            for _ in 0..writer.dice.roll(4) {
                let points = writer.dice.between(500, 2_400);
                let holder = writer.dice.pick(&shared.funds);
                if let Some(holder) = holder {
                    let what = share(points - points % 100, points);
                    let source = said::accounts(2025);
                    writer.say(ownership(holder, parent, what, what), Span::since(Day::of(2023, 1, 1)), source);
                }
            }
            if country == "US" {
                let listing = if writer.dice.happens(70) { Listing::HrAndNonHr } else { Listing::Hr };
                writer.us_framework(parent, listing, Span::since(Day::of(2023, 10, 1)));
                writer.looked_up(parent, listing, Day::of(2026, 11, 2));
            }
            parent
        }
        5 | 6 => {
            let parent = writer.company(word, country);
            let persons = writer.persons(country);
            writer.owns(persons, parent, 10_000);
            parent
        }
        7 | 8 => {
            let parent = writer.company(word, country);
            if let Some(fund) = writer.dice.pick(funds) {
                let points = writer.dice.between(5_100, 10_000);
                writer.owns(fund, parent, points);
            }
            parent
        }
        _ => {
            let reasons = [
                OwnerUnknown::NonConsolidating,
                OwnerUnknown::NaturalPersons,
                OwnerUnknown::NonPublic,
                OwnerUnknown::NoIdentifier,
            ];
            let parent = writer.company(word, country);
            if let Some(reason) = writer.dice.pick(&reasons) {
                writer.owner_unknown(parent, reason);
            }
            parent
        }
    }
}

/// Wholly owned, mostly; sometimes founders keep a part, and sometimes it was bought on a day.
fn subsidiary(writer: &mut Writer, above: EntityId, name: &str, country: &'static str) -> EntityId {
    let held = writer.company(name, country);
    match writer.dice.roll(8) {
        0 => {
            let points = writer.dice.between(5_100, 9_000);
            writer.owns(above, held, points);
            let persons = writer.persons(country);
            writer.owns(persons, held, 10_000 - points);
        }
        1 => {
            let bought = Day::of(2016 + i32::from(writer.dice.between(0, 9)), 4, 1);
            let persons = writer.persons(country);
            writer.owns_while(persons, held, 10_000, Span::between(FIRST, bought.previous()));
            writer.owns_while(above, held, 10_000, Span::since(bought));
        }
        2 => {
            // Shares of two classes: more of the votes than of the capital.
            let source = said::register(country);
            let votes = writer.dice.between(6_000, 9_000);
            writer.say(ownership(above, held, exactly(4_500), exactly(votes)), Span::since(FIRST), source);
        }
        _ => writer.owns(above, held, 10_000),
    }
    held
}
