//! Secrecy under the Finnish act on openness (621/1999): what is secret, how strongly, and what giving out is.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among, yes};

/// Made available to somebody outside the authority (utlämnande). Giving information to whoever performs a task on
/// commission is giving out too, and has its own provision in 26 §: the Swedish question what disclosure is (I-01)
/// does not arise.
pub static FINNISH_DISCLOSED: Term = Term {
    id: "finnish_disclosed",
    citation: "621/1999 22 och 26 §§",
    meaning: Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
};

/// Secret whatever comes of it (ovillkorlig sekretess): the point has no test of harm.
pub static UNCONDITIONALLY_SECRET: Term = Term {
    id: "unconditionally_secret",
    citation: "621/1999 24 § 1 mom. 23, 25, 29, 30 och 32 punkterna",
    meaning: among(Attribute::Secrecy, &["julkl_24_23", "julkl_24_25", "julkl_24_29", "julkl_24_30", "julkl_24_32"]),
};

/// Presumption of secrecy (sekretesspresumtion): secret until it is judged obvious that the interest is not endangered.
pub static PRESUMED_SECRET: Term = Term {
    id: "presumed_secret",
    citation: "621/1999 24 § 1 mom. 7, 9, 10 och 24 punkterna",
    meaning: Expression::All(&[
        among(Attribute::Secrecy, &["julkl_24_7", "julkl_24_9", "julkl_24_10", "julkl_24_24"]),
        Expression::Not(&yes(Attribute::ClearlyHarmless)),
    ]),
};

/// Condition of damage (skaderekvisit): secret unless it has been judged that the damage the point names is not caused.
pub static SECRET_IF_DAMAGE: Term = Term {
    id: "secret_if_damage",
    citation: "621/1999 24 § 1 mom. 2, 17, 20 och 31 punkterna",
    meaning: Expression::All(&[
        among(Attribute::Secrecy, &["julkl_24_2", "julkl_24_17", "julkl_24_20", "julkl_24_31"]),
        Expression::Not(&yes(Attribute::HarmNotAssumed)),
    ]),
};

/// Secret information (sekretessbelagd uppgift) of any strength.
pub static FINNISH_SECRET: Term = Term {
    id: "finnish_secret",
    citation: "621/1999 24 § 1 mom.",
    meaning: Expression::Any(&[
        Expression::Term(&UNCONDITIONALLY_SECRET),
        Expression::Term(&PRESUMED_SECRET),
        Expression::Term(&SECRET_IF_DAMAGE),
    ]),
};
