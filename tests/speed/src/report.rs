//! What was measured, as a table.

use std::fmt;

use underlag_test_databases::{Kind, Server, TestDatabase};

use crate::load::Measured;
use crate::{CONNECTIONS, ROUNDS, SECONDS};

/// What was measured on one database.
pub(crate) struct Report {
    database: String,
    answers: Vec<(&'static str, usize)>,
    measured: Vec<(&'static str, &'static str, Vec<Measured>)>,
    memory: Vec<(&'static str, u64)>,
}

impl Report {
    pub(crate) fn new(database: &TestDatabase) -> Self {
        let database = match database.kind {
            Kind::Sqlite => "SQLite".to_owned(),
            Kind::Postgres => Server::version().unwrap_or_else(|| "PostgreSQL".to_owned()),
        };
        Self { database, answers: Vec::new(), measured: Vec::new(), memory: Vec::new() }
    }

    pub(crate) fn answer(&mut self, what: &'static str, bytes: usize) {
        self.answers.push((what, bytes));
    }

    pub(crate) fn add(&mut self, what: &'static str, variant: &'static str, measured: Measured) {
        match self.measured.iter_mut().find(|(of, by, _)| (*of, *by) == (what, variant)) {
            Some((_, _, rounds)) => rounds.push(measured),
            None => self.measured.push((what, variant, vec![measured])),
        }
    }

    pub(crate) fn memory(&mut self, variant: &'static str, kib: u64) {
        self.memory.push((variant, kib));
    }
}

fn median(rounds: &[Measured], of: impl Fn(&Measured) -> f64) -> f64 {
    let mut all: Vec<f64> = rounds.iter().map(of).collect();
    all.sort_unstable_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        writeln!(
            f,
            "{}; {processors} processors, load on the same machine, {CONNECTIONS} connections, median of {ROUNDS} rounds \
             of {} s",
            self.database,
            SECONDS.as_secs()
        )?;
        for (what, bytes) in &self.answers {
            writeln!(f, "{what}: {bytes} bytes, the same from every variant")?;
        }
        writeln!(f, "\n| what | variant | a second | of floor | of naive | p99, ms | server CPU each, µs |")?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        for (what, variant, rounds) in &self.measured {
            let rate = median(rounds, Measured::rate);
            let beside = |other: &str| {
                let found = self.measured.iter().find(|(of, by, _)| of == what && *by == other);
                found.map_or_else(String::new, |(_, _, other)| format!("{:.2}", rate / median(other, Measured::rate)))
            };
            writeln!(
                f,
                "| {what} | {variant} | {rate:.0} | {} | {} | {:.1} | {:.0} |",
                beside("floor"),
                beside("naive"),
                median(rounds, |measured| measured.p99().as_secs_f64() * 1_000.0),
                median(rounds, Measured::cpu_each),
            )?;
        }
        for (variant, kib) in &self.memory {
            writeln!(f, "memory of {variant} afterwards: {} MiB", kib / 1_024)?;
        }
        Ok(())
    }
}
