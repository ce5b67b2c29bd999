//! Benchmark: controlling jurisdictions of every entity of a world-sized register on a day, and the exposure of one service.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::bulk::controlling;
use underlag_domain::supplier::{BlastRadius, Graph, Handed, LawOfDay, Link, Node, Origin, Task, exposure};
use underlag_tests::gleif::{WORLD, register};
use underlag_tests::supply::{Supply, TODAY, at, country, majority};

fn bulk(criterion: &mut Criterion) {
    let world = register(WORLD);
    let day = Day::of(2026, 1, 1);
    let found = controlling(&world.homes, &world.ties, day);
    let most = (0..WORLD.entities).map(|entity| found.of(entity).len()).max().unwrap();
    let several = (0..WORLD.entities).filter(|entity| found.of(*entity).len() > 1).count();
    println!(
        "{} entities, {} ties: {several} entities with more than their own jurisdiction, at most {most} of them",
        world.homes.len(),
        world.ties.len()
    );
    let mut group = criterion.benchmark_group("reach");
    group.sample_size(20);
    group.bench_function("controlling jurisdictions of every entity, from arrays", |bencher| {
        bencher.iter(|| controlling(black_box(&world.homes), black_box(&world.ties), day));
    });
    group.finish();
}

/// A supplier with a parent chain of six, three sub-processors with chains of their own, and sites in four countries.
fn neighbourhood() -> Supply {
    let mut supply = Supply::default();
    let chain = |supply: &mut Supply, name: &str, codes: &[&str]| {
        let mut below = supply.company(name, codes.first().unwrap());
        let bottom = below;
        for (at, code) in codes.iter().enumerate().skip(1) {
            let above = supply.company(&format!("{name} {at}"), code);
            supply.owns(above, below, 10_000);
            below = above;
        }
        supply.link(Link::OwnerUnknown { held: below, reason: underlag_domain::supplier::OwnerUnknown::NoKnownPerson });
        bottom
    };
    let provider = chain(&mut supply, "Fjällmolnet", &["SE", "SE", "NL", "IE", "LU", "US", "US"]);
    let service = supply.service("Journal", provider);
    supply.runs(service, "SE", provider);
    for (name, codes) in
        [("Quayside", ["GB", "GB", "US"]), ("Neelam", ["IN", "SG", "IN"]), ("Almlunden", ["FI", "SE", "FI"])]
    {
        let engaged = chain(&mut supply, name, &codes);
        supply.site(service, Task::Support, codes[0], engaged);
        supply.link(Link::SubProcessor {
            of: Node::Service(service),
            engaged: Node::Entity(engaged),
            handed: Handed::EVERYTHING,
        });
    }
    supply
}

fn one(criterion: &mut Criterion) {
    let law = Register::embedded().unwrap();
    let supply = neighbourhood();
    let base = supply.base();
    let of_day = LawOfDay::of(&law, TODAY);
    let service = Node::Service(underlag_domain::supplier::ServiceId(0));
    println!("one service: {} entities, {} edges", base.entities().len(), base.edges().len());
    criterion.bench_function("reach: graph of a day, neighbourhood of one service", |bencher| {
        bencher.iter(|| Graph::of(black_box(&base).at(at(TODAY)), &of_day));
    });
    let graph = Graph::of(base.at(at(TODAY)), &of_day);
    criterion.bench_function("reach: exposure of one service, graph built", |bencher| {
        bencher.iter(|| exposure(black_box(&graph), service, &majority()));
    });
    criterion.bench_function("reach: blast radius of a jurisdiction, graph built", |bencher| {
        bencher.iter(|| {
            BlastRadius::of(black_box(&graph), majority().control).services(Origin::Jurisdiction(country("US")))
        });
    });
}

criterion_group!(benches, bulk, one);
criterion_main!(benches);
