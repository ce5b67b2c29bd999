//! The reading half: lists, filters, orders, pages and aggregates over the nouns, compiled from what is selected to at most
//! one statement for each level of relations (and one for each count or aggregate), with JSON written straight from the rows.
//!
//! [`noun`] describes what can be read; [`ask`] is what somebody selected; [`level`] compiles that to SQL and a small writing
//! program; [`run`] carries it out; [`assemble`] puts the pieces together.

mod aggregate;
mod ask;
mod assemble;
mod cells;
#[cfg(any(test, feature = "plain"))]
mod compiled;
mod condition;
mod cursor;
mod global_id;
mod lane;
mod level;
mod measure;
mod noun;
mod page;
mod postgres;
mod program;
mod readers;
mod run;
mod sort;
mod sql;
mod sqlite;
mod statement;
#[cfg(test)]
mod tests;
mod value;

pub(crate) use cells::{Cells, id};
pub(crate) use run::{Session, Work};
#[cfg(test)]
pub(crate) use sql::Dialect;
pub(crate) use sql::Sql;

pub use aggregate::{AggregateAsk, AggregatePart, GroupAsk, GroupPart, GroupSort, Having, Measure, Measured};
pub use ask::{ConnectionAsk, EdgePart, Item, MoneyPart, PageInfoPart, Part, Selection, What};
#[cfg(any(test, feature = "plain"))]
pub use compiled::{Compiled, Cursors, compiled};
pub use condition::{Comparison, Condition, Quantifier};
pub use cursor::{CursorError, CursorKey};
pub use global_id::GlobalId;
pub use noun::{Codes, Field, Kind, Noun, Relation};
pub use page::{LARGEST_PAGE, PageAsk, USUAL_PAGE};
pub use readers::{Deadline, Readers};
pub use run::{Answer, ReadError, Root, SensitiveRead, read_page, read_row, read_rows};
pub use sort::{MOST_SORT_KEYS, SortKey};
pub use value::Value;
