//! OSL 22:1: population register (folkbokföring).
//!
//! Provision: personal circumstances in the population register and the like are secret if for a particular reason
//! harm can be assumed (first paragraph); a photograph is secret unless it is clear that it can be disclosed without
//! harm (second paragraph). At most 70 years.
//! Question: is it of either kind, and who has judged the harm?
//! Not modelled: which other registers the Government has named; protected registration (22:2).
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy in the population register (folkbokföring).
pub static OBSTACLE: Rule = Rule {
    id: "osl_22_1",
    citation: "22 kap. 1 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Personal circumstances in the population register (folkbokföring).
            among(Attribute::Secrecy, &["osl_22_1"]),
            // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
            Expression::Term(&terms::QUALIFIED_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};

/// Photograph in the population register (fotografisk bild).
pub static PHOTOGRAPH: Rule = Rule {
    id: "osl_22_1_photo",
    citation: "22 kap. 1 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Photograph of the individual (fotografisk bild).
            among(Attribute::Secrecy, &["osl_22_1_photo"]),
            // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
            Expression::Term(&terms::REVERSE_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
