//! The law of today, as it turns from day to day.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_graphql::Object;
use futures_util::Stream;
use futures_util::stream;
use underlag_domain::day;
use underlag_domain::overview::changes_between;

use super::day::Day;
use super::law_change::LawChange;
use crate::app::App;

/// How long to wait before looking at the clock again: it may have been set, or the machine have slept.
pub(super) const LOOK_AGAIN: Duration = Duration::from_secs(30);

/// First day of the clock.
const EPOCH: day::Day = day::Day::of(1970, 1, 1);

const SECONDS_A_DAY: u64 = 86_400;

pub(crate) struct LawInForce {
    pub(crate) app: Arc<App>,
    pub(crate) day: day::Day,
}

/// The law of a day (gällande rätt), as far as the register knows it.
#[Object]
impl LawInForce {
    /// The day, in UTC: it turns an hour or two after midnight in Sweden and two or three after midnight in Finland.
    async fn day(&self) -> Day {
        self.day.into()
    }

    /// SHA-256 of the register answers rest on; another one means another register.
    async fn register_hash(&self) -> String {
        self.app.engine.register().hash()
    }

    /// The last day on which the register was checked; law of later days is as it was known then.
    async fn checked_through(&self) -> Day {
        self.app.engine.register().checked_through.into()
    }

    /// What changes on this very day (ändringar).
    async fn changes(&self) -> Vec<LawChange<'_>> {
        let changes = changes_between(&self.app.engine, Some(self.day), Some(self.day));
        changes.into_iter().map(|change| LawChange { app: &self.app, change }).collect()
    }
}

/// Today by the machine's clock, in UTC.
pub(crate) fn today() -> day::Day {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    EPOCH.after(u32::try_from(since.as_secs() / SECONDS_A_DAY).unwrap_or(u32::MAX))
}

/// The day now, and every later day as soon as the clock shows it; a clock set back tells no day again.
pub(super) fn days(clock: impl Fn() -> day::Day, look_again: Duration) -> impl Stream<Item = day::Day> {
    stream::unfold((clock, None), move |(clock, told)| async move {
        loop {
            let now = clock();
            if told.is_none_or(|told| now > told) {
                return Some((now, (clock, Some(now))));
            }
            tokio::time::sleep(look_again).await;
        }
    })
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::time::Duration;

    use futures_util::StreamExt as _;
    use underlag_domain::day::Day;

    use super::{days, today};

    #[actix_web::test]
    async fn a_day_is_told_at_once_and_again_only_when_it_turns() {
        let shown = [1, 1, 2, 2, 1, 2, 4].map(|day| Day::of(2026, 1, day));
        let at = Cell::new(0);
        let clock = || {
            let day = shown.get(at.get()).copied().unwrap_or(Day::of(2026, 1, 31));
            at.set(at.get() + 1);
            day
        };
        let told: Vec<Day> = days(clock, Duration::from_micros(1)).take(4).collect().await;
        assert_eq!(told, [1, 2, 4, 31].map(|day| Day::of(2026, 1, day)));
    }

    #[test]
    fn today_is_a_day_after_this_was_written() {
        assert!(today() > Day::of(2026, 1, 1));
    }
}
