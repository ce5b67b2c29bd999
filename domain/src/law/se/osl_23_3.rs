//! OSL 23:3: after-school centres (fritidshem).
//!
//! Provision: first paragraph: psychological, psychosocial or special-pedagogical support, secret unless clearly
//! harmless. Second: other personal circumstances, secret if harm can be assumed. At most 70 years.
//! Question: which paragraph does the information fall under, and who has judged the harm?
//! Not modelled: private after-school centres, which the act does not bind.
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
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2011, 6, 30)), condition),
        wording(Period::since(Day::of(2011, 7, 1)), "SFS 2010:866", condition),
    ]
}

/// Special support in an after-school centre (särskild elevstödjande verksamhet).
pub static SUPPORT: Rule = Rule {
    id: "osl_23_3_1",
    citation: "23 kap. 3 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Psychological, psychosocial or special-pedagogical support (särskild elevstödjande verksamhet).
        among(Attribute::Secrecy, &["osl_23_3_1"]),
        // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
        Expression::Term(&terms::REVERSE_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Other personal circumstances in an after-school centre (fritidshem).
pub static OTHERWISE: Rule = Rule {
    id: "osl_23_3_2",
    citation: "23 kap. 3 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Other personal circumstances in an after-school centre (fritidshem).
        among(Attribute::Secrecy, &["osl_23_3_2"]),
        // Harm has not been found to be out of the question (rakt skaderekvisit).
        Expression::Term(&terms::STRAIGHT_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};
