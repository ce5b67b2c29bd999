//! The part of a file that is being looked at. However large the file, it is never larger than a row may be.

use std::io::{self, Read, Seek, SeekFrom};

use memchr::memchr_iter;

use crate::row::Place;

/// What is read at once, in bytes.
const CHUNK: usize = 64 * 1024;

#[derive(Debug)]
pub(crate) struct Window<R> {
    input: R,
    buffer: Vec<u8>,
    /// Where in the buffer what is not consumed begins and ends.
    from: usize,
    to: usize,
    /// Place in the file of what is not consumed.
    place: Place,
}

impl<R: Read + Seek> Window<R> {
    pub(crate) fn of(input: R) -> Self {
        Self { input, buffer: Vec::new(), from: 0, to: 0, place: Place::START }
    }

    /// What has been read and not consumed.
    pub(crate) fn data(&self) -> &[u8] {
        self.buffer.get(self.from..self.to).unwrap_or_default()
    }

    pub(crate) const fn place(&self) -> Place {
        self.place
    }

    /// Reads on; false at the end of the file.
    pub(crate) fn more(&mut self) -> io::Result<bool> {
        if self.from > 0 {
            self.buffer.copy_within(self.from..self.to, 0);
        }
        self.to -= self.from;
        self.from = 0;
        if self.buffer.len() < self.to + CHUNK {
            // Grown by half at least, so that a long row is not copied again and again.
            self.buffer.resize((self.to + CHUNK).max(self.to + self.to / 2), 0);
        }
        loop {
            let room = self.buffer.get_mut(self.to..).unwrap_or_default();
            match self.input.read(room) {
                Ok(read) => {
                    self.to += read;
                    return Ok(read > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Goes past bytes that have been read.
    pub(crate) fn consume(&mut self, bytes: usize) {
        let passed = self.data().get(..bytes).unwrap_or(self.data());
        let (bytes, lines) = (passed.len(), memchr_iter(b'\n', passed).count());
        self.from += bytes;
        self.place.byte += bytes as u64;
        self.place.line += lines as u64;
    }

    /// Goes past bytes that are a row.
    pub(crate) fn consume_row(&mut self, bytes: usize) {
        self.consume(bytes);
        self.place.row += 1;
    }

    /// Goes past the byte-order mark, if there is one.
    pub(crate) fn consume_mark(&mut self) -> io::Result<()> {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        while self.data().len() < MARK.len() && self.more()? {}
        if self.data().starts_with(MARK) {
            self.consume(MARK.len());
        }
        Ok(())
    }

    /// Whether nothing is left.
    pub(crate) fn is_at_end(&mut self) -> io::Result<bool> {
        Ok(self.data().is_empty() && !self.more()?)
    }

    /// Goes on from a place. Gives the byte before it, if the file is that long.
    pub(crate) fn go_to(&mut self, place: Place) -> io::Result<Option<u8>> {
        let before = place.byte.saturating_sub(1);
        self.input.seek(SeekFrom::Start(before))?;
        (self.from, self.to) = (0, 0);
        self.place = Place { byte: before, ..place };
        while self.data().is_empty() && self.more()? {}
        let byte = self.data().first().copied();
        if place.byte > 0 {
            self.consume(1);
        }
        self.place = place;
        Ok(byte)
    }
}
