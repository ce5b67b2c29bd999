//! 906/2019 4 §: the management of the information management unit (informationshanteringsenhetens ledning).
//!
//! Provision: the management must see that responsibilities are defined, that there are instructions and training, and that compliance is
//! supervised.
//! Question: is the body an information management unit?
//! Not modelled: how the body has divided the responsibilities; the information management model (5 §).
//! Contested: none.

use crate::day::{Day, Period};
use crate::expression::Expression;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The management defines who is responsible (ledningens ansvar).
pub static RULE: Rule = Rule {
    id: "fi_906_4",
    citation: "4 § 2 mom. lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::Responsibility,
    effect: Effect::Duty { role: Role::InformationOwner, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::Term(&terms::INFORMATION_MANAGEMENT_UNIT),
    }],
};
