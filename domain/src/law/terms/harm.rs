//! Harm tests (skaderekvisit): how strong the secrecy of a provision is.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among, yes};
use crate::law::se::secrecy::{ABSOLUTE, QUALIFIED, REVERSE, STRAIGHT};

/// Reverse harm test (omvänt skaderekvisit): secret unless it is clear that it can be disclosed without harm. Presumed
/// secret until somebody has judged.
pub static REVERSE_HARM_TEST: Term = Term {
    id: "reverse_harm_test",
    citation: "OSL, omvänt skaderekvisit",
    meaning: Expression::Not(&yes(Attribute::ClearlyHarmless)),
};

/// Straight harm test (rakt skaderekvisit): secret if it can be assumed that disclosure does the harm. Nothing is presumed.
pub static STRAIGHT_HARM_TEST: Term = Term {
    id: "straight_harm_test",
    citation: "OSL, rakt skaderekvisit",
    meaning: Expression::Not(&yes(Attribute::HarmNotAssumed)),
};

/// Qualified straight harm test (rakt kvalificerat skaderekvisit): secret only if the harm can be assumed for a particular
/// reason, or must be assumed to be considerable. The same judgment against a higher threshold.
pub static QUALIFIED_HARM_TEST: Term = Term {
    id: "qualified_harm_test",
    citation: "OSL, rakt kvalificerat skaderekvisit",
    meaning: Expression::Not(&yes(Attribute::HarmNotAssumed)),
};

/// Absolute secrecy (absolut sekretess): no test of harm.
pub static ABSOLUTE_SECRECY: Term =
    Term { id: "absolute_secrecy", citation: "OSL, absolut sekretess", meaning: Expression::Constant(true) };

/// Secret by its provision's own test (sekretessbelagd uppgift): not merely under a secrecy provision (sekretessreglerad).
pub static SECRECY_APPLIES: Term = Term {
    id: "secrecy_applies",
    citation: "OSL 3:1",
    meaning: Expression::Any(&[
        Expression::All(&[among(Attribute::Secrecy, REVERSE), Expression::Term(&REVERSE_HARM_TEST)]),
        Expression::All(&[among(Attribute::Secrecy, STRAIGHT), Expression::Term(&STRAIGHT_HARM_TEST)]),
        Expression::All(&[among(Attribute::Secrecy, QUALIFIED), Expression::Term(&QUALIFIED_HARM_TEST)]),
        Expression::All(&[among(Attribute::Secrecy, ABSOLUTE), Expression::Term(&ABSOLUTE_SECRECY)]),
    ]),
};
