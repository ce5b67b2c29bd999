//! Lines of a backup.

use sea_orm::prelude::Uuid;
use sea_orm::{ColumnType, Value};
use serde::{Deserialize, Serialize};

/// Mark of the format, in the first line.
pub(super) const FORMAT: &str = "underlag-backup";
/// Version of the format.
pub(super) const VERSION: u32 = 1;
/// Longest line, in bytes: what is read must fit in memory.
pub(super) const LONGEST_LINE: usize = 256 << 20;

/// The first line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) format: String,
    pub(super) version: u32,
    pub(super) engine: String,
    pub(super) made_at: String,
    /// Steps the tables have been through, in their order.
    pub(super) steps: Vec<String>,
}

/// The line before the rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Table {
    pub(super) table: String,
    pub(super) columns: Vec<(String, Kind)>,
}

/// The last line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct End {
    pub(super) rows: u64,
    pub(super) sha256: String,
}

/// Kind of a column's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// Identifier.
    Id,
    /// Text.
    Text,
    /// Whole number with 64 bits.
    Number,
    /// Bytes, written in Base64.
    Bytes,
}

impl Kind {
    /// The kind of a column; none for what no table has.
    pub(super) const fn of(column: &ColumnType) -> Option<Self> {
        match column {
            ColumnType::Uuid => Some(Self::Id),
            ColumnType::String(_) | ColumnType::Text => Some(Self::Text),
            ColumnType::BigInteger => Some(Self::Number),
            ColumnType::Binary(_) | ColumnType::VarBinary(_) | ColumnType::Blob => Some(Self::Bytes),
            _ => None,
        }
    }

    /// A value from a line; none when it is not of the kind.
    pub(super) fn read(self, json: serde_json::Value) -> Option<Value> {
        use serde_json::Value as Json;
        Some(match (self, json) {
            (Self::Id, Json::Null) => Value::Uuid(None),
            (Self::Text, Json::Null) => Value::String(None),
            (Self::Number, Json::Null) => Value::BigInt(None),
            (Self::Bytes, Json::Null) => Value::Bytes(None),
            (Self::Id, Json::String(text)) => Value::Uuid(Some(Uuid::parse_str(&text).ok()?)),
            (Self::Text, Json::String(text)) => Value::String(Some(text)),
            (Self::Number, Json::Number(number)) => Value::BigInt(Some(number.as_i64()?)),
            (Self::Bytes, Json::String(text)) => {
                Value::Bytes(Some(data_encoding::BASE64.decode(text.as_bytes()).ok()?))
            }
            _ => return None,
        })
    }
}

/// A value for a line; none for what no table has.
pub(super) fn written(value: Value) -> Option<serde_json::Value> {
    Some(match value {
        Value::Uuid(None) | Value::String(None) | Value::BigInt(None) | Value::Bytes(None) => serde_json::Value::Null,
        Value::Uuid(Some(id)) => id.to_string().into(),
        Value::String(Some(text)) => text.into(),
        Value::BigInt(Some(number)) => number.into(),
        Value::Bytes(Some(bytes)) => data_encoding::BASE64.encode(&bytes).into(),
        _ => return None,
    })
}
