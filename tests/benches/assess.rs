//! Benchmarks: one evaluation with trace, and the whole answer, for a decided case and for the largest case.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use underlag_domain::assess::Engine;
use underlag_domain::evaluate::evaluate;
use underlag_tests::cases::{Named, all};

fn bench(criterion: &mut Criterion) {
    let cases = all();
    let decided = cases.iter().find(|named| named.name.ends_with("g03_goteborg_office/2020_01_27_silent.toml"));
    bench_case(criterion, "decided", decided.unwrap());
    let size = |named: &&Named| (named.file.case.handovers.len(), named.name.clone());
    bench_case(criterion, "largest", cases.iter().max_by_key(size).unwrap());
}

fn bench_case(criterion: &mut Criterion, which: &str, named: &Named) {
    let engine = Engine::embedded().unwrap();
    let (case, inquiry) = named.checked(&engine);
    let program = engine.link(&[], inquiry.as_of, inquiry.known_on).unwrap();
    let situation = engine.situation(&case, &inquiry, &program);
    println!(
        "{which} case: {} ({} handovers, {} rules in force, {} nodes)",
        named.name,
        case.handovers().len(),
        program.rules.len(),
        program.len()
    );
    criterion.bench_function(&format!("{which}: one evaluation with trace, whole law"), |bencher| {
        bencher.iter(|| evaluate(black_box(&program), black_box(&situation)));
    });
    criterion.bench_function(&format!("{which}: laying the case out as rows"), |bencher| {
        bencher.iter(|| engine.situation(black_box(&case), &inquiry, &program));
    });
    criterion.bench_function(&format!("{which}: linking the law of a day"), |bencher| {
        bencher.iter(|| engine.link(&[], black_box(inquiry.as_of), inquiry.known_on).unwrap());
    });
    criterion.bench_function(&format!("{which}: whole answer, program linked"), |bencher| {
        bencher.iter(|| engine.assess_with(black_box(&program), black_box(&case), &inquiry));
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
