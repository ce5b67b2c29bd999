//! Language of texts.

use async_graphql::Enum;

/// A language texts exist in (språk). No lawyer has reviewed the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::text::Language")]
pub(crate) enum Language {
    /// Swedish (svenska).
    #[default]
    Sv,
    /// English (engelska).
    En,
    /// Finnish (finska).
    Fi,
}
