//! Where the GDPR applies.

use async_graphql::{ID, SimpleObject};
use underlag_domain::{day, register};

use super::day::Day;
use super::source::Source;

/// A jurisdiction's time in the area where the GDPR applies (medlemskap i EES, eller likställd).
#[derive(SimpleObject)]
pub(crate) struct AreaMembership {
    /// Id in the register, shared by the jurisdictions with the same basis and days: `AREA-EEA`.
    id: ID,
    /// What it is cited by.
    citation: String,
    /// The jurisdiction.
    jurisdiction: String,
    /// First day.
    from: Day,
    /// Last day, inclusive.
    to: Option<Day>,
    /// Whether it holds on the day asked about.
    in_force: bool,
    /// On what basis: membership, EEA agreement, transition period, bridge.
    basis: String,
    /// Where it was read.
    source: Source,
}

impl AreaMembership {
    /// A membership seen from a day.
    pub(crate) fn on(membership: &register::AreaMembership, as_of: day::Day) -> Self {
        let register::AreaMembership { id, citation, jurisdiction, from, to, basis, source } = membership;
        Self {
            id: id.as_str().into(),
            citation: citation.clone(),
            jurisdiction: jurisdiction.clone(),
            from: Day(*from),
            to: to.map(Day),
            in_force: membership.holds_on(as_of),
            basis: basis.clone(),
            source: source.into(),
        }
    }
}
