//! OSL 15:1: secrecy for foreign relations (utrikessekretess).
//!
//! Provision: information on Sweden's relations with another state, or otherwise on another state, an international
//! organisation or somebody from there, is secret if disclosure can be assumed to disturb those relations or harm the
//! country. At most 40 years.
//! Question: is it information of that kind, and has somebody judged that the harm cannot be assumed?
//! Not modelled: 15:1 a on information received under an international commitment. It switches off 10:5 c, 10:15 to
//! 10:27 and 10:28 first paragraph, but not 10:2 a.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for foreign relations (utrikessekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_15_1",
    citation: "15 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Foreign relations (mellanfolkliga förbindelser).
            among(Attribute::Secrecy, &["osl_15_1"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
