//! Sweden's international security agreements.

use async_graphql::{ID, SimpleObject};
use underlag_domain::{day, register};

use super::day::Day;
use super::source::Source;

/// An agreement on security protection with other states (internationellt säkerhetsskyddsåtagande).
#[derive(SimpleObject)]
pub(crate) struct SecurityAgreement {
    /// Id in the register, the treaty's number.
    id: ID,
    /// Name of the agreement.
    citation: String,
    /// The other states.
    jurisdictions: Vec<String>,
    /// First day.
    from: Day,
    /// Last day, inclusive.
    to: Option<Day>,
    /// Whether it holds on the day asked about.
    in_force: bool,
    /// Where it was read.
    source: Source,
}

impl SecurityAgreement {
    /// An agreement seen from a day.
    pub(crate) fn on(agreement: &register::SecurityAgreement, as_of: day::Day) -> Self {
        let register::SecurityAgreement { id, citation, jurisdictions, from, to, source } = agreement;
        Self {
            id: id.as_str().into(),
            citation: citation.clone(),
            jurisdictions: jurisdictions.clone(),
            from: Day(*from),
            to: to.map(Day),
            in_force: agreement.holds_on(as_of),
            source: source.into(),
        }
    }
}
