//! SSF 3:5: systems outside own control (informationssystem utanför egen kontroll).
//!
//! Provision: security-classified information in a system outside the operator's control must have its security
//! assured, and communication must be protected by a crypto the Armed Forces have approved.
//! Question: is the system outside own control, is its security assured, and is an approved crypto used or exempted (3:6)?
//! Not modelled: the conditions of the exemption in 3:6.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Approved crypto and assured security outside own control (godkänt krypto).
pub static RULE: Rule = Rule {
    id: "ssf_3_5",
    citation: "3 kap. 5 § säkerhetsskyddsförordningen (2021:955)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:955",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            Expression::Term(&terms::RESTRICTED_OR_HIGHER),
            yes(Attribute::OutsideOwnControl),
            Expression::Not(&Expression::All(&[
                // Security is assured (säkerheten är tillgodosedd).
                yes(Attribute::SecurityAssured),
                // Crypto approved by the Armed Forces, or an exemption (3:6).
                Expression::Any(&[yes(Attribute::ApprovedCrypto), yes(Attribute::CryptoExemption)]),
            ])),
        ]),
    }],
};
