//! GDPR 44: transfers only under chapter V (överföring till tredjeland).
//!
//! Provision: personal data go to a third country, onward transfers included, only on a ground of chapter V.
//! Question: is there a transfer?
//! Not modelled: onward transfers by a recipient that is not listed in the case.
//! Contested: I-04 (ownership from a third country) and I-08 (remote access), in the term third-country transfer.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// A transfer needs a ground (överföringsgrund krävs).
pub static RULE: Rule = Rule {
    id: "gdpr_44",
    citation: "artikel 44 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Transfer,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[yes(Attribute::PersonalData), Expression::Term(&terms::THIRD_COUNTRY_TRANSFER)]),
    }],
};
