//! PDL 2:6: who is controller in health care (personuppgiftsansvar i vården).
//!
//! Provision: a care provider is controller; in a region or municipality each authority that runs care is, for its own processing.
//! Question: is it health care of a region, a municipality or a joint authority?
//! Not modelled: direct access between care providers; private care providers.
//! Contested: none; that a joint authority counts as its members do is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Each authority that runs care is controller (personuppgiftsansvar).
pub static RULE: Rule = Rule {
    id: "pdl_2_6",
    citation: "2 kap. 6 § patientdatalagen (2008:355)",
    test: TestOfLaw::Sector,
    effect: Effect::Duty { role: Role::Controller, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2008, 7, 1)),
        amended_by: "SFS 2008:355, wording 2022:915",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPAL_AUTHORITY),
            among(Attribute::Sector, &["health_care"]),
            yes(Attribute::PersonalData),
        ]),
    }],
};
