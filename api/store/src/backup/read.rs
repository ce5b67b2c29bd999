//! Reading a backup, line by line.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use flate2::bufread::GzDecoder;
use sea_orm::Value;
use sha2::{Digest as _, Sha256};

use super::format::{End, FORMAT, Header, LONGEST_LINE, Table, VERSION};
use super::{BackupError, Contents};
use crate::encoding::hex;

/// A backup that is being read.
pub(super) struct Reader<'f> {
    from: &'f Path,
    lines: BufReader<GzDecoder<BufReader<File>>>,
    hash: Sha256,
    line: Vec<u8>,
    header: Header,
    tables: Vec<(Table, u64)>,
}

/// What a line says.
#[derive(Debug)]
pub(super) enum Line {
    /// Rows of another table follow.
    Table(Table),
    /// A row of that table.
    Row(Vec<Value>),
    /// That was all, and it is as it was written.
    End(Contents),
}

/// Lines after the first.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Said {
    Row(Vec<serde_json::Value>),
    Table(Table),
    End(End),
}

impl<'f> Reader<'f> {
    /// Opens a backup and reads its first line.
    pub(super) fn open(from: &'f Path) -> Result<Self, BackupError> {
        let file = File::open(from).map_err(BackupError::file(from))?;
        let lines = BufReader::new(GzDecoder::new(BufReader::new(file)));
        let nothing = || BackupError::NotABackup { file: from.to_owned() };
        let header =
            Header { format: String::new(), version: 0, engine: String::new(), made_at: String::new(), steps: vec![] };
        let mut reader = Self { from, lines, hash: Sha256::new(), line: Vec::new(), header, tables: Vec::new() };
        reader.next_line().map_err(|error| match error {
            // What is not even compressed, or has no first line, is something else than a damaged backup.
            BackupError::Damaged { .. } => nothing(),
            other => other,
        })?;
        let first: serde_json::Value = serde_json::from_slice(&reader.line).map_err(|_| nothing())?;
        let field = |name: &str| first.get(name);
        if field("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
            return Err(nothing());
        }
        if field("version").and_then(serde_json::Value::as_u64).is_some_and(|version| version > u64::from(VERSION)) {
            // The form is not known, but the sum of its compressed form tells whether it is whole.
            if let Err(error) = std::io::copy(&mut reader.lines, &mut std::io::sink()) {
                return Err(reader.damaged(&error.to_string()));
            }
            let made_by = field("engine").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
            return Err(BackupError::Newer { file: from.to_owned(), made_by });
        }
        reader.header = serde_json::from_value(first).map_err(|_| nothing())?;
        reader.hash.update(&reader.line);
        Ok(reader)
    }

    /// The first line.
    pub(super) const fn header(&self) -> &Header {
        &self.header
    }

    /// The next line.
    pub(super) fn next(&mut self) -> Result<Line, BackupError> {
        self.next_line()?;
        let said = serde_json::from_slice(&self.line);
        let said = said.map_err(|_| self.damaged("a line is none of a backup"))?;
        if !matches!(said, Said::End(_)) {
            self.hash.update(&self.line);
        }
        match said {
            Said::Table(table) => {
                let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                let names = table.columns.iter().map(|(name, _)| name).chain([&table.table]);
                if !names.into_iter().all(|name| is_name(name)) || table.columns.is_empty() {
                    return Err(self.damaged("a table has an impossible name"));
                }
                self.tables.push((table.clone(), 0));
                Ok(Line::Table(table))
            }
            Said::Row(values) => {
                let Some((table, rows)) = self.tables.last_mut() else {
                    return Err(self.damaged("a row stands before any table"));
                };
                *rows = rows.saturating_add(1);
                let fits = values.len() == table.columns.len();
                let pairs = values.into_iter().zip(&table.columns);
                let values: Option<Vec<Value>> = pairs.map(|(value, (_, kind))| kind.read(value)).collect();
                match values.filter(|_| fits) {
                    Some(values) => Ok(Line::Row(values)),
                    None => Err(self.damaged("a row does not fit its table")),
                }
            }
            Said::End(end) => self.end(&end).map(Line::End),
        }
    }

    fn end(&mut self, end: &End) -> Result<Contents, BackupError> {
        let contents = Contents {
            made_at: self.header.made_at.clone(),
            engine: self.header.engine.clone(),
            tables: self.tables.iter().map(|(table, rows)| (table.table.clone(), *rows)).collect(),
            sha256: hex(&std::mem::take(&mut self.hash).finalize()),
        };
        if contents.sha256 != end.sha256 {
            return Err(self.damaged("its checksum differs"));
        }
        if contents.rows() != end.rows {
            return Err(self.damaged("rows are missing"));
        }
        // The sum of the compressed form comes after the last line.
        let mut rest = [0_u8; 1];
        match self.lines.read(&mut rest) {
            Ok(0) => Ok(contents),
            Ok(_) => Err(self.damaged("something follows its last line")),
            Err(error) => Err(self.damaged(&error.to_string())),
        }
    }

    fn next_line(&mut self) -> Result<(), BackupError> {
        self.line.clear();
        let most = (LONGEST_LINE as u64).saturating_add(1);
        let read = (&mut self.lines).take(most).read_until(b'\n', &mut self.line);
        if let Err(error) = read {
            return Err(self.damaged(&error.to_string()));
        }
        match self.line.last() {
            Some(b'\n') => Ok(()),
            None => Err(self.damaged("its last line is missing")),
            Some(_) if self.line.len() > LONGEST_LINE => Err(self.damaged("a line is too long")),
            Some(_) => Err(self.damaged("it ends within a line")),
        }
    }

    fn damaged(&self, reason: &str) -> BackupError {
        BackupError::damaged(self.from, reason)
    }
}

/// Reads a whole backup and tells what it holds, when it is as it was written.
pub(super) fn check(from: &Path) -> Result<(Header, Contents), BackupError> {
    let mut reader = Reader::open(from)?;
    loop {
        if let Line::End(contents) = reader.next()? {
            return Ok((reader.header().clone(), contents));
        }
    }
}
