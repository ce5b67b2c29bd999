//! OSL 12:2: consent (samtycke).
//!
//! Provision: the individual whom secrecy protects may wholly or partly give it up.
//! Question: does the secrecy protect individuals, and have those concerned consented?
//! Not modelled: limits on consent for children and relatives. What is given up is no longer secret, so 8:3 does not bar it
//! from a foreign authority either (our inference).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::{FOR_INDIVIDUALS, FOR_INDIVIDUALS_AND_ABROAD};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Consent of the individual (samtycke).
pub static RULE: Rule = Rule {
    id: "osl_12_2",
    citation: "12 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: FOR_INDIVIDUALS_AND_ABROAD },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Secrecy that protects an individual (till skydd för en enskild).
            among(Attribute::Secrecy, FOR_INDIVIDUALS),
            among(Attribute::OtherSecrecyRoute, &["consent_osl_12_2"]),
            // Somebody has judged that its conditions are met.
            yes(Attribute::RouteMet),
        ]),
    }],
};
