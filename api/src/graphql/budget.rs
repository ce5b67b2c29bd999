//! How much one request may ask for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use actix_web::rt::task::{JoinHandle, spawn_blocking};
use async_graphql::{Context, Result};

use super::ErrorCode;

/// Most assessments of one request: a comparison with twelve alternatives and a few more.
pub const MOST_ASSESSMENTS: usize = 20;

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
