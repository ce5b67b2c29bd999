//! SSL 4:11: orders and ban in the consultation (föreläggande och förbud).
//!
//! Provision: in the consultation the supervisory authority may order measures (4:9 second paragraph); if they are not taken,
//! or if the procedure is unsuitable even so, it may forbid it.
//! Question: must the operator consult?
//! Not modelled: that an order or a ban has been decided in the very matter: what is forbidden must not be carried out.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Orders and ban (föreläggande, förbud).
pub static RULE: Rule = Rule {
    id: "ssl_4_11",
    citation: "4 kap. 9 § andra stycket och 11 § säkerhetsskyddslagen (2018:585)",
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
            // Hemlig or higher: consultation is required (4:9).
            Expression::Term(&terms::SECRET_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        ]),
    }],
};
