//! OSL 26:1: secrecy in social services (socialtjänstsekretess).
//!
//! Provision: information on personal circumstances in social services is secret unless it is clear that it can
//! be disclosed without harm to the person or a relative.
//! Question: is the information about an individual in social services, and who has judged the harm?
//! Not modelled: the exceptions of chapter 26 for certain decisions.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Secrecy in social services (socialtjänstsekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_26_1",
    citation: "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Personal circumstances in social services (socialtjänst).
            among(Attribute::Secrecy, &["osl_26_1"]),
            // Not clear that it can be disclosed without harm (omvänt skaderekvisit): presumed until judged.
            Expression::Not(&yes(Attribute::ClearlyHarmless)),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    }],
};
