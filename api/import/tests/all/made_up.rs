//! Made-up files: as large as is asked for, always the same, and all of it can be read.

use std::collections::{BTreeMap, BTreeSet};

use underlag_domain::supplier::{Directness, Link};
use underlag_import::made_up::{Size, WORLD, write_exceptions, write_level1, write_level2};
use underlag_import::{EdgeRow, Format, Key, Stated};

use crate::common::{entity, stated};

const SMALL: Size = Size { entities: 7_000, relations: 2_400, ..WORLD };

fn level1(size: Size) -> Vec<u8> {
    let mut out = Vec::new();
    write_level1(size, &mut out).unwrap();
    out
}

fn level2(size: Size) -> Vec<u8> {
    let mut out = Vec::new();
    assert_eq!(write_level2(size, &mut out).unwrap(), size.relations);
    out
}

fn exceptions(size: Size) -> Vec<u8> {
    let mut out = Vec::new();
    write_exceptions(size, &mut out).unwrap();
    out
}

#[test]
fn every_made_up_row_is_read_and_the_files_name_the_same_entities() {
    let entities = stated(Format::GleifLevel1, &level1(SMALL));
    let known: BTreeSet<&Key> = entities.iter().map(|row| entity(row).0).collect();
    assert_eq!(known.len(), 7_000);
    let numbered = entities.iter().filter(|row| entity(row).1.identifiers.len() == 2).count();
    assert!(numbered > 1_000, "{numbered} with a Swedish or Finnish number");
    let relations = stated(Format::GleifLevel2, &level2(SMALL));
    assert_eq!(relations.len(), 2_400);
    let reasons = stated(Format::GleifExceptions, &exceptions(SMALL));
    assert!(reasons.len() > 2_000);
    for stated in relations.iter().chain(&reasons).flatten() {
        let Stated::Edge(EdgeRow { ends, .. }) = stated else { panic!("{stated:?}") };
        assert!(ends.iter().all(|end| known.contains(end)));
    }
}

#[test]
fn groups_are_as_deep_as_asked_for_and_their_direct_and_ultimate_parents_agree() {
    let (mut direct, mut ultimate, mut branches) = (BTreeMap::new(), BTreeMap::new(), 0);
    for row in stated(Format::GleifLevel2, &level2(SMALL)) {
        let [Stated::Edge(EdgeRow { ends, edge })] = row.as_slice() else { panic!("{row:?}") };
        let (child, parent) = (ends[0].clone(), ends[1].clone());
        match edge.link {
            Link::Control { directness: Directness::Direct, .. } => assert_eq!(direct.insert(child, parent), None),
            Link::Control { .. } => assert_eq!(ultimate.insert(child, parent), None),
            Link::BranchOf { .. } => branches += 1,
            _ => panic!("{edge:?}"),
        }
    }
    assert!(branches > 0);
    let (mut deepest, mut circles) = (0, 0);
    for (child, top) in &ultimate {
        let (mut at, mut steps) = (child, 0);
        while let Some(parent) = direct.get(at).filter(|_| at != top) {
            (at, steps) = (parent, steps + 1);
        }
        // The last groups may be cut by the number of relations.
        assert!(at == top || !direct.contains_key(at));
        circles += usize::from(direct.contains_key(top));
        deepest = deepest.max(steps);
    }
    assert_eq!(deepest, 6);
    assert!(circles > 0);
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
    let size = Size { entities: 700, relations: 240, ..WORLD };
    let other = Size { seed: 2, ..size };
    for write in [level1, level2, exceptions] {
        assert_eq!(write(size), write(size));
        assert_ne!(write(size), write(other));
    }
}

#[test]
fn a_row_is_as_wide_as_those_that_are_published() {
    let file = level1(Size { entities: 1, relations: 0, ..WORLD });
    let header = String::from_utf8(file).unwrap().lines().next().unwrap().to_owned();
    let columns = header.matches(',').count() + 1;
    assert!((300..360).contains(&columns), "{columns}");
}

#[test]
fn small_registers_are_written_too() {
    for entities in [0, 1, 6, 7, 8, 20] {
        for depth in [0, 1, 6] {
            let size = Size { entities, relations: 5, depth, seed: 0 };
            let mut out = Vec::new();
            let written = write_level2(size, &mut out).unwrap();
            assert_eq!(stated(Format::GleifLevel2, &out).len(), written as usize);
            assert_eq!(stated(Format::GleifLevel1, &level1(size)).len(), entities as usize);
            stated(Format::GleifExceptions, &exceptions(size));
        }
    }
}
