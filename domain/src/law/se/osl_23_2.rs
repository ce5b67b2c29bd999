//! OSL 23:2: schools (förskoleklass, grundskola, gymnasieskola m.m.).
//!
//! Provision: three strengths. First paragraph: psychological, psychosocial or special-pedagogical pupil health,
//! secret unless clearly harmless. Second: other support of pupils, and cases on discipline or expulsion, secret if
//! harm can be assumed. Third: identity, address and the like otherwise, secret if for a particular reason harm can
//! be assumed. At most 70 years.
//! Question: which paragraph does the information fall under, and who has judged the harm?
//! Not modelled: that decisions in cases under the second paragraph are not secret; private schools, which the act
//! does not bind. From 2028-07-01 the preschool class is no longer named; the harm tests are the same.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule, Version};
use crate::test_of_law::TestOfLaw;

/// Wordings of the section, whose harm tests are taken to be the same throughout.
const fn versions(condition: Expression) -> [Version; 3] {
    [
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2023, 7, 1)), condition),
        wording(Period::between(Day::of(2023, 7, 2), Day::of(2028, 6, 30)), "SFS 2023:353", condition),
        wording(Period::since(Day::of(2028, 7, 1)), "SFS 2025:737", condition),
    ]
}

/// Pupil health of psychological, psychosocial or special-pedagogical kind (elevhälsa).
pub static PUPIL_HEALTH: Rule = Rule {
    id: "osl_23_2_1",
    citation: "23 kap. 2 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Psychological, psychosocial or special-pedagogical pupil health (elevhälsa).
        among(Attribute::Secrecy, &["osl_23_2_1"]),
        // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
        Expression::Term(&terms::REVERSE_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Other support of pupils, discipline and expulsion (elevstödjande verksamhet i övrigt).
pub static PUPIL_SUPPORT: Rule = Rule {
    id: "osl_23_2_2",
    citation: "23 kap. 2 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Other support of pupils, or a case on discipline or expulsion (elevstödjande verksamhet).
        among(Attribute::Secrecy, &["osl_23_2_2"]),
        // Harm has not been found to be out of the question (rakt skaderekvisit).
        Expression::Term(&terms::STRAIGHT_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Identity, address and the like in other cases (identitet och adress).
pub static IDENTITY: Rule = Rule {
    id: "osl_23_2_3",
    citation: "23 kap. 2 § tredje stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Identity, address and the like otherwise (identitet, adress).
        among(Attribute::Secrecy, &["osl_23_2_3"]),
        // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
        Expression::Term(&terms::QUALIFIED_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};
