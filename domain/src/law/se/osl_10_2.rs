//! OSL 10:2: necessary disclosure (nödvändigt utlämnande).
//!
//! Provision: secrecy does not hinder disclosure that is necessary for the authority to carry out its own activity.
//! Question: has the body found this route to apply, and has somebody judged necessity?
//! Not modelled: the restrictive line of the preparatory works and of JO 3032-2011 beyond leaving it to judgment.
//! Contested: I-09, not wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Disclosure necessary for the own activity (nödvändigt utlämnande).
pub static RULE: Rule = Rule {
    id: "osl_10_2",
    citation: "10 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: crate::law::SECRECY_OBSTACLES },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::OtherSecrecyRoute, &["necessary_osl_10_2"]),
            // Necessary for the authority's own activity (nödvändigt).
            yes(Attribute::Necessary),
        ]),
    }],
};
