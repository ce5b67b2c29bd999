//! GDPR 5(1)(b): purpose limitation (ändamålsbegränsning).
//!
//! Provision: personal data are collected for specified purposes and not processed in a way incompatible with them; giving
//! them to somebody who uses them for purposes of its own needs a basis and compatibility (6(4)).
//! Question: does the recipient use them for its own purposes, and has the controller judged that this is compatible?
//! Not modelled: archives, research and statistics, which count as compatible (89).
//! Contested: none. A recipient that acts only on the body's behalf, or decides purposes jointly with it, is outside.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, no, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The recipient's own purposes (mottagarens egna ändamål).
pub static RULE: Rule = Rule {
    id: "gdpr_5_1_b",
    citation: "artiklarna 5.1 b och 6.4 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Lawfulness,
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
            Expression::Any(&[
                yes(Attribute::OwnPurposes),
                // A controller of its own.
                Expression::All(&[no(Attribute::ActsOnBehalf), Expression::Not(&yes(Attribute::JointController))]),
            ]),
            Expression::Not(&yes(Attribute::DisclosureCompatible)),
        ]),
    }],
};
