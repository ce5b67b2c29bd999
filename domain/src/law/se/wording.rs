//! Wordings of the act on publicity and secrecy (offentlighets- och sekretesslagen, OSL): where they were read.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::rule::{Standing, Version};

/// A wording that was read.
pub(super) const fn wording(in_force: Period, amended_by: &'static str, condition: Expression) -> Version {
    Version {
        in_force,
        amended_by,
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition,
    }
}

/// Earlier wordings of a section, known from the amendment register only and taken to ask the same.
pub(super) const fn earlier_wording(in_force: Period, condition: Expression) -> Version {
    Version {
        in_force,
        amended_by: "SFS 2009:400 and amendments before the wording that was read",
        source: "amendment register of the statute, read 2025-09; these wordings were not read",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Partly,
        condition,
    }
}
