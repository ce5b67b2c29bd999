//! OSL 21:5: aliens (utlänningssekretess).
//!
//! Provision: information on an alien is secret if disclosure can be assumed to put somebody in danger of assault or
//! other serious harm that stems from the alien's relation to a foreign state, authority or organisation. At most 50
//! years.
//! Question: is it information on an alien, and has somebody judged that the danger cannot be assumed?
//! Not modelled: aliens cases at the authorities that handle them (chapter 37).
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for aliens (utlänningar).
pub static OBSTACLE: Rule = Rule {
    id: "osl_21_5",
    citation: "21 kap. 5 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Information on an alien (utlänning).
            among(Attribute::Secrecy, &["osl_21_5"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
