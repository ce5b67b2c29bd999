//! Transfer to a third country.

use crate::attribute::Attribute;
use crate::expression::{Expression, List, Term, among};

const SEPARATE_PARTY: Expression = Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"]));

/// Transfer to a third country (överföring till tredjeland): the importer is a separate party in a third
/// country, by where it holds or reaches the information or by where it is established (EDPB Guidelines 05/2021).
///
/// Whether remote access counts is question I-08; whether ownership from a third country alone does is I-04.
pub static THIRD_COUNTRY_TRANSFER: Term = Term {
    id: "third_country_transfer",
    citation: "GDPR 44; EDPB Guidelines 05/2021 v2.0",
    meaning: Expression::Any(&[
        // Held in, or reached from, a third country.
        Expression::All(&[
            Expression::Not(&Expression::Listed(Attribute::Place, List::GdprArea)),
            Expression::Match(
                Attribute::Manner,
                &[
                    (&["storage", "operation", "substantive_work"], SEPARATE_PARTY),
                    (
                        &["support"],
                        Expression::Reading(
                            "I-08",
                            &[("separate_party", SEPARATE_PARTY), ("any_access", Expression::Constant(true))],
                        ),
                    ),
                ],
            ),
        ]),
        // Made available to an importer established in a third country.
        Expression::All(&[Expression::Not(&Expression::Listed(Attribute::Seat, List::GdprArea)), SEPARATE_PARTY]),
        // Held by a company in the area that a third country's owner controls.
        Expression::All(&[
            Expression::Not(&Expression::Listed(Attribute::ControlledFrom, List::GdprArea)),
            SEPARATE_PARTY,
            Expression::Reading(
                "I-04",
                &[
                    ("transfer_by_ownership", Expression::Constant(true)),
                    ("contract_trusted", Expression::Constant(false)),
                    ("processor_reliability", Expression::Constant(false)),
                    ("transfer_when_it_happens", Expression::Constant(false)),
                ],
            ),
        ]),
    ]),
};
