//! OSL 25:1: secrecy in health care (hälso- och sjukvårdssekretess).
//!
//! Provision: information on a person's health or other personal circumstances in health care is secret unless it is
//! clear that it can be disclosed without harm to the person or a relative. At most 70 years.
//! Question: is the information about an individual in health care, and who has judged the harm?
//! Not modelled: the exceptions of chapter 25 for decisions and for relations between care providers.
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
    // Health or other personal circumstances in health care (hälso- och sjukvård).
    among(Attribute::Secrecy, &["osl_25_1"]),
    // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
    Expression::Term(&terms::REVERSE_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy in health care (hälso- och sjukvårdssekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_25_1",
    citation: "25 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2025, 6, 30)), CONDITION),
        wording(Period::since(Day::of(2025, 7, 1)), "SFS 2024:243", CONDITION),
    ],
};
