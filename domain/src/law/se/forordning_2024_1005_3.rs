//! Förordning (2024:1005) § 3: who can join the coordinated state IT operation (samordnad statlig it-drift).
//!
//! Provision: the services are for authorities under the Government; municipalities and regions are outside.
//! Question: is the body an authority under the Government?
//! Not modelled: the difference between authorities under the Government and under the Riksdag.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Only authorities under the Government (myndighet under regeringen).
pub static RULE: Rule = Rule {
    id: "forordning_2024_1005_3",
    citation: "3 § förordningen (2024:1005) om samordnad och säker statlig it-drift",
    test: TestOfLaw::Competence,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2025, 1, 1)),
        amended_by: "SFS 2024:1005",
        source: "full text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Arrangement, &["coordinated_state_it"]),
            // Not an authority under the Government.
            Expression::Not(&among(Attribute::BodyKind, &["state_agency"])),
        ]),
    }],
};
