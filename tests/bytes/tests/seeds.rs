//! Every seed of the fuzzers, and whatever once made one of them fail, as an ordinary test.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use underlag_test_bytes::WAYS_IN;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// Names of what is in a folder, without extensions.
fn names(folder: &Path) -> BTreeSet<String> {
    let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    fs::read_dir(folder).unwrap().map(|entry| stem(entry.unwrap().path())).collect()
}

#[test]
fn every_seed_passes() {
    for (name, check) in WAYS_IN {
        let mut seeds: Vec<PathBuf> =
            fs::read_dir(fuzz().join("seeds").join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        seeds.sort();
        assert!(seeds.len() >= 5, "{name} has {} seeds", seeds.len());
        for seed in seeds {
            // Shown when the check fails.
            println!("{}", seed.display());
            check(&fs::read(seed).unwrap());
        }
    }
}

#[test]
fn every_way_in_has_a_target_and_seeds() {
    let known: BTreeSet<String> = WAYS_IN.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names(&fuzz().join("fuzz_targets")), known);
    assert_eq!(names(&fuzz().join("seeds")), known);
    let declared = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for name in known {
        assert!(declared.contains(&format!("name = \"{name}\"")), "{name}");
    }
}

/// Names and versions of a lock file.
fn locked(path: &Path) -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(path).unwrap();
    let value = |line: Option<&str>, key: &str| line?.strip_prefix(key)?.strip_suffix('"').map(str::to_owned);
    let mut lines = text.lines();
    let mut found = BTreeSet::new();
    while let Some(line) = lines.next() {
        if let Some(name) = value(Some(line), "name = \"") {
            found.insert((name, value(lines.next(), "version = \"").unwrap()));
        }
    }
    found
}

#[test]
fn what_is_fuzzed_is_built_from_what_the_product_is_built_from() {
    let product = locked(&fuzz().join("../Cargo.lock"));
    let fuzzed = locked(&fuzz().join("Cargo.lock"));
    assert!(fuzzed.len() > 200, "{}", fuzzed.len());
    let others: Vec<&str> = fuzzed.difference(&product).map(|(name, _)| name.as_str()).collect();
    assert_eq!(others, ["jobserver", "libfuzzer-sys", "underlag-fuzz"]);
}
