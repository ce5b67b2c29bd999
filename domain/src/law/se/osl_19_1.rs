//! OSL 19:1: an authority's own business (affärsverksamhet).
//!
//! Provision: information on an authority's own business affairs or operations is secret if disclosure can be assumed
//! to favour a competitor at its expense; likewise on companies it controls or audits. At most 20 years.
//! Question: is it business of the authority's own, and has somebody judged that the harm cannot be assumed?
//! Not modelled: the exception for decisions in an audit.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for an authority's own business (affärs- och driftförhållanden).
pub static OBSTACLE: Rule = Rule {
    id: "osl_19_1",
    citation: "19 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Business affairs or operations of the authority (myndighetens affärs- eller driftförhållanden).
            among(Attribute::Secrecy, &["osl_19_1"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
