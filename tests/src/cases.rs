//! The case files below `tests/cases` and the demo cases.

use std::fs;
use std::path::{Path, PathBuf};

use underlag_domain::assess::{Assessment, Engine};
use underlag_domain::case::{Case, CaseFile, Inquiry, read_toml};

/// A case file with the path it was read from, relative to its folder.
pub struct Named {
    /// Path, with forward slashes.
    pub name: String,
    /// The file.
    pub file: CaseFile,
}

impl Named {
    /// The checked case and what is asked about it.
    ///
    /// # Panics
    /// When the case is at fault.
    #[expect(clippy::panic, reason = "a test cannot go on without its cases")]
    pub fn checked(&self, engine: &Engine) -> (Case, Inquiry) {
        let case = self.file.case.check().unwrap_or_else(|faults| panic!("{}: {faults}", self.name));
        let inquiry = self
            .file
            .inquiry
            .check(&case, engine.register())
            .unwrap_or_else(|faults| panic!("{}: {faults}", self.name));
        (case, inquiry)
    }

    /// The answer.
    ///
    /// # Panics
    /// When the case is at fault.
    #[expect(clippy::panic, reason = "a test cannot go on without its cases")]
    pub fn assessed(&self, engine: &Engine) -> Assessment {
        let (case, inquiry) = self.checked(engine);
        engine.assess(&case, &inquiry).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

/// Root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every case of law and every demo case, sorted by name.
///
/// # Panics
/// When a case file cannot be read: a test cannot go on without it.
#[expect(clippy::panic, reason = "a test cannot go on without its cases")]
pub fn all() -> Vec<Named> {
    let mut paths = Vec::new();
    for folder in ["tests/cases", "api/demo"] {
        collect(&root().join(folder), folder, &mut paths);
    }
    paths.sort();
    paths
        .into_iter()
        .map(|(name, path)| {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {name}: {error}"));
            let file = read_toml(&text).unwrap_or_else(|faults| panic!("{name}: {faults}"));
            Named { name, file }
        })
        .collect()
}

fn collect(folder: &Path, name: &str, paths: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, paths);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push((name, path));
        }
    }
}
