//! Disclosure (röjande).

use crate::attribute::Attribute;
use crate::day::Day;
use crate::expression::{Expression, Term, among, no, yes};

/// Disclosure (röjande): the information is made known to somebody outside the authority.
///
/// From 2023-07-01 every making available to a supplier counts (the legislator's view as eSam reports it,
/// 2023-06-21). Before that it is contested question I-01 whether mere technical availability does; staff who
/// actually read or listen disclose under every position (JO 3032-2011).
pub static DISCLOSED: Term = Term {
    id: "disclosed",
    citation: "OSL 3:1; prop. 2022/23:97",
    meaning: Expression::All(&[
        // Outside the authority (utanför myndigheten).
        Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
        Expression::Any(&[
            Expression::FromDay(Day::of(2023, 7, 1)),
            yes(Attribute::ContentSeenByStaff),
            Expression::Reading(
                "I-01",
                &[
                    // Foreign law can compel the supplier (eSam VER 2018:57).
                    ("foreign_compulsion", Expression::Reached),
                    // Disclosure is only what is not unlikely (Cirio 2020; Göteborg 2019).
                    ("probability", Expression::Not(&yes(Attribute::DisclosureUnlikely))),
                    // Every making available to a supplier (prop. 2022/23:97 as eSam reports it).
                    ("every_access", Expression::Constant(true)),
                ],
            ),
        ]),
    ]),
};

/// Works on the body's behalf, for purposes of the body only (för myndighetens räkning).
pub static FOR_THE_BODY_ONLY: Term = Term {
    id: "for_the_body_only",
    citation: "OSL 10:2 a",
    meaning: Expression::All(&[yes(Attribute::ActsOnBehalf), no(Attribute::OwnPurposes)]),
};
