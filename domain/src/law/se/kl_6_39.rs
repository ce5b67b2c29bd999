//! KL 6:39 and 6:40: urgent decisions and reports of delegated ones (brådskande beslut och anmälan).
//!
//! Provision: the chair may be entrusted with matters too urgent to await the board, and reports at its next meeting; the board
//! decides how far delegated decisions are reported to it.
//! Question: may the matter be delegated, and does neither board nor council decide?
//! Not modelled: whether the matter is urgent; separate minutes where a decision is not reported.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Delegated decisions are reported (anmälan av beslut).
pub static RULE: Rule = Rule {
    id: "kl_6_39",
    citation: "6 kap. 39 och 40 §§ kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Duty { role: Role::HoldingAuthority, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725",
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
