//! 703/2023 77 §: information security plan (informationssäkerhetsplan).
//!
//! Provision: a service provider draws up a plan on information security, data protection and the use of its information systems.
//! No provision on where client data must be stored was found in the act.
//! Question: are client data handed over, and is there a plan?
//! Not modelled: what the plan must hold; regulations of the Finnish Institute for Health and Welfare.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// An information security plan (informationssäkerhetsplan).
pub static RULE: Rule = Rule {
    id: "fi_703_77",
    citation: "77 § lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 1, 1)),
        amended_by: "703/2023",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::Sector, &["health_care", "social_services"]),
            // No plan is drawn up (informationssäkerhetsplan).
            Expression::Not(&yes(Attribute::SecurityPlan)),
        ]),
    }],
};
