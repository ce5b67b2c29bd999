//! Numbers, countries and days as files write them.

use underlag_domain::day::Day;
use underlag_domain::suggest::shown;
use underlag_domain::supplier::{From, Identifier, Jurisdiction, Span, Until};

use crate::reason::Reason;

/// An LEI.
pub(crate) fn lei(column: &'static str, text: &str) -> Result<Identifier, Reason> {
    if text.is_empty() {
        return Err(Reason::Missing { column });
    }
    Identifier::parse("lei", text).map_err(|why| Reason::Identifier { column, why })
}

/// Most characters of a name or an id.
pub const MOST_CHARACTERS: usize = 500;

/// A name or an id that is kept.
pub(crate) fn kept(column: &'static str, text: &str) -> Result<String, Reason> {
    if text.len() > MOST_CHARACTERS && text.chars().nth(MOST_CHARACTERS).is_some() {
        return Err(Reason::Long { column });
    }
    // Not every database can keep it.
    if text.contains('\0') { Err(Reason::Nul { column }) } else { Ok(text.to_owned()) }
}

/// A country, also where a part of it is given: `US-DE` is the USA.
pub(crate) fn country(column: &'static str, text: &str) -> Result<Option<Jurisdiction>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    let code = text.split_once('-').map_or(text, |(country, _)| country);
    Jurisdiction::of(code).map(Some).ok_or_else(|| Reason::Country { column, given: shown(text) })
}

/// A code that the format does not have.
pub(crate) fn no_code(column: &'static str, text: &str) -> Reason {
    if text.is_empty() { Reason::Missing { column } } else { Reason::Code { column, given: shown(text) } }
}

/// First day of the calendar: what began earlier holds from here on for whoever asks.
const FIRST: Day = Day::of(1900, 1, 1);

/// A day, possibly outside of the calendar of [`Day`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    Before,
    Day(Day),
    After,
}

/// A day or the instant it begins with. The day is that of the writer's clock, whatever its offset.
pub(crate) fn day(column: &'static str, text: &str) -> Result<Option<Written>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Reason::Day { column, given: shown(text) };
    let (date, rest) = text.split_at_checked(10).ok_or_else(wrong)?;
    if !(rest.is_empty() || rest.starts_with('T') || rest.starts_with(' ')) {
        return Err(wrong());
    }
    if let Ok(day) = date.parse() {
        return Ok(Some(Written::Day(day)));
    }
    // A leap year of the calendar has every day that any year has.
    let (year, in_year) = date.split_at_checked(4).ok_or_else(wrong)?;
    if !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    let year: u32 = year.parse().map_err(|_| wrong())?;
    match format!("2000{in_year}").parse::<Day>() {
        Ok(_) if year < 1900 => Ok(Some(Written::Before)),
        Ok(_) if year > 2199 => Ok(Some(Written::After)),
        _ => Err(wrong()),
    }
}

/// The day on which something was last looked after.
pub(crate) fn updated(column: &'static str, text: &str) -> Result<Option<Day>, Reason> {
    Ok(match day(column, text)? {
        Some(Written::Day(day)) => Some(day),
        Some(Written::Before) => Some(FIRST),
        Some(Written::After) | None => None,
    })
}

/// A first and a last day, both inclusive; either may be empty.
pub(crate) fn span(from: Option<Written>, until: Option<Written>, open: Until) -> Result<Span, Reason> {
    let first = match from {
        None => From::Unknown,
        Some(Written::Before | Written::After) => From::Day(FIRST),
        Some(Written::Day(day)) => From::Day(day),
    };
    let last = match until {
        // A year like 9999 says that no end is meant.
        None | Some(Written::After) => open,
        Some(Written::Before) => Until::Day(FIRST),
        Some(Written::Day(day)) => Until::Day(day),
    };
    match (first, last) {
        (From::Day(from), Until::Day(until)) if until < from => Err(Reason::EndBeforeStart { from, until }),
        _ => Ok(Span { from: first, until: last }),
    }
}

/// Something that had ended when its source said so; when is not known, nor whether it held on any day before.
pub(crate) fn ended(source: Day) -> Span {
    Span { from: From::Unknown, until: Until::Day(source.previous()) }
}
