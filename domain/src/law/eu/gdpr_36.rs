//! GDPR 36: prior consultation (förhandssamråd).
//!
//! Provision: where the impact assessment shows that a high risk remains, the supervisory authority is consulted before start.
//! Question: does a high risk remain, and has the authority been consulted?
//! Not modelled: the authority's advice and its powers (58).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Consultation before start (förhandssamråd).
pub static RULE: Rule = Rule {
    id: "gdpr_36",
    citation: "artikel 36 förordning (EU) 2016/679 (GDPR)",
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
            // A high risk is likely (35), and measures do not take it away.
            Expression::Not(&yes(Attribute::NoHighRisk)),
            yes(Attribute::ResidualHighRisk),
            Expression::Not(&yes(Attribute::PriorConsultation)),
        ]),
    }],
};
