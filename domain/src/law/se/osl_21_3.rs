//! OSL 21:3: addresses of threatened persons and fictitious personal data (förföljda personer, fingerade personuppgifter).
//!
//! Provision: where a person lives and how to reach them is secret if for a particular reason threat, violence or
//! other serious harm can be assumed (first paragraph); the link between fictitious and real personal data is secret
//! unless it is clear that it can be disclosed without harm (third paragraph). At most 70 years.
//! Question: is it of either kind, and who has judged the harm?
//! Not modelled: the exceptions for certain registers and for designations of real property.
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
        wording(Period::since(Day::of(2020, 7, 1)), "SFS 2020:277", condition),
    ]
}

/// Address and contact details of a threatened person (bostadsadress).
pub static ADDRESS: Rule = Rule {
    id: "osl_21_3_1",
    citation: "21 kap. 3 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Address or contact details (bostadsadress eller annan jämförbar uppgift).
        among(Attribute::Secrecy, &["osl_21_3_1"]),
        // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
        Expression::Term(&terms::QUALIFIED_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Fictitious personal data (fingerade personuppgifter).
pub static FICTITIOUS_DATA: Rule = Rule {
    id: "osl_21_3_2",
    citation: "21 kap. 3 § tredje stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Link between fictitious and real personal data (fingerade personuppgifter).
        among(Attribute::Secrecy, &["osl_21_3_2"]),
        // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
        Expression::Term(&terms::REVERSE_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};
