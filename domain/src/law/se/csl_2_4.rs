//! CSL 2:4: training of the management (utbildning av ledningen).
//!
//! Provision: those who form part of an operator's management are trained in security measures.
//! Question: does the act bind the body here?
//! Not modelled: the content of the training. The council and the like are outside the act (1:14).
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The management is trained (utbildning).
pub static RULE: Rule = Rule {
    id: "csl_2_4",
    citation: "2 kap. 4 § cybersäkerhetslagen (2025:1506)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Duty { role: Role::Operator, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2026, 1, 15)),
        amended_by: "SFS 2025:1506",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::UNDER_CYBERSECURITY_ACT),
            Expression::Term(&terms::ANOTHER_PARTY),
        ]),
    }],
};
