//! 703/2023 79 §: classes and certification of information systems (certifiering).
//!
//! Provision: information systems for client data are of class A or B; those of class A are certified before use, those of class B registered.
//! No provision on where client data must be stored was found in the act.
//! Question: does the recipient run the information system, and is it certified as its class requires?
//! Not modelled: the border between the classes; storage, support and work on the content, where the recipient runs no such system (our inference).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// A system certified as its class requires (certifierat informationssystem).
pub static RULE: Rule = Rule {
    id: "fi_703_79",
    citation: "79 § lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 1, 1)),
        amended_by: "703/2023",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::Sector, &["health_care", "social_services"]),
            // The recipient runs the system (informationssystem).
            among(Attribute::Manner, &["operation"]),
            // Not certified as its class requires (certifierat).
            Expression::Not(&yes(Attribute::CertifiedSystem)),
        ]),
    }],
};
