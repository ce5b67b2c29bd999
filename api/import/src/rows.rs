//! Reading a file row by row.

use std::io::{Read, Seek};

use crate::bods::{self, Latest};
use crate::dpf::Participants;
use crate::format::Format;
use crate::gleif::{Exceptions, Level1, Level2};
use crate::reason::{ImportError, Reason};
use crate::row::{self, Place, Published, Reject, Row, Stated};
use crate::statements::{self, Shape};
use crate::table::{self, Header, Record, Splitter};
use crate::window::Window;

/// Most bytes of a row.
pub const MOST_BYTES: usize = 1024 * 1024;

/// Most levels a statement is nested.
pub const MOST_LEVELS: usize = 32;

/// The rows of a file, in their order, each read or rejected.
///
/// An error ends it: the file could not be read on. Memory is bounded by [`MOST_BYTES`], whatever the size of the file,
/// and by how many records of a file of statements are updated or closed.
#[derive(Debug)]
pub struct Rows<R> {
    window: Window<R>,
    published: Published,
    kind: Kind,
    is_over: bool,
}

#[derive(Debug)]
enum Kind {
    Table { splitter: Box<Splitter>, columns: Columns },
    Statements { shape: Shape, latest: Latest },
}

/// What a row of a table is read by.
#[derive(Debug)]
enum Columns {
    Level1(Level1),
    Level2(Level2),
    Exceptions(Exceptions),
    Participants(Participants),
}

impl Columns {
    fn read(&self, record: Record<'_>, published: &Published) -> Result<Vec<Stated>, Reason> {
        match self {
            Self::Level1(columns) => columns.read(record, published),
            Self::Level2(columns) => columns.read(record, published),
            Self::Exceptions(columns) => columns.read(record, published),
            Self::Participants(columns) => columns.read(record, published),
        }
    }

    /// What can be shown of a row that was rejected: nothing that may be about a natural person. The record is what it was
    /// split into, where it was.
    fn shown(&self, row: &[u8], record: Option<Record<'_>>) -> String {
        match (self, record) {
            (Self::Level1(columns), Some(record)) if !columns.may_be_person(record) => row::cut(row),
            // There may be columns about whom to ask.
            (Self::Participants(columns), Some(record)) => row::cut(columns.name(record).as_bytes()),
            (Self::Level1(_) | Self::Participants(_), _) => number_of(row),
            (Self::Level2(_) | Self::Exceptions(_), _) => row::cut(row),
        }
    }
}

/// Reads a file, from its beginning or from a place that [`Rows::place`] or a row of the same file gave. Statements of
/// BODS are gone through once before, to know which are the last about their records.
///
/// # Errors
/// When the file is not of the format, has no such place, or cannot be read.
pub fn read<R: Read + Seek>(
    format: Format,
    input: R,
    published: Published,
    from: Option<Place>,
) -> Result<Rows<R>, ImportError> {
    let mut window = Window::of(input);
    let kind = match format {
        Format::GleifLevel1 => table(format, &mut window, |header| Level1::of(header).map(Columns::Level1))?,
        Format::GleifLevel2 => table(format, &mut window, |header| Level2::of(header).map(Columns::Level2))?,
        Format::GleifExceptions => {
            table(format, &mut window, |header| Exceptions::of(header).map(Columns::Exceptions))?
        }
        Format::DataPrivacyFramework => {
            table(format, &mut window, |header| Participants::of(header).map(Columns::Participants))?
        }
        Format::Bods => {
            let shape = statements::shape(&mut window)?;
            let mut latest = Latest::default();
            statements::each(&mut window, shape, |statement, row| latest.see(statement, row))?;
            Kind::Statements { shape, latest }
        }
    };
    let first = window.place().byte;
    if let Some(place) = from.filter(|place| *place != Place::START && place.byte != first) {
        let before = window.go_to(place)?;
        let begins = match (before, &kind) {
            (None, _) => false,
            (Some(b'\n'), _) | (_, Kind::Statements { shape: Shape::Array, .. }) => true,
            // The last line of a file need not end.
            (Some(_), Kind::Table { .. } | Kind::Statements { .. }) => window.is_at_end()?,
        };
        if place.byte < first || !begins {
            return Err(ImportError::Place { byte: place.byte });
        }
    }
    Ok(Rows { window, published, kind, is_over: false })
}

fn table<R: Read + Seek>(
    format: Format,
    window: &mut Window<R>,
    columns: impl FnOnce(&Header) -> Result<Columns, ImportError>,
) -> Result<Kind, ImportError> {
    let (splitter, header) = Splitter::after_header(format, window)?;
    Ok(Kind::Table { splitter: Box::new(splitter), columns: columns(&header)? })
}

impl<R: Read + Seek> Rows<R> {
    /// Where the next row begins: reading can go on from here later.
    pub fn place(&self) -> Place {
        self.window.place()
    }

    fn row(&mut self) -> Result<Option<Result<Row, Reject>>, ImportError> {
        match &mut self.kind {
            Kind::Table { splitter, columns } => row_of_table(&mut self.window, splitter, columns, &self.published),
            Kind::Statements { shape, latest } => {
                let (row, goes_on) = row_of_statements(&mut self.window, *shape, latest, &self.published)?;
                self.is_over = !goes_on;
                Ok(row)
            }
        }
    }
}

fn row_of_table<R: Read + Seek>(
    window: &mut Window<R>,
    splitter: &mut Splitter,
    columns: &Columns,
    published: &Published,
) -> Result<Option<Result<Row, Reject>>, ImportError> {
    loop {
        let place = window.place();
        let Some(cut) = table::cut(window)? else { return Ok(None) };
        let bytes = window.data().get(..cut.end).unwrap_or_default();
        if matches!(bytes, b"\n" | b"\r\n") {
            window.consume(cut.end);
            continue;
        }
        let first = bytes.get(..cut.resume()).unwrap_or(bytes);
        let read = match cut.fault.clone() {
            Some(why) => Err((why, columns.shown(first, None), first)),
            None => match splitter.split(bytes) {
                Err(why) => Err((why, columns.shown(first, None), first)),
                Ok(record) => {
                    columns.read(record, published).map_err(|why| (why, columns.shown(bytes, Some(record)), bytes))
                }
            },
        };
        return Ok(Some(match read {
            Ok(stated) => {
                window.consume_row(cut.end);
                Ok(Row { place, stated })
            }
            Err((why, row, passed)) => {
                let (end, is_whole_line) = (passed.len(), passed.ends_with(b"\n"));
                window.consume_row(end);
                if !is_whole_line {
                    table::consume_line(window)?;
                }
                Err(Reject { place, why, row })
            }
        }));
    }
}

/// What names the entity of a row that may be about a person: its first column, as long as that is a number and no name.
fn number_of(row: &[u8]) -> String {
    let first = row.split(|byte| *byte == b',').next().unwrap_or_default();
    let is_number = first.len() <= 24
        && first.iter().any(u8::is_ascii_digit)
        && first.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'"');
    if is_number { row::cut(first) } else { String::new() }
}

/// The next row, and whether there can be another.
fn row_of_statements<R: Read + Seek>(
    window: &mut Window<R>,
    shape: Shape,
    latest: &Latest,
    published: &Published,
) -> Result<(Option<Result<Row, Reject>>, bool), ImportError> {
    let Some(cut) = shape.next(window)? else { return Ok((None, false)) };
    let place = window.place();
    let read = match cut.fault.clone() {
        Some(fault) => Err((fault, String::new())),
        None => bods::read(window.data().get(..cut.end).unwrap_or_default(), place.row, latest, published),
    };
    let goes_on = statements::consume(window, &cut)?;
    let row = match read {
        Ok(stated) => Ok(Row { place, stated }),
        Err((why, row)) => Err(Reject { place, why, row }),
    };
    Ok((Some(row), goes_on))
}

impl<R: Read + Seek> Iterator for Rows<R> {
    type Item = Result<Result<Row, Reject>, ImportError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let row = self.row();
        self.is_over |= !matches!(row, Ok(Some(_)));
        row.transpose()
    }
}
