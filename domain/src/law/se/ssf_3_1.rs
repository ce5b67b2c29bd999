//! SSF 3:1: special assessment before a system is taken into operation (särskild säkerhetsskyddsbedömning före driftsättning).
//!
//! Provision: before an information system of importance for security-sensitive activity is taken into operation, the operator
//! decides by a documented special assessment which security requirements the system must meet, and sees that it does.
//! Question: does another actor hold or operate the system with security-classified information?
//! Not modelled: systems of importance without classified information; the approval of the system (3:3).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Special assessment of the system (särskild säkerhetsskyddsbedömning).
pub static RULE: Rule = Rule {
    id: "ssf_3_1",
    citation: "3 kap. 1 § säkerhetsskyddsförordningen (2021:955)",
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
            // Of importance for security-sensitive activity, as far as classified information shows it.
            Expression::Term(&terms::RESTRICTED_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        ]),
    }],
};
