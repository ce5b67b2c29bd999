//! How much one request may ask of the engine.

use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::rt::task::{JoinHandle, spawn_blocking};
use async_graphql::{Context, Result};

use super::ErrorCode;

/// Most assessments of one request: a comparison with twelve alternatives and a few more.
pub const MOST_ASSESSMENTS: usize = 20;

/// What is left of a request's assessments; belongs in the request's data.
#[derive(Debug, Default)]
pub struct Budget {
    used: AtomicUsize,
}

impl Budget {
    /// Takes a number of assessments from the budget of the request, if it has one.
    pub(crate) fn take(ctx: &Context<'_>, count: usize) -> Result<()> {
        let Some(budget) = ctx.data_opt::<Self>() else { return Ok(()) };
        let used = budget.used.fetch_add(count, Ordering::Relaxed).saturating_add(count);
        if used > MOST_ASSESSMENTS {
            let message = format!("one request can ask for at most {MOST_ASSESSMENTS} assessments; send several requests");
            return Err(ErrorCode::LimitExceeded.error(message));
        }
        Ok(())
    }
}

/// Work that has not begun when nobody waits for it any more never begins.
struct Waited<T>(JoinHandle<T>);

impl<T> Drop for Waited<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Does computing work beside the event loop, so that a large case holds up nobody else.
pub(crate) async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let mut waited = Waited(spawn_blocking(work));
    (&mut waited.0).await.map_err(|error| {
        tracing::error!(%error, "an assessment did not finish");
        ErrorCode::Internal.error("the assessment could not be finished; this is a fault in the service")
    })
}
