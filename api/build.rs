//! Lists the demo case files, so that adding one touches no code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("demo");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".toml")?.to_owned()))
        .collect();
    names.sort();
    let mut code = String::from("/// Every demo case, by id.\npub const DEMO: &[DemoCase] = &[\n");
    for name in names {
        let path = folder.join(format!("{name}.toml"));
        let _ =
            writeln!(code, "    DemoCase {{ id: {name:?}, toml: include_str!({:?}) }},", path.display().to_string());
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("demo.rs"), code)
}
