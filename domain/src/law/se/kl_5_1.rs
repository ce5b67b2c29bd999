//! KL 5:1: the council's own matters (fullmäktiges ärenden).
//!
//! Provision: the council decides matters of principle or otherwise of greater importance for the municipality or region;
//! those may not be delegated to a board (5:2).
//! Question: does the council decide, or has it been judged that the matter is none of its?
//! Not modelled: how matters are prepared for the council.
//! Contested: none; that a general choice of supplier may be such a matter, and that one that may be delegated to an
//! employee is none, are our inferences.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Matters of principle or greater importance (principiell beskaffenhet eller större vikt).
pub static RULE: Rule = Rule {
    id: "kl_5_1",
    citation: "5 kap. 1 och 2 §§ kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2019:835",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
            Expression::Not(&yes(Attribute::CouncilDecides)),
            // Neither judged to be outside the council's matters, nor, which takes less, to be open to delegation.
            Expression::Not(&yes(Attribute::NotForCouncil)),
            Expression::Not(&yes(Attribute::Delegable)),
        ]),
    }],
};
