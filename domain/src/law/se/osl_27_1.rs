//! OSL 27:1: taxation (skattesekretess).
//!
//! Provision: personal and economic circumstances in taxation are absolutely secret: no test of harm. A municipality
//! or region is bound only for what the Board for Advance Tax Rulings (Skatterättsnämnden) has given it. At most 20
//! years.
//! Question: is it information from taxation, at a body that the provision binds?
//! Not modelled: the exceptions in 27:3, 27:4 and 27:6; other tax matters (27:2). That the body is one the provision
//! binds follows from naming the provision.
//! Contested: I-03 whether absolute secrecy can be outsourced: 10:2 a makes no exception for it, and no position
//! found bars it here; how strong the secrecy is weighs in the judgment on suitability. I-01 before 2023-07-01
//! (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

const CONDITION: Expression = Expression::All(&[
    Expression::Term(&terms::SWEDISH_BODY),
    // Personal or economic circumstances in taxation (skatt).
    among(Attribute::Secrecy, &["osl_27_1"]),
    // Whatever the harm (absolut sekretess).
    Expression::Term(&terms::ABSOLUTE_SECRECY),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy in taxation (skattesekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_27_1",
    citation: "27 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2025, 12, 31)), CONDITION),
        wording(
            Period::since(Day::of(2026, 1, 1)),
            "SFS 2025:1381, taken to be in force from 2026-01-01 with the acts it follows",
            CONDITION,
        ),
    ],
};
