//! GDPR 32: security of processing (säkerhet i samband med behandlingen).
//!
//! Provision: controller and processor take measures that give a level of security appropriate to the risk.
//! Question: has the controller judged that the security is appropriate?
//! Not modelled: the measures one by one; they are listed for the judgment.
//! Contested: none; I-04 decides transfers, while ownership and reach of foreign law are listed for the judgment here.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Appropriate security (lämplig säkerhetsnivå).
pub static RULE: Rule = Rule {
    id: "gdpr_32",
    citation: "artikel 32 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            Expression::Term(&terms::ANOTHER_PARTY),
            // Appropriate security is a judgment.
            Expression::Not(&yes(Attribute::SecurityAppropriate)),
        ]),
    }],
};
