//! GDPR 26: joint controllers (gemensamt personuppgiftsansvariga).
//!
//! Provision: those who jointly determine purposes and means arrange between them who answers for what.
//! Question: is the recipient a joint controller, and is there an arrangement?
//! Not modelled: the content of the arrangement and what of it is made available to the data subjects.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Joint controllers need an arrangement (inbördes arrangemang).
pub static RULE: Rule = Rule {
    id: "gdpr_26",
    citation: "artikel 26 förordning (EU) 2016/679 (GDPR)",
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
            yes(Attribute::JointController),
            Expression::Not(&yes(Attribute::JointArrangement)),
        ]),
    }],
};
