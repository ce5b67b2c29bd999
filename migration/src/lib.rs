//! The tables of Underlag's storage (databasmigrationer), one file a step, the same on SQLite and PostgreSQL.
//!
//! To add a step: a file named by its number and what it brings, listed in [`Migrator`]. A step that has been released is
//! never edited. Steps run while a lease is held, whose table is therefore there before the first of them. Columns come from [`columns`], so that both databases store the same bytes.

mod columns;
mod lease;
mod m0001_ground;
mod m0002_register;
mod m0003_suppliers;
mod m0004_fact_requests;

pub use lease::create_lease_table;
pub use m0003_suppliers::{lay_supplier_indexes, take_supplier_indexes};
use sea_orm_migration::MigrationTrait;
pub use sea_orm_migration::{MigratorTrait, SchemaManager};

/// Every step, in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_ground::Ground),
            Box::new(m0002_register::Register),
            Box::new(m0003_suppliers::Suppliers),
            Box::new(m0004_fact_requests::FactRequests),
        ]
    }
}
