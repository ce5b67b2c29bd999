//! OSL 39:2: health and redeployment of staff (personaladministrativ verksamhet).
//!
//! Provision: an employee's health, and personal circumstances in a case on redeployment or pension, are secret if
//! harm can be assumed. At most 50 years.
//! Question: is it information of that kind, and has somebody judged that harm cannot be assumed?
//! Not modelled: the exceptions for employment cases, disciplinary cases and decisions; information to employees'
//! organisations (10:11).
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
    // Health, redeployment or pension of staff (hälsotillstånd, omplacering, pensionering).
    among(Attribute::Secrecy, &["osl_39_2"]),
    // Harm has not been found to be out of the question (rakt skaderekvisit).
    Expression::Term(&terms::STRAIGHT_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Health and redeployment of staff (hälsotillstånd, omplacering).
pub static OBSTACLE: Rule = Rule {
    id: "osl_39_2",
    citation: "39 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2010, 3, 31)), CONDITION),
        wording(Period::since(Day::of(2010, 4, 1)), "SFS 2010:85", CONDITION),
    ],
};
