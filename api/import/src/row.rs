//! What a file states, row by row.

use std::fmt;

use underlag_domain::day::Day;
use underlag_domain::supplier::{Edge, Identifier, LegalEntity, Source};

use crate::reason::Reason;

/// Who published a file, and when (utgivare).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// What was read, as [`Source::what`] will have it; the same name for every issue of the same file.
    pub what: String,
    /// Day of the file: it says nothing of the days after.
    pub day: Day,
}

impl Published {
    /// A source in this file; a row that was last looked after on an earlier day is no newer than that.
    pub(crate) fn source(&self, updated: Option<Day>) -> Source {
        Source::documented(self.what.clone(), updated.map_or(self.day, |updated| updated.min(self.day)))
    }

    /// A source in this file that keeps a code which has no place in the statement itself.
    pub(crate) fn source_with(&self, updated: Option<Day>, code: &str) -> Source {
        let mut source = self.source(updated);
        source.what.push_str(": ");
        source.what.push_str(code);
        source
    }
}

/// How a file names an entity (beteckning i filen).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// By a number that anybody can check.
    Identifier(Identifier),
    /// By an id of the publisher's own, unique among the files of this publisher.
    Own {
        /// `bods` or `dpf`.
        scheme: &'static str,
        /// The id.
        id: String,
    },
}

/// An entity as a row states it (rättssubjekt).
///
/// The identifiers of the entity say more than the key where the key is the file's own: an entity that is already known
/// by one of them is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityRow {
    /// How the file names it.
    pub key: Key,
    /// What is stated of it. Of natural persons nothing but countries: the name is empty, and so are the identifiers.
    pub entity: LegalEntity,
}

/// An edge as a row states it (uppgift om samband).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdgeRow {
    /// The entities it names.
    pub ends: Vec<Key>,
    /// What is stated; an entity's id in it is a position in [`Self::ends`].
    pub edge: Edge,
}

/// One statement of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stated {
    /// Of an entity.
    Entity(EntityRow),
    /// Of what connects entities, or of one.
    Edge(EdgeRow),
}

/// A row that could be read (rad).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins.
    pub place: Place,
    /// What it states; nothing where it is about something that has no meaning here.
    pub stated: Vec<Stated>,
}

/// A row that could not be read (avvisad rad).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// Where it begins.
    pub place: Place,
    /// Why.
    pub why: Reason,
    /// The row, cut to [`SHOWN`] characters; where it may say something of a natural person, only what names its entity.
    pub row: String,
}

/// Most characters of a row that a [`Reject`] shows.
pub const SHOWN: usize = 500;

/// A place in a file from which reading can go on (plats).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: u64,
    /// Bytes before it.
    pub byte: u64,
    /// Row, from 1, headers not counted.
    pub row: u64,
}

impl Place {
    /// The beginning of a file.
    pub const START: Self = Self { line: 1, byte: 0, row: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)
    }
}

/// A row as a reject shows it.
pub(crate) fn cut(row: &[u8]) -> String {
    // A character is at most four bytes: what comes after cannot be shown.
    let most = row.get(..SHOWN * 4).unwrap_or(row);
    String::from_utf8_lossy(most).trim_end().chars().take(SHOWN).collect()
}
