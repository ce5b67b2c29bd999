//! Making a backup.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt as _;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, EntityTrait, Iterable as _, ModelTrait as _, PrimaryKeyToColumn as _,
    QueryOrder as _,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::format::{End, FORMAT, Header, Kind, LONGEST_LINE, Table, VERSION, written};
use super::{BackupError, Contents};
use crate::encoding::hex;
use crate::error::StoreError;
use crate::migrate::steps_known;
use crate::moment::now;
use crate::store::Store;
use crate::tables::{EachTable, each_table};

impl Store {
    /// Writes everything the database holds to a new file, as it is at one moment, whoever writes meanwhile. The file is
    /// readable by its owner only, and is there only when it is whole.
    ///
    /// # Errors
    /// When the file is there already or cannot be written, or the database fails.
    pub async fn back_up(&self, to: &Path) -> Result<Contents, BackupError> {
        if to.exists() {
            return Err(BackupError::Taken { file: to.to_owned() });
        }
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let part = tempfile::Builder::new().prefix(".underlag-backup-").tempfile_in(folder);
        let part = part.map_err(BackupError::file(to))?;
        let header = Header {
            format: FORMAT.to_owned(),
            version: VERSION,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            made_at: now(),
            steps: steps_known(),
        };
        let mut lines = Lines::new(part.as_file().try_clone().map_err(BackupError::file(to))?, to);
        lines.line("the first line", &header)?;
        let transaction = self.one_state().await?;
        let mut work = Work { transaction, lines, tables: Vec::new() };
        each_table(&mut work).await?;
        let Work { transaction, lines, tables } = work;
        transaction.rollback().await?;
        let rows = tables.iter().map(|(_, rows)| *rows).fold(0, u64::saturating_add);
        let sha256 = lines.end(rows)?;
        part.as_file().sync_all().map_err(BackupError::file(to))?;
        part.persist_noclobber(to).map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => BackupError::Taken { file: to.to_owned() },
            _ => BackupError::File { file: to.to_owned(), error: error.error },
        })?;
        // The name of the file lasts only once its folder has been written too.
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(BackupError::file(to))?;
        Ok(Contents { made_at: header.made_at, engine: header.engine, tables, sha256 })
    }
}

/// A backup under way.
struct Work<'f> {
    transaction: DatabaseTransaction,
    lines: Lines<'f>,
    tables: Vec<(String, u64)>,
}

impl EachTable for Work<'_> {
    type Error = BackupError;

    async fn table<E: EntityTrait>(&mut self) -> Result<(), BackupError>
    where
        E::Model: Sync,
    {
        let name = E::default().table_name().to_owned();
        let unknown = || StoreError::Corrupt { noun: "column" };
        let mut columns = Vec::new();
        for column in E::Column::iter() {
            let kind = Kind::of(column.def().get_column_type()).ok_or_else(unknown)?;
            columns.push((sea_orm::IdenStatic::as_str(&column).to_owned(), kind));
        }
        self.lines.line(&name, &Table { table: name.clone(), columns })?;
        let mut select = E::find();
        for key in E::PrimaryKey::iter() {
            select = select.order_by_asc(key.into_column());
        }
        let mut rows = 0_u64;
        let mut stream = std::pin::pin!(select.stream(&self.transaction).await?);
        while let Some(row) = stream.next().await {
            let row = row?;
            let values: Option<Vec<_>> = E::Column::iter().map(|column| written(row.get(column))).collect();
            self.lines.line(&name, &values.ok_or_else(unknown)?)?;
            rows = rows.saturating_add(1);
        }
        self.tables.push((name, rows));
        Ok(())
    }
}

/// Lines on their way to the file.
struct Lines<'f> {
    to: &'f Path,
    file: GzEncoder<BufWriter<File>>,
    hash: Sha256,
    line: Vec<u8>,
}

impl<'f> Lines<'f> {
    fn new(file: File, to: &'f Path) -> Self {
        let file = GzEncoder::new(BufWriter::new(file), Compression::default());
        Self { to, file, hash: Sha256::new(), line: Vec::new() }
    }

    fn line(&mut self, what: &str, content: &impl Serialize) -> Result<(), BackupError> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, content).map_err(StoreError::database)?;
        self.line.push(b'\n');
        if self.line.len() > LONGEST_LINE {
            return Err(BackupError::TooLarge { table: what.to_owned() });
        }
        self.hash.update(&self.line);
        self.file.write_all(&self.line).map_err(BackupError::file(self.to))
    }

    /// Writes the last line, and gives the hash of those before.
    fn end(mut self, rows: u64) -> Result<String, BackupError> {
        let sha256 = hex(&std::mem::take(&mut self.hash).finalize());
        self.line("the last line", &End { rows, sha256: sha256.clone() })?;
        let Self { to, file, .. } = self;
        let mut file = file.finish().map_err(BackupError::file(to))?;
        file.flush().map_err(BackupError::file(to))?;
        Ok(sha256)
    }
}
