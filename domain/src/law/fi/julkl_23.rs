//! JulkL 23 § 2 mom.: duty of silence on commission (tystnadsplikt för uppdragstagare).
//!
//! Provision: whoever works on an authority's commission, and whoever is employed by them, must not disclose or use what is secret.
//! Question: does a private recipient work on the body's behalf with information under a secrecy provision?
//! Not modelled: how the duty binds staff abroad; punishment.
//! Contested: none wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Duty of silence of whoever works on commission (tystnadsplikt).
pub static RULE: Rule = Rule {
    id: "julkl_23",
    citation: "23 § 2 mom. lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Duty { role: Role::SupplierStaff, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999",
        source: "general knowledge",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Unverified,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            Expression::Not(&among(Attribute::Secrecy, &["none"])),
            // Outside the authority, on its commission (den som verkar på uppdrag av en myndighet).
            among(Attribute::RecipientKind, &["company"]),
            yes(Attribute::ActsOnBehalf),
        ]),
    }],
};
