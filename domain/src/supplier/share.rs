//! Shares of capital and of votes.

use serde::Serialize;

/// The whole, in basis points.
pub const WHOLE: u16 = 10_000;

/// A share known to lie between two ends (andel), in basis points, 0 to 10 000, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Share {
    min: u16,
    max: u16,
}

/// Ends that are no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{min} to {max} basis points is not a share; give two numbers from 0 to 10000, the least first")]
pub struct ShareError {
    /// The least as given.
    pub min: u16,
    /// The greatest as given.
    pub max: u16,
}

impl Share {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self { min: 0, max: WHOLE };
    /// All of it.
    pub const ALL: Self = Self { min: WHOLE, max: WHOLE };
    /// None of it.
    pub const NONE: Self = Self { min: 0, max: 0 };

    /// A share between two ends, in basis points, both inclusive.
    ///
    /// # Errors
    /// When the ends are in the wrong order or more than the whole.
    pub const fn between(min: u16, max: u16) -> Result<Self, ShareError> {
        if min <= max && max <= WHOLE { Ok(Self { min, max }) } else { Err(ShareError { min, max }) }
    }

    /// A share known exactly, in basis points.
    ///
    /// # Errors
    /// When it is more than the whole.
    pub const fn exact(share: u16) -> Result<Self, ShareError> {
        Self::between(share, share)
    }

    /// The least it can be, in basis points.
    pub const fn min(self) -> u16 {
        self.min
    }

    /// The greatest it can be, in basis points.
    pub const fn max(self) -> u16 {
        self.max
    }

    /// The same when it is not certain that the share is held at all.
    #[must_use]
    pub const fn if_at_all(self) -> Self {
        Self { min: 0, max: self.max }
    }

    /// What two statements about the same share leave possible, and whether they contradict each other; if so,
    /// everything from the least to the greatest of either.
    #[must_use]
    pub fn with(self, other: Self) -> (Self, bool) {
        let (min, max) = (self.min.max(other.min), self.max.min(other.max));
        if min <= max {
            (Self { min, max }, false)
        } else {
            (Self { min: self.min.min(other.min), max: self.max.max(other.max) }, true)
        }
    }

    /// The same but at most so much.
    #[must_use]
    pub(super) fn at_most(self, most: u16) -> Self {
        Self { min: self.min.min(most), max: self.max.min(most) }
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    fn share(min: u16, max: u16) -> Share {
        Share::between(min, max).unwrap_or(Share::NONE)
    }

    #[test]
    fn statements_that_overlap_narrow_each_other_and_those_that_do_not_are_both_kept() {
        assert_eq!(share(2_000, 5_000).with(share(4_000, 6_000)), (share(4_000, 5_000), false));
        assert_eq!(share(2_000, 3_000).with(share(4_000, 6_000)), (share(2_000, 6_000), true));
    }

    #[test]
    fn a_share_lies_between_nothing_and_the_whole() {
        assert!(Share::between(5, 4).is_err());
        assert!(Share::between(0, 10_001).is_err());
        assert_eq!(Share::exact(10_000), Ok(Share::ALL));
    }
}
