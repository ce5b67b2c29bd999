//! Going on from any row gives the same rest.

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use underlag_import::{Format, ImportError, Place};

use crate::common::{open, rows};

const FILES: [(Format, &str); 6] = [
    (Format::GleifLevel1, include_str!("../files/level1.csv")),
    (Format::GleifLevel2, include_str!("../files/level2.csv")),
    (Format::GleifExceptions, include_str!("../files/exceptions.csv")),
    (Format::DataPrivacyFramework, include_str!("../files/dpf.csv")),
    (Format::Bods, include_str!("../files/bods.json")),
    (Format::Bods, include_str!("../files/bods.jsonl")),
];

/// A file of the tests, with a few of its bytes changed.
fn damaged() -> impl Strategy<Value = (Format, Vec<u8>)> {
    let byte = prop_oneof![any::<u8>(), Just(b'"'), Just(b'\n'), Just(b','), Just(b'{'), Just(b'}'), Just(b']')];
    let damage = proptest::collection::vec((any::<proptest::sample::Index>(), byte), 0..6);
    (proptest::sample::select(FILES.to_vec()), damage).prop_map(|((format, file), damage)| {
        let mut bytes = file.as_bytes().to_vec();
        for (index, byte) in damage {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        (format, bytes)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn going_on_from_any_row_of_a_file_whole_or_damaged_gives_the_same_rest((format, bytes) in damaged()) {
        let Ok(mut reading) = open(format, &bytes, None) else { return Ok(()) };
        let mut all = Vec::new();
        let mut places = vec![reading.place()];
        while let Some(row) = reading.next() {
            all.push(row.unwrap());
            places.push(reading.place());
        }
        // A file of statements that ends within its array says so wherever one goes on.
        let ends_early = all.last().and_then(|row| row.as_ref().err()).is_some_and(|reject| reject.place.byte == bytes.len() as u64);
        for (at, place) in places.into_iter().enumerate() {
            let rest: Vec<_> = open(format, &bytes, Some(place)).unwrap().map(Result::unwrap).collect();
            prop_assert_eq!(&rest[..], &all[at.min(all.len() - usize::from(ends_early))..], "from {:?}", place);
        }
        for (at, row) in all.iter().enumerate() {
            let place = row.as_ref().map_or_else(|reject| reject.place, |row| row.place);
            let rest: Vec<_> = open(format, &bytes, Some(place)).unwrap().map(Result::unwrap).collect();
            prop_assert_eq!(&rest[..], &all[at..], "from the row at {:?}", place);
        }
    }
}

#[test]
fn lines_bytes_and_rows_of_a_file_are_counted_from_its_beginning() {
    for (format, file) in FILES {
        let places: Vec<Place> = rows(format, file.as_bytes()).into_iter().map(|row| row.unwrap().place).collect();
        for (row, place) in (1..).zip(places) {
            let before = &file[..usize::try_from(place.byte).unwrap()];
            assert_eq!((place.row, place.line), (row, 1 + before.matches('\n').count() as u64));
        }
    }
}

#[test]
fn a_place_that_is_no_beginning_of_a_row_is_refused() {
    let (format, file) = FILES[0];
    let row = rows(format, file.as_bytes())[3].as_ref().unwrap().place;
    for byte in [1, row.byte + 1, row.byte - 1, file.len() as u64 + 1, u64::MAX] {
        let place = Place { byte, ..row };
        assert!(
            matches!(open(format, file.as_bytes(), Some(place)), Err(ImportError::Place { .. } | ImportError::Read(_))),
            "{byte}"
        );
    }
    let start = open(format, file.as_bytes(), Some(Place::START)).unwrap();
    assert_eq!(start.count(), 10);
}
