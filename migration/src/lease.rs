//! The table of leases, which steps need before they can run.

use sea_orm_migration::SchemaManager;
use sea_orm_migration::sea_orm::{DatabaseConnection, DbErr};

use crate::columns::{Always, NewTable};

/// Creates the table `lease` unless it is there: who does a task that one process at a time may do, and until when.
///
/// # Errors
/// When the database fails, which PostgreSQL does when two create the table at the same moment: then look again.
pub async fn create_lease_table(database: &DatabaseConnection) -> Result<(), DbErr> {
    let manager = SchemaManager::new(database);
    let table = NewTable::new(&manager, "lease");
    table.text("name", Always).text("holder", Always).text("until", Always).key(&["name"]).unless_there().create().await
}
