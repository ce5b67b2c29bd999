//! Public authorities.

use crate::attribute::Attribute;
use crate::expression::{Term, among};

/// A public authority (offentlig myndighet). A municipal company is left out: that data protection law counts it as one
/// is stated nowhere we have read.
pub static PUBLIC_AUTHORITY: Term = Term {
    id: "public_authority",
    citation: "GDPR 6(1) second subparagraph, 10; lag (2018:218) 3:8, 6:2",
    meaning: among(
        Attribute::BodyKind,
        &["municipality", "region", "state_agency", "joint_authority", "wellbeing_services_county"],
    ),
};
