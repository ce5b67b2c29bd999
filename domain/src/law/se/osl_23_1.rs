//! OSL 23:1: preschool (förskola).
//!
//! Provision: personal circumstances in preschool and in pedagogical activity that supplements or replaces it are
//! secret unless it is clear that they can be disclosed without harm to the individual or somebody close. At most 70
//! years.
//! Question: is it information on an individual in preschool, and who has judged the harm?
//! Not modelled: private preschools, which the act does not bind.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

const CONDITION: Expression = Expression::All(&[
    Expression::Term(&terms::SWEDISH_BODY),
    // Personal circumstances in preschool (förskola).
    among(Attribute::Secrecy, &["osl_23_1"]),
    // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
    Expression::Term(&terms::REVERSE_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy in preschool (förskola).
pub static OBSTACLE: Rule = Rule {
    id: "osl_23_1",
    citation: "23 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2011, 6, 30)), CONDITION),
        wording(Period::since(Day::of(2011, 7, 1)), "SFS 2010:866", CONDITION),
    ],
};
