//! HSLF-FS 2016:40: patient data in open networks (öppna nät).
//!
//! Provision: patient data sent over open networks are encrypted, and whoever reaches them is authenticated strongly.
//! Question: is transmission protected, and authentication strong?
//! Not modelled: the rest of the regulations; the text has not been read.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Encryption and strong authentication in open networks (kryptering och stark autentisering).
pub static RULE: Rule = Rule {
    id: "hslf_2016_40",
    citation: "HSLF-FS 2016:40 om journalföring och behandling av personuppgifter i hälso- och sjukvården",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2017, 3, 1)),
        amended_by: "HSLF-FS 2016:40",
        source: "general knowledge; the regulations were not read",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Unverified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Sector, &["health_care"]),
            yes(Attribute::PersonalData),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Not(&Expression::All(&[
                yes(Attribute::ProtectedInTransit),
                yes(Attribute::StrongAuthentication),
            ])),
        ]),
    }],
};
