//! Myndighetsförordningen (2007:515) § 3: the management of a state agency (ledningens ansvar).
//!
//! Provision: the management answers to the Government for the activity and sees that it is run according to law.
//! Question: is the body a state agency?
//! Not modelled: rules of procedure and delegation within the agency (4 and 5 §§); authorities under the Riksdag.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The management answers (ledningens ansvar).
pub static RULE: Rule = Rule {
    id: "myndighetsforordningen_3",
    citation: "3 § myndighetsförordningen (2007:515)",
    test: TestOfLaw::Competence,
    effect: Effect::Duty { role: Role::HoldingAuthority, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2008, 1, 1)),
        amended_by: "SFS 2007:515",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::BodyKind, &["state_agency"]),
        ]),
    }],
};
