//! Rows that are broken stop nothing.

use underlag_import::{EntityRow, Format, MOST_BYTES, MOST_CHARACTERS, Place, Reason, Reject, Row, SHOWN, Stated};

use crate::common::{open, rows};

const LEVEL1: &str = include_str!("../files/level1.csv");
const LEVEL2: &str = include_str!("../files/level2.csv");

/// A file with something replaced in it, once.
fn with(file: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(file.contains(from), "{from}");
    file.replacen(from, to, 1).into_bytes()
}

fn rejects(rows: Vec<Result<Row, Reject>>) -> Vec<(u64, String)> {
    rows.into_iter().filter_map(Result::err).map(|reject| (reject.place.line, reject.why.to_string())).collect()
}

/// The one row that is rejected, of ten in all.
fn one_of_ten(file: &[u8]) -> (u64, String) {
    let rows = rows(Format::GleifLevel1, file);
    assert_eq!(rows.len(), 10);
    let mut found = rejects(rows);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn a_wrong_check_digit_an_unknown_country_and_a_day_that_is_none_are_rejected_with_their_line() {
    for (from, to, line, why) in [
        (
            "FJALL01",
            "FJALL11",
            2,
            "`LEI`: `9999FICTIVEFJALL1122` has wrong check digits; compare it with its source digit by digit",
        ),
        (
            "\"Mölnbo\",\"SE\"",
            "\"Mölnbo\",\"ZZ\"",
            3,
            "`Entity.LegalAddress.Country`: `ZZ` is not a country; use its code of ISO 3166-1, such as SE, or SE-AB for a part of it",
        ),
        (
            "2023-06-30T10:00:00+02:00",
            "2023-06-31T10:00:00+02:00",
            6,
            "`Registration.LastUpdateDate`: `2023-06-31T10:00:00+02:00` is not a day; write it as year-month-day, for example 2026-11-21",
        ),
        (
            "BRANCH",
            "ROOT",
            8,
            "`Entity.EntityCategory`: `ROOT` is not a code of the format; the file may be of a later version of it",
        ),
        ("Björkvallens kommun", "", 10, "`Entity.LegalName` is empty; it must be given"),
    ] {
        assert_eq!(one_of_ten(&with(LEVEL1, from, to)), (line, why.to_owned()));
    }
}

#[test]
fn bytes_that_are_no_text_and_columns_too_many_are_rejected() {
    let mut latin = LEVEL1.as_bytes().to_vec();
    let at = LEVEL1.find("ä").unwrap();
    latin.splice(at..at + 2, [0xE4]);
    assert_eq!(one_of_ten(&latin), (2, "the row is not UTF-8; save the file as UTF-8".to_owned()));
    let more = with(LEVEL1, "\"GENERAL\"", "\"GENERAL\",\"\"");
    let why = "the row has 21 columns and the header 20; look for a quote or a comma too many";
    assert_eq!(one_of_ten(&more), (2, why.to_owned()));
}

#[test]
fn a_quote_that_is_never_closed_takes_no_other_row_with_it() {
    let found = rows(Format::GleifLevel1, &with(LEVEL1, "\"Satamakylän Pilvi Oy\"", "\"Satamakylän Pilvi Oy"));
    assert_eq!(found.len(), 10);
    let broken: Vec<_> = found.into_iter().filter_map(Result::err).collect();
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert_eq!(broken[0].place.line, 7);
    assert!(broken[0].row.starts_with("\"9999FICTIVESATAM"));
}

#[test]
fn a_file_cut_in_the_middle_of_a_row_gives_every_row_before() {
    let whole = rows(Format::GleifLevel1, LEVEL1.as_bytes());
    let at = LEVEL1.find("Bortbl").unwrap();
    let cut = rows(Format::GleifLevel1, &LEVEL1.as_bytes()[..at]);
    assert_eq!(cut[..8], whole[..8]);
    let last = cut[8].as_ref().unwrap_err();
    assert_eq!((&last.why, last.place.line, cut.len()), (&Reason::Cut, 12, 9));
}

#[test]
fn a_row_of_more_than_a_mebibyte_is_rejected_and_the_next_one_is_read() {
    for fill in ["x", "y\n"] {
        let name = fill.repeat(MOST_BYTES / fill.len() + 1);
        let found = rows(Format::GleifLevel1, &with(LEVEL1, "\"Molngatan 1", &format!("\"{name}")));
        let first = found[0].as_ref().unwrap_err();
        assert_eq!((&first.why, first.place), (&Reason::TooLong, Place { line: 2, byte: first.place.byte, row: 1 }));
        assert!(first.row.chars().count() <= SHOWN);
        assert_eq!(found.iter().filter(|row| row.is_ok()).count(), 9);
    }
    let just = "x".repeat(MOST_BYTES - 1_000);
    assert!(rows(Format::GleifLevel1, &with(LEVEL1, "Molngatan", &just)).iter().all(Result::is_ok));
}

#[test]
fn a_name_that_nobody_has_is_rejected() {
    let just = "x".repeat(MOST_CHARACTERS - 1) + "å";
    assert!(rows(Format::GleifLevel1, &with(LEVEL1, "Fjällmolnet Åtta AB", &just)).iter().all(Result::is_ok));
    let long = "`Entity.LegalName` is longer than 500 characters; nobody's is";
    assert_eq!(one_of_ten(&with(LEVEL1, "Fjällmolnet Åtta AB", &(just + "x"))), (2, long.to_owned()));
    let nul = "`Entity.LegalName` has the character NUL, which no text has; fetch the file again";
    assert_eq!(one_of_ten(&with(LEVEL1, "Fjällmolnet", "Fjäll\0molnet")), (2, nul.to_owned()));
    let found = rows(
        Format::Bods,
        &with(include_str!("../files/bods.jsonl"), "\"recordId\": \"E1\"", "\"recordId\": \"E\\u0000\""),
    );
    assert_eq!(rejects(found), [(1, nul.replace("Entity.LegalName", "recordId"))]);
}

/// Everything that can be seen of a row.
fn shown(row: &Result<Row, Reject>) -> String {
    match row {
        Ok(Row { stated, .. }) => match stated.as_slice() {
            [Stated::Entity(EntityRow { entity, .. })] => entity.name.clone(),
            other => format!("{other:?}"),
        },
        Err(Reject { why, row, .. }) => format!("{why} {row}\n"),
    }
}

#[test]
fn nothing_is_shown_of_a_row_about_a_person_but_its_number_wherever_it_is_broken() {
    let start = LEVEL1.find("\"9999FICTIVEFILIA").unwrap();
    let end = LEVEL1.find("\"9999FICTIVEKOMMU").unwrap();
    let mut rejected = 0;
    for at in start..end {
        for byte in *b"\",\nX" {
            let mut file = LEVEL1.as_bytes().to_vec();
            file[at] = byte;
            let found = rows(Format::GleifLevel1, &file);
            rejected += found.iter().filter(|row| row.is_err()).count();
            let shown: String = found.iter().map(shown).collect();
            for secret in ["Påhittad", "Anna P", "811228", "9874", "Hemvägen"] {
                assert!(!shown.contains(secret), "{secret}, byte {at} as {byte}: {shown}");
            }
        }
    }
    assert!(rejected > 500, "{rejected}");
    let found = rows(Format::GleifLevel1, &with(LEVEL1, "PERSO06", "PERSO60"));
    assert_eq!(found.into_iter().find_map(Result::err).unwrap().row, "\"9999FICTIVEPERSO6002\"");
    let found = rows(Format::GleifLevel1, &with(LEVEL1, "FJALL01", "FJALL11"));
    assert!(found.into_iter().find_map(Result::err).unwrap().row.contains("Fjällmolnet Åtta AB"));
}

#[test]
fn a_relation_that_ends_before_it_begins_or_has_one_end_only_is_rejected() {
    let found = rows(Format::GleifLevel2, &with(LEVEL2, "\"2015-01-01\"", "\"2019-07-01\""));
    let why = "it ends on 2019-06-30, before it begins on 2019-07-01; the earlier day comes first";
    assert_eq!(rejects(found), [(4, why.to_owned())]);
    let (start, end) = ("9999FICTIVEFJALL0122", LEVEL2.lines().nth(1).unwrap().split('"').nth(5).unwrap());
    let found = rows(Format::GleifLevel2, &with(LEVEL2, start, end));
    assert_eq!(rejects(found), [(2, "both ends are the same entity; a relation has two".to_owned())]);
    let found = rows(Format::GleifLevel2, &with(LEVEL2, "\"LEI\",\"9999FICTIVEMOLS", "\"ISIN\",\"9999FICTIVEMOLS"));
    assert_eq!(rejects(found).len(), 1);
}

#[test]
fn another_file_is_refused_with_the_column_it_lacks() {
    let refused = |format, file: &str| open(format, file.as_bytes(), None).map(|_| ()).unwrap_err().to_string();
    assert_eq!(
        refused(Format::GleifLevel2, LEVEL1),
        "the file has no column `Relationship.Period.1.startDate`, so it is not gleif-level2"
    );
    let misspelt = LEVEL1.replacen("Entity.LegalName", "Entity.LegalNane", 1);
    assert_eq!(
        refused(Format::GleifLevel1, &misspelt),
        "the file has no column `Entity.LegalName`, so it is not gleif-level1; did you mean `Entity.LegalNane`?"
    );
    assert_eq!(refused(Format::GleifExceptions, ""), "the file is empty; fetch it again");
    assert_eq!(refused(Format::GleifExceptions, "\u{feff}"), "the file is empty; fetch it again");
}
