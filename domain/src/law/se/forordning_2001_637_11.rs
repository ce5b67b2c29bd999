//! Förordning (2001:637) § 11: who is controller in social services (personuppgiftsansvar i socialtjänsten).
//!
//! Provision: a municipal authority is controller for the processing it carries out.
//! Question: is it social services of a municipal authority?
//! Not modelled: state social services.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The municipal authority is controller (personuppgiftsansvar).
pub static RULE: Rule = Rule {
    id: "forordning_2001_637_11",
    citation: "11 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten",
    test: TestOfLaw::Sector,
    effect: Effect::Duty { role: Role::Controller, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2001, 10, 1)),
        amended_by: "SFS 2001:637",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPAL_AUTHORITY),
            among(Attribute::Sector, &["social_services"]),
            yes(Attribute::PersonalData),
        ]),
    }],
};
