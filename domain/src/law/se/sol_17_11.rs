//! SoL 17:11: silence in private social services (tystnadsplikt i enskild verksamhet).
//!
//! Provision: whoever works or has worked in privately run activity with measures under the act must not disclose what they
//! learnt of individuals' personal circumstances.
//! Question: does a company do the work of social services itself?
//! Not modelled: the earlier act (2001:453); staff that only process or store technically, see lag (2020:914).
//! Contested: none; the day of entry into force was not read in the act itself.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Silence of the provider's staff (tystnadsplikt).
pub static RULE: Rule = Rule {
    id: "sol_17_11",
    citation: "17 kap. 11 § socialtjänstlagen (2025:400)",
    test: TestOfLaw::Sector,
    effect: Effect::Duty { role: Role::SupplierStaff, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2025, 7, 1)),
        amended_by: "SFS 2025:400; the day of entry into force is unverified",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Sector, &["social_services"]),
            among(Attribute::RecipientKind, &["company"]),
            among(Attribute::Manner, &["substantive_work"]),
        ]),
    }],
};
