//! The log as an outbox: whoever reads it in order has missed nothing.

use std::collections::BTreeMap;

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, ExprTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::Event;
use crate::entity::{audit, audit_payload, body_head, consumer_cursor};
use crate::error::StoreError;
use crate::id::BodyId;
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::store::Store;

/// Most entries given at once.
pub const MOST_ENTRIES: u64 = 1_000;
/// Longest name of a consumer, in characters.
pub const LONGEST_CONSUMER: usize = 100;

/// An entry of the log as consumers read it (loggpost).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// Place in the log of the body, from 1 without gaps.
    pub seq: i64,
    /// When, in UTC with microseconds.
    pub at: String,
    /// Kind of event.
    pub kind: String,
    /// What it is about.
    pub noun: String,
    /// Which one it is about.
    pub object: Option<Uuid>,
    /// Who did it.
    pub actor: String,
    /// The event as JSON; none when it was erased by law.
    pub payload: Option<String>,
}

impl LogEntry {
    /// The event; none when it was erased by law, or a later version logged it.
    pub fn event(&self) -> Option<Event> {
        Event::parse(self.payload.as_deref()?)
    }
}

impl Store {
    /// Entries of the log of a body after a place, in order, at most `limit` and at most [`MOST_ENTRIES`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read_log(&self, body: BodyId, after: i64, limit: u64) -> Result<Vec<LogEntry>, StoreError> {
        let rows = audit::Entity::find()
            .filter(audit::Column::Body.eq(body.0))
            .filter(audit::Column::Seq.gt(after))
            .order_by_asc(audit::Column::Seq)
            .limit(Ord::min(limit, MOST_ENTRIES))
            .all(self.reader())
            .await?;
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(Vec::new()) };
        let payloads = audit_payload::Entity::find()
            .filter(audit_payload::Column::Body.eq(body.0))
            .filter(audit_payload::Column::Seq.between(first.seq, last.seq))
            .all(self.reader())
            .await?;
        let mut payloads: BTreeMap<i64, String> = payloads.into_iter().map(|row| (row.seq, row.payload)).collect();
        let entry = |row: audit::Model| {
            let audit::Model { body: _, seq, at, kind, noun, object, actor, .. } = row;
            LogEntry { payload: payloads.remove(&seq), seq, at, kind, noun, object, actor }
        };
        Ok(rows.into_iter().map(entry).collect())
    }

    /// How far a consumer has read the log of a body; 0 before it has read anything.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cursor(&self, consumer: &str, body: BodyId) -> Result<i64, StoreError> {
        let row = consumer_cursor::Entity::find_by_id((consumer.to_owned(), body.0)).one(self.reader()).await?;
        Ok(row.map_or(0, |row| row.seq))
    }

    /// Notes that a consumer has read up to a place, and gives how far it has come. It never goes back: an earlier place
    /// changes nothing.
    ///
    /// # Errors
    /// Refused when there is no such body, the log does not reach so far or the name cannot be used; fails when the database
    /// does.
    pub async fn advance_cursor(&self, consumer: &str, body: BodyId, seq: i64) -> Written<i64> {
        suitable("consumer", consumer, LONGEST_CONSUMER)?;
        let transaction = self.write().await?;
        let head = body_head::Entity::find_by_id(body.0).one(&transaction).await?;
        let head = head.ok_or(Refusal::NotFound { noun: Topic::Body })?;
        if seq > head.seq {
            return Err(Refusal::AheadOfLog { seq: head.seq }.into());
        }
        let key = (consumer.to_owned(), body.0);
        let row = consumer_cursor::Model { consumer: key.0.clone(), body: key.1, seq };
        let forward = OnConflict::columns([consumer_cursor::Column::Consumer, consumer_cursor::Column::Body])
            .update_column(consumer_cursor::Column::Seq)
            .action_and_where(Expr::col((consumer_cursor::Entity, consumer_cursor::Column::Seq)).lt(seq))
            .to_owned();
        consumer_cursor::Entity::insert(row.into_active_model())
            .on_conflict(forward)
            .exec_without_returning(&transaction)
            .await?;
        let now = consumer_cursor::Entity::find_by_id(key).one(&transaction).await?;
        transaction.commit().await?;
        Ok(now.map_or(seq, |row| row.seq))
    }
}
