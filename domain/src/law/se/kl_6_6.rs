//! KL 6:6: each board's own responsibility (nämndens ansvar).
//!
//! Provision: each board sees within its area that statute is followed and internal control sufficient, also when a matter has
//! been handed to somebody else under 10:1.
//! Question: is the body a municipality or a region?
//! Not modelled: which board the matter belongs to.
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The board answers also for what it has handed over (nämndens ansvar).
pub static RULE: Rule = Rule {
    id: "kl_6_6",
    citation: "6 kap. 6 § kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Duty { role: Role::HoldingAuthority, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2025:374",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
    }],
};
