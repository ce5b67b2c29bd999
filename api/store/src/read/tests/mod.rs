//! The reading half against a plain evaluation in memory, on every database there is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod constructs;
mod emitted;
mod explain;
mod made_up;
mod pages;
