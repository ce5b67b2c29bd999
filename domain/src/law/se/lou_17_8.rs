//! LOU 17:8 to 17:14: changes of an awarded contract (ändring av kontrakt).
//!
//! Provision: a contract may be changed without a new procurement only as 17:9 to 17:14 allow: small value, a clause in the
//! procurement documents, additional orders, unforeseen circumstances, change of supplier, changes that are not substantial.
//! Question: does the arrangement change an awarded contract, and has it been judged that the change may be made?
//! Not modelled: each of those provisions by itself; they are judged together.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Change without a new procurement (ändring av kontrakt).
pub static RULE: Rule = Rule {
    id: "lou_17_8",
    citation: "17 kap. 8–14 §§ lagen (2016:1145) om offentlig upphandling",
    test: TestOfLaw::Procurement,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2017, 1, 1)),
        amended_by: "SFS 2016:1145",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Arrangement, &["market"]),
            Expression::Term(&terms::ANOTHER_PARTY),
            yes(Attribute::ContractChanged),
            Expression::Not(&yes(Attribute::ChangePermitted)),
        ]),
    }],
};
