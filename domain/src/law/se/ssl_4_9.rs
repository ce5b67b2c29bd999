//! SSL 4:9: consultation with the supervisory authority (samråd).
//!
//! Provision: the operator consults the supervisory authority before a procedure that gives access to information
//! classified hemlig or higher.
//! Question: has the consultation taken place?
//! Not modelled: other security-sensitive activity of equal importance.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Consultation (samråd).
pub static RULE: Rule = Rule {
    id: "ssl_4_9",
    citation: "4 kap. 9 § säkerhetsskyddslagen (2018:585)",
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
            Expression::Term(&terms::SECRET_OR_HIGHER),
            Expression::Not(&yes(Attribute::Consulted)),
        ]),
    }],
};
