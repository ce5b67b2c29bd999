//! Level 1 of the golden copy.

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityKind, From, Home, LegalEntity, Source, Until};
use underlag_import::{Format, Stated};

use crate::common::{DAY, entity, lei, stated};

const FILE: &[u8] = include_bytes!("../files/level1.csv");

fn rows() -> Vec<Vec<Stated>> {
    stated(Format::GleifLevel1, FILE)
}

fn homes(entity: &LegalEntity) -> Vec<(Home, &str, Until)> {
    entity.homes.iter().map(|fact| (fact.home, fact.country.code(), fact.span.until)).collect()
}

#[test]
fn a_company_has_its_name_its_numbers_and_its_homes() {
    let rows = rows();
    let (key, company) = entity(&rows[0]);
    assert_eq!(*key, lei("9999FICTIVEFJALL01"));
    assert_eq!((company.name.as_str(), company.kind), ("Fjällmolnet Åtta AB", EntityKind::Company));
    let numbers: Vec<String> =
        company.identifiers.iter().map(|number| format!("{} {number}", number.scheme())).collect();
    assert_eq!(numbers, ["lei 9999FICTIVEFJALL0122".to_owned(), "organisationsnummer 999900-1234".to_owned()]);
    assert_eq!(homes(company), [(Home::Registered, "SE", Until::NoneSeen), (Home::Seat, "SE", Until::NoneSeen)]);
    let home = &company.homes[0];
    assert_eq!(home.span.from, From::Unknown);
    assert_eq!(home.source, Source::documented("the file", Day::of(2025, 11, 3)));
}

#[test]
fn quotes_commas_and_new_lines_within_a_column_belong_to_it() {
    let rows = rows();
    assert_eq!(entity(&rows[1]).1.name, "Mölnbo \"Moln\"\n& Söner AB");
    assert_eq!(entity(&rows[2]).1.name, "Quayside Harbour Holdings, Inc.");
}

#[test]
fn a_number_with_wrong_check_digits_is_not_kept_and_the_row_is() {
    assert_eq!(entity(&rows()[1]).1.identifiers.len(), 1);
    let (finnish, rows) = (3, rows());
    let numbers: Vec<String> = entity(&rows[finnish]).1.identifiers.iter().map(ToString::to_string).collect();
    assert_eq!(numbers[1], "1234567-1");
}

#[test]
fn a_part_of_a_country_is_that_country_and_what_lapsed_is_certain_to_its_last_update_only() {
    let rows = rows();
    let quayside = entity(&rows[2]).1;
    assert_eq!(homes(quayside), [(Home::Registered, "US", Until::Unknown), (Home::Seat, "GB", Until::Unknown)]);
    assert_eq!(quayside.homes[0].source.day, Day::of(2023, 6, 30));
}

#[test]
fn of_a_sole_proprietor_nothing_but_countries_is_kept() {
    let rows = rows();
    let (_, person) = entity(&rows[5]);
    assert_eq!((person.name.as_str(), person.kind), ("", EntityKind::NaturalPersons));
    assert!(person.identifiers.is_empty());
    assert_eq!(homes(person).len(), 2);
    let all = format!("{rows:?}");
    assert!(!all.contains("Påhittad") && !all.contains("811228"), "{all}");
}

#[test]
fn every_category_has_its_kind() {
    let rows = rows();
    let kinds: Vec<EntityKind> = rows[4..8].iter().map(|row| entity(row).1.kind).collect();
    assert_eq!(
        kinds,
        [EntityKind::Branch, EntityKind::NaturalPersons, EntityKind::PublicBody, EntityKind::InternationalOrganisation]
    );
}

#[test]
fn without_a_jurisdiction_the_registered_address_says_where_it_is_registered() {
    let rows = rows();
    assert_eq!(homes(entity(&rows[7]).1)[0], (Home::Registered, "NO", Until::NoneSeen));
}

#[test]
fn an_entity_that_is_no_more_has_its_homes_to_its_last_day() {
    let rows = rows();
    let last = Until::Day(Day::of(2022, 5, 31));
    assert_eq!(homes(entity(&rows[8]).1), [(Home::Registered, "SE", last), (Home::Seat, "SE", last)]);
}

#[test]
fn a_duplicate_states_nothing() {
    assert_eq!(rows()[9], []);
    assert_eq!(rows().len(), 10);
}

#[test]
fn a_statement_is_never_newer_than_its_file() {
    let late = String::from_utf8(FILE.to_vec()).unwrap().replace("2025-11-03T08:15:00.000Z", "2026-01-01T00:00:00Z");
    let rows = stated(Format::GleifLevel1, late.as_bytes());
    assert_eq!(entity(&rows[0]).1.homes[0].source.day, DAY);
}
