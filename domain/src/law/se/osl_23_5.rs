//! OSL 23:5: other education (annan utbildningsverksamhet), such as adult education and universities.
//!
//! Provision: first paragraph: psychological examination or treatment, and what a psychologist, counsellor or careers
//! adviser holds, secret unless clearly harmless. Second: other care of pupils in municipal adult education, labour
//! market training and folk high schools, secret if harm can be assumed. Third: identity, address and the like
//! otherwise, secret if for a particular reason harm can be assumed. At most 70 years.
//! Question: which paragraph does the information fall under, and who has judged the harm?
//! Not modelled: the police programme (23:5 a) and private education, which the act does not bind.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule, Version};
use crate::test_of_law::TestOfLaw;

/// Wordings of the section, whose harm tests are taken to be the same throughout.
const fn versions(condition: Expression) -> [Version; 2] {
    [
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2020, 6, 30)), condition),
        wording(Period::since(Day::of(2020, 7, 1)), "SFS 2020:452", condition),
    ]
}

/// Psychologist, counsellor and careers adviser (psykolog, kurator, studie- och yrkesvägledning).
pub static COUNSELLING: Rule = Rule {
    id: "osl_23_5_1",
    citation: "23 kap. 5 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Psychological examination, or held by psychologist, counsellor or careers adviser (psykolog, kurator).
        among(Attribute::Secrecy, &["osl_23_5_1"]),
        // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
        Expression::Term(&terms::REVERSE_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Other care of pupils in adult education (elevvårdande verksamhet i övrigt).
pub static CARE: Rule = Rule {
    id: "osl_23_5_2",
    citation: "23 kap. 5 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Other care of pupils in adult education and the like (elevvårdande verksamhet).
        among(Attribute::Secrecy, &["osl_23_5_2"]),
        // Harm has not been found to be out of the question (rakt skaderekvisit).
        Expression::Term(&terms::STRAIGHT_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Identity, address and the like in other cases (identitet och adress).
pub static IDENTITY: Rule = Rule {
    id: "osl_23_5_3",
    citation: "23 kap. 5 § tredje stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Identity, address and the like otherwise (identitet, adress).
        among(Attribute::Secrecy, &["osl_23_5_3"]),
        // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
        Expression::Term(&terms::QUALIFIED_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};
