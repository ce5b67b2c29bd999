//! Bodies bound by Finnish law.

use crate::attribute::Attribute;
use crate::day::Day;
use crate::expression::{Expression, Term, among};

/// A Finnish public body (finländsk myndighet). Åland has a code of its own and is left out: 906/2019 is not applied
/// by authorities there (3 § 5 mom.), and its own law was not read.
pub static FINNISH_BODY: Term = Term {
    id: "finnish_body",
    citation: "621/1999 4 §; 906/2019 3 §",
    meaning: among(Attribute::BodyCountry, &["FI"]),
};

/// A Finnish state authority (statlig myndighet): only these and the courts classify documents.
pub static FINNISH_STATE_AUTHORITY: Term = Term {
    id: "finnish_state_authority",
    citation: "906/2019 18 §; 1101/2019 1 §",
    meaning: Expression::All(&[among(Attribute::BodyCountry, &["FI"]), among(Attribute::BodyKind, &["state_agency"])]),
};

/// An information management unit (informationshanteringsenhet); a municipal company is not one.
pub static INFORMATION_MANAGEMENT_UNIT: Term = Term {
    id: "information_management_unit",
    citation: "906/2019 4 § 1 mom.",
    meaning: Expression::All(&[
        among(Attribute::BodyCountry, &["FI"]),
        among(Attribute::BodyKind, &["municipality", "state_agency", "joint_authority", "wellbeing_services_county"]),
    ]),
};

/// Bound by the requirements on information security on the day: the state from the start, others after 36 months
/// (övergångsbestämmelse, 30 §).
pub static BOUND_BY_INFORMATION_SECURITY: Term = Term {
    id: "bound_by_information_security",
    citation: "906/2019 12–16 och 30 §§",
    meaning: Expression::All(&[
        Expression::Term(&INFORMATION_MANAGEMENT_UNIT),
        Expression::Any(&[among(Attribute::BodyKind, &["state_agency"]), Expression::FromDay(Day::of(2023, 1, 1))]),
    ]),
};
