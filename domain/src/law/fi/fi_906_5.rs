//! 906/2019 5 § 3 mom.: assessment of the effects of a change (bedömning av ändringens konsekvenser).
//!
//! Provision: before an administrative reform, or before an information system is taken into use, the information management unit
//! assesses the effects on responsibilities, security, format, publicity, secrecy and interoperability.
//! Question: is the body such a unit, and has the assessment been made?
//! Not modelled: which changes are too small; the opinion of the Ministry of Finance (8 och 9 §§).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The effects are assessed before a system is taken into use (konsekvensbedömning).
pub static RULE: Rule = Rule {
    id: "fi_906_5",
    citation: "5 § 3 mom. lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::Records,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::INFORMATION_MANAGEMENT_UNIT),
            // The assessment has not been made (bedömning av konsekvenserna).
            Expression::Not(&yes(Attribute::ChangeImpactAssessed)),
        ]),
    }],
};
