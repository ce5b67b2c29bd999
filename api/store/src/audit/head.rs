//! Where the log of a body ends.

use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::encoding::{Digest, hex};
use crate::entity::body_head;
use crate::error::StoreError;
use crate::id::BodyId;
use crate::store::Store;

/// Where the log of a body ends (loggens huvud). Kept outside the database, it shows whether the log was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The body.
    pub body: BodyId,
    /// Place of the last entry; 0 before the first.
    pub seq: i64,
    /// Hash of the last entry, hexadecimal as JSON.
    #[serde(serialize_with = "as_hex", deserialize_with = "from_hex")]
    pub hash: Digest,
}

fn as_hex<S: Serializer>(hash: &Digest, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&hex(hash))
}

fn from_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
    let text = String::deserialize(deserializer)?;
    let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).map_err(de::Error::custom)?;
    bytes.try_into().map_err(|_| de::Error::custom("a hash has 64 hexadecimal digits"))
}

/// Heads read at a time.
const PAGE: u64 = 500;

impl Store {
    /// The heads of every body, in the order of their ids.
    ///
    /// # Errors
    /// When the database fails, or a head is not a hash.
    pub async fn heads(&self) -> Result<Vec<Head>, StoreError> {
        let mut heads: Vec<Head> = Vec::new();
        loop {
            let mut query = body_head::Entity::find().order_by_asc(body_head::Column::Body).limit(PAGE);
            if let Some(last) = heads.last() {
                query = query.filter(body_head::Column::Body.gt(last.body.0));
            }
            let page = query.all(self.reader()).await?;
            if page.is_empty() {
                return Ok(heads);
            }
            for row in page {
                heads.push(Head::try_from(row)?);
            }
        }
    }
}

impl TryFrom<body_head::Model> for Head {
    type Error = StoreError;

    fn try_from(row: body_head::Model) -> Result<Self, StoreError> {
        let body_head::Model { body, seq, hash } = row;
        let hash = hash.try_into().map_err(|_| StoreError::Corrupt { noun: "head" })?;
        Ok(Self { body: BodyId(body), seq, hash })
    }
}
