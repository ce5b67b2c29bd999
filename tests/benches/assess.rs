//! Benchmarks: one evaluation with trace, and the whole answer, for the largest case of law.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use underlag_domain::assess::Engine;
use underlag_domain::evaluate::evaluate;
use underlag_tests::cases::all;

fn bench(criterion: &mut Criterion) {
    let engine = Engine::embedded().unwrap();
    let named = all().into_iter().max_by_key(|named| (named.file.case.handovers.len(), named.name.clone())).unwrap();
    let (case, inquiry) = named.checked(&engine);
    let program = engine.link(&[], inquiry.as_of, inquiry.known_on).unwrap();
    let situation = engine.situation(&case, &inquiry, &program);
    println!(
        "largest case: {} ({} handovers, {} rules in force, {} nodes)",
        named.name,
        case.handovers().len(),
        program.rules.len(),
        program.len()
    );
    criterion.bench_function("one evaluation with trace, whole law", |bencher| {
        bencher.iter(|| evaluate(black_box(&program), black_box(&situation)));
    });
    criterion.bench_function("laying the case out as rows", |bencher| {
        bencher.iter(|| engine.situation(black_box(&case), &inquiry, &program));
    });
    criterion.bench_function("linking the law of a day", |bencher| {
        bencher.iter(|| engine.link(&[], black_box(inquiry.as_of), inquiry.known_on).unwrap());
    });
    criterion.bench_function("whole answer, program linked", |bencher| {
        bencher.iter(|| engine.assess_with(black_box(&program), black_box(&case), &inquiry));
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
