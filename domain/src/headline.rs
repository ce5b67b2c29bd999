//! Statuses, outcomes and the headline: two small tables, both total.

use serde::Serialize;

/// Status of one test in one evaluation (utfall av en prövning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    /// No handover is obstructed.
    Passed,
    /// Some handover is certainly obstructed.
    Failed,
    /// Not established.
    Unknown,
    /// The test's own condition for applying does not hold for any handover.
    NotApplicable,
    /// There are no rules for this body, country, day or kind of information.
    NotModelled,
}

/// What one evaluation of all tests amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Outcome {
    /// Every test passed or does not apply.
    NoObstacleFound,
    /// Some test certainly failed.
    Obstacle,
    /// Neither.
    NotEstablished,
}

/// The headline (huvudbesked): never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Headline {
    /// No obstacle was found as things are arranged.
    NoObstacleFound,
    /// Obstacles fall away once named acts are done and named judgments made favourably.
    Conditional,
    /// An obstacle stays whatever is done within this arrangement.
    Obstacle,
    /// It cannot be told yet.
    NotEstablished,
}

/// One value for one test, from its status as arranged and after measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Standing {
    /// No obstacle as arranged.
    Passed,
    /// No obstacle once acts are done and judgments made.
    Conditional,
    /// An obstacle stays.
    Failed,
    /// Not established.
    Unknown,
    /// Does not apply.
    NotApplicable,
    /// No rules for it.
    NotModelled,
}

/// A test's status and whether the asker has left the test out where it is not modelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scoped {
    /// The status.
    pub status: Status,
    /// Left out by the asker.
    pub out_of_scope: bool,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::NoObstacleFound, Self::Obstacle, Self::NotEstablished];

    /// What statuses amount to together: one certain failure decides; anything open, or not modelled without having
    /// been left out, forbids "no obstacle found"; so does a question from which everything was left out.
    pub fn of(tests: impl IntoIterator<Item = Scoped>) -> Self {
        let (mut failed, mut open, mut tested) = (false, false, false);
        for Scoped { status, out_of_scope } in tests {
            match (status, out_of_scope) {
                (Status::Failed, _) => failed = true,
                (Status::Unknown, _) | (Status::NotModelled, false) => open = true,
                (Status::Passed | Status::NotApplicable, _) => tested = true,
                (Status::NotModelled, true) => {}
            }
        }
        match (failed, open, tested) {
            (true, _, _) => Self::Obstacle,
            (false, false, true) => Self::NoObstacleFound,
            (false, true, _) | (false, false, false) => Self::NotEstablished,
        }
    }
}

impl Headline {
    /// Every headline.
    pub const ALL: [Self; 4] = [Self::NoObstacleFound, Self::Conditional, Self::Obstacle, Self::NotEstablished];

    /// The headline of the two outcomes.
    pub const fn of(as_arranged: Outcome, after_measures: Outcome) -> Self {
        match (as_arranged, after_measures) {
            (Outcome::NoObstacleFound, _) => Self::NoObstacleFound,
            (_, Outcome::Obstacle) => Self::Obstacle,
            (_, Outcome::NoObstacleFound) => Self::Conditional,
            (_, Outcome::NotEstablished) => Self::NotEstablished,
        }
    }

    /// Name in case files and answers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoObstacleFound => "NO_OBSTACLE_FOUND",
            Self::Conditional => "CONDITIONAL",
            Self::Obstacle => "OBSTACLE",
            Self::NotEstablished => "NOT_ESTABLISHED",
        }
    }

    /// Whether this headline is the same as another, or says less: `NOT_ESTABLISHED` is below everything, and
    /// `CONDITIONAL` below `NO_OBSTACLE_FOUND`.
    pub fn is_same_or_lower_than(self, other: Self) -> bool {
        self == other || self == Self::NotEstablished || (self == Self::Conditional && other == Self::NoObstacleFound)
    }
}

impl Standing {
    /// One value of the two statuses of a test.
    pub const fn of(as_arranged: Status, after_measures: Status) -> Self {
        match (as_arranged, after_measures) {
            (Status::NotModelled, _) | (_, Status::NotModelled) => Self::NotModelled,
            (Status::NotApplicable, _) => Self::NotApplicable,
            (Status::Passed, _) => Self::Passed,
            (_, Status::Failed) => Self::Failed,
            (_, Status::Passed | Status::NotApplicable) => Self::Conditional,
            (_, Status::Unknown) => Self::Unknown,
        }
    }

    /// Name in case files and answers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passed => "PASSED",
            Self::Conditional => "CONDITIONAL",
            Self::Failed => "FAILED",
            Self::Unknown => "UNKNOWN",
            Self::NotApplicable => "NOT_APPLICABLE",
            Self::NotModelled => "NOT_MODELLED",
        }
    }
}
