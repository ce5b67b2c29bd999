//! Cursors (markörer): the place of a row in one order of one list, signed, so that nobody can make one up or use it in
//! another list.

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::condition::Condition;
use super::noun::Noun;
use super::sort::{Key, Shape};
use super::value::Value;

/// Version of the form.
const VERSION: u8 = 1;
/// Bytes of the signature that are kept.
const SIGNATURE: usize = 16;
/// Longest cursor that is read, in letters.
const LONGEST: usize = 8_192;

/// The secret cursors of an instance are signed with.
#[derive(Clone)]
pub struct CursorKey(Hmac<Sha256>);

impl CursorKey {
    /// The key made of a secret of the instance.
    pub fn new(secret: [u8; 32]) -> Self {
        // A shorter key is filled up with zeros to the block of the hash.
        let mut block = [0; 64];
        for (place, byte) in block.iter_mut().zip(secret) {
            *place = byte;
        }
        Self(Hmac::new(&block.into()))
    }
}

impl std::fmt::Debug for CursorKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CursorKey")
    }
}

/// The cursor cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CursorError {
    /// It is none of ours.
    #[error("this is no cursor of this service; take it from `cursor`, `startCursor` or `endCursor` of an answer")]
    Foreign,
    /// It belongs to another list.
    #[error("the cursor belongs to a list with another filter or order; begin from the first page again")]
    OtherList,
}

/// What a list is: the same list has the same fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint([u8; 8]);

impl Fingerprint {
    /// The fingerprint of a list.
    pub(super) fn of(noun: &'static Noun, scope: &[u8], condition: &Condition, keys: &[Key]) -> Self {
        let mut hash = Sha256::new();
        hash.update(noun.name);
        hash.update([0]);
        hash.update(scope);
        for key in keys {
            hash.update([0, u8::from(key.descending), u8::from(key.nulls_first)]);
            hash.update(key.column);
        }
        // The debug form names every part and quotes every text, so two conditions never look alike.
        hash.update(format!("{condition:?}"));
        let mut short = [0; 8];
        for (place, byte) in short.iter_mut().zip(hash.finalize()) {
            *place = byte;
        }
        Self(short)
    }
}

fn signed(key: &CursorKey, content: &[u8]) -> Hmac<Sha256> {
    let mut mac = key.0.clone();
    mac.update(content);
    mac
}

/// Writes a cursor.
pub(super) fn encode(key: &CursorKey, list: Fingerprint, values: &[Value]) -> String {
    let mut bytes = Vec::with_capacity(64);
    for value in values {
        match value {
            Value::Text(text) => part(b't', text.as_bytes(), &mut bytes),
            Value::Number(number) => part(b'n', &number.to_be_bytes(), &mut bytes),
            Value::Id(id) => part(b'i', id.as_bytes(), &mut bytes),
            Value::Bytes(content) => part(b'b', content, &mut bytes),
            // Lists never order anything.
            Value::Null | Value::Texts(_) | Value::Numbers(_) | Value::Ids(_) => part(b'0', &[], &mut bytes),
        }
    }
    encode_content(key, list, &bytes)
}

/// Writes a cursor whose values are written already.
pub(super) fn encode_content(key: &CursorKey, list: Fingerprint, content: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(96);
    bytes.push(VERSION);
    bytes.extend_from_slice(&list.0);
    bytes.extend_from_slice(content);
    let signature = signed(key, &bytes).finalize().into_bytes();
    bytes.extend(signature.iter().take(SIGNATURE));
    BASE64URL_NOPAD.encode(&bytes)
}

fn part(tag: u8, content: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(tag);
    bytes.extend_from_slice(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes());
    bytes.extend_from_slice(content);
}

/// Reads a cursor of a list.
pub(super) fn decode(key: &CursorKey, list: Fingerprint, keys: &[Key], text: &str) -> Result<Vec<Value>, CursorError> {
    if text.len() > LONGEST {
        return Err(CursorError::Foreign);
    }
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| CursorError::Foreign)?;
    let (content, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(CursorError::Foreign)?;
    signed(key, content).verify_truncated_left(signature).map_err(|_| CursorError::Foreign)?;
    let (&[version, fingerprint @ ..], mut rest) = content.split_first_chunk::<9>().ok_or(CursorError::Foreign)?;
    if version != VERSION || Fingerprint(fingerprint) != list {
        return Err(CursorError::OtherList);
    }
    let mut values = Vec::with_capacity(keys.len());
    for key in keys {
        let (value, after) = take(rest).ok_or(CursorError::Foreign)?;
        if !fits(&value, *key) {
            return Err(CursorError::Foreign);
        }
        values.push(value);
        rest = after;
    }
    if rest.is_empty() { Ok(values) } else { Err(CursorError::Foreign) }
}

fn take(bytes: &[u8]) -> Option<(Value, &[u8])> {
    let (&[tag, a, b, c, d], rest) = bytes.split_first_chunk::<5>()?;
    let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
    let (content, after) = rest.split_at_checked(length)?;
    let value = match tag {
        b't' => Value::Text(String::from_utf8(content.to_vec()).ok()?),
        b'n' => Value::Number(i64::from_be_bytes(content.try_into().ok()?)),
        b'i' => Value::Id(Uuid::from_bytes(content.try_into().ok()?)),
        b'b' => Value::Bytes(content.to_vec()),
        b'0' if content.is_empty() => Value::Null,
        _ => return None,
    };
    Some((value, after))
}

fn fits(value: &Value, key: Key) -> bool {
    matches!(
        (value, key.shape),
        (Value::Text(_), Shape::Text)
            | (Value::Number(_), Shape::Number)
            | (Value::Id(_), Shape::Id)
            | (Value::Bytes(_), Shape::Bytes)
    ) || (*value == Value::Null && key.nullable)
}
