//! 1101/2019 12 §: transfer outside security areas (överföring utanför säkerhetsområden).
//!
//! Provision: a classified document sent in a network outside security areas is encrypted or otherwise protected.
//! Question: is the information classified, and is the transfer protected?
//! Not modelled: which encryption suffices for which class; transport on paper (13 §).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Protected on its way between security areas (skyddad överföring).
pub static RULE: Rule = Rule {
    id: "fi_1101_12",
    citation: "12 § statsrådets förordning om säkerhetsklassificering av handlingar inom statsförvaltningen (1101/2019)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "1101/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_STATE_AUTHORITY),
            Expression::Term(&terms::FINNISH_CLASSIFIED),
            // Encrypted or otherwise protected (krypterad eller på annat sätt skyddad).
            Expression::Not(&yes(Attribute::ProtectedInTransit)),
        ]),
    }],
};
