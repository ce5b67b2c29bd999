//! Importing published files about suppliers, and the made-up set.

use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;

use underlag_domain::day::Day;
use underlag_domain::supplier::{LegalEntity, Node};
use underlag_import::{Format, ImportError, Key, Published, Reject, Stated, read};
use underlag_store::supply::{ImportBegun, ImportCounts, ImportFile, ImportKey, ImportRow, Importing, Replaces};
use underlag_store::{Actor, BodyId, Digest, Store, StoreError, WriteError, digest};

/// Rows put in place together.
const BATCH: u64 = 2_000;
/// Rows of the made-up set put in place together.
const MADE_UP_BATCH: usize = 500;
/// Bytes hashed at a time.
const CHUNK: usize = 1 << 20;
/// Format of the made-up set.
pub const MADE_UP: &str = "made-up";

/// A file could not be imported, or not wholly: begun again it goes on.
#[derive(Debug, thiserror::Error)]
pub enum ImportFailed {
    /// The file is at fault.
    #[error(transparent)]
    File(#[from] ImportError),
    /// The file, or the one for rejected rows, cannot be read or written.
    #[error("`{file}`: {error}")]
    Io {
        /// Which.
        file: String,
        /// Why.
        error: io::Error,
    },
    /// It was refused, or storage is at fault.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl From<StoreError> for ImportFailed {
    fn from(error: StoreError) -> Self {
        Self::Write(WriteError::Failed(error))
    }
}

/// What is to be imported.
#[derive(Clone, Debug)]
pub struct Import<'a> {
    /// Format of the file.
    pub format: Format,
    /// The file.
    pub file: &'a Path,
    /// The day it speaks for.
    pub published: Day,
    /// It is an extract: it says nothing of those it does not name.
    pub is_extract: bool,
    /// Where rows that cannot be read go.
    pub rejects: &'a Path,
}

/// How far an import has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Bytes read.
    pub bytes: u64,
    /// Bytes of the file.
    pub of: u64,
    /// What was done.
    pub counts: ImportCounts,
}

/// Imports a file for a body, in whose log it is told; once, however often it is asked for.
///
/// # Errors
/// When the file is not of the format, something cannot be read or written, or it is refused.
pub async fn import(
    store: &Store,
    body: BodyId,
    what: &Import<'_>,
    mut tell: impl FnMut(Progress),
) -> Result<ImportCounts, ImportFailed> {
    let at_fault = |path: &Path| {
        let file = path.display().to_string();
        move |error| ImportFailed::Io { file, error }
    };
    let hash = hash(what.file).map_err(at_fault(what.file))?;
    let input = File::open(what.file).map_err(at_fault(what.file))?;
    let of = input.metadata().map_err(at_fault(what.file))?.len();
    let published = Published { what: source(what.format).to_owned(), day: what.published };
    // Whether it is of the format is told before anything is written.
    let mut rows = read(what.format, input, published, None)?;
    let name = what.file.file_name().unwrap_or(what.file.as_os_str()).to_string_lossy();
    let replaces = match (what.format, what.is_extract) {
        (Format::DataPrivacyFramework, _) => Replaces::Nothing,
        (_, true) | (Format::Bods, false) => Replaces::WhatItNames,
        (Format::GleifLevel1 | Format::GleifLevel2 | Format::GleifExceptions, false) => Replaces::Everything,
    };
    let name = name.chars().filter(|c| !c.is_control()).take(200).collect();
    let file = ImportFile { format: what.format.name(), name, published: what.published, hash, replaces };
    let (mut importing, skip) = match store.import(body, &Actor::local(), file).await? {
        ImportBegun::Done(counts) => return Ok(counts),
        ImportBegun::Begun { importing, skip } => (importing, skip),
    };
    let mut rejects = Rejects { path: what.rejects, file: None, goes_on: skip > 0 };
    let mut batch = Batch::default();
    let mut read = 0_u64;
    loop {
        let row = rows.next().transpose()?;
        let is_over = row.is_none();
        if let Some(row) = row {
            read += 1;
            if read <= skip {
                continue;
            }
            batch.rows += 1;
            match row {
                Ok(row) => batch.stated.extend(row.stated.into_iter().map(stated)),
                Err(reject) => {
                    batch.rejected += 1;
                    rejects.put(&reject).map_err(at_fault(what.rejects))?;
                }
            }
        }
        if batch.rows >= BATCH || (is_over && batch.rows > 0) {
            rejects.flush().map_err(at_fault(what.rejects))?;
            let counts = batch.place(&mut importing).await?;
            tell(Progress { bytes: rows.place().byte, of, counts });
        }
        if is_over {
            return Ok(importing.finish().await?);
        }
    }
}

/// Imports the made-up set, for demonstrations.
///
/// # Errors
/// When it is refused, or storage is at fault.
pub async fn import_made_up(store: &Store, body: BodyId) -> Result<ImportCounts, ImportFailed> {
    let set = underlag_made_up::suppliers();
    let key = |kind: &str, at: u32| ImportKey::Own { scheme: MADE_UP, id: format!("{kind} {at}") };
    let entity = |at: u32| key("entity", at);
    let service = |at: u32| key("service", at);
    let entities = (0..).zip(set.entities).map(|(at, said)| ImportRow::Entity { key: entity(at), entity: said });
    let services = (0..).zip(set.services).map(|(at, said)| ImportRow::Service {
        key: service(at),
        name: said.name,
        provider: entity(said.provider.0),
    });
    let edges = set.edges.into_iter().map(|edge| {
        let mut ends = Vec::new();
        let edge = edge.renumbered(|node| {
            ends.push(match node {
                Node::Entity(id) => entity(id.0),
                Node::Service(id) => service(id.0),
            });
            u32::try_from(ends.len() - 1).unwrap_or(u32::MAX)
        });
        ImportRow::Edge { ends, edge }
    });
    let rows: Vec<ImportRow> = entities.chain(services).chain(edges).collect();
    let file = ImportFile {
        format: MADE_UP,
        name: "made-up suppliers".to_owned(),
        published: underlag_made_up::TOLD_ON,
        hash: digest(format!("{MADE_UP} {}", env!("CARGO_PKG_VERSION")).as_bytes()),
        replaces: Replaces::Everything,
    };
    let (mut importing, skip) = match store.import(body, &Actor::local(), file).await? {
        ImportBegun::Done(counts) => return Ok(counts),
        ImportBegun::Begun { importing, skip } => (importing, usize::try_from(skip).unwrap_or(usize::MAX)),
    };
    for rows in rows.get(skip..).unwrap_or_default().chunks(MADE_UP_BATCH) {
        importing.batch(rows, rows.len() as u64, 0).await?;
    }
    Ok(importing.finish().await?)
}

/// Rows on their way.
#[derive(Default)]
struct Batch {
    stated: Vec<ImportRow>,
    rows: u64,
    rejected: u64,
}

impl Batch {
    async fn place(&mut self, importing: &mut Importing) -> Result<ImportCounts, StoreError> {
        let counts = importing.batch(&self.stated, self.rows, self.rejected).await?;
        *self = Self::default();
        Ok(counts)
    }
}

/// The file for rejected rows, which is there only when there is one.
struct Rejects<'a> {
    path: &'a Path,
    file: Option<io::BufWriter<File>>,
    goes_on: bool,
}

impl Rejects<'_> {
    fn put(&mut self, reject: &Reject) -> io::Result<()> {
        let file = if let Some(file) = &mut self.file {
            file
        } else {
            let mut options = File::options();
            let options = options.create(true).write(true);
            let options = if self.goes_on { options.append(true) } else { options.truncate(true) };
            self.file.insert(io::BufWriter::new(options.open(self.path)?))
        };
        let row = serde_json::json!({
            "line": reject.place.line,
            "reason": reject.why.to_string(),
            "row": reject.row,
        });
        writeln!(file, "{row}")
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

fn hash(path: &Path) -> io::Result<Digest> {
    let mut file = File::open(path)?;
    let mut hashing = underlag_store::Hashing::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(hashing.finish());
        }
        hashing.add(chunk.get(..read).unwrap_or_default());
    }
}

/// What sources are called: the same for every issue of a file, so that what it repeats is the same statement.
const fn source(format: Format) -> &'static str {
    match format {
        Format::GleifLevel1 => "GLEIF, LEI-CDF",
        Format::GleifLevel2 => "GLEIF, RR-CDF",
        Format::GleifExceptions => "GLEIF, reporting exceptions",
        Format::Bods => "BODS",
        Format::DataPrivacyFramework => "Data Privacy Framework List",
    }
}

fn key(key: Key) -> ImportKey {
    match key {
        Key::Identifier(identifier) => {
            ImportKey::Identifier { scheme: identifier.scheme(), number: identifier.to_string() }
        }
        Key::Own { scheme, id } => ImportKey::Own { scheme, id },
    }
}

fn stated(stated: Stated) -> ImportRow {
    match stated {
        Stated::Entity(row) => ImportRow::Entity { key: key(row.key), entity: named(row.entity) },
        Stated::Edge(row) => ImportRow::Edge { ends: row.ends.into_iter().map(key).collect(), edge: row.edge },
    }
}

/// Natural persons have no name here, and others may be anonymous; lists show something all the same.
fn named(entity: LegalEntity) -> LegalEntity {
    if !entity.name.is_empty() {
        return entity;
    }
    let countries: Vec<&str> = entity.homes.iter().map(|home| home.country.code()).collect();
    let name = if countries.is_empty() { "(…)".to_owned() } else { format!("({})", countries.join(", ")) };
    LegalEntity { name, ..entity }
}
