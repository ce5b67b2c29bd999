//! GDPR 6: lawfulness of processing (laglig behandling).
//!
//! Provision: processing is lawful only if, and as far as, one of the bases of paragraph 1 applies; legitimate interests
//! are no basis for public authorities in the performance of their tasks; a legal obligation or a task in the public
//! interest must be laid down in Union or Member State law (3).
//! Question: which basis is relied on, and has the controller judged that its conditions are met?
//! Not modelled: further processing for another purpose (4), beyond article 5(1)(b); a child's consent (8).
//! Contested: I-13, the basis for cloud tools in schools; that a municipal company is no public authority here is our
//! inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// A basis is relied on that is open to the body, and its conditions are met.
static BASIS_HOLDS: Expression = Expression::Match(
    Attribute::LegalBasis,
    &[
        (&["none"], Expression::Constant(false)),
        (&["consent", "contract", "legal_obligation", "vital_interests", "public_task"], yes(Attribute::BasisMet)),
        (
            &["legitimate_interests"],
            // Not for authorities in the performance of their tasks (6.1 andra stycket).
            Expression::All(&[Expression::Not(&Expression::Term(&terms::PUBLIC_AUTHORITY)), yes(Attribute::BasisMet)]),
        ),
    ],
);

/// A legal basis is needed (rättslig grund).
pub static RULE: Rule = Rule {
    id: "gdpr_6",
    citation: "artikel 6.1 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            Expression::Any(&[
                Expression::Not(&BASIS_HOLDS),
                // Tools of the school.
                Expression::All(&[
                    among(Attribute::Sector, &["education"]),
                    Expression::Reading(
                        "I-13",
                        &[
                            // The duty to arrange education is no basis (TSV 2021; HAO 2023).
                            ("legal_obligation_excluded", among(Attribute::LegalBasis, &["legal_obligation"])),
                            // It can be, service by service (KHO:2025:29).
                            ("legal_obligation_possible", Expression::Constant(false)),
                            // No basis covers the supplier's own purposes (Datatilsynet 2024).
                            ("no_basis_for_own_purposes", yes(Attribute::OwnPurposes)),
                        ],
                    ),
                ]),
            ]),
        ]),
    }],
};
