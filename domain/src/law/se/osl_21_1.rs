//! OSL 21:1: health and sex life (minimiskydd för hälsa och sexualliv).
//!
//! Provision: information on a person's health or sex life is secret, at every authority, if it must be assumed that
//! disclosure causes considerable harm to the person or somebody close. At most 70 years.
//! Question: is it information on health or sex life, and has somebody judged that such harm need not be assumed?
//! Not modelled: the exceptions for decisions and for certain court cases. That the harm must be considerable
//! (betydande men) is left to the judgment.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for health and sex life everywhere (hälsa och sexualliv).
pub static OBSTACLE: Rule = Rule {
    id: "osl_21_1",
    citation: "21 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Health or sex life of an individual (hälsa eller sexualliv).
            among(Attribute::Secrecy, &["osl_21_1"]),
            // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
            Expression::Term(&terms::QUALIFIED_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
