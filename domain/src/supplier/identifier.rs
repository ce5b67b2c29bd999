//! Numbers that identify legal entities, each checked by its own check digits.
//!
//! To add one: add a file below `identifier/`, a variant here, and its place in [`Identifier::parse`].

mod business_id;
mod lei;
mod organisation_number;
mod vat;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use business_id::BusinessId;
pub use lei::Lei;
pub use organisation_number::OrganisationNumber;
pub use vat::VatNumber;

use crate::suggest::shown;

/// A text that is not the number it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
pub enum IdentifierError {
    /// Wrong length or letters.
    #[error("`{given}` is not {expected}")]
    Form {
        /// What was given, cut to what a message can show.
        given: String,
        /// What it should look like.
        expected: &'static str,
    },
    /// The form is right, the check digits are not.
    #[error("`{given}` has wrong check digits; compare it with its source digit by digit")]
    CheckDigits {
        /// What was given.
        given: String,
    },
    /// A scheme nobody knows.
    #[error("`{given}` is not a kind of identifier; use lei, organisationsnummer, fo_nummer or vat")]
    Scheme {
        /// What was given.
        given: String,
    },
}

impl IdentifierError {
    fn form(given: &str, expected: &'static str) -> Self {
        Self::Form { given: shown(given), expected }
    }

    fn check_digits(given: &str) -> Self {
        Self::CheckDigits { given: shown(given) }
    }
}

/// A number that identifies a legal entity (identitetsbeteckning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Identifier {
    /// Legal Entity Identifier.
    Lei(Lei),
    /// Swedish organisation number.
    OrganisationNumber(OrganisationNumber),
    /// Finnish business id.
    BusinessId(BusinessId),
    /// Number for value added tax.
    Vat(VatNumber),
}

impl Identifier {
    /// Reads a number of a scheme: `lei`, `organisationsnummer`, `fo_nummer` or `vat`.
    ///
    /// # Errors
    /// When the scheme is unknown, or the number has the wrong form or wrong check digits.
    pub fn parse(scheme: &str, number: &str) -> Result<Self, IdentifierError> {
        match scheme {
            "lei" => number.parse().map(Self::Lei),
            "organisationsnummer" => number.parse().map(Self::OrganisationNumber),
            "fo_nummer" => number.parse().map(Self::BusinessId),
            "vat" => number.parse().map(Self::Vat),
            _ => Err(IdentifierError::Scheme { given: shown(scheme) }),
        }
    }

    /// Name of its scheme.
    pub const fn scheme(&self) -> &'static str {
        match self {
            Self::Lei(_) => "lei",
            Self::OrganisationNumber(_) => "organisationsnummer",
            Self::BusinessId(_) => "fo_nummer",
            Self::Vat(_) => "vat",
        }
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lei(number) => number.fmt(f),
            Self::OrganisationNumber(number) => number.fmt(f),
            Self::BusinessId(number) => number.fmt(f),
            Self::Vat(number) => number.fmt(f),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    scheme: String,
    number: String,
}

impl Serialize for Identifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { scheme: self.scheme().to_owned(), number: self.to_string() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Identifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        Self::parse(&written.scheme, &written.number).map_err(serde::de::Error::custom)
    }
}

/// Letters and digits kept inline: at most 16 of them, upper case ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Short {
    bytes: [u8; 16],
    len: u8,
}

impl Short {
    fn of(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self { bytes, len: u8::try_from(text.len()).ok()? })
    }

    fn text(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Digits of a text, or nothing when there is anything else in it.
fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

/// Whether digits end in the check digit of Luhn's formula (modulus 10).
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match at % 2 {
            0 => *digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}
