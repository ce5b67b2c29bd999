//! Thresholds of ownership, as values: which clause asks for which is not said here.

use serde::{Deserialize, Serialize};

use super::amount::{Amount, AmountInterval};
use super::share::Share;
use super::tie::Stake;
use crate::truth::Certainty;

/// What a stake is held against (gränsvärde), in basis points, 0 to 10 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Limit {
    /// More than this.
    MoreThan(u16),
    /// This or more.
    AtLeast(u16),
}

impl Limit {
    /// Whether a stake between two ends passes it.
    pub(super) fn passed_by(self, stake: AmountInterval) -> Certainty {
        let passes = |amount: Amount| match self {
            Self::MoreThan(limit) => amount > Amount::of_basis_points(limit),
            Self::AtLeast(limit) => amount >= Amount::of_basis_points(limit),
        };
        Certainty::from_pair(passes(stake.max), !passes(stake.min))
    }

    /// Whether a single share passes it.
    pub fn passed_by_share(self, share: Share) -> Certainty {
        self.passed_by(AmountInterval::of(share))
    }

    /// Whether so many basis points pass it; more than the whole counts as the whole.
    pub(super) fn passed_by_points(self, points: u32) -> bool {
        match self {
            Self::MoreThan(limit) => points > u32::from(limit),
            Self::AtLeast(limit) => points >= u32::from(limit),
        }
    }
}

/// Whose stakes are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Whose {
    /// Each holder's by itself.
    Each,
    /// Those of all holders from outside the area where the GDPR applies together.
    OutsideAreaTogether,
}

/// A threshold (tröskel), for example more than 10 % of capital or votes in the hands of one holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Of what.
    pub stake: Stake,
    /// How much.
    pub limit: Limit,
    /// Held by whom.
    pub whose: Whose,
}

impl Threshold {
    /// More than so many basis points of something in one hand.
    pub const fn more_than(points: u16, stake: Stake) -> Self {
        Self { stake, limit: Limit::MoreThan(points), whose: Whose::Each }
    }
}
