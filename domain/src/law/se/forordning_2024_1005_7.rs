//! Förordning (2024:1005) §§ 7 to 9: joining the coordinated state IT operation (anslutning till samordnad statlig it-drift).
//!
//! Provision: an authority that wants the services gives notice of interest (7); the notice may be refused (8), and security
//! decides the order of priority (9).
//! Question: does a state agency join, and has it given notice?
//! Not modelled: the grounds of refusal and priority in detail.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Notice of interest (intresseanmälan).
pub static RULE: Rule = Rule {
    id: "forordning_2024_1005_7",
    citation: "7 § förordningen (2024:1005) om samordnad och säker statlig it-drift",
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
            Expression::Not(&yes(Attribute::InterestNotified)),
        ]),
    }],
};

/// The notice may be refused (avslag).
pub static REFUSAL: Rule = Rule {
    id: "forordning_2024_1005_8",
    citation: "8 § förordningen (2024:1005) om samordnad och säker statlig it-drift",
    test: TestOfLaw::Competence,
    effect: Effect::Warning,
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
        ]),
    }],
};

/// Security comes first (prioritering).
pub static PRIORITY: Rule = Rule {
    id: "forordning_2024_1005_9",
    citation: "9 § förordningen (2024:1005) om samordnad och säker statlig it-drift",
    test: TestOfLaw::Competence,
    effect: Effect::Warning,
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
        ]),
    }],
};
