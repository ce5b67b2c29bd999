//! What a link ends with: whoever has it can answer, and nobody finds it by trying.

use std::fmt;
use std::str::FromStr;

use crate::encoding::{Digest, digest};
use crate::error::StoreError;

/// Bytes of chance in a link.
const BYTES: usize = 32;

/// What the link of a request ends with (länk): told once, when the request is made. Only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken([u8; BYTES]);

/// The text ends no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the link is not whole; copy all of it")]
pub struct LinkError;

impl LinkToken {
    /// A new one.
    pub(super) fn new() -> Result<Self, StoreError> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes).map_err(StoreError::database)?;
        Ok(Self(bytes))
    }

    /// What is kept of it.
    pub(super) fn hash(&self) -> Digest {
        digest(&self.0)
    }
}

impl fmt::Display for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::BASE64URL_NOPAD.encode(&self.0))
    }
}

/// It opens a door, so nothing that is printed for a log tells it.
impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken")
    }
}

impl FromStr for LinkToken {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| LinkError)?;
        bytes.try_into().map(Self).map_err(|_| LinkError)
    }
}
