//! One use case that writes: a transaction that holds the lock of its body from its first statement.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
};

use crate::actor::Actor;
use crate::audit::{Event, Head, SALT, entry_hash, payload_hash};
use crate::entity::{audit, audit_payload, body, body_head};
use crate::error::StoreError;
use crate::id::BodyId;
use crate::moment::now;
use crate::order::Order;
use crate::refusal::{Refusal, Topic, Written};
use crate::store::Store;

/// A use case under way (pågående ändring): everything it does and its log entries are one transaction.
///
/// Made by [`Store::begin`], which waits until nobody else writes about the body. Dropped without [`Self::commit`] it
/// leaves no trace.
#[derive(Debug)]
pub struct Writing {
    transaction: DatabaseTransaction,
    actor: Actor,
    at: String,
    head: Head,
    /// Place in the log when the use case began.
    began: i64,
}

impl Store {
    /// Starts a use case about a body.
    ///
    /// # Errors
    /// Refused when there is no such body; fails when the database does, or when too many are waiting.
    pub async fn begin(&self, body: BodyId, actor: &Actor) -> Written<Writing> {
        let transaction = self.write().await?;
        // On SQLite the transaction itself is the lock.
        let row = body_head::Entity::find_by_id(body.0).lock_exclusive().one(&transaction).await?;
        let Some(row) = row else { return Err(Refusal::NotFound { noun: Topic::Body }.into()) };
        let head = Head::try_from(row)?;
        Ok(Writing { transaction, actor: actor.clone(), at: now(), head, began: head.seq })
    }
}

impl Writing {
    /// The body it is about.
    pub const fn body(&self) -> BodyId {
        self.head.body
    }

    /// Who does it.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// When it began, as it is stored.
    pub(crate) fn at(&self) -> &str {
        &self.at
    }

    /// Where the log ends as far as it has come.
    pub const fn head(&self) -> Head {
        self.head
    }

    pub(crate) const fn transaction(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// A use case about a body that is being added: its head has no entry yet, and nobody else sees it.
    pub(crate) fn of_new_body(transaction: DatabaseTransaction, actor: &Actor, head: Head) -> Self {
        Self { transaction, actor: actor.clone(), at: now(), head, began: head.seq }
    }

    /// The order of names in the body's country.
    pub(crate) async fn order(&self) -> Result<Order, StoreError> {
        let row = body::Entity::find_by_id(self.body().0).one(&self.transaction).await?;
        Order::of_country(&row.ok_or(StoreError::Corrupt { noun: "body" })?.country)
    }

    /// Adds an entry to the log, and gives its place.
    pub(crate) async fn log(
        &mut self,
        noun: Topic,
        object: Option<sea_orm::prelude::Uuid>,
        event: &Event,
    ) -> Result<i64, StoreError> {
        let payload = event.canonical()?;
        let mut salt = vec![0; SALT];
        getrandom::fill(&mut salt).map_err(StoreError::database)?;
        let body = self.body().0;
        let seq = self.head.seq.saturating_add(1);
        let mut entry = audit::Model {
            body,
            seq,
            at: self.at.clone(),
            kind: event.kind().to_owned(),
            noun: noun.name().to_owned(),
            object,
            actor: self.actor.as_str().to_owned(),
            payload_hash: payload_hash(&salt, &payload).to_vec(),
            prev_hash: self.head.hash.to_vec(),
            hash: Vec::new(),
        };
        let hash = entry_hash(&entry);
        entry.hash = hash.to_vec();
        audit::Entity::insert(entry.into_active_model()).exec_without_returning(&self.transaction).await?;
        let row = audit_payload::Model { body, seq, salt, payload };
        audit_payload::Entity::insert(row.into_active_model()).exec_without_returning(&self.transaction).await?;
        self.head = Head { seq, hash, ..self.head };
        Ok(seq)
    }

    /// Makes everything lasting, and gives the place in the log that a later read must have reached to see it.
    ///
    /// # Errors
    /// When the database fails; then nothing was written.
    pub async fn commit(self) -> Result<i64, StoreError> {
        let Head { body, seq, hash } = self.head;
        if seq != self.began {
            body_head::Entity::update_many()
                .col_expr(body_head::Column::Seq, Expr::value(seq))
                .col_expr(body_head::Column::Hash, Expr::value(hash.to_vec()))
                .filter(body_head::Column::Body.eq(body.0))
                .exec(&self.transaction)
                .await?;
        }
        self.transaction.commit().await?;
        Ok(seq)
    }
}
