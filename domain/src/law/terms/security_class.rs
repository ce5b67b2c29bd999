//! Security classes: Swedish (säkerhetsskyddsklasser), SSL 2:5, and Finnish (säkerhetsklasser), 906/2019 18 §.

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

/// Classified in any Finnish class, I to IV (säkerhetsklassificerad handling).
pub static FINNISH_CLASSIFIED: Term = Term {
    id: "finnish_classified",
    citation: "906/2019 18 §; 1101/2019 3 §",
    meaning: among(Attribute::SecurityClass, &["restricted", "confidential", "secret", "top_secret"]),
};
