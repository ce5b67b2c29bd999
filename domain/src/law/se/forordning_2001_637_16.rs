//! Förordning (2001:637) § 16: social services' transfers to third countries (överföring till tredjeland).
//!
//! Provision: a municipal authority may transfer data to a third country in cases on establishing paternity and on
//! international adoption.
//! Question: is there a transfer in another kind of case?
//! Not modelled: the wording before F 2018:457.
//! Contested: I-12, whether the provision forbids other transfers by naming these; what a transfer is, in the term.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Only in cases on paternity and adoption (faderskap och internationell adoption).
pub static RULE: Rule = Rule {
    id: "forordning_2001_637_16",
    citation: "16 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "F 2018:457",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPAL_AUTHORITY),
            among(Attribute::Sector, &["social_services"]),
            yes(Attribute::PersonalData),
            Expression::Term(&terms::THIRD_COUNTRY_TRANSFER),
            Expression::Not(&yes(Attribute::PaternityOrAdoption)),
            Expression::Reading(
                "I-12",
                &[
                    // What is not named is forbidden (our reading e contrario).
                    ("exhaustive", Expression::Constant(true)),
                    // A limit must be express (GDPR 49.5).
                    ("not_limiting", Expression::Constant(false)),
                ],
            ),
        ]),
    }],
};
