//! Encryption that keeps the information from the recipient.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among, no, yes};

/// Effective encryption (effektiv kryptering): keys stay with the body or a trusted party in the EEA, and the
/// recipient never needs clear text. Whether it helps beyond storage is contested question I-06.
pub static EFFECTIVE_ENCRYPTION: Term = Term {
    id: "effective_encryption",
    citation: "EDPB Rec. 01/2020 v2.0, annex 2, use cases 1, 3 and 6",
    meaning: Expression::All(&[
        yes(Attribute::OwnKeys),
        no(Attribute::PlaintextNeeded),
        Expression::Reading(
            "I-06",
            &[
                ("storage_only", among(Attribute::Manner, &["storage"])),
                ("key_custody_suffices", Expression::Constant(true)),
            ],
        ),
    ]),
};
