//! CSL 2:3: security measures, the supply chain among them (säkerhet i leveranskedjan).
//!
//! Provision: an operator takes appropriate and proportionate measures for the security of its network and information
//! systems; they cover at least ten areas, of which the fourth is the supply chain.
//! Question: does the act bind the body here, and are the risks of this recipient assessed and requirements set?
//! Not modelled: the other nine areas; other statutes with at least the same effect (1:10).
//! Contested: none; that a handover without it is an obstacle is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Security of the supply chain (säkerhet i leveranskedjan).
pub static RULE: Rule = Rule {
    id: "csl_2_3",
    citation: "2 kap. 3 § andra stycket 4 cybersäkerhetslagen (2025:1506)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2026, 1, 15)),
        amended_by: "SFS 2025:1506",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::UNDER_CYBERSECURITY_ACT),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Not(&yes(Attribute::SupplyChainManaged)),
        ]),
    }],
};
