//! Made-up rows in memory, and what a list of them must be, worked out the plain way: what tests hold the reading half to.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "only tests are built with it")]

mod oracle;
mod rows;

pub use rows::{Row, Tables, fill};
