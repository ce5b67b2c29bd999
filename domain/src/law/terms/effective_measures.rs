//! Measures that by themselves keep the information from the authorities of the recipient's country.

use crate::attribute::Attribute;
use crate::expression::{Expression, Term, among, no, yes};

/// Effective supplementary measures (effektiva kompletterande åtgärder), whatever the law of the recipient's country.
///
/// None helps a recipient that needs clear text (use cases 6 and 7), unless that recipient is itself exempt from access.
/// Whether encryption helps beyond storage is contested question I-06. Split processing (use case 5) is a ground of its
/// own, since it has not been verified.
pub static EFFECTIVE_MEASURES: Term = Term {
    id: "effective_measures",
    citation: "EDPB Rec. 01/2020 v2.0, annex 2, use cases 1 to 4, 6 and 7",
    meaning: Expression::Any(&[
        // Encrypted, with keys that stay with the body or a trusted party in the EEA (use cases 1 and 3).
        Expression::All(&[
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
        // Pseudonymised, and the recipient need not know whom it concerns (use case 2).
        Expression::All(&[yes(Attribute::Pseudonymised), no(Attribute::PlaintextNeeded)]),
        // The recipient is exempt from access (use case 4); a processor is not, since it acts for somebody else.
        Expression::All(&[yes(Attribute::ProtectedRecipient), no(Attribute::ActsOnBehalf)]),
    ]),
};
