//! OSL 39:3: other data on staff (personaladministrativ verksamhet i övrigt).
//!
//! Provision: first paragraph: personal circumstances, secret if violence or other serious harm can be assumed.
//! Third: home address, private telephone, photograph for service card and relatives, secret unless clearly harmless.
//! At most 50 years.
//! Question: which paragraph does the information fall under, and who has judged the harm?
//! Not modelled: authorities whose staff run particular risks (second and fourth paragraphs); information to
//! employees' organisations (10:11).
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
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2025, 7, 1)), condition),
        wording(Period::since(Day::of(2025, 7, 2)), "SFS 2025:581", condition),
    ]
}

/// Other personal circumstances of staff (personliga förhållanden).
pub static STAFF: Rule = Rule {
    id: "osl_39_3_1",
    citation: "39 kap. 3 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Other personal circumstances of staff; the harm is violence or other serious harm (våld eller annat allvarligt men).
        among(Attribute::Secrecy, &["osl_39_3_1"]),
        // Harm has not been found to be out of the question (rakt skaderekvisit).
        Expression::Term(&terms::STRAIGHT_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Home address, private telephone, photograph and relatives of staff (bostadsadress m.m.).
pub static HOME: Rule = Rule {
    id: "osl_39_3_3",
    citation: "39 kap. 3 § tredje stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // Home address, private telephone, photograph or relatives (bostadsadress, fotografisk bild, närstående).
        among(Attribute::Secrecy, &["osl_39_3_3"]),
        // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
        Expression::Term(&terms::REVERSE_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};
