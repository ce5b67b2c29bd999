//! How much one request may ask for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use actix_web::rt::task::{JoinHandle, spawn_blocking, yield_now};
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextResolve, ResolveInfo};
use async_graphql::{Context, Pos, Result, ServerResult, Value, async_trait};

use super::ErrorCode;

/// Most assessments of one request: a comparison with twelve alternatives and a few more.
pub const MOST_ASSESSMENTS: usize = 20;

/// Most fields and list items of one answer. The whole register with every text in one language has about 60 000.
const MOST_FIELDS: usize = 200_000;

/// How many fields are resolved before other requests get a turn.
const FIELDS_A_TURN: usize = 1_000;

/// What a request has used; belongs in the request's data.
#[derive(Debug, Default)]
pub struct Budget {
    assessments: AtomicUsize,
}

impl Budget {
    /// Takes a number of assessments from the budget of the request, if it has one.
    pub(crate) fn take(ctx: &Context<'_>, count: usize) -> Result<()> {
        let Some(budget) = ctx.data_opt::<Self>() else { return Ok(()) };
        let used = budget.assessments.fetch_add(count, Ordering::Relaxed).saturating_add(count);
        if used > MOST_ASSESSMENTS {
            let message =
                format!("one request can ask for at most {MOST_ASSESSMENTS} assessments; send several requests");
            return Err(ErrorCode::LimitExceeded.error(message));
        }
        Ok(())
    }
}

/// Counts the fields of every answer: a short document can select a long list many times over, and the engine resolves
/// every mention.
pub(crate) struct FieldLimit;

struct Fields {
    resolved: AtomicUsize,
}

impl ExtensionFactory for FieldLimit {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Fields { resolved: AtomicUsize::new(0) })
    }
}

#[async_trait::async_trait]
impl Extension for Fields {
    async fn resolve(
        &self,
        ctx: &ExtensionContext<'_>,
        info: ResolveInfo<'_>,
        next: NextResolve<'_>,
    ) -> ServerResult<Option<Value>> {
        let resolved = self.resolved.fetch_add(1, Ordering::Relaxed);
        if resolved >= MOST_FIELDS {
            let message =
                format!("the answer has more than {MOST_FIELDS} fields; ask for less or send several requests");
            return Err(ErrorCode::LimitExceeded.error(message).into_server_error(Pos::default()));
        }
        if resolved % FIELDS_A_TURN == FIELDS_A_TURN - 1 {
            // Lets the deadline be noticed, too.
            yield_now().await;
        }
        next.run(ctx, info).await
    }
}

/// Tells work beside the event loop whether anybody still waits for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Abandoned(Arc<AtomicBool>);

impl Abandoned {
    /// Whether nobody waits any more.
    pub(crate) fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Work that has not begun when nobody waits for it any more never begins; what has begun is told.
struct Waited<T> {
    handle: JoinHandle<T>,
    abandoned: Abandoned,
}

impl<T> Drop for Waited<T> {
    fn drop(&mut self) {
        self.abandoned.0.store(true, Ordering::Relaxed);
        self.handle.abort();
    }
}

/// Does computing work beside the event loop, so that a large case holds up nobody else.
pub(crate) async fn beside<T: Send + 'static>(work: impl FnOnce(&Abandoned) -> T + Send + 'static) -> Result<T> {
    let abandoned = Abandoned::default();
    let told = abandoned.clone();
    let mut waited = Waited { handle: spawn_blocking(move || work(&told)), abandoned };
    (&mut waited.handle).await.map_err(|error| {
        tracing::error!(%error, "an assessment did not finish");
        ErrorCode::Internal.error("the assessment could not be finished; this is a fault in the service")
    })
}
