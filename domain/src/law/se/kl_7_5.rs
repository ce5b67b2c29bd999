//! KL 7:5 and 7:6: delegation to employees (delegering till anställda).
//!
//! Provision: a board may entrust any employee of the municipality or region with decisions, not those of 6:38; a head of
//! administration may be allowed to entrust another employee in turn, one step. An employee of another municipality needs an
//! agreement (9:37).
//! Question: may the matter be delegated, and does neither board nor council decide?
//! Not modelled: the delegation order itself.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Who may decide on delegation (delegering till anställda).
pub static RULE: Rule = Rule {
    id: "kl_7_5",
    citation: "7 kap. 5 och 6 §§ kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2019:835",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
            // Somebody other than the board or the council decides, on delegation.
            yes(Attribute::Delegable),
            Expression::Not(&yes(Attribute::BoardDecides)),
            Expression::Not(&yes(Attribute::CouncilDecides)),
        ]),
    }],
};
