//! Databases for tests: every call gives a database of its own that is empty and goes away when it is dropped.
//!
//! PostgreSQL is a server of the test process's own: it is started at the first call, listens on loopback only, and goes
//! when the process does, however that ends. Where no server is installed, tests on PostgreSQL fail under CI and are left
//! out with a note elsewhere.
#![expect(clippy::panic, reason = "a test whose database cannot be had has failed, and says why")]

mod database;
mod programs;
mod server;

pub use database::{Kind, Locale, TestDatabase, both, postgres, postgres_in, sqlite};
pub use server::{Own, Server};
