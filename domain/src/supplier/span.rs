//! When a statement holds.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::truth::Certainty;

/// First day of a statement (från och med).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum From {
    /// From this day, inclusive.
    Day(Day),
    /// From some day nobody has said, at the latest the day of the source.
    Unknown,
}

/// Last day of a statement (till och med).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Until {
    /// To this day, inclusive.
    Day(Day),
    /// No end has been seen: it holds on.
    NoneSeen,
    /// Whether and when it ended is not known: it is certain to the day of the source only.
    Unknown,
}

/// The days on which a statement holds, both inclusive, either of them possibly unknown (giltighetstid).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// First day.
    pub from: From,
    /// Last day.
    pub until: Until,
}

impl Span {
    /// From a day on, no end seen.
    pub const fn since(day: Day) -> Self {
        Self { from: From::Day(day), until: Until::NoneSeen }
    }

    /// From one day to another, both inclusive.
    pub const fn between(from: Day, until: Day) -> Self {
        Self { from: From::Day(from), until: Until::Day(until) }
    }

    /// Whether it holds on a day, as seen by a source of another day.
    pub fn holds(&self, as_of: Day, source: Day) -> Certainty {
        let begun = match self.from {
            From::Day(from) if from <= as_of => Certainty::True,
            From::Day(_) => return Certainty::False,
            From::Unknown if source <= as_of => Certainty::True,
            From::Unknown => Certainty::Unknown,
        };
        match self.until {
            Until::Day(until) if until < as_of => Certainty::False,
            Until::Day(_) | Until::NoneSeen => begun,
            Until::Unknown if as_of <= source => begun,
            Until::Unknown => Certainty::Unknown,
        }
    }

    /// Days from which an answer can differ from that of the day before, given the day of the source.
    pub fn turning_days(&self, source: Day) -> impl Iterator<Item = Day> {
        let from = match self.from {
            From::Day(from) => from,
            From::Unknown => source,
        };
        let after = match self.until {
            Until::Day(until) => Some(until.next()),
            Until::NoneSeen => None,
            Until::Unknown => Some(source.next()),
        };
        [Some(from), after].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::{From, Span, Until};
    use crate::day::Day;
    use crate::truth::Certainty;

    const fn day(day: u32) -> Day {
        Day::of(2025, 6, day)
    }

    #[test]
    fn a_known_span_holds_from_its_first_to_its_last_day_inclusive() {
        let span = Span::between(day(10), day(20));
        let seen: Vec<_> = [9, 10, 20, 21].map(|at| span.holds(day(at), day(1))).to_vec();
        assert_eq!(seen, [Certainty::False, Certainty::True, Certainty::True, Certainty::False]);
    }

    #[test]
    fn an_unknown_start_is_certain_from_the_day_of_the_source() {
        let span = Span { from: From::Unknown, until: Until::NoneSeen };
        assert_eq!(span.holds(day(14), day(15)), Certainty::Unknown);
        assert_eq!(span.holds(day(15), day(15)), Certainty::True);
    }

    #[test]
    fn an_unknown_end_is_certain_to_the_day_of_the_source() {
        let span = Span { from: From::Day(day(1)), until: Until::Unknown };
        assert_eq!(span.holds(day(15), day(15)), Certainty::True);
        assert_eq!(span.holds(day(16), day(15)), Certainty::Unknown);
    }
}
