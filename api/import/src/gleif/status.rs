//! How well a record is looked after.

use underlag_domain::supplier::Until;

use crate::reason::Reason;
use crate::written::no_code;

/// What the status of a registration means for what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Upkeep {
    /// It is renewed every year and changed when something changes: what it says holds until something else is said.
    Kept,
    /// It was not renewed, or is closed: it is certain to its last update only.
    Left,
    /// It was given in error, twice, or not yet: it says nothing.
    Void,
}

impl Upkeep {
    pub(crate) fn of(column: &'static str, status: &str) -> Result<Self, Reason> {
        match status {
            "ISSUED" | "PUBLISHED" | "PENDING_TRANSFER" | "PENDING_ARCHIVAL" => Ok(Self::Kept),
            "LAPSED" | "RETIRED" | "MERGED" => Ok(Self::Left),
            "DUPLICATE" | "ANNULLED" | "CANCELLED" | "TRANSFERRED" | "PENDING_VALIDATION" => Ok(Self::Void),
            other => Err(no_code(column, other)),
        }
    }

    /// The end of what has no end of its own.
    pub(crate) const fn until(self) -> Until {
        match self {
            Self::Kept => Until::NoneSeen,
            Self::Left | Self::Void => Until::Unknown,
        }
    }
}
