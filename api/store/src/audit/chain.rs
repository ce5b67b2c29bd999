//! The chain: how an entry of the log is hashed.

use sea_orm::prelude::Uuid;

use crate::encoding::{Digest, Encoding};
use crate::entity::audit;

/// Bytes of salt before a payload.
pub(crate) const SALT: usize = 16;

/// What the first entry of a body follows: nothing but which body it is.
pub(crate) fn origin(body: Uuid) -> Digest {
    Encoding::new("underlag log origin 1").id(body).finish()
}

/// Hash of a payload. The salt goes with the payload when it is erased; the hash alone then tells nothing.
pub(crate) fn payload_hash(salt: &[u8], payload: &str) -> Digest {
    Encoding::new("underlag log payload 1").bytes(salt).text(payload).finish()
}

/// Hash of an entry, over every column but the hash itself.
pub(crate) fn entry_hash(row: &audit::Model) -> Digest {
    let audit::Model { body, seq, at, kind, noun, object, actor, payload_hash, prev_hash, hash: _ } = row;
    Encoding::new("underlag log entry 1")
        .id(*body)
        .number(*seq)
        .text(at)
        .text(kind)
        .text(noun)
        .maybe_id(*object)
        .text(actor)
        .bytes(payload_hash)
        .bytes(prev_hash)
        .finish()
}
