//! Suppliers: legal entities and services, what is stated of them, and from where. They belong to everybody, so no body
//! comes first in their keys; who stated something by hand is named, and has it in its log.
#![expect(elided_lifetimes_in_paths, reason = "the trait leaves them out")]

use sea_orm_migration::async_trait::async_trait;
use sea_orm_migration::prelude::{Alias, Index};
use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use crate::columns::{Always, Maybe, NewTable, index, unique};

/// The step.
pub(crate) struct Suppliers;

impl MigrationName for Suppliers {
    fn name(&self) -> &'static str {
        "m0003_suppliers"
    }
}

#[async_trait]
impl MigrationTrait for Suppliers {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        nodes(manager).await?;
        imports(manager).await?;
        facts(manager).await?;
        lay_supplier_indexes(manager).await?;
        // Which services a case has, as of its latest revision; in which cases a service is, is asked by service.
        NewTable::new(manager, "case_service")
            .id("body", Always)
            .id("case_id", Always)
            .id("service", Always)
            .key(&["body", "case_id", "service"])
            .refers(&["body", "case_id"], "case_file", &["body", "id"])
            .refers(&["service"], "service", &["id"])
            .clustered()
            .create()
            .await?;
        manager.create_index(index("case_service_by_service", "case_service", &["service", "body", "case_id"])).await
    }
}

/// Legal entities and services.
async fn nodes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    NewTable::new(manager, "legal_entity")
        .id("id", Always)
        .text("name", Always)
        .bytes("name_key", Always)
        .text("name_fold", Always)
        .text("kind", Always)
        .text("country", Maybe)
        .text("lei", Maybe)
        .text("organisation_number", Maybe)
        .text("business_id", Maybe)
        .text("vat", Maybe)
        .text("created_at", Always)
        .key(&["id"])
        .create()
        .await?;
    // By its numbers an import finds who is there.
    manager.create_index(unique("legal_entity_by_lei", "legal_entity", &["lei"])).await?;
    for (name, columns) in [
        ("legal_entity_by_organisation_number", ["organisation_number", "id"]),
        ("legal_entity_by_business_id", ["business_id", "id"]),
        ("legal_entity_by_vat", ["vat", "id"]),
    ] {
        manager.create_index(index(name, "legal_entity", &columns)).await?;
    }
    // What else an entity is known by: ids of lists that have no numbers of their own, and further VAT numbers.
    NewTable::new(manager, "entity_key")
        .text("scheme", Always)
        .text("number", Always)
        .id("entity", Always)
        .key(&["scheme", "number", "entity"])
        .refers(&["entity"], "legal_entity", &["id"])
        .clustered()
        .create()
        .await?;
    manager.create_index(index("entity_key_by_entity", "entity_key", &["entity"])).await?;
    NewTable::new(manager, "service")
        .id("id", Always)
        .text("name", Always)
        .bytes("name_key", Always)
        .text("name_fold", Always)
        .id("provider", Always)
        .text("created_at", Always)
        .key(&["id"])
        .refers(&["provider"], "legal_entity", &["id"])
        .create()
        .await?;
    for (name, column) in
        [("service_by_name", "name_key"), ("service_by_fold", "name_fold"), ("service_by_provider", "provider")]
    {
        manager.create_index(index(name, "service", &[column, "id"])).await?;
    }
    Ok(())
}

/// Files that were imported, and how far.
async fn imports(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    NewTable::new(manager, "supply_import")
        .id("id", Always)
        .id("body", Always)
        .text("format", Always)
        .text("name", Always)
        .text("published", Always)
        .bytes("file", Always)
        .text("started_at", Always)
        .text("ended_at", Maybe)
        .number("rows_read", Always)
        .number("entities_added", Always)
        .number("facts_added", Always)
        .number("facts_replaced", Always)
        .number("rows_rejected", Always)
        .key(&["id"])
        .refers(&["body"], "body", &["id"])
        .create()
        .await?;
    manager.create_index(index("supply_import_by_file", "supply_import", &["format", "file", "id"])).await?;
    manager.create_index(index("supply_import_by_body", "supply_import", &["body", "id"])).await
}

/// What is stated, each statement once: its id is made from its content. Kept with whom it is loaded with.
async fn facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    NewTable::new(manager, "supply_fact")
        .id("subject", Always)
        .bytes("id", Always)
        .text("kind", Always)
        .id("object", Maybe)
        .id("employer", Maybe)
        .id("key_holder", Maybe)
        .text("country", Maybe)
        .text("home", Maybe)
        .text("task", Maybe)
        .number("capital_min", Maybe)
        .number("capital_max", Maybe)
        .number("votes_min", Maybe)
        .number("votes_max", Maybe)
        .text("directness", Maybe)
        .text("basis", Maybe)
        .text("reason", Maybe)
        .text("clear_text", Maybe)
        .text("ciphertext", Maybe)
        .text("metadata", Maybe)
        .text("keys", Maybe)
        .text("scheme", Maybe)
        .text("listing", Maybe)
        .text("list", Maybe)
        .text("begins", Maybe)
        .text("ends", Maybe)
        .text("ending", Always)
        .text("source", Always)
        .text("said", Always)
        .text("evidence", Always)
        .text("said_by", Always)
        .text("publisher", Maybe)
        .id("body", Maybe)
        .text("replaced", Maybe)
        .key(&["subject", "id"])
        .clustered()
        .create()
        .await?;
    // Who must be loaded with whom, and the other way who may be concerned by whom; follows from facts and services.
    NewTable::new(manager, "supply_step")
        .id("from_node", Always)
        .id("to_node", Always)
        .key(&["from_node", "to_node"])
        .clustered()
        .create()
        .await
}

/// Indexes of what files are imported into, that no import needs: name, table, columns.
const SUPPLIER_INDEXES: [(&str, &str, &[&str]); 7] = [
    ("legal_entity_by_name", "legal_entity", &["name_key", "id"]),
    ("legal_entity_by_fold", "legal_entity", &["name_fold", "id"]),
    ("legal_entity_by_country", "legal_entity", &["country", "id"]),
    ("supply_fact_by_object", "supply_fact", &["object", "kind", "id"]),
    ("supply_fact_by_country", "supply_fact", &["country", "kind", "id"]),
    ("supply_fact_by_kind", "supply_fact", &["kind", "said", "id"]),
    ("supply_step_back", "supply_step", &["to_node", "from_node"]),
];

/// Lays the indexes of suppliers that are missing.
///
/// # Errors
/// When the database fails.
pub async fn lay_supplier_indexes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (name, table, columns) in SUPPLIER_INDEXES {
        if !manager.has_index(table, name).await? {
            manager.create_index(index(name, table, columns).if_not_exists().take()).await?;
        }
    }
    Ok(())
}

/// Takes the indexes of suppliers away, until [`lay_supplier_indexes`] is called: rows that come in no order are added many
/// times faster without, and laying them over all rows at once takes seconds.
///
/// # Errors
/// When the database fails.
pub async fn take_supplier_indexes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (name, table, _) in SUPPLIER_INDEXES {
        if manager.has_index(table, name).await? {
            manager.drop_index(Index::drop().name(name).table(Alias::new(table)).to_owned()).await?;
        }
    }
    Ok(())
}
