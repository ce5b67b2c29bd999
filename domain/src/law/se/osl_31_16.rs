//! OSL 31:16: business partners of an authority (affärsförbindelse med myndighet).
//!
//! Provision: business affairs or operations of somebody who has entered into business with an authority are secret
//! if for a particular reason harm to them can be assumed. At most 20 years; for the terms of a contract two or five
//! years.
//! Question: is it information on a business partner, and has somebody judged that there is no particular reason to
//! assume harm?
//! Not modelled: the shorter times for the terms of a contract; business with certain companies (31:17).
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

const CONDITION: Expression = Expression::All(&[
    Expression::Term(&terms::SWEDISH_BODY),
    // Business affairs or operations of a business partner (affärsförbindelse).
    among(Attribute::Secrecy, &["osl_31_16"]),
    // The same, where the law asks for a particular reason or for considerable harm (rakt kvalificerat skaderekvisit).
    Expression::Term(&terms::QUALIFIED_HARM_TEST),
    // Disclosed to an individual or another authority (OSL 8:1).
    Expression::Term(&terms::DISCLOSED),
]);

/// Secrecy for business partners (affärs- och driftförhållanden).
pub static OBSTACLE: Rule = Rule {
    id: "osl_31_16",
    citation: "31 kap. 16 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2015, 12, 31)), CONDITION),
        wording(Period::since(Day::of(2016, 1, 1)), "SFS 2015:781", CONDITION),
    ],
};
