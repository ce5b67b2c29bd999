//! SSF 3:2: written consultation before a system is taken into operation (skriftligt samråd).
//!
//! Provision: before a system that can be foreseen to process information classified konfidentiell or higher is taken into
//! operation or essentially changed, the operator consults the Security Service in writing, or the Armed Forces within their
//! area of supervision.
//! Question: does another actor hold or operate a system with information of that class?
//! Not modelled: other systems to which unauthorised access could harm Sweden's security (second paragraph).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Written consultation on the system (skriftligt samråd med Säkerhetspolisen).
pub static RULE: Rule = Rule {
    id: "ssf_3_2",
    citation: "3 kap. 2 § säkerhetsskyddsförordningen (2021:955)",
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
            // Konfidentiell or higher.
            Expression::Term(&terms::CONFIDENTIAL_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        ]),
    }],
};
