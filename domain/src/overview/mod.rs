//! The law and the register seen as a whole (översikt): the index of all of it, what changes on which day, what must be
//! checked again. All of it follows from the rules and the register; nothing here is kept by hand.

mod carrier;
mod changes;
mod due;
mod index;
mod search;
mod sources;

pub use carrier::{Carrier, carrier};
pub use changes::{Change, What, changes, changes_between};
pub use due::{Due, REGISTER, Reason, due};
pub use index::{Listing, Status, dangling, listings};
pub use search::LawIndex;
pub use sources::{Sourced, Whose, sources};
