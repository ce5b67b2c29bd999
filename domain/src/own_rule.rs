//! Rules a public body has set itself: conditions in the language of the law, over the same attributes.

use serde::Serialize;

use crate::day::{Day, Period};
use crate::register::Condition;

/// A body's own rule (egen regel): an obstacle the body has decided on beyond the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRule {
    /// How answers refer to it: `own/` and the id the body gave it.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The organ that decided it (beslutande organ).
    pub decided_by: String,
    /// Day of the decision: it is not known before.
    pub decided: Day,
    /// Days on which it applies, both inclusive.
    pub in_force: Period,
    /// Where it is written: minutes, paragraph, case number.
    pub source: String,
    /// The obstacle is there when this holds of a handover.
    pub obstacle_when: Condition,
}

impl OwnRule {
    /// Whether it applies on a day, as far as was known on another.
    pub fn applies_on(&self, as_of: Day, known_on: Day) -> bool {
        self.decided <= known_on && self.in_force.contains(as_of)
    }
}
