//! Why a row is rejected, and why a file cannot be read at all.

use std::io;

use underlag_domain::day::Day;
use underlag_domain::suggest::suggestion;
use underlag_domain::supplier::IdentifierError;

use crate::format::Format;

/// Why a row is rejected (skäl).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Bytes that are no text.
    #[error("the row is not UTF-8; save the file as UTF-8")]
    NotUtf8,
    /// More or fewer columns than the header.
    #[error("the row has {found} columns and the header {expected}; look for a quote or a comma too many")]
    Columns {
        /// Columns of the row.
        found: usize,
        /// Columns of the header.
        expected: usize,
    },
    /// A quote where none can stand.
    #[error("a quote stands in the middle of a column; put the column in quotes and double those within it")]
    Quotes,
    /// A row that nobody means.
    #[error("the row is longer than {} KiB; look for a quote that is never closed", crate::MOST_BYTES / 1024)]
    TooLong,
    /// The file ends within a row.
    #[error("the file ends in the middle of the row; fetch it again")]
    Cut,
    /// A column that must say something is empty.
    #[error("`{column}` is empty; it must be given")]
    Missing {
        /// Which column or field.
        column: &'static str,
    },
    /// A name or an id that nobody has.
    #[error("`{column}` is longer than {} characters; nobody's is", crate::MOST_CHARACTERS)]
    Long {
        /// Which column or field.
        column: &'static str,
    },
    /// A name or an id with a character that no text has.
    #[error("`{column}` has the character NUL, which no text has; fetch the file again")]
    Nul {
        /// Which column or field.
        column: &'static str,
    },
    /// A number that identifies an entity is wrong.
    #[error("`{column}`: {why}")]
    Identifier {
        /// Which column or field.
        column: &'static str,
        /// What is wrong with it.
        why: IdentifierError,
    },
    /// No country.
    #[error(
        "`{column}`: `{given}` is not a country; use its code of ISO 3166-1, such as SE, or SE-AB for a part of it"
    )]
    Country {
        /// Which column or field.
        column: &'static str,
        /// What was given.
        given: String,
    },
    /// No day.
    #[error("`{column}`: `{given}` is not a day; write it as year-month-day, for example 2026-11-21")]
    Day {
        /// Which column or field.
        column: &'static str,
        /// What was given.
        given: String,
    },
    /// A period that ends before it begins.
    #[error("it ends on {until}, before it begins on {from}; the earlier day comes first")]
    EndBeforeStart {
        /// First day.
        from: Day,
        /// Last day.
        until: Day,
    },
    /// A code that the format does not have.
    #[error("`{column}`: `{given}` is not a code of the format; the file may be of a later version of it")]
    Code {
        /// Which column or field.
        column: &'static str,
        /// What was given.
        given: String,
    },
    /// An entity and itself.
    #[error("both ends are the same entity; a relation has two")]
    Itself,
    /// No share.
    #[error("`share` is not a share; give percentages from 0 to 100, the least first")]
    Share,
    /// No JSON, or not of the form of a statement.
    #[error("not a statement, at character {column} of its line {line}; compare it with the standard")]
    Json {
        /// Line within the statement, from 1.
        line: usize,
        /// Character within that line.
        column: usize,
    },
    /// Nested deeper than any statement.
    #[error("nested deeper than {} levels; no statement is", crate::MOST_LEVELS)]
    TooDeep,
    /// Another version of the standard.
    #[error("`bodsVersion` is `{given}`; convert the file to 0.4")]
    Version {
        /// What was given.
        given: String,
    },
}

/// Why a file cannot be read, or not further.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The header is not that of the format.
    #[error("the file has no column `{missing}`, so it is not {format}{}", suggestion(.nearest.as_deref()))]
    Header {
        /// Which format was asked for.
        format: Format,
        /// First column that is missing.
        missing: &'static str,
        /// A column whose name is near.
        nearest: Option<String>,
    },
    /// There is nothing in it.
    #[error("the file is empty; fetch it again")]
    Empty,
    /// Neither an array nor objects.
    #[error("the file begins with neither `[` nor `{{`, so it is no JSON; choose the format it has")]
    NotJson,
    /// The place to go on from is not in the file.
    #[error("byte {byte} is not the beginning of a row of this file; import it from its beginning")]
    Place {
        /// The place that was given.
        byte: u64,
    },
    /// The file could not be read.
    #[error("the file cannot be read: {0}")]
    Read(#[from] io::Error),
}
