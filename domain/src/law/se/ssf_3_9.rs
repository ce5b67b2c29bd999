//! SSF 3:9: foreign suppliers (utländska leverantörer).
//!
//! Provision: security-classified information must not be given to a foreign supplier unless Sweden has an
//! international security agreement with that state and the supplier is approved there.
//! Question: is the supplier foreign, is there an agreement, and is the supplier cleared?
//! Not modelled: agreements beyond the dated list of the register, which is not complete; foreign authorities and
//! international organisations (first paragraph).
//! Contested: I-17, what makes a supplier foreign; I-18, from which day the provision must be applied: the consolidated text
//! of 2025 says 2028-01-01 (point 6, F 2023:899, in force 2024-02-01), another source still says 2025.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, List, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Ban on foreign suppliers without agreement and clearance (utländsk leverantör).
pub static RULE: Rule = Rule {
    id: "ssf_3_9",
    citation: "3 kap. 9 § andra stycket säkerhetsskyddsförordningen (2021:955)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 12, 1)),
        amended_by: "SFS 2021:955, transitional provision 6 by F 2023:899",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Security-classified information (säkerhetsskyddsklassificerade uppgifter).
            Expression::Term(&terms::RESTRICTED_OR_HIGHER),
            // Must be applied on the day.
            Expression::Reading(
                "I-18",
                &[
                    ("postponed_to_2025", Expression::FromDay(Day::of(2025, 1, 1))),
                    ("postponed_to_2028", Expression::FromDay(Day::of(2028, 1, 1))),
                ],
            ),
            // A foreign supplier (utländsk leverantör).
            Expression::Reading(
                "I-17",
                &[
                    ("seat", Expression::Not(&among(Attribute::Seat, &["SE"]))),
                    (
                        "seat_or_control",
                        Expression::Not(&Expression::All(&[
                            among(Attribute::Seat, &["SE"]),
                            among(Attribute::ControlledFrom, &["SE"]),
                        ])),
                    ),
                ],
            ),
            // No agreement with that state, or not approved there.
            Expression::Not(&Expression::All(&[
                Expression::Listed(Attribute::Seat, List::SwedishSecurityAgreement),
                yes(Attribute::Cleared),
            ])),
        ]),
    }],
};
