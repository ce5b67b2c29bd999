//! 906/2019 18 §: who classifies (säkerhetsklassificering).
//!
//! Provision: state authorities and courts classify documents; municipalities and wellbeing services counties do not.
//! Question: is information given as classified at a body that does not classify?
//! Not modelled: classified documents received from the state or from abroad (588/2004).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Only state authorities and courts classify (statliga myndigheter och domstolar).
pub static RULE: Rule = Rule {
    id: "fi_906_18",
    citation: "18 § lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            Expression::Not(&among(Attribute::BodyKind, &["state_agency"])),
            Expression::Not(&among(Attribute::SecurityClass, &["none"])),
        ]),
    }],
};
