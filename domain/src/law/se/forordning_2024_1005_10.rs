//! Förordning (2024:1005) § 10: written agreement on the coordinated state IT operation (skriftlig överenskommelse).
//!
//! Provision: the supplying and the receiving authority agree in writing, with the terms on processing of personal data.
//! Question: does a state agency join, and is there an agreement?
//! Not modelled: the content of the agreement; whether it also meets GDPR 28(3) is asked there.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Written agreement (skriftlig överenskommelse).
pub static RULE: Rule = Rule {
    id: "forordning_2024_1005_10",
    citation: "10 § förordningen (2024:1005) om samordnad och säker statlig it-drift",
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
            // Others cannot join (3 §).
            among(Attribute::BodyKind, &["state_agency"]),
            Expression::Not(&yes(Attribute::StateAgreement)),
        ]),
    }],
};
