//! Benchmark: rows of made-up files read in a second, on one core.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;
use std::io::Cursor;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use underlag_domain::day::Day;
use underlag_import::made_up::{Size, WORLD, write_exceptions, write_level1, write_level2};
use underlag_import::{Format, Published, Row, read};

fn rows(criterion: &mut Criterion) {
    let size = Size { entities: 50_000, relations: 20_000, ..WORLD };
    let (mut level1, mut level2, mut exceptions) = (Vec::new(), Vec::new(), Vec::new());
    write_level1(size, &mut level1).unwrap();
    write_level2(size, &mut level2).unwrap();
    write_exceptions(size, &mut exceptions).unwrap();
    let mut group = criterion.benchmark_group("rows");
    group.sample_size(10);
    for (format, file) in
        [(Format::GleifLevel1, &level1), (Format::GleifLevel2, &level2), (Format::GleifExceptions, &exceptions)]
    {
        let reading = || {
            let published = Published { what: "made up".to_owned(), day: Day::of(2026, 1, 1) };
            read(format, Cursor::new(file), published, None).unwrap().map(|row| row.unwrap().unwrap())
        };
        let count = reading().count();
        println!("{format}: {count} rows of {} bytes", file.len() / count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format.name(), |bencher| {
            bencher.iter(|| reading().map(|Row { stated, .. }| black_box(stated).len()).sum::<usize>());
        });
    }
    group.finish();
}

criterion_group!(benches, rows);
criterion_main!(benches);
