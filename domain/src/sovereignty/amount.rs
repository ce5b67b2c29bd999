//! Points and percent, exact: whole numbers of the smallest part, never rounded.

use std::fmt;

use serde::{Serialize, Serializer};

/// What a value is at least and at most (intervall).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Interval<T> {
    /// The least it can be.
    pub min: T,
    /// The most it can be.
    pub max: T,
}

/// Points (poäng), in hundredths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub(super) u32);

/// A share (andel) of the nominal maximum, in hundred-thousandths of a percent. It can be more than 100 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub(super) u32);

impl Points {
    /// What these points of an objective add to the score under its weight in percent. Every objective is counted
    /// against the same nominal 1000 points, so a hundredth of a point is a thousandth of a percent of it.
    pub(super) const fn weighted(self, weight: u32) -> Percent {
        Percent(self.0.saturating_mul(weight))
    }
}

impl Points {
    /// The number of hundredths of a point.
    pub const fn hundredths(self) -> u32 {
        self.0
    }
}

impl Percent {
    /// The number of hundred-thousandths of a percent.
    pub const fn hundred_thousandths(self) -> u32 {
        self.0
    }
}

impl std::iter::Sum for Points {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        Self(parts.map(|part| part.0).sum())
    }
}

impl std::iter::Sum for Percent {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        Self(parts.map(|part| part.0).sum())
    }
}

/// A whole number of parts as a decimal, without zeros that say nothing.
fn decimal(parts: u32, in_one: u32, places: usize) -> String {
    let text = format!("{}.{:0places$}", parts / in_one, parts % in_one);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.0, 100, 2))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.0, 100_000, 5))
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Percent, Points};

    #[test]
    fn amounts_are_written_exactly_and_without_empty_zeros() {
        let points = [0, 100, 110, 12_501, 100_003].map(|parts| Points(parts).to_string());
        assert_eq!(points, ["0", "1", "1.1", "125.01", "1000.03"]);
        let percent = [0, 1, 100_000, 1_000_000, 10_007_560].map(|parts| Percent(parts).to_string());
        assert_eq!(percent, ["0", "0.00001", "1", "10", "100.0756"]);
    }
}
