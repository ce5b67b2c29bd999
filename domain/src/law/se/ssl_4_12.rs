//! SSL 4:12: intervention in a procedure that goes on (ingripande mot pågående förfarande).
//!
//! Provision: if an ongoing procedure that requires a security protection agreement is unsuitable, the supervisory authority may
//! give the operator and the other party the orders needed to prevent harm to Sweden's security, also under a fine.
//! Question: does the handover require a security protection agreement (4:1)?
//! Not modelled: that such an order has been given in the very matter.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Intervention afterwards (föreläggande i pågående förfarande).
pub static RULE: Rule = Rule {
    id: "ssl_4_12",
    citation: "4 kap. 12 § säkerhetsskyddslagen (2018:585)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:952",
        source: "statute text and amendment register, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Konfidentiell or higher: a security protection agreement is required (4:1).
            Expression::Term(&terms::CONFIDENTIAL_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        ]),
    }],
};
