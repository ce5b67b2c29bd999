//! OSL 21:7: processing contrary to data protection law (behandling i strid med dataskyddsregleringen).
//!
//! Provision: personal data are secret if it can be assumed that, once handed over, they will be processed contrary
//! to the GDPR or the act that supplements it. No longest time is stated.
//! Question: is it personal data, and has somebody judged that such processing cannot be assumed?
//! Not modelled: the wording on the act (1998:204), before 2018-05-25; section 6 of the act on ethical review. OSL
//! 10:2 a lifts this secrecy like any other (our inference): that the recipient's processing breaches the GDPR is
//! found by the tests of the GDPR, and weighs in the judgment on suitability.
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
    // Personal data that the recipient is feared to process unlawfully (personuppgift).
    among(Attribute::Secrecy, &["osl_21_7"]),
    // Harm has not been found to be out of the question (rakt skaderekvisit).
    Expression::Term(&terms::STRAIGHT_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy against unlawful processing (behandling i strid med dataskyddsregleringen).
pub static OBSTACLE: Rule = Rule {
    id: "osl_21_7",
    citation: "21 kap. 7 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2018, 5, 25), Day::of(2018, 12, 31)), CONDITION),
        wording(Period::since(Day::of(2019, 1, 1)), "SFS 2018:2000", CONDITION),
    ],
};
