//! Bytes that are hashed: every part with its length before it, so that no two sets of parts give the same bytes.

use sea_orm::prelude::Uuid;
use sha2::{Digest as _, Sha256};

/// A SHA-256.
pub type Digest = [u8; 32];

/// Parts on their way into a hash. The label says what is hashed and by which version of the form; a form that has been
/// released is never changed, it gets a successor.
pub(crate) struct Encoding(Sha256);

impl Encoding {
    pub(crate) fn new(label: &str) -> Self {
        Self(Sha256::new()).text(label)
    }

    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
        self
    }

    pub(crate) fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    pub(crate) fn number(self, number: i64) -> Self {
        self.bytes(&number.to_be_bytes())
    }

    pub(crate) fn id(self, id: Uuid) -> Self {
        self.bytes(id.as_bytes())
    }

    /// No identifier is no bytes, which no identifier is.
    pub(crate) fn maybe_id(self, id: Option<Uuid>) -> Self {
        self.bytes(id.as_ref().map_or(&[], |id| id.as_bytes().as_slice()))
    }

    pub(crate) fn finish(self) -> Digest {
        self.0.finalize().into()
    }
}

/// The SHA-256 of bytes as they are.
pub fn digest(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

/// A SHA-256 of bytes that come piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// Adds bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash.
    pub fn finish(self) -> Digest {
        self.0.finalize().into()
    }
}

/// An identifier made from the beginning of a hash: the same for the same content.
pub(crate) fn id_of(hash: Digest) -> Uuid {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn where_one_part_ends_matters() {
        let one = Encoding::new("x").text("ab").text("c").finish();
        let other = Encoding::new("x").text("a").text("bc").finish();
        assert_ne!(one, other);
    }
}
