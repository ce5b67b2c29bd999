//! Reading a file row by row.

use std::io::{Read, Seek};

use memchr::memmem;

use crate::bods;
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
/// An error ends it: the file could not be read on. Memory is bounded by [`MOST_BYTES`], whatever the size of the file.
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
    Statements(Shape),
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
}

/// Reads a file, from its beginning or from a place that [`Rows::place`] or a row of the same file gave.
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
        Format::Bods => Kind::Statements(statements::shape(&mut window)?),
    };
    let first = window.place().byte;
    if let Some(place) = from.filter(|place| *place != Place::START && place.byte != first) {
        let before = window.go_to(place)?;
        let begins = match (before, &kind) {
            (None, _) => false,
            (Some(b'\n'), _) | (_, Kind::Statements(Shape::Array)) => true,
            // The last line of a file need not end.
            (Some(_), Kind::Table { .. } | Kind::Statements(Shape::Lines)) => window.is_at_end()?,
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
            Kind::Statements(shape) => {
                let (row, goes_on) = row_of_statements(&mut self.window, *shape, &self.published)?;
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
        let read = match cut.fault.clone() {
            Some(fault) => Err((fault, true)),
            None => match splitter.split(bytes) {
                Err(fault) => Err((fault, true)),
                Ok(record) => columns.read(record, published).map_err(|fault| (fault, false)),
            },
        };
        return Ok(Some(match read {
            Ok(stated) => {
                window.consume_row(cut.end);
                Ok(Row { place, stated })
            }
            Err((why, is_no_row)) => {
                let end = if is_no_row { cut.resume() } else { cut.end };
                let shown = bytes.get(..end).unwrap_or(bytes);
                // The name of a sole proprietor is that of a person.
                let is_person = memmem::find(shown, b"SOLE_PROPRIETOR").is_some();
                let row = if is_person { String::new() } else { row::cut(shown) };
                let is_whole_line = shown.ends_with(b"\n");
                window.consume_row(end);
                if !is_whole_line {
                    table::consume_line(window)?;
                }
                Err(Reject { place, why, row })
            }
        }));
    }
}

/// The next row, and whether there can be another.
fn row_of_statements<R: Read + Seek>(
    window: &mut Window<R>,
    shape: Shape,
    published: &Published,
) -> Result<(Option<Result<Row, Reject>>, bool), ImportError> {
    let Some(cut) = shape.next(window)? else { return Ok((None, false)) };
    let place = window.place();
    let read = match cut.fault.clone() {
        Some(fault) => Err((fault, String::new())),
        None => bods::read(window.data().get(..cut.end).unwrap_or_default(), published),
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
