//! OSL 10:2 a: secrecy gives way to technical processing and storage (utkontraktering).
//!
//! Provision: secrecy does not hinder that information is given to somebody who is commissioned only to process
//! or store it technically on the authority's behalf, unless that is unsuitable having regard to the circumstances.
//! It makes no exception for any provision or strength of secrecy, and 15:1 a, which switches off other rules of the
//! chapter, does not name it. It speaks of an individual or another authority, not of a foreign authority or an
//! international organisation: 8:3 stands whatever it lifts.
//! Question: is the task only technical, on behalf of the body, and has somebody judged that it is not unsuitable?
//! Not modelled: what the preparatory works say on unsuitability beyond the circumstances listed for the judgment.
//! Contested: I-02, whether reach of foreign law alone makes it unsuitable; I-03 through the bar of 19:3.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Technical processing and storage (teknisk bearbetning och lagring).
pub static RULE: Rule = Rule {
    id: "osl_10_2a",
    citation: "10 kap. 2 a § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: crate::law::SECRECY_OBSTACLES },
    versions: &[Version {
        in_force: Period::since(Day::of(2023, 7, 1)),
        amended_by: "SFS 2023:335",
        source: "third-party copy of the statute text read 2026-04-25; amendment register; prop. 2022/23:97 (first pages)",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // On the disclosing authority's behalf (för den utlämnande myndighetens räkning).
            Expression::Term(&terms::FOR_THE_BODY_ONLY),
            // Only technical processing or technical storage (endast tekniskt bearbeta eller tekniskt lagra).
            yes(Attribute::OnlyTechnical),
            // Not unsuitable having regard to the circumstances (inte olämpligt).
            Expression::Reading(
                "I-02",
                &[
                    // Weighed case by case (eSam 2023-06; Skatteverket 2024-02).
                    ("case_by_case", yes(Attribute::NotUnsuitable)),
                    // Foreign law's reach alone is enough (Stockholm 2022, for US ownership).
                    (
                        "foreign_reach_unsuitable",
                        Expression::All(&[Expression::Not(&Expression::Reached), yes(Attribute::NotUnsuitable)]),
                    ),
                ],
            ),
        ]),
    }],
};
