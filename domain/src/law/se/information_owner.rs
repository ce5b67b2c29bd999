//! Information owner (informationsägare): the role descriptions of KLASSA, and every authority's own responsibility.
//!
//! Provision: soft law. The information owner answers for the information, its risks and the requirements on
//! whoever handles it; each authority is in the end responsible for introducing and using an IT solution.
//! Question: none; somebody in the public body always decides.
//! Not modelled: how the body has appointed its owners.
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The information owner decides on the handover (informationsägaren beslutar).
pub static RULE: Rule = Rule {
    id: "information_owner",
    citation: "SKR, KLASSA, rollen informationsägare; Kammarkollegiet 23.2-6283-18",
    test: TestOfLaw::Responsibility,
    effect: Effect::Duty { role: Role::InformationOwner, decides: true },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 5, 1)),
        amended_by: "role model of SIS and MSB, May 2009",
        source: "published role descriptions, read 2026-11",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Verified,
        condition: Expression::Constant(true),
    }],
};
