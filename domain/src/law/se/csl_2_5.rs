//! CSL 2:5 to 2:8: reports of significant incidents (incidentrapportering).
//!
//! Provision: an operator tells the authority within 24 hours of a significant incident, reports within 72 hours and gives a
//! final report within a month.
//! Question: does the act bind the body here? Then the supplier must tell it in time.
//! Not modelled: what makes an incident significant; telling the users of the service.
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Incidents are reported (incidentrapportering).
pub static RULE: Rule = Rule {
    id: "csl_2_5",
    citation: "2 kap. 5–8 §§ cybersäkerhetslagen (2025:1506)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Duty { role: Role::Operator, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2026, 1, 15)),
        amended_by: "SFS 2025:1506",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::UNDER_CYBERSECURITY_ACT),
            Expression::Term(&terms::ANOTHER_PARTY),
        ]),
    }],
};
