//! Bodies bound by Swedish law.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among};

/// A Swedish public body (svenskt offentligt organ); municipal companies are treated as authorities (OSL 2:3).
pub static SWEDISH_BODY: Term =
    Term { id: "swedish_body", citation: "OSL 2:1, 2:3", meaning: among(Attribute::BodyCountry, &["SE"]) };

/// A Swedish municipality or region (kommun eller region).
pub static SWEDISH_MUNICIPALITY_OR_REGION: Term = Term {
    id: "swedish_municipality_or_region",
    citation: "KL 1:1",
    meaning: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        among(Attribute::BodyKind, &["municipality", "region"]),
    ]),
};

/// A Swedish municipal authority (kommunal myndighet): of a municipality, a region or a joint authority of such.
pub static SWEDISH_MUNICIPAL_AUTHORITY: Term = Term {
    id: "swedish_municipal_authority",
    citation: "KL 3:3–4, 3:8; förordning (2001:637) 11 §",
    meaning: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        among(Attribute::BodyKind, &["municipality", "region", "joint_authority"]),
    ]),
};
