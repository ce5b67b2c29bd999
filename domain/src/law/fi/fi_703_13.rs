//! 703/2023 13 §: controller of client data (personuppgiftsansvarig).
//!
//! Provision: the controller of client data is the service provider that is responsible for organising the service, such as a wellbeing
//! services county. No provision on where client data must be stored was found in the act.
//! Question: are client data of health care or social welfare handed over?
//! Not modelled: private providers' own registers; occupational health care.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Whoever is responsible for organising the service stays controller (ansvaret för att ordna tjänsten).
pub static RULE: Rule = Rule {
    id: "fi_703_13",
    citation: "13 § lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)",
    test: TestOfLaw::Sector,
    effect: Effect::Duty { role: Role::Controller, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 1, 1)),
        amended_by: "703/2023",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            // Client data in social welfare and health care (kunduppgifter).
            among(Attribute::Sector, &["health_care", "social_services"]),
        ]),
    }],
};
