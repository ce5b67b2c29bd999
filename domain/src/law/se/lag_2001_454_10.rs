//! Lag (2001:454) § 10: access within social services (behörighet och åtkomstkontroll).
//!
//! Provision: the controller decides the conditions for access to data on individuals that are processed automatically, sees
//! that access is documented, and checks it systematically; access is limited to what each needs for the work.
//! Question: is access at this recipient limited, logged and checked?
//! Not modelled: the wording before L 2023:821; necessity and special categories (6 and 7 §§), which the legal basis asks.
//! Contested: none; that it is asked for each recipient is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Access limited, logged and checked (behörigheter och loggar).
pub static RULE: Rule = Rule {
    id: "lag_2001_454_10",
    citation: "10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2024, 3, 1)),
        amended_by: "L 2023:821; the day is that of the ordinance that follows it (F 2023:861)",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Sector, &["social_services"]),
            yes(Attribute::PersonalData),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Not(&yes(Attribute::AccessLogged)),
        ]),
    }],
};
