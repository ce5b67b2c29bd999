//! 552/2019: secondary use of client data (sekundär användning).
//!
//! Provision: client data under a data permit may be processed only in a secure operating environment that is certified. No provision on
//! the country of the environment was found.
//! Question: is it secondary use under a permit, and is the recipient's environment certified?
//! Not modelled: the permit itself; exceptions for what cannot be processed so; transitional days for the certification.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Only in a secure operating environment (informationssäker driftmiljö).
pub static RULE: Rule = Rule {
    id: "fi_552",
    citation: "lagen om sekundär användning av personuppgifter inom social- och hälsovården (552/2019)",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2019, 5, 1)),
        amended_by: "552/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::Sector, &["health_care", "social_services"]),
            // Under a data permit (datatillstånd).
            yes(Attribute::SecondaryUse),
            Expression::Not(&yes(Attribute::SecureEnvironment)),
        ]),
    }],
};
