//! 703/2023 14 §: a producer acting for another (tjänsteproducent för någon annans räkning).
//!
//! Provision: whoever produces a service on behalf of the organiser handles the client data for the organiser as controller.
//! No provision on where client data must be stored was found in the act.
//! Question: does the recipient itself produce the service, not only its IT?
//! Not modelled: the producer's own duties to record; that a producer is told apart from an IT supplier only by working on the content.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The producer handles client data for the organiser (tjänsteproducent).
pub static RULE: Rule = Rule {
    id: "fi_703_14",
    citation: "14 § lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)",
    test: TestOfLaw::Sector,
    effect: Effect::Duty { role: Role::Supplier, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 1, 1)),
        amended_by: "703/2023",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::Sector, &["health_care", "social_services"]),
            // Produces the service on the organiser's behalf (för någon annans räkning).
            yes(Attribute::ActsOnBehalf),
            among(Attribute::Manner, &["substantive_work"]),
        ]),
    }],
};
