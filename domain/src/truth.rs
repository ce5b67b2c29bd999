//! What is known of a statement: whether it can be true, and whether it can be false.
//!
//! Sixty-four rows are computed at once: every bit of a [`Truth`] is one row (a handover),
//! so that one case and a portfolio run through the same code.

use std::ops::Not;

/// Truth of one statement over 64 rows (sanningsvärde): one bit a row, bit 0 is the first row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Truth {
    /// Rows in which the statement can be true.
    pub can_be_true: u64,
    /// Rows in which the statement can be false.
    pub can_be_false: u64,
}

impl Truth {
    /// True in every row.
    pub const TRUE: Self = Self { can_be_true: u64::MAX, can_be_false: 0 };
    /// False in every row.
    pub const FALSE: Self = Self { can_be_true: 0, can_be_false: u64::MAX };
    /// Not known in any row.
    pub const UNKNOWN: Self = Self { can_be_true: u64::MAX, can_be_false: u64::MAX };

    /// Both statements hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { can_be_true: self.can_be_true & other.can_be_true, can_be_false: self.can_be_false | other.can_be_false }
    }

    /// At least one of the statements holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { can_be_true: self.can_be_true | other.can_be_true, can_be_false: self.can_be_false & other.can_be_false }
    }

    /// Either of two answers is possible: what is left when it is not known which one applies.
    #[must_use]
    pub const fn join(self, other: Self) -> Self {
        Self { can_be_true: self.can_be_true | other.can_be_true, can_be_false: self.can_be_false | other.can_be_false }
    }

    /// Rows in which the statement is certainly true.
    pub const fn certainly_true(self) -> u64 {
        self.can_be_true & !self.can_be_false
    }

    /// Rows in which the statement is certainly false.
    pub const fn certainly_false(self) -> u64 {
        self.can_be_false & !self.can_be_true
    }

    /// The truth in one row, 0 to 63.
    pub const fn row(self, row: u32) -> Certainty {
        match ((self.can_be_true >> row) & 1, (self.can_be_false >> row) & 1) {
            (1, 0) => Certainty::True,
            (0, 1) => Certainty::False,
            _ => Certainty::Unknown,
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        Self { can_be_true: self.can_be_false, can_be_false: self.can_be_true }
    }
}

/// How certain a statement about one thing is (visshet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Certainty {
    /// Certainly so.
    True,
    /// Certainly not so.
    False,
    /// Not known: never read as "no".
    Unknown,
}

impl Certainty {
    /// From whether something can be true and can be false.
    pub const fn from_pair(can_be_true: bool, can_be_false: bool) -> Self {
        match (can_be_true, can_be_false) {
            (true, false) => Self::True,
            (false, true) => Self::False,
            _ => Self::Unknown,
        }
    }

    /// Not certainly false.
    pub const fn is_possible(self) -> bool {
        !matches!(self, Self::False)
    }
}
