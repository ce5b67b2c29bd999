//! SSL 7:1: sanction fee (sanktionsavgift).
//!
//! Provision: the supervisory authority may take a sanction fee of an operator that, among other things, gives access without a
//! security protection agreement (4:1) or does not consult (4:9); for a state authority, municipality or region at most 10
//! million kronor (7:4).
//! Question: is an agreement or a consultation lacking that the class of the information requires?
//! Not modelled: the other breaches that the section lists.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Sanction fee (sanktionsavgift).
pub static RULE: Rule = Rule {
    id: "ssl_7_1",
    citation: "7 kap. 1 och 4 §§ säkerhetsskyddslagen (2018:585)",
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
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
            Expression::Any(&[
                // Access without a security protection agreement (4:1).
                Expression::All(&[
                    Expression::Term(&terms::CONFIDENTIAL_OR_HIGHER),
                    Expression::Not(&yes(Attribute::SecurityAgreement)),
                ]),
                // No consultation (4:9).
                Expression::All(&[
                    Expression::Term(&terms::SECRET_OR_HIGHER),
                    Expression::Not(&yes(Attribute::Consulted)),
                ]),
            ]),
        ]),
    }],
};
