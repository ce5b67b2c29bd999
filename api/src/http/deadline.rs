//! Until when an answer is awaited.

use std::time::{Duration, Instant};

/// Until when an answer is awaited; in the data of every request, for work that can be broken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(Instant);

impl Deadline {
    /// This long from now.
    pub fn after(time: Duration) -> Self {
        let now = Instant::now();
        Self(now.checked_add(time).unwrap_or(now))
    }

    /// The moment itself.
    pub const fn at(self) -> Instant {
        self.0
    }

    /// What is left; nothing when it has passed.
    pub fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }

    /// Whether it has passed.
    pub fn has_passed(self) -> bool {
        self.left().is_zero()
    }
}
