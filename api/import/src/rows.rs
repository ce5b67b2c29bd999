//! Reading a file row by row.

use std::io::{Read, Seek};

use memchr::memmem;

use crate::dpf::Participants;
use crate::format::Format;
use crate::gleif::{Exceptions, Level1, Level2};
use crate::reason::{ImportError, Reason};
use crate::row::{self, Place, Published, Reject, Row, Stated};
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
    Table { splitter: Splitter, columns: Columns },
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
    fn of(format: Format, header: &Header) -> Result<Option<Self>, ImportError> {
        Ok(Some(match format {
            Format::GleifLevel1 => Self::Level1(Level1::of(header)?),
            Format::GleifLevel2 => Self::Level2(Level2::of(header)?),
            Format::GleifExceptions => Self::Exceptions(Exceptions::of(header)?),
            Format::DataPrivacyFramework => Self::Participants(Participants::of(header)?),
            Format::Bods => return Ok(None),
        }))
    }

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
    let (splitter, header) = Splitter::after_header(format, &mut window)?;
    let Some(columns) = Columns::of(format, &header)? else { return Err(ImportError::NotJson) };
    let first = window.place().byte;
    if let Some(place) = from.filter(|place| *place != Place::START) {
        let before = window.go_to(place)?;
        if place.byte < first || (before != Some(b'\n') && place.byte != first) {
            return Err(ImportError::Place { byte: place.byte });
        }
    }
    Ok(Rows { window, published, kind: Kind::Table { splitter, columns }, is_over: false })
}

impl<R: Read + Seek> Rows<R> {
    /// Where the next row begins: reading can go on from here later.
    pub fn place(&self) -> Place {
        self.window.place()
    }

    fn row(&mut self) -> Result<Option<Result<Row, Reject>>, ImportError> {
        let Kind::Table { splitter, columns } = &mut self.kind;
        loop {
            let place = self.window.place();
            let Some(cut) = table::cut(&mut self.window)? else { return Ok(None) };
            let bytes = self.window.data().get(..cut.end).unwrap_or_default();
            if matches!(bytes, b"\n" | b"\r\n") {
                self.window.consume(cut.end);
                continue;
            }
            let read = match cut.fault.clone() {
                Some(fault) => Err((fault, true)),
                None => match splitter.split(bytes) {
                    Err(fault) => Err((fault, true)),
                    Ok(record) => columns.read(record, &self.published).map_err(|fault| (fault, false)),
                },
            };
            return Ok(Some(match read {
                Ok(stated) => {
                    self.window.consume_row(cut.end);
                    Ok(Row { place, stated })
                }
                Err((why, is_no_row)) => {
                    let end = if is_no_row { cut.resume() } else { cut.end };
                    let shown = bytes.get(..end).unwrap_or(bytes);
                    // The name of a sole proprietor is that of a person.
                    let is_person = memmem::find(shown, b"SOLE_PROPRIETOR").is_some();
                    let row = if is_person { String::new() } else { row::cut(shown) };
                    let is_whole_line = shown.ends_with(b"\n");
                    self.window.consume_row(end);
                    if !is_whole_line {
                        table::consume_line(&mut self.window)?;
                    }
                    Err(Reject { place, why, row })
                }
            }));
        }
    }
}

impl<R: Read + Seek> Iterator for Rows<R> {
    type Item = Result<Result<Row, Reject>, ImportError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let row = self.row();
        self.is_over = !matches!(row, Ok(Some(_)));
        row.transpose()
    }
}
