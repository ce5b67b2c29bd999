//! Requests that may be sent again: the effect happens once, the answer is given as often as it is asked for.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, SqlErr};

use crate::actor::Actor;
use crate::encoding::Digest;
use crate::entity::idempotency;
use crate::error::StoreError;
use crate::id::BodyId;
use crate::refusal::{Refusal, WriteError, Written, suitable};
use crate::retention::replay_from;
use crate::store::Store;
use crate::writing::Writing;

/// Longest key, in characters.
pub const LONGEST_KEY: usize = 255;

/// Stands for the body where a body is added, which has no id yet.
pub(crate) const NO_BODY: BodyId = BodyId(Uuid::nil());

/// The part of a use case that does the work, and tells the id of what it made or changed.
pub type Work<'w> = Pin<Box<dyn Future<Output = Written<Uuid>> + Send + 'w>>;

/// A key somebody chose for a request that may be sent again (idempotensnyckel), with the hash of that request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestKey {
    key: String,
    request: Digest,
}

impl RequestKey {
    /// A key for a request.
    ///
    /// # Errors
    /// When the key is empty, longer than [`LONGEST_KEY`] or has control characters.
    pub fn new(key: &str, request: Digest) -> Result<Self, Refusal> {
        suitable("key", key, LONGEST_KEY)?;
        Ok(Self { key: key.to_owned(), request })
    }
}

/// The answer to a request that may be sent again: which row to read. The row itself is never kept here, so that whatever is
/// erased from it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Id of what was made or changed, the same each time.
    pub id: Uuid,
    /// Whether it was given before; then nothing was done now.
    pub is_replay: bool,
}

/// Keys of requests that this process is working on.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnderWay(Arc<Mutex<BTreeSet<RowKey>>>);

/// Body, actor, key.
type RowKey = (Uuid, String, String);

impl UnderWay {
    /// Holds a key until the guard is dropped.
    fn hold(&self, key: RowKey) -> Result<Held, Refusal> {
        // Whoever panicked with the lock has left a set that is as good as before.
        let is_new = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        if is_new { Ok(Held { keys: self.clone(), key }) } else { Err(Refusal::UnderWay) }
    }
}

/// A key nobody else in this process can use meanwhile.
pub(crate) struct Held {
    keys: UnderWay,
    key: RowKey,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.keys.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

impl Held {
    /// The answer given before to the same request.
    ///
    /// # Errors
    /// Refused when the key was used for another request; fails when the database does.
    pub(crate) async fn earlier(
        &self,
        database: &impl ConnectionTrait,
        request: &RequestKey,
    ) -> Written<Option<Answer>> {
        let row = idempotency::Entity::find_by_id(self.key.clone()).one(database).await?;
        row.filter(|row| row.created_at >= replay_from()).map(|row| replay(&row, request)).transpose()
    }

    /// Keeps the answer, in the transaction of the effect.
    ///
    /// # Errors
    /// Refused when another process has kept one meanwhile; fails when the database does.
    pub(crate) async fn keep(
        &self,
        transaction: &impl ConnectionTrait,
        request: &RequestKey,
        id: Uuid,
        at: &str,
    ) -> Written<()> {
        // There may be one that is past its time and not swept yet; one that is not is of another process, and stays.
        idempotency::Entity::delete_by_id(self.key.clone())
            .filter(idempotency::Column::CreatedAt.lt(replay_from()))
            .exec(transaction)
            .await?;
        let (body, actor, key) = self.key.clone();
        let row = idempotency::Model {
            body,
            actor,
            key,
            request_hash: request.request.to_vec(),
            response: Some(id.to_string()),
            created_at: at.to_owned(),
        };
        let kept = idempotency::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await;
        kept.map(drop).map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Refusal::UnderWay.into(),
            _ => WriteError::from(error),
        })
    }
}

impl Store {
    /// Holds a key of an actor; refused when a request with it is under way.
    pub(crate) fn hold(&self, body: BodyId, actor: &Actor, key: &RequestKey) -> Result<Held, Refusal> {
        self.under_way().hold((body.0, actor.as_str().to_owned(), key.key.clone()))
    }

    /// Does a use case and gives the id it tells; once, when the request has a key.
    ///
    /// # Errors
    /// As [`Self::once`].
    pub async fn carry_out<F>(&self, body: BodyId, actor: &Actor, key: Option<&RequestKey>, work: F) -> Written<Uuid>
    where
        F: for<'w> FnOnce(&'w mut Writing) -> Work<'w> + Send,
    {
        if let Some(key) = key {
            return Ok(self.once(body, actor, key, work).await?.id);
        }
        let mut writing = self.begin(body, actor).await?;
        let id = work(&mut writing).await?;
        writing.commit().await?;
        Ok(id)
    }

    /// Does a use case once for a key the actor chose. The same request with the key gets the first answer for
    /// [`crate::REPLAY_HOURS`] hours; effect and answer are one transaction, so that neither is there without the other. What was
    /// refused or failed is not kept: it had no effect, and may be tried again.
    ///
    /// Of two requests at once the second is told that the first is under way; when another process works on the first, it waits
    /// for it and gets its answer.
    ///
    /// # Errors
    /// Refused when the key was used for another request or is under way, or as `work` is; fails as `work` does.
    pub async fn once<F>(&self, body: BodyId, actor: &Actor, key: &RequestKey, work: F) -> Written<Answer>
    where
        F: for<'w> FnOnce(&'w mut Writing) -> Work<'w> + Send,
    {
        let held = self.hold(body, actor, key)?;
        let mut writing = self.begin(body, actor).await?;
        if let Some(earlier) = held.earlier(writing.transaction(), key).await? {
            return Ok(earlier);
        }
        let id = work(&mut writing).await?;
        held.keep(writing.transaction(), key, id, writing.at()).await?;
        writing.commit().await?;
        Ok(Answer { id, is_replay: false })
    }

    /// The answer a request with a key got before, for use cases that must work before they can write; none for a request that
    /// is new.
    ///
    /// # Errors
    /// Refused when the key was used for another request or is under way; fails when the database does.
    pub async fn answered_before(&self, body: BodyId, actor: &Actor, key: &RequestKey) -> Written<Option<Uuid>> {
        let held = self.hold(body, actor, key)?;
        Ok(held.earlier(self.reader(), key).await?.map(|answer| answer.id))
    }
}

fn replay(row: &idempotency::Model, request: &RequestKey) -> Written<Answer> {
    if row.request_hash != request.request {
        return Err(Refusal::KeyReused.into());
    }
    let id = row.response.as_deref().and_then(|id| Uuid::parse_str(id).ok());
    Ok(Answer { id: id.ok_or(StoreError::Corrupt { noun: "answer to a request" })?, is_replay: true })
}
