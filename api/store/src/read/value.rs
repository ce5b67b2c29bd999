//! Values as they are bound to statements, compared and kept in cursors.

use uuid::Uuid;

/// A value of a column, or a list of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing.
    Null,
    /// Text, compared byte by byte.
    Text(String),
    /// Whole number.
    Number(i64),
    /// Identifier.
    Id(Uuid),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Texts to be found among.
    Texts(Vec<String>),
    /// Numbers to be found among.
    Numbers(Vec<i64>),
    /// Identifiers to be found among.
    Ids(Vec<Uuid>),
}
