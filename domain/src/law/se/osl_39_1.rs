//! OSL 39:1: social support of staff (personalsocial verksamhet).
//!
//! Provision: first paragraph: psychological examination or treatment, and what a psychologist or staff counsellor
//! holds, secret unless clearly harmless. Second: other personal circumstances in that activity, secret if harm can
//! be assumed. At most 50 years.
//! Question: which paragraph does the information fall under, and who has judged the harm?
//! Not modelled: information to employees' organisations (10:11).
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Psychologist and staff counsellor (psykolog, personalkonsulent).
pub static COUNSELLING: Rule = Rule {
    id: "osl_39_1_1",
    citation: "39 kap. 1 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Psychological examination, or held by a psychologist or staff counsellor (personalkonsulent).
            among(Attribute::Secrecy, &["osl_39_1_1"]),
            // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
            Expression::Term(&terms::REVERSE_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};

/// Other social support of staff (personalsocial verksamhet).
pub static OTHERWISE: Rule = Rule {
    id: "osl_39_1_2",
    citation: "39 kap. 1 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Other personal circumstances in social support of staff (personalsocial verksamhet).
            among(Attribute::Secrecy, &["osl_39_1_2"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
