//! 906/2019 15 § 2 mom.: secure premises (säkra lokaler).
//!
//! Provision: information is handled and kept in premises that are secure enough for its confidentiality, integrity and availability.
//! Question: is the body bound on the day, and has somebody judged the premises?
//! Not modelled: 15 § 1 mom. (protection of materials against damage).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Premises secure enough for what is kept there (tillräckligt säkra lokaler).
pub static RULE: Rule = Rule {
    id: "fi_906_15",
    citation: "15 § 2 mom. lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019; others than the state by 2023-01-01 (30 §)",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::BOUND_BY_INFORMATION_SECURITY),
            Expression::Term(&terms::FINNISH_DISCLOSED),
            // Secure enough is a judgment (tillräckligt säkra lokaler).
            Expression::Not(&yes(Attribute::PremisesSecure)),
        ]),
    }],
};
