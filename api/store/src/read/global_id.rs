//! Global ids (globala identiteter): opaque, versioned, and enough to find a row by its body and its key.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

use super::noun::Noun;

/// Version of the form.
const VERSION: u8 = 1;

/// What a global id says.
#[derive(Clone, Copy, Debug)]
pub struct GlobalId {
    /// Mark of the noun.
    pub mark: u8,
    /// The body; the same as the id for a body.
    pub body: Uuid,
    /// The row.
    pub id: Uuid,
}

impl GlobalId {
    /// The global id of a row.
    pub fn of(noun: &Noun, body: Uuid, id: Uuid) -> Option<Self> {
        noun.mark.map(|mark| Self { mark, body, id })
    }

    /// As clients see it.
    pub fn encode(self) -> String {
        let mut out = String::with_capacity(48);
        write(self.mark, self.body.as_bytes(), self.id.as_bytes(), &mut out);
        out
    }

    /// Reads what a client sent; none when it is no global id.
    pub fn decode(text: &str) -> Option<Self> {
        if text.len() > 64 {
            return None;
        }
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (&[version, mark], rest) = bytes.split_first_chunk::<2>()?;
        if version != VERSION {
            return None;
        }
        let (body, rest) = rest.split_first_chunk::<16>()?;
        let body = Uuid::from_bytes(*body);
        let id = match rest {
            [] => body,
            rest => Uuid::from_bytes(rest.try_into().ok()?),
        };
        let read = Self { mark, body, id };
        // One row, one id: what could be written otherwise is not an id.
        (read.encode() == text).then_some(read)
    }
}

/// Writes a global id at the end of a text.
pub(super) fn write(mark: u8, body: &[u8], id: &[u8], out: &mut String) {
    let mut bytes = [0_u8; 34];
    let mut length = 0;
    let own = if body == id { &[][..] } else { id };
    for (place, byte) in bytes.iter_mut().zip([VERSION, mark].iter().chain(body).chain(own)) {
        *place = *byte;
        length += 1;
    }
    BASE64URL_NOPAD.encode_append(bytes.get(..length).unwrap_or_default(), out);
}
