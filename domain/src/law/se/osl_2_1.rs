//! OSL 2:1: those who take part in the authority's own work (uppdragstagare inom myndigheten).
//!
//! Provision: the ban binds the authority and those who take part in its activity on the public's account; a
//! consultant engaged that way is inside the authority, so nothing is disclosed.
//! Question: is the recipient engaged so as to take part in the authority's own work?
//! Not modelled: where the border runs; private suppliers' staff are normally outside.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Inside the authority (inom myndigheten).
pub static RULE: Rule = Rule {
    id: "osl_2_1",
    citation: "2 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
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
            among(Attribute::OtherSecrecyRoute, &["inside_authority_osl_2_1"]),
            // Somebody has judged that its conditions are met.
            yes(Attribute::RouteMet),
        ]),
    }],
};
