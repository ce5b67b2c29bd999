//! SSL 2:1: the operator's responsibility (verksamhetsutövarens ansvar).
//!
//! Provision: whoever runs security-sensitive activity answers for its security protection, and cannot contract
//! that responsibility away.
//! Question: is the information security-classified?
//! Not modelled: activity that is security-sensitive without classified information.
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The operator decides, and stays responsible (verksamhetsutövaren).
pub static RULE: Rule = Rule {
    id: "ssl_2_1",
    citation: "2 kap. 1 § säkerhetsskyddslagen (2018:585)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Duty { role: Role::Operator, decides: true },
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2018:585",
        source: "statute text and amendment register, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            Expression::Term(&terms::RESTRICTED_OR_HIGHER),
        ]),
    }],
};
