//! Public bodies: adding one, and which there are.

use sea_orm::{
    ColumnTrait as _, Condition, DatabaseTransaction, EntityTrait as _, ExprTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::actor::Actor;
use crate::audit::{Event, Head, origin};
use crate::entity::{body, body_head};
use crate::error::StoreError;
use crate::id::BodyId;
use crate::moment::now;
use crate::once::{Answer, NO_BODY, RequestKey};
use crate::order::{Order, fold};
use crate::refusal::{Refusal, Topic, Unsuitable, Written, suitable};
use crate::store::Store;
use crate::writing::Writing;

/// Longest name of a body, in characters.
pub const LONGEST_BODY_NAME: usize = 200;

/// A country whose public bodies are served (land).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Country {
    /// Finland.
    #[serde(rename = "FI")]
    Finland,
    /// Sweden.
    #[serde(rename = "SE")]
    Sweden,
}

impl Country {
    /// The code of ISO 3166.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Finland => "FI",
            Self::Sweden => "SE",
        }
    }
}

impl std::str::FromStr for Country {
    type Err = Refusal;

    fn from_str(code: &str) -> Result<Self, Refusal> {
        match code {
            "FI" => Ok(Self::Finland),
            "SE" => Ok(Self::Sweden),
            _ => Err(Refusal::Unsuitable { field: "country", problem: Unsuitable::Unknown }),
        }
    }
}

/// A public body (offentligt organ).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Body {
    /// Identifier.
    pub id: BodyId,
    /// Name.
    pub name: String,
    /// Country.
    pub country: Country,
}

impl TryFrom<body::Model> for Body {
    type Error = StoreError;

    fn try_from(row: body::Model) -> Result<Self, StoreError> {
        let body::Model { id, name, name_key: _, name_fold: _, country, created_at: _ } = row;
        let country = country.parse().map_err(|_| StoreError::Corrupt { noun: "body" })?;
        Ok(Self { id: BodyId(id), name, country })
    }
}

impl Store {
    /// Adds a body, with the first entry of its log.
    ///
    /// # Errors
    /// Refused when the name cannot be used; fails when the database does.
    pub async fn add_body(&self, actor: &Actor, name: &str, country: Country) -> Written<Body> {
        let (writing, body) = add(self.write().await?, actor, name, country).await?;
        writing.commit().await?;
        Ok(body)
    }

    /// As [`Self::add_body`], once for a key the actor chose; see [`Self::once`].
    ///
    /// # Errors
    /// As [`Self::add_body`]; refused also when the key was used for another request or is under way.
    pub async fn add_body_once(
        &self,
        actor: &Actor,
        name: &str,
        country: Country,
        key: &RequestKey,
    ) -> Written<Answer> {
        let held = self.hold(NO_BODY, actor, key)?;
        let transaction = self.write().await?;
        if let Some(earlier) = held.earlier(&transaction, key).await? {
            return Ok(earlier);
        }
        let (writing, body) = add(transaction, actor, name, country).await?;
        // There is no body to lock: of two processes at once the second waits here for the first, and is refused.
        held.keep(writing.transaction(), key, body.id.0, writing.at()).await?;
        writing.commit().await?;
        Ok(Answer { id: body.id.0, is_replay: false })
    }

    /// One body; none when there is no such body.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn body(&self, id: BodyId) -> Result<Option<Body>, StoreError> {
        body::Entity::find_by_id(id.0).one(self.reader()).await?.map(Body::try_from).transpose()
    }

    /// Bodies in the order of their names, at most `limit`, after one of them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn bodies(&self, after: Option<BodyId>, limit: u64) -> Result<Vec<Body>, StoreError> {
        let mut query = body::Entity::find().order_by_asc(body::Column::NameKey).order_by_asc(body::Column::Id);
        if let Some(after) = after {
            let Some(last) = body::Entity::find_by_id(after.0).one(self.reader()).await? else { return Ok(Vec::new()) };
            let beside = body::Column::NameKey.eq(last.name_key.clone()).and(body::Column::Id.gt(last.id));
            query = query.filter(Condition::any().add(body::Column::NameKey.gt(last.name_key)).add(beside));
        }
        query.limit(limit).all(self.reader()).await?.into_iter().map(Body::try_from).collect()
    }
}

/// Adds a body with the first entry of its log, in a transaction that nobody else sees yet.
async fn add(
    transaction: DatabaseTransaction,
    actor: &Actor,
    name: &str,
    country: Country,
) -> Written<(Writing, Body)> {
    let name = name.trim();
    suitable("name", name, LONGEST_BODY_NAME)?;
    let id = BodyId::new();
    let row = body::Model {
        id: id.0,
        name: name.to_owned(),
        name_key: Order::of_country(country.code())?.key(name),
        name_fold: fold(name),
        country: country.code().to_owned(),
        created_at: now(),
    };
    let head = Head { body: id, seq: 0, hash: origin(id.0) };
    let head_row = body_head::Model { body: id.0, seq: head.seq, hash: head.hash.to_vec() };
    body::Entity::insert(row.into_active_model()).exec_without_returning(&transaction).await?;
    body_head::Entity::insert(head_row.into_active_model()).exec_without_returning(&transaction).await?;
    let mut writing = Writing::of_new_body(transaction, actor, head);
    let event = Event::BodyAdded { name: name.to_owned(), country: country.code().to_owned() };
    writing.log(Topic::Body, Some(id.0), &event).await?;
    Ok((writing, Body { id, name: name.to_owned(), country }))
}
