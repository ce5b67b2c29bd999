//! How many lists of 50 and single rows a second the service answers, beside the least there can be (actix-web, one
//! prepared statement, serde) and the usual way (resolvers, entities, loaders), with the same bytes from each.
//!
//! In the root: `cargo build --profile bench -p underlag`, then here `cargo run --release -- all`. The load comes from the same
//! machine, so ratios hold and absolutes do not.

mod data;
mod floor;
mod load;
mod naive;
mod report;
mod suppliers;
mod variant;

use std::error::Error;
use std::time::Duration;

use underlag_test_databases::{TestDatabase, postgres, sqlite};

use crate::data::Made;
use crate::report::Report;
use crate::variant::{Serving, Variant};

/// Connections that ask at once.
const CONNECTIONS: usize = 16;
/// How long each variant is asked each round.
const SECONDS: Duration = Duration::from_secs(4);
/// How often each variant is measured; the median counts.
const ROUNDS: usize = 5;

/// What went wrong.
pub(crate) type Failed = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *words.as_slice() {
        ["floor", url] => floor::serve(url),
        ["naive", url] => naive::serve(url),
        ["sqlite", ref only @ ..] => measure(Some(sqlite()), only),
        ["postgres", ref only @ ..] => measure(postgres(), only),
        ["all"] => {
            measure(Some(sqlite()), &[])?;
            measure(postgres(), &[])
        }
        ["suppliers", ref size @ ..] => suppliers::measure(size.first().copied(), size.get(1).copied()),
        _ => Err("say `all`, `sqlite` or `postgres`, and after it which variants: underlag, floor, naive; or \
                  `suppliers`, and after it how many entities and relations"
            .into()),
    }
}

/// Measures every variant on a database, in turns.
fn measure(database: Option<TestDatabase>, only: &[&str]) -> Result<(), Failed> {
    let database = database.ok_or("no PostgreSQL server is installed")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let made: Made = runtime.block_on(data::fill(&database.url))?;
    let variants = Variant::ALL.into_iter().filter(|variant| only.is_empty() || only.contains(&variant.name()));
    let serving = variants.map(|variant| Serving::start(variant, &database.url)).collect::<Result<Vec<_>, _>>()?;
    let mut report = Report::new(&database);
    for (what, requests) in [("list 50", &made.lists), ("by id", &made.rows)] {
        let answers = serving.iter().map(|server| runtime.block_on(load::once(server.address, &requests[0])));
        let answers = answers.collect::<Result<Vec<_>, _>>()?;
        if let Some(other) = answers.iter().position(|answer| *answer != answers[0]) {
            let text = |place: usize| String::from_utf8_lossy(&answers[place]).into_owned();
            return Err(format!("not the same bytes:\n{}\n{}", text(0), text(other)).into());
        }
        report.answer(what, answers[0].len());
        for server in &serving {
            runtime.block_on(load::run(server.address, requests, CONNECTIONS, Duration::from_secs(1)))?;
        }
        for _ in 0..ROUNDS {
            for server in &serving {
                let before = server.cpu()?;
                let mut measured = runtime.block_on(load::run(server.address, requests, CONNECTIONS, SECONDS))?;
                measured.cpu = server.cpu()?.saturating_sub(before);
                report.add(what, server.variant.name(), measured);
            }
        }
    }
    for server in &serving {
        report.memory(server.variant.name(), server.memory()?);
    }
    println!("{report}");
    Ok(())
}
