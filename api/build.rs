//! Lists the demo case files and the files rules lie in, so that adding one touches no code.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let out = env::var("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("demo.rs"), demo(&Path::new(&here).join("demo"))?)?;
    fs::write(Path::new(&out).join("rule_files.rs"), rule_files(&Path::new(&here).join("../domain/src/law"))?)
}

fn demo(folder: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = fs::read_dir(folder)?
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
    Ok(code)
}

/// Every id of a rule or a shared term with its file, told by the line `id: "…"`.
fn rule_files(folder: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = BTreeMap::new();
    for part in fs::read_dir(folder)?.flatten().filter(|part| part.path().is_dir()) {
        for file in fs::read_dir(part.path())?.flatten() {
            let name =
                format!("domain/src/law/{}/{}", part.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            for after in fs::read_to_string(file.path())?.split("id: \"").skip(1) {
                if let Some((id, _)) = after.split_once('"') {
                    files.insert(id.to_owned(), name.clone());
                }
            }
        }
    }
    let mut code =
        String::from("/// The file of every rule and shared term, by id.\nconst FILES: &[(&str, &str)] = &[\n");
    for (id, name) in files {
        let _ = writeln!(code, "    ({id:?}, {name:?}),");
    }
    code.push_str("];\n");
    Ok(code)
}
