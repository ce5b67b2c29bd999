//! SSL 4:1: security protection agreement (säkerhetsskyddsavtal).
//!
//! Provision: an agreement must be in place before a counterpart, sub-suppliers included, can get access to
//! information classified konfidentiell or higher.
//! Question: does the recipient get such access, and is the agreement signed?
//! Not modelled: other security-sensitive activity of equal importance; 4:2 on state authorities among themselves.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Security protection agreement (säkerhetsskyddsavtal).
pub static RULE: Rule = Rule {
    id: "ssl_4_1",
    citation: "4 kap. 1 § säkerhetsskyddslagen (2018:585)",
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
            // Before an agreement is in place.
            Expression::Not(&yes(Attribute::SecurityAgreement)),
        ]),
    }],
};
