//! Security classes (säkerhetsskyddsklasser), SSL 2:5.

use crate::attribute::Attribute;
use crate::expression::{Term, among};

/// Begränsat hemlig or higher.
pub static RESTRICTED_OR_HIGHER: Term = Term {
    id: "restricted_or_higher",
    citation: "SSL 2:5",
    meaning: among(Attribute::SecurityClass, &["restricted", "confidential", "secret", "top_secret"]),
};

/// Konfidentiell or higher.
pub static CONFIDENTIAL_OR_HIGHER: Term = Term {
    id: "confidential_or_higher",
    citation: "SSL 2:5",
    meaning: among(Attribute::SecurityClass, &["confidential", "secret", "top_secret"]),
};

/// Hemlig or higher.
pub static SECRET_OR_HIGHER: Term = Term {
    id: "secret_or_higher",
    citation: "SSL 2:5",
    meaning: among(Attribute::SecurityClass, &["secret", "top_secret"]),
};
