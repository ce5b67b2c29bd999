//! SSL 4:8: special assessment and suitability (särskild säkerhetsskyddsbedömning och lämplighetsprövning).
//!
//! Provision: the operator documents a special assessment and tests suitability; what is unsuitable must not start.
//! Question: are both done, and what did the operator find?
//! Not modelled: the content of the assessment (4:7).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Special assessment and suitability (särskild säkerhetsskyddsbedömning och lämplighetsprövning).
pub static RULE: Rule = Rule {
    id: "ssl_4_8",
    citation: "4 kap. 7–8 §§ säkerhetsskyddslagen (2018:585)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:952",
        source: "statute text and amendment register, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            Expression::Term(&terms::CONFIDENTIAL_OR_HIGHER),
            Expression::Not(&Expression::All(&[
                // Documented special assessment.
                yes(Attribute::SpecialAssessment),
                // Found suitable.
                yes(Attribute::SuitableForSecurity),
            ])),
        ]),
    }],
};
