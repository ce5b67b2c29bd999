//! Room for the import of large files into SQLite. Keys come in no order, so each row touches pages all over the file: with
//! the usual two MiB in memory, and indexes that grow with every row, most of the time goes into reading and writing the same
//! pages again and again. PostgreSQL has room of its own, and its user need not be allowed to change tables.

use sea_orm::{ConnectionTrait as _, DatabaseBackend, DatabaseConnection, EntityTrait as _, QuerySelect as _};
use underlag_migration::{SchemaManager, lay_supplier_indexes, take_supplier_indexes};

use crate::entity::legal_entity;
use crate::error::StoreError;

/// What is kept in memory, in KiB, and how many pages are written before they are put in their places.
const ROOM: &str = "PRAGMA cache_size = -98304; PRAGMA wal_autocheckpoint = 16000";
/// Where more entities than this are kept, indexes stay: there, somebody asks meanwhile, and laying them anew is not free.
const FEW: u64 = 10_000;

/// Makes room for an import. Indexes are laid anew by [`leave`], and when the database is opened after an import broke off.
pub(super) async fn make(writer: &DatabaseConnection) -> Result<(), StoreError> {
    if writer.get_database_backend() != DatabaseBackend::Sqlite {
        return Ok(());
    }
    writer.execute_unprepared(ROOM).await?;
    let some = legal_entity::Entity::find().select_only().column(legal_entity::Column::Id).limit(FEW + 1);
    if some.into_tuple::<uuid::Uuid>().all(writer).await?.len() as u64 <= FEW {
        take_supplier_indexes(&SchemaManager::new(writer)).await?;
    }
    Ok(())
}

/// Lays the indexes that are missing.
pub(crate) async fn leave(writer: &DatabaseConnection) -> Result<(), StoreError> {
    if writer.get_database_backend() == DatabaseBackend::Sqlite {
        lay_supplier_indexes(&SchemaManager::new(writer)).await?;
    }
    Ok(())
}
