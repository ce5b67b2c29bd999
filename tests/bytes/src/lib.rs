//! What must hold whatever bytes a stranger sends: one function for each way in. A function fails by panicking.
//!
//! The fuzzers in `fuzz/` call these functions with bytes of their own making; the tests here with the files of
//! `fuzz/seeds/`. To add a way in: write the function, name it in [`WAYS_IN`], add a target in `fuzz/` and a folder of seeds.
#![expect(clippy::missing_panics_doc, reason = "each function panics when what it says does not hold")]

mod cursor;
mod filter;
mod given;
mod message;
mod precheck;
mod request;
mod schema;
mod variables;

pub use cursor::cursor;
pub use filter::filter;
pub use message::message;
pub use precheck::precheck;
pub use request::request;
pub use variables::variables;

/// Something that must hold for any bytes.
pub type Check = fn(&[u8]);

/// Every way in, by the name of its target and of its folder of seeds.
pub const WAYS_IN: &[(&str, Check)] = &[
    ("cursor", cursor),
    ("filter", filter),
    ("message", message),
    ("precheck", precheck),
    ("request", request),
    ("variables", variables),
];
