//! The list of participants in the framework for transfers to the USA.

use underlag_domain::supplier::{EntityId, Home, Link, Listing, Source, Span};
use underlag_import::{EdgeRow, EntityRow, Format, Key, Stated};

use crate::common::{DAY, open, rows, stated};

const FILE: &str = include_str!("../files/dpf.csv");

fn listings(file: &str) -> Vec<Listing> {
    let listing = |row: &Vec<Stated>| match row.as_slice() {
        [Stated::Entity(_), Stated::Edge(EdgeRow { edge, .. })] => match edge.link {
            Link::Listed { entity: EntityId(0), listing } => listing,
            _ => panic!("{edge:?}"),
        },
        other => panic!("{other:?}"),
    };
    stated(Format::DataPrivacyFramework, file.as_bytes()).iter().map(listing).collect()
}

#[test]
fn a_participant_is_listed_for_the_data_it_covers_when_it_is_active_in_the_framework_with_the_union() {
    assert_eq!(listings(FILE), [Listing::HrAndNonHr, Listing::NonHr, Listing::Hr, Listing::None, Listing::None]);
}

#[test]
fn a_list_speaks_of_its_own_day_only() {
    let rows = stated(Format::DataPrivacyFramework, FILE.as_bytes());
    let [Stated::Entity(EntityRow { key, entity }), Stated::Edge(EdgeRow { ends, edge })] = rows[0].as_slice() else {
        panic!("{rows:?}")
    };
    assert_eq!((edge.span, &edge.source), (Span::between(DAY, DAY), &Source::documented("the file", DAY)));
    assert_eq!(*key, Key::Own { scheme: "dpf", id: "P-1".to_owned() });
    assert_eq!(ends.as_slice(), std::slice::from_ref(key));
    assert_eq!(entity.name, "Quayside Harbour Holdings, Inc.");
    let homes: Vec<_> = entity.homes.iter().map(|fact| (fact.home, fact.country.code())).collect();
    assert_eq!(homes, [(Home::Seat, "US")]);
}

#[test]
fn columns_are_found_by_other_names_too_and_without_an_id_the_name_is_one() {
    let file = "name,ACTIVE/INACTIVE,Data Collected\nLantern Analytics LLC,Active,\"HR Data, Non-HR Data\"\n";
    assert_eq!(listings(file), [Listing::HrAndNonHr]);
    let rows = stated(Format::DataPrivacyFramework, file.as_bytes());
    assert!(
        matches!(&rows[0][0], Stated::Entity(EntityRow { key: Key::Own { id, .. }, .. }) if id == "Lantern Analytics LLC")
    );
}

#[test]
fn what_cannot_be_told_to_be_active_or_covered_is_rejected() {
    let file = "Name,Status,Covered Data\nA,Perhaps,HR\nB,Active,\nC,Active,Everything\nD,Inactive,\n,Active,HR\n";
    let why: Vec<Option<String>> = rows(Format::DataPrivacyFramework, file.as_bytes())
        .into_iter()
        .map(|row| row.err().map(|reject| reject.why.to_string()))
        .collect();
    let code = |column: &str, given: &str| {
        Some(format!("`{column}`: `{given}` is not a code of the format; the file may be of a later version of it"))
    };
    let missing = |column: &str| Some(format!("`{column}` is empty; it must be given"));
    assert_eq!(
        why,
        [
            code("Status", "Perhaps"),
            missing("Covered Data"),
            code("Covered Data", "Everything"),
            None,
            missing("Organization Name")
        ]
    );
}

#[test]
fn of_a_participant_that_is_rejected_only_its_name_is_shown() {
    let file = "Name,Status,Covered Data,Contact\nLantern LLC,Perhaps,HR,Anna Påhittad\nLantern LLC,Anna Påhittad\n";
    let found = rows(Format::DataPrivacyFramework, file.as_bytes());
    let shown: Vec<String> = found.into_iter().map(|row| row.unwrap_err().row).collect();
    assert_eq!(shown, ["Lantern LLC", ""]);
}

#[test]
fn a_file_without_the_columns_is_refused_with_the_name_to_give_them() {
    let error = open(Format::DataPrivacyFramework, b"Name,Status\n", None).map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), "the file has no column `Covered Data`, so it is not dpf");
}
