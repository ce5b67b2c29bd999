//! Which page of a list.

/// Rows of a page when nothing is said.
pub const USUAL_PAGE: u32 = 50;
/// Most rows of a page.
pub const LARGEST_PAGE: u32 = 500;

/// Which page is asked for (sida).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageAsk {
    /// At most this many from the beginning.
    pub first: Option<u32>,
    /// At most this many from the end.
    pub last: Option<u32>,
    /// After this cursor.
    pub after: Option<String>,
    /// Before this cursor.
    pub before: Option<String>,
}

impl PageAsk {
    /// Whether it is read from the end.
    pub(super) fn is_backward(&self) -> bool {
        self.last.is_some()
    }

    /// At most how many rows.
    pub(super) fn size(&self) -> u32 {
        self.first.or(self.last).unwrap_or(USUAL_PAGE).min(LARGEST_PAGE)
    }
}
