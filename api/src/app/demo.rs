//! Demo cases: fictional bodies and suppliers, embedded until there is storage.

/// A demo case.
#[derive(Clone, Copy, Debug)]
pub struct DemoCase {
    /// Id, the file's name.
    pub id: &'static str,
    /// The case file.
    pub toml: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/demo.rs"));

/// Finds a demo case by id.
pub fn demo_case(id: &str) -> Option<&'static DemoCase> {
    DEMO.iter().find(|case| case.id == id)
}
