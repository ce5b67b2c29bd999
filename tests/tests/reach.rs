//! Supplier jurisdictions: whose law reaches whom, by which path, since when.

mod chains;
mod changes;
mod exposures;
mod holdings;
mod properties;
mod shares;

use std::sync::LazyLock;

use underlag_domain::register::Register;

static REGISTER: LazyLock<Register> = LazyLock::new(|| Register::embedded().unwrap());
