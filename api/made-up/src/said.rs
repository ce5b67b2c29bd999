//! Where statements of the made-up set are said to have been read.

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::day::Day;
use underlag_domain::supplier::Source;

/// The day on which registers were last read.
pub(crate) const READ_ON: Day = Day::of(2026, 9, 30);

/// A country's register of companies.
pub(crate) fn register(country: &str) -> Source {
    let what = match country {
        "SE" => "Bolagsregistret (påhittat)".to_owned(),
        "FI" => "Handelsregistret (påhittat)".to_owned(),
        _ => format!("Företagsregister {country} (påhittat)"),
    };
    Source { what, day: READ_ON, rank: Evidence::Documented, by: StatedBy::ThirdParty }
}

/// A register of the identifiers of legal entities, with its own reasons why no parent is named.
pub(crate) fn identifier_register() -> Source {
    Source::documented("LEI-registret (påhittat)", Day::of(2026, 10, 15))
}

/// Accounts of a group for a year.
pub(crate) fn accounts(year: i32) -> Source {
    let day = if year < 2025 { Day::of(2025, 5, 20) } else { Day::of(2026, 5, 19) };
    Source {
        what: format!("Koncernredovisning {year} (påhittad)"),
        day,
        rank: Evidence::Documented,
        by: StatedBy::Supplier,
    }
}

/// An appendix of a contract, by the contract's number.
pub(crate) fn contract(number: u32) -> Source {
    Source {
        what: format!("Avtal PÅH-2024-{number:04}, bilaga 3"),
        day: Day::of(2024, 12, 1),
        rank: Evidence::Documented,
        by: StatedBy::Supplier,
    }
}

/// What somebody independent has examined on the spot.
pub(crate) fn examined(what: &str) -> Source {
    Source {
        what: format!("{what} (påhittad)"),
        day: Day::of(2026, 3, 12),
        rank: Evidence::Demonstrated,
        by: StatedBy::ThirdParty,
    }
}

/// What a supplier says in its own favour, and nothing else shows.
pub(crate) fn claimed(what: &str) -> Source {
    Source {
        what: format!("{what} (påhittad)"),
        day: Day::of(2026, 8, 17),
        rank: Evidence::Claimed,
        by: StatedBy::Supplier,
    }
}

/// An extract of a list, on the day it shows.
pub(crate) fn extract(day: Day) -> Source {
    Source::documented("Utdrag ur listan (påhittat)", day)
}
