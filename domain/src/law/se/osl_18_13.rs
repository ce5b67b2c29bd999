//! OSL 18:13: risk and vulnerability analyses (risk- och sårbarhetsanalyser).
//!
//! Provision: information from an authority's analyses of, planning for and handling of peacetime crises is secret if
//! disclosure can be assumed to worsen the public's means of preventing and handling them. No longest time is stated.
//! Question: does it belong to such work, and has somebody judged that the harm cannot be assumed?
//! Not modelled: that a collection of many weaknesses may be more sensitive than each of them.
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
    // Risk and vulnerability analyses, planning for or handling of peacetime crises.
    among(Attribute::Secrecy, &["osl_18_13"]),
    // Harm has not been found to be out of the question (rakt skaderekvisit).
    Expression::Term(&terms::STRAIGHT_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy for preparedness (risk- och sårbarhetsanalyser).
pub static OBSTACLE: Rule = Rule {
    id: "osl_18_13",
    citation: "18 kap. 13 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2009, 6, 30)), CONDITION),
        wording(Period::since(Day::of(2009, 7, 1)), "SFS 2009:612", CONDITION),
    ],
};
