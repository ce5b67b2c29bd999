//! Files as they are published, with made-up entities: what each row states, and which rows are rejected.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bods;
mod bytes;
mod common;
mod dpf;
mod exceptions;
mod level1;
mod level2;
mod made_up;
mod rejects;
mod resume;
