//! What could be handed over to an authority.

use serde::{Deserialize, Serialize};

use super::entity::EntityId;
use crate::truth::Certainty;

/// What somebody can get hold of, and therefore could be made to hand over (vad som kan lämnas ut).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handed {
    /// Information in clear text.
    pub clear_text: Certainty,
    /// Encrypted information.
    pub ciphertext: Certainty,
    /// Data about the use of the service.
    pub metadata: Certainty,
}

impl Handed {
    /// Nothing is known.
    pub const UNKNOWN: Self =
        Self { clear_text: Certainty::Unknown, ciphertext: Certainty::Unknown, metadata: Certainty::Unknown };
    /// Everything, also in clear text.
    pub const EVERYTHING: Self =
        Self { clear_text: Certainty::True, ciphertext: Certainty::True, metadata: Certainty::True };
    /// What is encrypted, and data about its use.
    pub const CIPHERTEXT: Self =
        Self { clear_text: Certainty::False, ciphertext: Certainty::True, metadata: Certainty::True };
    /// Data about the use only.
    pub const METADATA: Self =
        Self { clear_text: Certainty::False, ciphertext: Certainty::False, metadata: Certainty::True };

    /// What both can get hold of: a party further down gets no more than it is given.
    #[must_use]
    pub const fn through(self, further: Self) -> Self {
        Self {
            clear_text: both(self.clear_text, further.clear_text),
            ciphertext: both(self.ciphertext, further.ciphertext),
            metadata: both(self.metadata, further.metadata),
        }
    }

    /// What either can get hold of.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self {
            clear_text: either(self.clear_text, other.clear_text),
            ciphertext: either(self.ciphertext, other.ciphertext),
            metadata: either(self.metadata, other.metadata),
        }
    }

    /// What can be got hold of once it is regarded who has the keys: ciphertext is clear text to whoever holds them.
    #[must_use]
    pub const fn with_keys(self, keys: KeyCustody) -> Self {
        let opened = match keys {
            KeyCustody::Supplier => self.ciphertext,
            KeyCustody::Unknown | KeyCustody::Entity(_) => both(self.ciphertext, Certainty::Unknown),
            KeyCustody::Body | KeyCustody::NotEncrypted => Certainty::False,
        };
        Self { clear_text: either(self.clear_text, opened), ..self }
    }
}

/// Both hold.
pub(super) const fn both(one: Certainty, other: Certainty) -> Certainty {
    match (one, other) {
        (Certainty::False, _) | (_, Certainty::False) => Certainty::False,
        (Certainty::True, Certainty::True) => Certainty::True,
        _ => Certainty::Unknown,
    }
}

/// Either holds.
pub(super) const fn either(one: Certainty, other: Certainty) -> Certainty {
    match (one, other) {
        (Certainty::True, _) | (_, Certainty::True) => Certainty::True,
        (Certainty::False, Certainty::False) => Certainty::False,
        _ => Certainty::Unknown,
    }
}

/// Who holds the keys to what is encrypted (nyckelinnehav).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KeyCustody {
    /// The public body alone.
    Body,
    /// Whoever has the ciphertext.
    Supplier,
    /// Another entity.
    Entity(EntityId),
    /// Nothing is encrypted against the supplier.
    NotEncrypted,
    /// Not known.
    Unknown,
}
