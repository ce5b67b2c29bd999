//! Multiplied shares in whole numbers, rounded to the safe side.

use serde::Serialize;

use super::share::{Share, WHOLE};

/// A multiplied share, in thousand-millionths of a basis point: a whole is 10^13, so that products keep their precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Amount(u64);

const FINER: u64 = 1_000_000_000;
const ONE: u64 = WHOLE as u64 * FINER;

impl Amount {
    pub(super) const ZERO: Self = Self(0);
    pub(super) const ALL: Self = Self(ONE);

    pub(super) fn of_basis_points(points: u16) -> Self {
        Self(u64::from(points) * FINER)
    }

    /// So many basis points of it, rounded down. Exact division comes last.
    pub(super) fn part_rounded_down(self, points: u16) -> Self {
        Self(self.0 * u64::from(points) / u64::from(WHOLE))
    }

    /// So many basis points of it, rounded up.
    pub(super) fn part_rounded_up(self, points: u16) -> Self {
        Self((self.0 * u64::from(points)).div_ceil(u64::from(WHOLE)))
    }

    /// The sum, at most the whole.
    pub(super) fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(ONE))
    }

    const fn basis_points_down(self) -> u64 {
        self.0 / FINER
    }

    const fn basis_points_up(self) -> u64 {
        self.0.div_ceil(FINER)
    }
}

/// Between which ends a multiplied share lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AmountInterval {
    pub(super) min: Amount,
    pub(super) max: Amount,
}

impl AmountInterval {
    pub(super) fn of(share: Share) -> Self {
        Self { min: Amount::of_basis_points(share.min()), max: Amount::of_basis_points(share.max()) }
    }
}

/// A multiplied share as it is shown (multiplicerad andel): in thousand-millionths of a basis point, and rounded outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Multiplied {
    /// The least, in thousand-millionths of a basis point, rounded down.
    pub min: u64,
    /// The greatest, rounded up.
    pub max: u64,
}

impl Multiplied {
    /// The least in whole basis points, rounded down.
    pub const fn min_basis_points(self) -> u64 {
        Amount(self.min).basis_points_down()
    }

    /// The greatest in whole basis points, rounded up.
    pub const fn max_basis_points(self) -> u64 {
        Amount(self.max).basis_points_up()
    }
}

impl From<AmountInterval> for Multiplied {
    fn from(interval: AmountInterval) -> Self {
        Self { min: interval.min.0, max: interval.max.0 }
    }
}
