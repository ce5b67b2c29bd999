//! Whom the cybersecurity act binds.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among, yes};

/// An operator under the Swedish cybersecurity act (verksamhetsutövare enligt cybersäkerhetslagen), in a part of the activity
/// that is not security-sensitive.
///
/// Regions, municipalities and joint authorities are operators by their kind; state agencies and companies when the act's
/// own criteria are met. That security-classified information shows the part to be security-sensitive is our inference.
pub static UNDER_CYBERSECURITY_ACT: Term = Term {
    id: "under_cybersecurity_act",
    citation: "cybersäkerhetslagen (2025:1506) 1:3–8, 1:12",
    meaning: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        Expression::Any(&[
            among(Attribute::BodyKind, &["municipality", "region", "joint_authority"]),
            yes(Attribute::UnderCybersecurityAct),
        ]),
        // Not the parts of the activity that are security-sensitive (1:12).
        among(Attribute::SecurityClass, &["none"]),
    ]),
};
