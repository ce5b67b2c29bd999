//! LOU: public procurement of services (offentlig upphandling).
//!
//! Provision: contracting authorities procure services by the procedures of the act unless an exception applies.
//! Question: is the service bought on the market, and is it procured?
//! Not modelled: thresholds, procedures and exceptions one by one; security-sensitive procurement (LUFS); utilities (LUF);
//! whether a requirement on jurisdiction is proportionate (I-15, not wired).
//! Contested: none wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Procurement (upphandling).
pub static RULE: Rule = Rule {
    id: "lou",
    citation: "lagen (2016:1145) om offentlig upphandling",
    test: TestOfLaw::Procurement,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2017, 1, 1)),
        amended_by: "SFS 2016:1145",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Arrangement, &["market"]),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Not(&yes(Attribute::Procured)),
        ]),
    }],
};
