//! Readers of the files in which others publish legal entities, who controls them and who is listed.
//!
//! [`read`] gives a file's rows one by one: what each states in the words of [`underlag_domain::supplier`], or why it was
//! rejected. A row that is broken stops nothing. Nothing is looked up and nothing is kept: what a file names it names by a
//! [`Key`], and whoever keeps it finds out what that is.
//!
//! To add a format: add a variant to [`Format`], and a reader of its rows where `rows.rs` tells them apart.

mod bods;
mod dpf;
mod format;
mod gleif;
#[cfg(feature = "made-up")]
pub mod made_up;
mod reason;
mod row;
mod rows;
mod statements;
mod table;
mod window;
mod written;

pub use format::{Format, FormatError};
pub use reason::{ImportError, Reason};
pub use row::{EdgeRow, EntityRow, Key, Place, Published, Reject, Row, SHOWN, Stated};
pub use rows::{MOST_BYTES, MOST_LEVELS, Rows, read};
pub use written::MOST_CHARACTERS;
