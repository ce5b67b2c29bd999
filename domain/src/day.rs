//! Civil days and periods.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A civil day of the body's country (dag), 1900-01-01 to 2199-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A text or number that is no day Underlag can use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("`{given}` is not a day between 1900-01-01 and 2199-12-31; write it as year-month-day, for example 2026-11-21")]
pub struct DayError {
    given: String,
}

impl DayError {
    /// What was given, cut to what a message can show.
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Day {
    /// A day known when the program is built, for provisions and tests.
    ///
    /// # Panics
    /// At compile time when the day does not exist.
    #[expect(clippy::panic, reason = "only reached while constants are built, so a wrong day does not compile")]
    pub const fn of(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self(date),
            None => panic!("no such day"),
        }
    }

    /// The same as a date of the calendar.
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// The day after, or this day at the end of the calendar.
    #[must_use]
    pub fn next(self) -> Self {
        self.0.succ_opt().map_or(self, Self)
    }

    /// The day before, or this day at the start of the calendar.
    #[must_use]
    pub fn previous(self) -> Self {
        self.0.pred_opt().filter(|date| date.year() >= 1900).map_or(self, Self)
    }

    /// The day a number of days later, or this day where the calendar ends before.
    #[must_use]
    pub fn after(self, days: u32) -> Self {
        let later = self.0.checked_add_days(chrono::Days::new(days.into()));
        later.filter(|date| date.year() < 2200).map_or(self, Self)
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let shown = || DayError { given: crate::suggest::shown(text) };
        let is_iso = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        if !is_iso {
            return Err(shown());
        }
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| shown())?;
        if (1900..2200).contains(&date.year()) { Ok(Self(date)) } else { Err(shown()) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Text(String),
            Toml(toml::value::Datetime),
        }
        let text = match Written::deserialize(deserializer)? {
            Written::Text(text) => text,
            Written::Toml(date) => date.to_string(),
        };
        text.parse().map_err(de::Error::custom)
    }
}

/// A period of days, both inclusive (giltighetstid); no end means "no end seen".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day, if there is one.
    pub to: Option<Day>,
}

impl Period {
    /// From a day on, no end seen.
    pub const fn since(from: Day) -> Self {
        Self { from, to: None }
    }

    /// From one day to another, both inclusive.
    pub const fn between(from: Day, to: Day) -> Self {
        Self { from, to: Some(to) }
    }

    /// Whether the day lies in the period.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn only_a_whole_iso_day_between_1900_and_2199_is_a_day() {
        for day in ["1900-01-01", "2024-02-29", "2199-12-31"] {
            assert_eq!(day.parse::<Day>().map(|day| day.to_string()), Ok(day.to_owned()));
        }
        for odd in
            ["2026- 1- 1", "+2026-1-01", " 2026-1-01", "2026-02-30", "1899-12-31", "2200-01-01", "2026-1-1", "", "idag"]
        {
            assert!(odd.parse::<Day>().is_err(), "{odd}");
        }
    }
}
