//! Headline, outcomes, statuses and standings.

use async_graphql::Enum;

/// The headline (huvudbesked): a finding, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::headline::Headline")]
pub(crate) enum Headline {
    /// No obstacle was found as things are arranged (inget hinder funnet).
    NoObstacleFound,
    /// Obstacles fall away once named acts are done and named judgments made favourably (villkorat).
    Conditional,
    /// An obstacle stays whatever is done within this arrangement (hinder).
    Obstacle,
    /// It cannot be told yet (inte klarlagt).
    NotEstablished,
}

/// What one evaluation of all tests amounts to (utfall).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::headline::Outcome")]
pub(crate) enum Outcome {
    /// Every test passed or does not apply.
    NoObstacleFound,
    /// Some test certainly failed.
    Obstacle,
    /// Neither.
    NotEstablished,
}

/// Status of one test in one evaluation (utfall av en prövning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::headline::Status")]
pub(crate) enum Status {
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

/// One value for one test, from its status as arranged and after measures (prövningens läge).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::headline::Standing")]
pub(crate) enum Standing {
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
