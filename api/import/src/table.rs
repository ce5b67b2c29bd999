//! Files of comma-separated values: rows of a header's columns.
//!
//! Rows are cut where a line ends outside of quotes, so that a broken row is found by its quotes and takes no other with
//! it: where a row of several lines is none, only its first line is rejected, and the next one begins a row.

use std::io::{Read, Seek};

use csv_core::ReadRecordResult;
use memchr::memchr;
use underlag_domain::suggest::nearest;

use crate::MOST_BYTES;
use crate::format::Format;
use crate::reason::{ImportError, Reason};
use crate::window::Window;

/// Positions of columns by their names.
#[derive(Debug)]
pub(crate) struct Header {
    format: Format,
    names: Vec<String>,
}

impl Header {
    /// Position of a column that the format always has.
    pub(crate) fn position(&self, name: &'static str) -> Result<usize, ImportError> {
        self.optional(name).ok_or_else(|| self.missing(name))
    }

    /// Position of a column that the format has in some versions.
    pub(crate) fn optional(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// Position of the first of several names for the same column that is there, whatever its letters' case.
    pub(crate) fn any_of(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.names.iter().position(|known| known.eq_ignore_ascii_case(name)))
    }

    /// A column that must be there and is not.
    pub(crate) fn missing(&self, name: &'static str) -> ImportError {
        let nearest = nearest(name, self.names.iter().map(String::as_str));
        ImportError::Header { format: self.format, missing: name, nearest }
    }

    /// Every number for which there is a column, from 1 on without a gap, by the name a number makes.
    pub(crate) fn numbered<T>(&self, position: impl Fn(&Self, u32) -> Option<T>) -> Vec<T> {
        (1..).map_while(|number| position(self, number)).collect()
    }
}

/// A row split into its columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'a> {
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// What stands in a column, without spaces around it.
    pub(crate) fn get(&self, at: usize) -> &'a str {
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let to = self.ends.get(at).copied().unwrap_or_default();
        self.text.get(from..to).unwrap_or_default().trim()
    }

    /// What stands in a column that not every file has.
    pub(crate) fn get_optional(&self, at: Option<usize>) -> &'a str {
        at.map_or("", |at| self.get(at))
    }
}

/// Where a row ends, in bytes from where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// Its end, the line's end included.
    pub(crate) end: usize,
    /// End of its first line, where it has several.
    first_line: Option<usize>,
    /// Why it is none.
    pub(crate) fault: Option<Reason>,
}

impl Cut {
    /// How far to go when it turned out to be no row.
    pub(crate) fn resume(&self) -> usize {
        self.first_line.unwrap_or(self.end)
    }
}

/// Finds the end of the row that begins the window; nothing at the end of the file.
pub(crate) fn cut<R: Read + Seek>(window: &mut Window<R>) -> Result<Option<Cut>, ImportError> {
    let (mut seen, mut is_open, mut first_line) = (0, false, None);
    loop {
        let unseen = window.data().get(seen..).unwrap_or_default();
        let line = memchr(b'\n', unseen);
        let part = line.and_then(|at| unseen.get(..=at)).unwrap_or(unseen);
        is_open ^= is_odd(part);
        seen += part.len();
        if seen > MOST_BYTES {
            return Ok(Some(Cut { end: seen, first_line, fault: Some(Reason::TooLong) }));
        }
        if line.is_some() {
            if !is_open {
                // A row of several lines that a broken quote made of several rows is none.
                let row = window.data().get(..seen).unwrap_or_default();
                let fault = (first_line.is_some() && !is_quoted_well(row)).then_some(Reason::Quotes);
                return Ok(Some(Cut { end: seen, first_line, fault }));
            }
            first_line = first_line.or(Some(seen));
        } else if !window.more()? {
            let fault = is_open.then_some(Reason::Cut);
            return Ok((seen > 0).then_some(Cut { end: seen, first_line, fault }));
        }
    }
}

/// Whether quotes stand only around columns, or doubled within them.
fn is_quoted_well(row: &[u8]) -> bool {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let mut at = At::Start;
    for byte in row {
        at = match (at, byte) {
            (At::Quoted, b'"') | (At::Closed, b'\r') => At::Closed,
            (At::Start | At::Closed, b'"') | (At::Quoted, _) => At::Quoted,
            (_, b',' | b'\n') => At::Start,
            (At::Closed, _) | (At::Plain, b'"') => return false,
            (At::Start | At::Plain, _) => At::Plain,
        };
    }
    at != At::Quoted
}

/// Whether there is an odd number of quotes. In this form it is done many bytes at a time.
fn is_odd(part: &[u8]) -> bool {
    part.iter().fold(0, |odd, byte| odd ^ u8::from(*byte == b'"')) == 1
}

/// Goes past the rest of a line that is too long to be looked at as a whole.
pub(crate) fn consume_line<R: Read + Seek>(window: &mut Window<R>) -> Result<(), ImportError> {
    loop {
        if let Some(at) = memchr(b'\n', window.data()) {
            window.consume(at + 1);
            return Ok(());
        }
        window.consume(window.data().len());
        if !window.more()? {
            return Ok(());
        }
    }
}

/// Splits rows into columns.
#[derive(Debug)]
pub(crate) struct Splitter {
    reader: csv_core::Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
    /// Columns of the header.
    columns: usize,
}

impl Splitter {
    /// Reads the header that begins the window, and goes past it.
    pub(crate) fn after_header<R: Read + Seek>(
        format: Format,
        window: &mut Window<R>,
    ) -> Result<(Self, Header), ImportError> {
        window.consume_mark()?;
        let cut = cut(window)?.ok_or(ImportError::Empty)?;
        let mut splitter = Self { reader: csv_core::Reader::new(), fields: Vec::new(), ends: vec![0; 16], columns: 0 };
        let header = window.data().get(..cut.end).unwrap_or_default();
        // A first line that is no row is one column, and no column that a format must have.
        let found = match splitter.split(header) {
            Err(Reason::Columns { found, .. }) => found,
            _ => 0,
        };
        splitter.columns = found;
        let names = match splitter.split(header) {
            Ok(record) => (0..found).map(|at| record.get(at).to_owned()).collect(),
            Err(_) => Vec::new(),
        };
        window.consume(cut.end);
        Ok((splitter, Header { format, names }))
    }

    /// Splits a row.
    pub(crate) fn split(&mut self, row: &[u8]) -> Result<Record<'_>, Reason> {
        if std::str::from_utf8(row).is_err() {
            return Err(Reason::NotUtf8);
        }
        if self.fields.len() < row.len() {
            self.fields.resize(row.len(), 0);
        }
        self.reader.reset();
        let (mut read, mut wrote, mut ended) = (0, 0, 0);
        loop {
            let (result, took, gave, ends) = self.reader.read_record(
                row.get(read..).unwrap_or_default(),
                self.fields.get_mut(wrote..).unwrap_or_default(),
                self.ends.get_mut(ended..).unwrap_or_default(),
            );
            read += took;
            wrote += gave;
            ended += ends;
            match result {
                // At the end of the row the reader is asked once more, with nothing, and then gives the last column.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() + row.len() + 1, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        // A carriage return by itself ends a row for the reader, but no line.
        let rest = row.get(read..).unwrap_or_default();
        let whole = rest.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
        let found = if whole { ended } else { ended + 1 };
        if found != self.columns {
            return Err(Reason::Columns { found, expected: self.columns });
        }
        let text = std::str::from_utf8(self.fields.get(..wrote).unwrap_or_default()).map_err(|_| Reason::NotUtf8)?;
        Ok(Record { text, ends: self.ends.get(..ended).unwrap_or_default() })
    }
}
