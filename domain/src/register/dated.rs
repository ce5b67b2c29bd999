//! Days that are not known to the day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::day::Day;

/// A day as far as it is known (datering): a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dated {
    first: Day,
    precision: Precision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Precision {
    Day,
    Month,
    Year,
}

/// A text that is no year, month or day Underlag can use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not a year, a month or a day; write 2025, 2025-04 or 2025-04-07")]
pub struct DatedError {
    given: String,
}

impl Dated {
    /// The first day it can be.
    pub const fn first(self) -> Day {
        self.first
    }

    /// Whether it is known to the day.
    pub const fn is_exact(self) -> bool {
        matches!(self.precision, Precision::Day)
    }
}

impl From<Day> for Dated {
    fn from(first: Day) -> Self {
        Self { first, precision: Precision::Day }
    }
}

impl FromStr for Dated {
    type Err = DatedError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            _ => (text.to_owned(), Precision::Day),
        };
        match whole.parse() {
            Ok(first) => Ok(Self { first, precision }),
            Err(_) => Err(DatedError { given: crate::suggest::shown(text) }),
        }
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.first.to_string();
        let shown = match self.precision {
            Precision::Day => whole.as_str(),
            Precision::Month => whole.get(..7).unwrap_or_default(),
            Precision::Year => whole.get(..4).unwrap_or_default(),
        };
        f.write_str(shown)
    }
}

impl Serialize for Dated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Dated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Day(Day),
            Text(String),
        }
        match Written::deserialize(deserializer)? {
            Written::Day(day) => Ok(day.into()),
            Written::Text(text) => text.parse().map_err(de::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dated, DatedError};

    #[test]
    fn a_year_a_month_and_a_day_are_shown_as_they_are_known() -> Result<(), DatedError> {
        for (text, first) in [("2025", "2025-01-01"), ("2025-04", "2025-04-01"), ("2025-04-07", "2025-04-07")] {
            let dated: Dated = text.parse()?;
            assert_eq!((dated.to_string().as_str(), dated.first().to_string().as_str()), (text, first));
            assert_eq!(dated.is_exact(), text == first);
        }
        for odd in ["", "unknown", "25", "2025-13", "2025-4-7", "åååå", "2025-04-31"] {
            assert!(odd.parse::<Dated>().is_err(), "{odd}");
        }
        Ok(())
    }
}
