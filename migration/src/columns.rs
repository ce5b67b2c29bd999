//! Columns in the few types that mean the same on both databases.
//!
//! Identifiers are 16 bytes in the order they were made, whole numbers have 64 bits (money in minor units, truth values
//! as 0 and 1), and text is compared byte by byte: PostgreSQL is told so, SQLite does it by itself.

use sea_orm_migration::prelude::{Alias, ColumnDef, ForeignKey, ForeignKeyAction, Index, Table, TableCreateStatement};
use sea_orm_migration::sea_orm::{ConnectionTrait as _, DatabaseBackend, DbErr};
use sea_orm_migration::{SchemaManager, sea_query::IndexCreateStatement};

/// A table under construction.
pub(crate) struct NewTable<'m> {
    manager: &'m SchemaManager<'m>,
    sqlite: bool,
    name: &'static str,
    statement: TableCreateStatement,
    keyed: bool,
}

/// Whether a column may be without a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Always a value.
    Always,
    /// May be null.
    Maybe,
}

pub(crate) use Presence::{Always, Maybe};

impl<'m> NewTable<'m> {
    /// Starts a table.
    pub(crate) fn new(manager: &'m SchemaManager<'m>, name: &'static str) -> Self {
        let mut statement = Table::create();
        statement.table(Alias::new(name));
        let sqlite = manager.get_connection().get_database_backend() == DatabaseBackend::Sqlite;
        Self { manager, sqlite, name, statement, keyed: false }
    }

    fn column(mut self, name: &str, sqlite: &str, postgres: &str, presence: Presence) -> Self {
        let mut column = ColumnDef::new(Alias::new(name));
        column.custom(Alias::new(if self.sqlite { sqlite } else { postgres }));
        if presence == Always {
            column.not_null();
        }
        self.statement.col(column);
        self
    }

    /// An identifier.
    pub(crate) fn id(self, name: &str, presence: Presence) -> Self {
        self.column(name, "blob", "uuid", presence)
    }

    /// Text: names, codes, days as `2026-11-22`, moments as `2026-11-22T08:23:41.123456Z`.
    pub(crate) fn text(self, name: &str, presence: Presence) -> Self {
        self.column(name, "text", "text COLLATE \"C\"", presence)
    }

    /// Whole number.
    pub(crate) fn number(self, name: &str, presence: Presence) -> Self {
        self.column(name, "integer", "bigint", presence)
    }

    /// Bytes: hashes, salts and sort keys.
    pub(crate) fn bytes(self, name: &str, presence: Presence) -> Self {
        self.column(name, "blob", "bytea", presence)
    }

    /// The primary key.
    pub(crate) fn key(mut self, columns: &[&str]) -> Self {
        let mut key = Index::create();
        for column in columns {
            key.col(Alias::new(*column));
        }
        self.statement.primary_key(&mut key);
        self.keyed = true;
        self
    }

    /// Keeps the rows in the order of the key on SQLite, which suits small rows that are read by the start of their key.
    pub(crate) fn clustered(mut self) -> Self {
        if self.sqlite {
            self.statement.extra("WITHOUT ROWID");
        }
        self
    }

    /// These columns are the key of another table; its rows cannot go while they are referred to.
    pub(crate) fn refers(mut self, columns: &[&str], table: &str, key: &[&str]) -> Self {
        let mut foreign = ForeignKey::create();
        foreign.from_tbl(Alias::new(self.name)).to_tbl(Alias::new(table)).on_delete(ForeignKeyAction::Restrict);
        for column in columns {
            foreign.from_col(Alias::new(*column));
        }
        for column in key {
            foreign.to_col(Alias::new(*column));
        }
        self.statement.foreign_key(&mut foreign);
        self
    }

    /// Does nothing when the table is there already.
    pub(crate) fn unless_there(mut self) -> Self {
        self.statement.if_not_exists();
        self
    }

    /// Creates the table.
    pub(crate) async fn create(self) -> Result<(), DbErr> {
        debug_assert!(self.keyed, "every table has a key");
        self.manager.create_table(self.statement).await
    }
}

/// An index over columns, in their order.
pub(crate) fn index(name: &str, table: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index.take()
}

/// An index over columns whose values occur once together.
pub(crate) fn unique(name: &str, table: &str, columns: &[&str]) -> IndexCreateStatement {
    index(name, table, columns).unique().take()
}
