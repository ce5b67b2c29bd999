//! PDL 4:1 to 4:3: access within health care (behörighetsstyrning och åtkomstkontroll).
//!
//! Provision: only those who need patient data for their work have access; a care provider decides the conditions for access,
//! sees that access is documented and checks it systematically.
//! Question: is access at this recipient limited, logged and checked?
//! Not modelled: what a patient has blocked (4:4); records shared between care providers.
//! Contested: none; that it is asked for each recipient is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Access limited, logged and checked (behörigheter och loggar).
pub static RULE: Rule = Rule {
    id: "pdl_4_2",
    citation: "4 kap. 1–3 §§ patientdatalagen (2008:355)",
    test: TestOfLaw::Sector,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2008, 7, 1)),
        amended_by: "SFS 2008:355, wording 2022:915",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::Sector, &["health_care"]),
            yes(Attribute::PersonalData),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Not(&yes(Attribute::AccessLogged)),
        ]),
    }],
};
