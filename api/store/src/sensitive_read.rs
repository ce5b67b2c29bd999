//! Reads of sensitive fields: noted before the answer is sent, sealed into the log in batches.

use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::actor::Actor;
use crate::audit::Event;
use crate::encoding::{Digest, Encoding, hex};
use crate::entity::{body, sensitive_read};
use crate::error::StoreError;
use crate::id::{BodyId, new_id};
use crate::moment::now;
use crate::refusal::{Topic, WriteError, Written};
use crate::store::Store;

/// Rows of one insert, and of one seal.
pub(crate) const BATCH: usize = 500;

/// A read of something sensitive (åtkomst).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The body it belongs to.
    pub body: BodyId,
    /// Who read.
    pub actor: Actor,
    /// What was read of.
    pub noun: Topic,
    /// Which one.
    pub object: Uuid,
    /// The field, as the schema names it.
    pub field: String,
}

/// Reads that wait to be written together.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReadBuffer {
    waiting: Arc<Mutex<Vec<sensitive_read::Model>>>,
    writing: Arc<tokio::sync::Mutex<()>>,
}

impl ReadBuffer {
    fn with<T>(&self, work: impl FnOnce(&mut Vec<sensitive_read::Model>) -> T) -> T {
        // Whoever panicked with the lock has left rows that are as good as before.
        work(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Rows taken out of the buffer; they go back unless they were written.
struct Taken<'b> {
    buffer: &'b ReadBuffer,
    rows: Vec<sensitive_read::Model>,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        self.buffer.with(|waiting| waiting.splice(0..0, rows).for_each(drop));
    }
}

/// Hash over reads, in the order of their ids; where they are sealed is part of it.
pub(crate) fn hash_of_reads(rows: &[sensitive_read::Model], sealed_by: i64) -> Digest {
    let mut encoding = Encoding::new("underlag reads 1").number(sealed_by);
    for sensitive_read::Model { body, id, at, actor, noun, object, field, sealed: _ } in rows {
        encoding = encoding.id(*body).id(*id).text(at).text(actor).text(noun).id(*object).text(field);
    }
    encoding.finish()
}

impl Store {
    /// Notes reads; when it returns they are lasting. Calls at the same time share one transaction, so that it costs little.
    ///
    /// # Errors
    /// When the database fails: then what was read must not be sent.
    pub async fn note_reads(&self, reads: Vec<Read>) -> Result<(), StoreError> {
        if reads.is_empty() {
            return Ok(());
        }
        let at = now();
        let rows = reads.into_iter().map(|Read { body, actor, noun, object, field }| sensitive_read::Model {
            body: body.0,
            id: new_id(),
            at: at.clone(),
            actor: actor.as_str().to_owned(),
            noun: noun.name().to_owned(),
            object,
            field,
            sealed: None,
        });
        let buffer = self.reads();
        buffer.with(|waiting| waiting.extend(rows));
        let _writing = buffer.writing.lock().await;
        let mut taken = Taken { buffer, rows: buffer.with(std::mem::take) };
        if taken.rows.is_empty() {
            // Whoever wrote before has written these too; what could not be written would still be here.
            return Ok(());
        }
        let transaction = self.write().await?;
        for rows in taken.rows.chunks(BATCH) {
            let rows = rows.iter().map(|row| row.clone().into_active_model());
            // A commit whose answer was lost leaves rows that are there already.
            sensitive_read::Entity::insert_many(rows)
                .on_conflict_do_nothing()
                .exec_without_returning(&transaction)
                .await?;
        }
        transaction.commit().await?;
        taken.rows.clear();
        Ok(())
    }

    /// Seals every read that is not sealed yet into the log of its body, and gives how many. To be run now and then: what is not
    /// sealed can still be changed unseen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn seal_reads(&self) -> Result<u64, StoreError> {
        let (mut sealed, mut last) = (0_u64, None::<Uuid>);
        loop {
            let mut query = body::Entity::find().select_only().column(body::Column::Id).order_by_asc(body::Column::Id);
            if let Some(last) = last {
                query = query.filter(body::Column::Id.gt(last));
            }
            let Some(id) = query.into_tuple::<Uuid>().one(self.reader()).await? else { return Ok(sealed) };
            last = Some(id);
            while self.has_unsealed(id).await? {
                sealed = sealed.saturating_add(match self.seal_batch(BodyId(id)).await {
                    Ok(count) => count,
                    Err(WriteError::Failed(error)) => return Err(error),
                    // Bodies do not go away.
                    Err(WriteError::Refused(_)) => return Err(StoreError::Corrupt { noun: "body" }),
                });
            }
        }
    }

    async fn has_unsealed(&self, body: Uuid) -> Result<bool, StoreError> {
        let query = sensitive_read::Entity::find()
            .select_only()
            .column(sensitive_read::Column::Id)
            .filter(sensitive_read::Column::Body.eq(body))
            .filter(sensitive_read::Column::Sealed.is_null());
        Ok(query.into_tuple::<Uuid>().one(self.reader()).await?.is_some())
    }

    async fn seal_batch(&self, body: BodyId) -> Written<u64> {
        let mut writing = self.begin(body, &Actor::service()).await?;
        let rows = sensitive_read::Entity::find()
            .filter(sensitive_read::Column::Body.eq(body.0))
            .filter(sensitive_read::Column::Sealed.is_null())
            .order_by_asc(sensitive_read::Column::Id)
            .limit(BATCH as u64)
            .all(writing.transaction())
            .await?;
        let count = rows.len() as u64;
        if count == 0 {
            return Ok(0);
        }
        let seq = writing.head().seq.saturating_add(1);
        sensitive_read::Entity::update_many()
            .col_expr(sensitive_read::Column::Sealed, Expr::value(seq))
            .filter(sensitive_read::Column::Body.eq(body.0))
            .filter(sensitive_read::Column::Id.is_in(rows.iter().map(|row| row.id)))
            .exec(writing.transaction())
            .await?;
        let event = Event::ReadsSealed {
            count: i64::try_from(count).unwrap_or(i64::MAX),
            rows: hex(&hash_of_reads(&rows, seq)),
        };
        writing.log(Topic::Reads, None, &event).await?;
        writing.commit().await?;
        Ok(count)
    }
}
