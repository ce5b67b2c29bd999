//! SSL 4:10: the supervisory authority opens the consultation itself (inleder samrådet).
//!
//! Provision: if the operator does not consult although it must, the supervisory authority may open the consultation.
//! Question: must the operator consult (4:9), and has it not?
//! Not modelled: other security-sensitive activity of equal importance.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Consultation on the initiative of the supervisory authority (tillsynsmyndigheten inleder samrådet).
pub static RULE: Rule = Rule {
    id: "ssl_4_10",
    citation: "4 kap. 10 § säkerhetsskyddslagen (2018:585)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:952",
        source: "statute text and amendment register, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Hemlig or higher: consultation is required (4:9).
            Expression::Term(&terms::SECRET_OR_HIGHER),
            // Another actor (en annan aktör).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
            // Without consultation (utan samråd).
            Expression::Not(&yes(Attribute::Consulted)),
        ]),
    }],
};
