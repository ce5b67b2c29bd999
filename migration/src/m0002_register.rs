//! The entries of each register of law that was used, so that they can be listed beside what rests on them.
#![expect(elided_lifetimes_in_paths, reason = "the trait leaves them out")]

use sea_orm_migration::async_trait::async_trait;
use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use crate::columns::{Always, Maybe, NewTable, index, unique};

/// The step.
pub(crate) struct Register;

impl MigrationName for Register {
    fn name(&self) -> &'static str {
        "m0002_register"
    }
}

#[async_trait]
impl MigrationTrait for Register {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "register_entry")
            .id("id", Always)
            .bytes("register", Always)
            .text("entry", Always)
            .text("citation", Always)
            .text("country", Always)
            .text("kind", Always)
            .text("begins", Maybe)
            .text("ends", Maybe)
            .text("annulled", Maybe)
            .text("reaches_to", Maybe)
            .text("check_again", Maybe)
            .text("source", Always)
            .text("checked", Always)
            .text("standing", Always)
            .key(&["id"])
            .refers(&["register"], "register_snapshot", &["hash"])
            .create()
            .await?;
        manager.create_index(unique("register_entry_once", "register_entry", &["register", "entry"])).await?;
        for (name, columns) in [
            ("register_entry_by_entry", ["entry", "id"]),
            ("register_entry_by_country", ["country", "id"]),
            ("register_entry_by_kind", ["kind", "id"]),
            ("register_entry_by_check", ["check_again", "id"]),
        ] {
            manager.create_index(index(name, "register_entry", &columns)).await?;
        }
        Ok(())
    }
}
