//! KLASSA, level 4: exceptionally serious consequences (synnerligen allvarlig skada).
//!
//! Provision: soft law. For information on level 4, which touches Sweden's security, there is no catalogue of requirements and
//! no procurement requirements: a separate analysis is made.
//! Question: has the body put the information on level 4 for confidentiality?
//! Not modelled: levels 0 to 3, whose requirements the method itself gives; correctness, availability and traceability.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// No catalogue of requirements, a separate analysis (särskild analys).
pub static RULE: Rule = Rule {
    id: "klassa_4",
    citation: "SKR, KLASSA, konsekvensnivå 4",
    test: TestOfLaw::Responsibility,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 6, 27)),
        amended_by: "KLASSA 4.0, as published by SKR on that day; earlier and later versions not read",
        source: "published descriptions of the method, read 2026-11",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::ConfidentialityLevel, &["k4"]),
        ]),
    }],
};
