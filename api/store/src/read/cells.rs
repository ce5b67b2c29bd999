//! One row of an answer, whichever database gave it.

use super::sort::Shape;
use super::value::Value;
use crate::error::StoreError;

/// The cells of a row, by their place in the statement.
pub(crate) trait Cells {
    /// Whether there is nothing.
    fn is_null(&self, place: usize) -> Result<bool, StoreError>;
    /// Text.
    fn text(&self, place: usize) -> Result<&str, StoreError>;
    /// Text, if there is any.
    fn text_if_any(&self, place: usize) -> Result<Option<&str>, StoreError> {
        if self.is_null(place)? { Ok(None) } else { self.text(place).map(Some) }
    }
    /// Whole number.
    fn number(&self, place: usize) -> Result<i64, StoreError>;
    /// Bytes of an identifier or a hash.
    fn bytes(&self, place: usize) -> Result<&[u8], StoreError>;

    /// The value, as a cursor keeps it.
    fn value(&self, place: usize, shape: Shape) -> Result<Value, StoreError> {
        if self.is_null(place)? {
            return Ok(Value::Null);
        }
        Ok(match shape {
            Shape::Text => Value::Text(self.text(place)?.to_owned()),
            Shape::Number => Value::Number(self.number(place)?),
            Shape::Id => Value::Id(id(self.bytes(place)?)?),
            Shape::Bytes => Value::Bytes(self.bytes(place)?.to_vec()),
        })
    }
}

/// An identifier from its bytes.
pub(crate) fn id(bytes: &[u8]) -> Result<uuid::Uuid, StoreError> {
    uuid::Uuid::from_slice(bytes).map_err(|_| StoreError::Corrupt { noun: "identifier" })
}
