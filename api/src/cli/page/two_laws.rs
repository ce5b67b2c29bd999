//! Two bodies under the law of different countries: provisions that only one of the laws has are no difference of
//! outcome, but each law's own way to the same test.

use underlag_domain::attribute::Attribute;
use underlag_domain::case::Subject;
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::law::RULES;
use underlag_domain::test_of_law::TestOfLaw;

use crate::app::{Answered, Change};

/// The two countries, when they certainly differ (två rättsordningar).
pub(super) struct TwoLaws {
    /// Country of the first answer's body.
    pub(super) first: &'static str,
    /// Country of the other answer's body.
    pub(super) other: &'static str,
}

/// A provision that only one of the two laws has, and whether it is the first.
pub(super) struct OwnLaw<'a> {
    pub(super) change: &'a Change,
    pub(super) of_first: bool,
    pub(super) test: TestOfLaw,
}

impl TwoLaws {
    /// The countries of the two bodies, unless they are the same or not known.
    pub(super) fn of(first: &Answered, other: &Answered) -> Option<Self> {
        let (first, other) = (country(first)?, country(other)?);
        (first != other).then_some(Self { first, other })
    }

    /// The law a change belongs to, when only one body is bound by it and it is in play only there.
    pub(super) fn own<'a>(&self, change: &'a Change) -> Option<OwnLaw<'a>> {
        let rule = RULES.iter().find(|rule| rule.id == change.rule)?;
        let of_first = match (rule.country()?, change.before, change.after) {
            (country, Some(_), None) if country == self.first => true,
            (country, None, Some(_)) if country == self.other => false,
            _ => return None,
        };
        Some(OwnLaw { change, of_first, test: rule.test })
    }
}

fn country(answered: &Answered) -> Option<&'static str> {
    let inquiry = &answered.inquiry;
    let known = answered.case.known(Subject::Case, Attribute::BodyCountry, inquiry.as_of, inquiry.known_on);
    let mut values = known.values.iter();
    let (only, further) = (values.next()?, values.next());
    if further.is_some() { None } else { JURISDICTIONS.get(only).copied() }
}
