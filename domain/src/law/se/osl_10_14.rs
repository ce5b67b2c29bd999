//! OSL 10:14: disclosure with a reservation (förbehåll).
//!
//! Provision: a risk of harm that a reservation takes away allows disclosure to an individual with that reservation.
//! Question: has the body found that a reservation removes the risk of harm?
//! Not modelled: the content of the reservation. Absolute secrecy has no risk of harm to take away, so it is not lifted.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::WITH_HARM_TEST;
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Disclosure with a reservation (förbehåll).
pub static RULE: Rule = Rule {
    id: "osl_10_14",
    citation: "10 kap. 14 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: WITH_HARM_TEST },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::OtherSecrecyRoute, &["reservation_osl_10_14"]),
            // Somebody has judged that its conditions are met.
            yes(Attribute::RouteMet),
            // Only to an individual (enskild).
            among(Attribute::RecipientKind, &["company"]),
        ]),
    }],
};
