//! SSF 6:4 and 6:5: notification of security protection agreements (anmälan om säkerhetsskyddsavtal).
//!
//! Provision: an operator that intends to enter into a security protection agreement notifies the supervisory authority and
//! whoever decides on placement in security class without delay, and again when it is entered into and when it ends.
//! Question: does the handover require a security protection agreement (SSL 4:1)?
//! Not modelled: the exceptions from the agreement in 6:1 to 6:3.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Notification before, upon and after the agreement (anmälan om säkerhetsskyddsavtal).
pub static RULE: Rule = Rule {
    id: "ssf_6_4",
    citation: "6 kap. 4–5 §§ säkerhetsskyddsförordningen (2021:955)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Duty { role: Role::Operator, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:955",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Konfidentiell or higher: a security protection agreement is required (SSL 4:1).
            Expression::Term(&terms::CONFIDENTIAL_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        ]),
    }],
};
