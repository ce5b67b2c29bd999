//! Reading the files of the tests.

use std::io::Cursor;

use underlag_domain::day::Day;
use underlag_domain::supplier::{Edge, Identifier, LegalEntity};
use underlag_import::{
    EdgeRow, EntityRow, Format, ImportError, Key, Place, Published, Reject, Row, Rows, Stated, read,
};

/// Day of every file of the tests.
pub(crate) const DAY: Day = Day::of(2025, 12, 1);

pub(crate) fn published() -> Published {
    Published { what: "the file".to_owned(), day: DAY }
}

pub(crate) fn open(format: Format, bytes: &[u8], from: Option<Place>) -> Result<Rows<Cursor<&[u8]>>, ImportError> {
    read(format, Cursor::new(bytes), published(), from)
}

/// Every row of a file, read or rejected.
pub(crate) fn rows(format: Format, bytes: &[u8]) -> Vec<Result<Row, Reject>> {
    open(format, bytes, None).unwrap().map(Result::unwrap).collect()
}

/// What every row states; none may be rejected.
pub(crate) fn stated(format: Format, bytes: &[u8]) -> Vec<Vec<Stated>> {
    rows(format, bytes).into_iter().map(|row| row.unwrap().stated).collect()
}

/// The only entity of a row.
pub(crate) fn entity(row: &[Stated]) -> (&Key, &LegalEntity) {
    let [Stated::Entity(EntityRow { key, entity })] = row else { panic!("{row:?}") };
    (key, entity)
}

/// The edges of a row that states nothing else.
pub(crate) fn edges(row: &[Stated]) -> Vec<(&[Key], &Edge)> {
    row.iter()
        .map(|stated| match stated {
            Stated::Edge(EdgeRow { ends, edge }) => (ends.as_slice(), edge),
            Stated::Entity(_) => panic!("{stated:?}"),
        })
        .collect()
}

/// A made-up LEI by its 18 first letters.
pub(crate) fn lei(first: &str) -> Key {
    Key::Identifier(Identifier::Lei(underlag_domain::supplier::identifier::Lei::with_check_digits(first).unwrap()))
}
