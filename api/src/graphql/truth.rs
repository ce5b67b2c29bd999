//! How certain something is.

use async_graphql::Enum;

/// How certain a statement about one thing is (visshet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::truth::Certainty")]
pub(crate) enum Certainty {
    /// Certainly so.
    True,
    /// Certainly not so.
    False,
    /// Not known: never read as "no".
    Unknown,
}
