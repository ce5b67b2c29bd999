//! Suppliers as they are kept (leverantörer): legal entities, services, and every statement about them with its source. They
//! belong to everybody; what a body states by hand, or imports, stands in its log.
//!
//! A statement is a row of one table whatever it says (`fact` tells how), kept with the entity or service it is loaded
//! with. [`Neighbourhood`] loads what an exposure depends on. Statements are never changed: what their source no longer says
//! is marked with the day from which it does not, so that an earlier day is answered as it was known then.

mod codes;
mod fact;
mod find;
mod import;
mod import_rows;
mod neighbourhood;
mod room;
mod stating;

use crate::error::StoreError;
use crate::order::Order;

pub(crate) use codes::Coded;
pub(crate) use fact::is_unchanged;
pub use find::SupplierFound;
pub use import::{ImportBegun, ImportCounts, ImportFile, Importing, Replaces};
pub(crate) use import_rows::column_of;
pub use import_rows::{ImportKey, ImportRow};
#[cfg(test)]
pub(crate) use neighbourhood::statements;
pub use neighbourhood::{MOST_FACTS, Neighbourhood, SupplyError};
pub(crate) use room::leave as lay_indexes;
pub(crate) use stating::name_suits;
pub use stating::{LONGEST_SOURCE, LONGEST_SUPPLIER_NAME, MOST_STATED, NewService, Stated, Stating};

/// The order of names that belong to everybody: the Swedish one, whichever body asks.
fn shared_order() -> Result<Order, StoreError> {
    Order::of_country("SE")
}
