//! JulkL 26 § 1 mom.: consent (samtycke).
//!
//! Provision: information in a secret document may be given out if the person whose interest secrecy protects consents.
//! Question: has the body found this route to apply, and is the consent judged valid?
//! Not modelled: a specific provision in another act (1 punkten); whether somebody else's interest is protected too; consent
//! for children; 26 § 2 mom.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Consent of whoever the secrecy protects (samtycke); points that protect a public interest are not lifted.
pub static RULE: Rule = Rule {
    id: "julkl_26_1",
    citation: "26 § 1 mom. 2 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground {
        lifts: &[
            "julkl_24_20",
            "julkl_24_23",
            "julkl_24_24",
            "julkl_24_25",
            "julkl_24_29",
            "julkl_24_30",
            "julkl_24_31",
            "julkl_24_32",
            "julkl_30",
        ],
    },
    versions: &[Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999",
        source: "general knowledge",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Unverified,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::OtherSecrecyRoute, &["consent_julkl_26_1"]),
            // Somebody has judged that the consent is valid and covers everybody the secrecy protects.
            yes(Attribute::RouteMet),
        ]),
    }],
};
