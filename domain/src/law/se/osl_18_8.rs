//! OSL 18:8: security and surveillance measures (säkerhets- eller bevakningsåtgärd).
//!
//! Provision: information that helps to reveal a security measure for premises, telecommunications, IT systems,
//! access rights and the like is secret if disclosure can be assumed to defeat the purpose of the measure. No longest
//! time is stated.
//! Question: does it help to reveal such a measure, and has somebody judged that the harm cannot be assumed?
//! Not modelled: that a collection of many weaknesses may be more sensitive than each of them.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for security measures (säkerhets- eller bevakningsåtgärd).
pub static OBSTACLE: Rule = Rule {
    id: "osl_18_8",
    citation: "18 kap. 8 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Helps to reveal a security or surveillance measure.
            among(Attribute::Secrecy, &["osl_18_8"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
