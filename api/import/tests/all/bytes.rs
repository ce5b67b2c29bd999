//! Whatever bytes a file has, reading it ends, and says what was wrong.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use underlag_import::{Format, ImportError, SHOWN, read};

use crate::common::{open, published, rows};

/// A header of the format, so that what follows is looked at.
fn beginning(format: Format) -> &'static str {
    let file = match format {
        Format::GleifLevel1 => include_str!("../files/level1.csv"),
        Format::GleifLevel2 => include_str!("../files/level2.csv"),
        Format::GleifExceptions => include_str!("../files/exceptions.csv"),
        Format::DataPrivacyFramework => include_str!("../files/dpf.csv"),
        Format::Bods => "[\n",
    };
    file.split_inclusive('\n').next().unwrap()
}

/// Bytes of the kind that files have, in an order that they do not.
fn like_files() -> impl Strategy<Value = Vec<u8>> {
    let parts = [
        "\"",
        ",",
        "\n",
        "\r\n",
        "\r",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "LEI",
        "ACTIVE",
        "\"recordType\":",
        "å",
        "\u{feff}",
        " ",
        "\0",
        "2024-01-01",
    ];
    proptest::collection::vec(select(parts.to_vec()), 0..200).prop_map(|parts| parts.concat().into_bytes())
}

fn check(format: Format, bytes: &[u8]) -> Result<(), proptest::test_runner::TestCaseError> {
    let Ok(mut reading) = open(format, bytes, None) else { return Ok(()) };
    let mut last = None;
    for (count, row) in (1..).zip(reading.by_ref()) {
        let row = row.unwrap();
        let place = row.as_ref().map_or_else(|reject| reject.place, |row| row.place);
        prop_assert!(last.is_none_or(|last| last < place.byte));
        last = Some(place.byte);
        prop_assert_eq!(place.row, count);
        if let Err(reject) = row {
            prop_assert!(reject.row.chars().count() <= SHOWN);
            prop_assert!(!reject.why.to_string().is_empty());
        }
    }
    prop_assert!(reading.next().is_none());
    prop_assert!(reading.place().byte <= bytes.len() as u64);
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_an_end(format in select(Format::ALL.to_vec()), bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        check(format, &bytes)?;
        check(format, &[beginning(format).as_bytes(), &bytes].concat())?;
    }

    #[test]
    fn any_pieces_of_files_are_read_to_an_end(format in select(Format::ALL.to_vec()), bytes in like_files()) {
        check(format, &bytes)?;
        check(format, &[beginning(format).as_bytes(), &bytes].concat())?;
    }

    #[test]
    fn how_much_is_read_at_once_changes_nothing(format in select(Format::ALL.to_vec()), bytes in like_files(), most in 1_usize..7) {
        let bytes = [beginning(format).as_bytes(), &bytes].concat();
        let Ok(slow) = read(format, Slow { input: Cursor::new(&bytes), most, fails_at: None }, published(), None) else { return Ok(()) };
        let slow: Vec<_> = slow.map(Result::unwrap).collect();
        prop_assert_eq!(slow, rows(format, &bytes));
    }
}

/// A reader that gives a few bytes at a time, and may break.
struct Slow<'a> {
    input: Cursor<&'a Vec<u8>>,
    most: usize,
    fails_at: Option<u64>,
}

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.fails_at.is_some_and(|at| self.input.position() >= at) {
            return Err(io::Error::other("the disk is gone"));
        }
        let most = self.most.min(buffer.len());
        self.input.read(&mut buffer[..most])
    }
}

impl Seek for Slow<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.input.seek(to)
    }
}

#[test]
fn a_file_that_cannot_be_read_on_ends_with_an_error_after_the_rows_before() {
    let file = include_bytes!("../files/level1.csv").to_vec();
    let place = rows(Format::GleifLevel1, &file)[5].as_ref().unwrap().place;
    let slow = Slow { input: Cursor::new(&file), most: 16, fails_at: Some(place.byte + 40) };
    let mut reading = read(Format::GleifLevel1, slow, published(), None).unwrap();
    let mut good = 0;
    let error = loop {
        match reading.next() {
            Some(Ok(row)) => {
                row.unwrap();
                good += 1;
            }
            Some(Err(error)) => break error,
            None => panic!("it ended as if it were whole"),
        }
    };
    assert_eq!((good, error.to_string()), (5, "the file cannot be read: the disk is gone".to_owned()));
    assert!(matches!(error, ImportError::Read(_)));
    assert!(reading.next().is_none());
    // What was not read yet is where reading can go on.
    assert_eq!(reading.place(), place);
}
