//! 906/2019 13 §: security of information materials and systems (informationssäkerhet).
//!
//! Provision: security follows the risk through the life cycle, and whoever procures a system makes sure that it has adequate
//! security measures.
//! Question: is the body bound on the day, and has it been made sure?
//! Not modelled: 13 a § and chapter 4 a (cybersecurity, 2025), which the copy read does not have; what is adequate.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Security measures made sure of when a system is procured (upphandling av informationssystem).
pub static RULE: Rule = Rule {
    id: "fi_906_13",
    citation: "13 § lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019; others than the state by 2023-01-01 (30 §)",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::BOUND_BY_INFORMATION_SECURITY),
            Expression::Term(&terms::FINNISH_DISCLOSED),
            // Adequate security measures ensured in the procurement (ändamålsenliga informationssäkerhetsåtgärder).
            Expression::Not(&yes(Attribute::SecurityEnsured)),
        ]),
    }],
};
