//! 1050/2018 24 § 4 mom.: no administrative fine on public bodies (påföljdsavgift).
//!
//! Provision: an administrative fine under the GDPR is not imposed on state, municipal and other listed public bodies.
//! Question: is the body one of them, and are personal data handled?
//! Not modelled: the full list; the government programme of 2023 announces fines for the public sector, and no adopted change was found.
//! Contested: none; the wording read is of 2020 and its status today is not verified.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The supervisory authority cannot fine these bodies (ingen påföljdsavgift).
pub static RULE: Rule = Rule {
    id: "fi_1050_24",
    citation: "24 § 4 mom. dataskyddslagen (1050/2018)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2019, 1, 1)),
        amended_by: "1050/2018, wording of 2020",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::INFORMATION_MANAGEMENT_UNIT),
            yes(Attribute::PersonalData),
        ]),
    }],
};
