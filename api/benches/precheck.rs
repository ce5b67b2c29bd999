//! How long documents take to be measured before the engine sees them: fragment bombs, which must not take long, and
//! the standard introspection query.
#![allow(clippy::print_stdout, clippy::float_arithmetic)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use underlag::http::limits::Limits;
use underlag::http::precheck;

/// Fragments that each spread the next one twice: written out there are two to the power of the levels.
fn bomb(levels: usize) -> String {
    let mut text = "{ register { ...F0 ...F0 } }".to_owned();
    for level in 0..levels {
        let _ = write!(text, " fragment F{level} on Register {{ ...F{0} ...F{0} }}", level + 1);
    }
    let _ = write!(text, " fragment F{levels} on Register {{ hash }}");
    text
}

fn median(text: &str) -> Duration {
    let limits = Limits::default();
    let mut times: Vec<Duration> = (0..51)
        .map(|_| {
            let start = Instant::now();
            let _ = black_box(precheck::read(black_box(text), &limits));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() {
    for levels in [10, 20, 30, 40, 50, 60] {
        let text = bomb(levels);
        println!("a fragment bomb of {levels} levels, {} bytes: {:.3} ms", text.len(), ms(&text));
    }
    let introspection = include_str!("../src/http/introspection.graphql");
    println!("the standard introspection query, {} bytes: {:.3} ms", introspection.len(), ms(introspection));
}

fn ms(text: &str) -> f64 {
    median(text).as_secs_f64() * 1_000.0
}
