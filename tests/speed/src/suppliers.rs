//! How long it takes to import as many legal entities as the world has, with how much memory, and how fast the exposure of
//! one, and of a hundred at once, is answered from them.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use underlag_import::made_up::{Size, WORLD, write_exceptions, write_level1, write_level2};

use crate::Failed;
use crate::load;
use crate::variant::{Serving, Variant, service};

/// How long each question is asked.
const SECONDS: Duration = Duration::from_secs(5);
/// Entities asked about.
const ASKED: usize = 2_000;
/// Entities asked about at once.
const AT_ONCE: usize = 100;

/// Imports a made-up register of a size and asks about it.
pub(crate) fn measure(entities: Option<&str>, relations: Option<&str>) -> Result<(), Failed> {
    let number = |text: Option<&str>, or: u32| text.map_or(Ok(or), str::parse);
    let size =
        Size { entities: number(entities, WORLD.entities)?, relations: number(relations, WORLD.relations)?, ..WORLD };
    let folder = std::env::temp_dir().join("underlag-speed-suppliers");
    fs::create_dir_all(&folder)?;
    let told = imported(&folder, size).and_then(|database| exposures(&database));
    fs::remove_dir_all(&folder)?;
    told
}

fn imported(folder: &Path, size: Size) -> Result<String, Failed> {
    let create = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    write_level1(size, create("level1.csv")?)?;
    write_level2(size, create("level2.csv")?)?;
    write_exceptions(size, create("exceptions.csv")?)?;
    let database = format!("sqlite:{}", folder.join("world.db").display());
    run(&["body", "add", "Ödeby kommun", "--country", "SE", "--database", &database])?;
    for (format, name) in
        [("gleif-level1", "level1.csv"), ("gleif-level2", "level2.csv"), ("gleif-exceptions", "exceptions.csv")]
    {
        let file = folder.join(name).display().to_string();
        let from = Instant::now();
        let (said, peak) = run(&["import", format, &file, "--published", "2026-11-01", "--database", &database])?;
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        println!("{format}: {:.1} s, at most {} MiB; {said}", from.elapsed().as_secs_f64(), peak / 1024);
        fs::remove_file(&file)?;
    }
    println!("the database has {} MiB", fs::metadata(folder.join("world.db"))?.len() >> 20);
    Ok(database)
}

/// Runs a command to its end, and gives what it printed and the most memory it was seen to hold, in KiB.
fn run(arguments: &[&str]) -> Result<(String, u64), Failed> {
    let mut process = Command::new(service()?).args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut peak = 0;
    while process.try_wait()?.is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap_or_default();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = most.and_then(|most| most.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(kib.unwrap_or_default());
        std::thread::sleep(Duration::from_millis(50));
    }
    let done = process.wait_with_output()?;
    if !done.status.success() {
        return Err(format!("{arguments:?} failed").into());
    }
    Ok((String::from_utf8(done.stdout)?, peak))
}

/// Asks about entities that somebody holds, from the database as the service reads it.
fn exposures(database: &str) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let server = Serving::start(Variant::Underlag, database)?;
    let held = "query($after: String) { supplierFacts(first: 500, after: $after, filter: { kind: { eq: CONTROL } }) {
        nodes { entity { id } } pageInfo { hasNextPage endCursor } } }";
    let mut ids: Vec<String> = Vec::new();
    let mut after = serde_json::Value::Null;
    while ids.len() < ASKED {
        let body = serde_json::json!({ "query": held, "variables": { "after": after } }).to_string();
        let answer = runtime.block_on(load::once(server.address, &load::request(&body)))?;
        let answer: serde_json::Value = serde_json::from_slice(&answer)?;
        let page = &answer["data"]["supplierFacts"];
        for node in page["nodes"].as_array().ok_or_else(|| answer.to_string())? {
            ids.extend(node["entity"]["id"].as_str().map(str::to_owned));
        }
        ids.dedup();
        if page["pageInfo"]["hasNextPage"] != true {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    let one = "query($of: ID!) { exposure(of: $of, asOf: \"2026-11-21\") { control reaching { country certainty \
               by { factor certainty paths { hops { way to { name } country facts { source } } } } } gaps { kind } } }";
    let many = "query($of: [ID!]!) { exposures(of: $of, asOf: \"2026-11-21\") { of { name } control \
                reaching { country certainty } } }";
    let asked = |query: &str, of: serde_json::Value| {
        load::request(&serde_json::json!({ "query": query, "variables": { "of": of } }).to_string())
    };
    let ones: Vec<Vec<u8>> = ids.iter().map(|id| asked(one, serde_json::json!(id))).collect();
    let pages: Vec<Vec<u8>> = ids.chunks(AT_ONCE).map(|ids| asked(many, serde_json::json!(ids))).collect();
    for (what, requests) in [("the exposure of one", &ones), ("of a hundred at once", &pages)] {
        let first = requests.first().ok_or("nobody to ask about")?;
        let bytes = runtime.block_on(load::once(server.address, first))?;
        let is_error = bytes.windows(8).any(|eight| eight == b"\"errors\"");
        if is_error {
            return Err(String::from_utf8_lossy(&bytes).into_owned().into());
        }
        let measured = runtime.block_on(load::run(server.address, requests, 1, SECONDS))?;
        let median = measured.times.get(measured.times.len() / 2).copied().unwrap_or_default();
        let (median, p99) = (median.as_secs_f64() * 1e3, measured.p99().as_secs_f64() * 1e3);
        println!("{what}: median {median:.2} ms, all but 1 % within {p99:.2} ms ({} asked)", measured.times.len());
    }
    println!("the service held {} MiB", server.memory()? / 1024);
    Ok(())
}
