//! What a service that keeps something does in the background.
//!
//! Any number of processes may do it on one database. Who seals locks the body's head first and then looks again, so the
//! others find nothing left; what one has swept is not there for the next.

use std::future::Future;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};
use underlag_store::{Store, StoreError};

/// How often things are done.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep {
    /// How often reads of sensitive fields are sealed into the logs: for so long at most they can be changed unseen.
    pub seal: Duration,
    /// How often is swept what is past its time.
    pub sweep: Duration,
}

/// Upkeep as the service does it.
pub const UPKEEP: Upkeep = Upkeep { seal: Duration::from_mins(1), sweep: Duration::from_hours(1) };

impl Upkeep {
    /// Does it until the service was asked to stop. What fails is told in the log and tried again the next time.
    pub async fn run(self, store: Store, mut stopping: watch::Receiver<bool>) {
        let (mut seal, mut sweep) = (every(self.seal), every(self.sweep));
        loop {
            tokio::select! {
                biased;
                // When whoever tells it is gone, the service is stopping, too.
                () = stopping.wait_for(|is_stopping| *is_stopping).map(drop) => return,
                _ = seal.tick() => told("seal", store.seal_reads()).await,
                _ = sweep.tick() => told("sweep", store.sweep()).await,
            }
        }
    }

    /// Seals what was read up to the last request, once there are no more of them.
    pub async fn end(store: &Store) {
        told("seal", store.seal_reads()).await;
    }
}

/// From one period on, without making up for what was missed.
fn every(period: Duration) -> Interval {
    let mut ticks = interval_at(Instant::now() + period, period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

async fn told(what: &'static str, work: impl Future<Output = Result<u64, StoreError>>) {
    match work.await {
        Ok(0) => {}
        Ok(count) => tracing::debug!(what, count, "upkeep"),
        Err(error) => tracing::error!(what, %error, "upkeep failed; it is tried again"),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use underlag_store::{Actor, Country, Read, Topic};
    use uuid::Uuid;

    use super::*;

    async fn read(store: &Store) {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Björkvallens kommun", Country::Sweden).await.unwrap().id;
        let field = "document".to_owned();
        store.note_reads(vec![Read { body, actor, noun: Topic::Case, object: Uuid::now_v7(), field }]).await.unwrap();
    }

    /// How many reads are sealed by somebody who looks for the first time, once nothing is left or the time is up.
    async fn left(store: &Store) -> u64 {
        let heads = || async { store.heads().await.unwrap().iter().map(|head| head.seq).max().unwrap_or_default() };
        let before = heads().await;
        for _ in 0..500 {
            if heads().await > before {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        store.seal_reads().await.unwrap()
    }

    #[actix_web::test]
    async fn reads_are_sealed_in_the_background_by_any_number_of_processes_once() {
        for database in underlag_test_databases::both() {
            let store = Store::open(database.url.parse().unwrap()).await.unwrap();
            let other = Store::open(database.url.parse().unwrap()).await.unwrap();
            read(&store).await;
            let (stop, stopping) = watch::channel(false);
            let often = Upkeep { seal: Duration::from_millis(20), sweep: Duration::from_millis(30) };
            let running = [store.clone(), other].map(|store| tokio::spawn(often.run(store, stopping.clone())));
            assert_eq!(left(&store).await, 0);
            stop.send_replace(true);
            for running in running {
                running.await.unwrap();
            }
            let sealed = store.verify_log(None, &[]).await.unwrap();
            assert!(sealed.faults.is_empty(), "{:?}", sealed.faults);
        }
    }

    #[actix_web::test]
    async fn what_was_read_before_the_end_is_sealed_at_the_end() {
        let database = underlag_test_databases::sqlite();
        let store = Store::open(database.url.parse().unwrap()).await.unwrap();
        read(&store).await;
        Upkeep::end(&store).await;
        assert_eq!(store.seal_reads().await.unwrap(), 0);
    }
}
