//! Golden files: compared as they are, rewritten when `UPDATE_GOLDEN` is set, and then read as a diff.

use std::fs;

use crate::cases::root;

/// Compares a text with the golden file of that path, from the root of the repository.
///
/// # Panics
/// When they differ.
#[expect(clippy::panic, reason = "that is how a test fails")]
pub fn check(path: &str, now: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        if let Err(error) = fs::write(&file, now) {
            panic!("cannot write {path}: {error}");
        }
        return;
    }
    let before = fs::read_to_string(&file).unwrap_or_default();
    if before != now {
        let line = before.lines().zip(now.lines()).position(|(a, b)| a != b);
        let at = line.unwrap_or_else(|| before.lines().count().min(now.lines().count()));
        panic!(
            "{path} is stale from line {}:\n  is     {}\n  should {}\nrefresh it with UPDATE_GOLDEN=1 and read the diff",
            at + 1,
            before.lines().nth(at).unwrap_or_default(),
            now.lines().nth(at).unwrap_or_default()
        );
    }
}
