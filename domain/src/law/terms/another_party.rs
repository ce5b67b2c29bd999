//! Recipients outside the body.

use crate::attribute::Attribute;
use crate::expression::{Expression, List, Term, among};

/// Another party (någon annan än organet självt): not the body's own staff or branch.
pub static ANOTHER_PARTY: Term = Term {
    id: "another_party",
    citation: "GDPR 4(8), 4(10)",
    meaning: Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
};

/// A third country's authority may turn to the recipient (anknytning till tredjeland): it is established there, owned from
/// there, or holds or reaches the information there. A fact about the party, from which no obstacle follows.
pub static THIRD_COUNTRY_CONNECTION: Term = Term {
    id: "third_country_connection",
    citation: "EDPB Guidelines 02/2024",
    meaning: Expression::Any(&[
        Expression::Not(&Expression::Listed(Attribute::Seat, List::GdprArea)),
        Expression::Not(&Expression::Listed(Attribute::ControlledFrom, List::GdprArea)),
        Expression::Not(&Expression::Listed(Attribute::Place, List::GdprArea)),
    ]),
};
