//! Requests that may be sent again: the effect happens once, the answer is given as often as it is asked for.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::{EntityTrait as _, IntoActiveModel as _};

use crate::actor::Actor;
use crate::encoding::Digest;
use crate::entity::idempotency;
use crate::id::BodyId;
use crate::refusal::{Refusal, Written, suitable};
use crate::retention::replay_from;
use crate::store::Store;
use crate::writing::Writing;

/// Longest key, in characters.
pub const LONGEST_KEY: usize = 255;

/// The part of a use case that does the work, and tells what to answer.
pub type Work<'w> = Pin<Box<dyn Future<Output = Written<String>> + Send + 'w>>;

/// The answer to a request that may be sent again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The answer, the same each time.
    pub response: String,
    /// Whether it was given before; then nothing was done now.
    pub is_replay: bool,
}

/// Keys of requests that this process is working on.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnderWay(Arc<Mutex<BTreeSet<Key>>>);

type Key = (BodyId, String, String);

impl UnderWay {
    /// Holds a key until the guard is dropped; none when somebody holds it.
    fn hold(&self, key: Key) -> Option<Held> {
        // Whoever panicked with the lock has left a set that is as good as before.
        let is_new = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        is_new.then(|| Held { keys: self.clone(), key })
    }
}

struct Held {
    keys: UnderWay,
    key: Key,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.keys.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

impl Store {
    /// Does a use case once for a key the actor chose. The same request with the key gets the first answer for
    /// [`crate::REPLAY_HOURS`] hours; effect and answer are one transaction, so that neither is there without the other. What was
    /// refused or failed is not kept: it had no effect, and may be tried again.
    ///
    /// Of two requests at once the second is told that the first is under way; when another process works on the first, it waits
    /// for it and gets its answer.
    ///
    /// # Errors
    /// Refused when the key was used for another request or is under way, or as `work` is; fails as `work` does.
    pub async fn once<F>(&self, body: BodyId, actor: &Actor, key: &str, request: Digest, work: F) -> Written<Answer>
    where
        F: for<'w> FnOnce(&'w mut Writing) -> Work<'w> + Send,
    {
        suitable("idempotencyKey", key, LONGEST_KEY)?;
        let held = self.under_way().hold((body, actor.as_str().to_owned(), key.to_owned()));
        let Some(_held) = held else { return Err(Refusal::UnderWay.into()) };
        let mut writing = self.begin(body, actor).await?;
        let row_key = (body.0, actor.as_str().to_owned(), key.to_owned());
        let earlier = idempotency::Entity::find_by_id(row_key.clone()).one(writing.transaction()).await?;
        if let Some(row) = earlier {
            if row.created_at >= replay_from() {
                return replay(row, request);
            }
            idempotency::Entity::delete_by_id(row_key).exec(writing.transaction()).await?;
        }
        let response = work(&mut writing).await?;
        let row = idempotency::Model {
            body: body.0,
            actor: actor.as_str().to_owned(),
            key: key.to_owned(),
            request_hash: request.to_vec(),
            response: Some(response.clone()),
            created_at: writing.at().to_owned(),
        };
        idempotency::Entity::insert(row.into_active_model()).exec_without_returning(writing.transaction()).await?;
        writing.commit().await?;
        Ok(Answer { response, is_replay: false })
    }
}

fn replay(row: idempotency::Model, request: Digest) -> Written<Answer> {
    if row.request_hash != request {
        return Err(Refusal::KeyReused.into());
    }
    let response = row.response.ok_or(Refusal::UnderWay)?;
    Ok(Answer { response, is_replay: true })
}
