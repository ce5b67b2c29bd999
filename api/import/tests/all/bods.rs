//! Beneficial Ownership Data Standard 0.4.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    ControlBasis, Directness, EntityId, EntityKind, From, Home, Link, OwnerUnknown, Share, Span, Until,
};
use underlag_import::{Format, Key, MOST_BYTES, MOST_LEVELS, Reason, Reject, Row, Stated};

use crate::common::{DAY, edges, entity, open, rows, stated};

const ARRAY: &str = include_str!("../files/bods.json");
const LINES: &str = include_str!("../files/bods.jsonl");

fn all() -> Vec<Vec<Stated>> {
    stated(Format::Bods, ARRAY.as_bytes())
}

fn read(file: &str) -> Vec<Result<Row, Reject>> {
    rows(Format::Bods, file.as_bytes())
}

fn key(id: &str) -> Key {
    Key::Own { scheme: "bods", id: id.to_owned() }
}

fn faults(rows: &[Result<Row, Reject>]) -> Vec<(u64, Reason)> {
    rows.iter().filter_map(|row| row.as_ref().err()).map(|reject| (reject.place.line, reject.why.clone())).collect()
}

#[test]
fn an_array_and_a_line_for_each_say_the_same() {
    assert_eq!(all(), stated(Format::Bods, LINES.as_bytes()));
    assert_eq!(all().len(), 11);
    let marked = format!("\u{feff} \n{ARRAY}");
    assert_eq!(all(), stated(Format::Bods, marked.as_bytes()));
    assert_eq!(stated(Format::Bods, b"[]"), Vec::<Vec<Stated>>::new());
}

#[test]
fn an_entity_has_its_numbers_and_the_country_of_its_law_before_that_of_its_address() {
    let rows = all();
    let (named, company) = entity(&rows[0]);
    assert_eq!((named, company.name.as_str()), (&key("E1"), "Fjällmolnet Åtta AB"));
    let numbers: Vec<String> = company.identifiers.iter().map(ToString::to_string).collect();
    assert_eq!(numbers, ["9999FICTIVEFJALL0122", "999900-1234"]);
    let homes: Vec<_> = company.homes.iter().map(|fact| (fact.home, fact.country.code(), fact.span.until)).collect();
    assert_eq!(homes, [(Home::Registered, "SE", Until::NoneSeen)]);
    assert_eq!(company.homes[0].source.day, Day::of(2025, 9, 1));
    let (_, agency) = entity(&rows[1]);
    assert_eq!((agency.kind, agency.homes[0].country.code()), (EntityKind::PublicBody, "FI"));
    let (_, unknown) = entity(&rows[10]);
    assert_eq!((unknown.name.as_str(), unknown.homes.len()), ("", 0));
}

#[test]
fn of_a_natural_person_only_countries_reach_a_row() {
    let rows = all();
    let (named, person) = entity(&rows[2]);
    assert_eq!((named, person.kind, person.name.as_str()), (&key("P1"), EntityKind::NaturalPersons, ""));
    assert!(person.identifiers.is_empty());
    let homes: Vec<_> = person.homes.iter().map(|fact| (fact.home, fact.country.code())).collect();
    assert_eq!(homes, [(Home::Registered, "SE"), (Home::Registered, "FI"), (Home::Seat, "NO")]);
    let (_, anonymous) = entity(&rows[3]);
    assert_eq!(anonymous.homes[0].country.code(), "US");
    let shown = format!("{rows:?}");
    for secret in
        ["Påhittad", "Äpplet", "1981", "9874", "Hemvägen", "Hemliga", "Skyddad", "Tjänste", "\"DK\"", "\"DE\""]
    {
        assert!(!shown.contains(secret), "{secret}");
    }
}

#[test]
fn of_a_natural_person_nothing_is_shown_wherever_the_statement_is_broken() {
    let person = LINES.lines().nth(2).unwrap();
    for at in 0..person.len() {
        for byte in *b"\"}{\n" {
            let mut broken = person.as_bytes().to_vec();
            broken[at] = byte;
            for (before, after) in [("", "\n"), ("[\n", "\n]\n")] {
                let file = [before.as_bytes(), &broken, after.as_bytes()].concat();
                let Ok(reading) = open(Format::Bods, &file, None) else { continue };
                let shown = format!("{:?}", reading.map(Result::unwrap).collect::<Vec<_>>());
                for secret in ["Påhittad", "1981", "9874", "Hemvägen", "Hemliga", "Tjänste"] {
                    assert!(!shown.contains(secret), "{secret}, byte {at} as {byte}: {shown}");
                }
            }
        }
    }
}

#[test]
fn shares_and_votes_of_the_same_days_are_one_ownership_and_the_board_is_control() {
    let rows = all();
    let found = edges(&rows[4]);
    assert_eq!(found.len(), 2);
    let (ends, ownership) = found[0];
    assert_eq!(ends, [key("E1"), key("P1")]);
    let link = Link::Ownership {
        holder: EntityId(1),
        held: EntityId(0),
        capital: Share::between(5_001, 7_500).unwrap(),
        votes: Share::exact(6_050).unwrap(),
        directness: Directness::Direct,
    };
    assert_eq!((&ownership.link, ownership.span), (&link, Span::since(Day::of(2019, 4, 1))));
    let control = Link::Control {
        holder: EntityId(1),
        held: EntityId(0),
        basis: ControlBasis::BoardMajority,
        directness: Directness::Direct,
    };
    assert_eq!((&found[1].1.link, found[1].1.span), (&control, Span::since(Day::of(2020, 1, 1))));
}

#[test]
fn an_interest_ends_the_day_before_the_day_from_which_it_is_no_more() {
    let rows = all();
    let found = edges(&rows[5]);
    assert_eq!(found[0].1.span, Span::between(Day::of(2015, 1, 1), Day::of(2017, 12, 31)));
    // Not known to be direct: a sum, and of a size nobody said. A seat on the board is nothing.
    assert!(matches!(
        found[1].1.link,
        Link::Ownership { capital: Share::UNKNOWN, votes: Share::UNKNOWN, directness: Directness::Indirect, .. }
    ));
    assert!(matches!(found[2].1.link, Link::Control { basis: ControlBasis::Other, .. }));
    assert_eq!(found.len(), 3);
}

#[test]
fn where_no_party_is_named_the_reason_is_kept() {
    let rows = all();
    let (ends, edge) = edges(&rows[6])[0];
    assert_eq!(ends, [key("E2")]);
    assert_eq!(edge.link, Link::OwnerUnknown { held: EntityId(0), reason: OwnerUnknown::NonPublic });
    assert_eq!(edge.source.what, "the file: subjectExemptFromDisclosure");
}

#[test]
fn that_there_is_no_beneficial_owner_does_not_say_that_nobody_controls() {
    let file = LINES.replacen("subjectExemptFromDisclosure", "noBeneficialOwners", 1);
    let rows = stated(Format::Bods, file.as_bytes());
    let link = &edges(&rows[6])[0].1.link;
    assert!(matches!(link, Link::OwnerUnknown { reason, .. } if !reason.says_nobody_controls()));
}

#[test]
fn a_closed_relationship_ended_before_its_last_statement() {
    let rows = all();
    let span = Span { from: From::Unknown, until: Until::Day(Day::of(2024, 5, 31)) };
    assert_eq!(edges(&rows[7])[0].1.span, span);
}

#[test]
fn of_several_statements_about_a_record_only_the_last_says_something() {
    let lines: Vec<&str> = LINES.lines().collect();
    let owned = lines[4];
    let closed = owned.replacen("\"new\"", "\"closed\"", 1).replacen("2025-09-01", "2025-10-01", 1);
    let updated = owned.replacen("\"new\"", "\"updated\"", 1).replacen("2025-09-01", "2025-09-15", 1);
    // In whatever order they stand in the file; of those of one day the last counts.
    for order in [[owned, &updated, &closed], [&closed, owned, &updated], [&updated, &closed, owned]] {
        for file in [order.join("\n"), format!("[{}]", order.join(","))] {
            let rows = stated(Format::Bods, file.as_bytes());
            let said: Vec<usize> = (0..3).filter(|at| !rows[*at].is_empty()).collect();
            assert_eq!(said, [order.iter().position(|line| *line == closed).unwrap()]);
            let spans: Vec<Until> = edges(&rows[said[0]]).iter().map(|(_, edge)| edge.span.until).collect();
            assert_eq!(spans, [Until::Day(Day::of(2025, 9, 30)); 2]);
        }
    }
    let again = updated.replacen("2025-09-15", "2025-09-01", 1);
    let rows = stated(Format::Bods, [owned, &again].join("\n").as_bytes());
    assert_eq!((rows[0].len(), rows[1].len()), (0, 2));
}

#[test]
fn without_a_subject_nothing_is_stated_and_without_interests_one_of_unknown_size() {
    let rows = all();
    assert_eq!(rows[8], []);
    assert!(matches!(edges(&rows[9])[0].1.link, Link::Ownership { capital: Share::UNKNOWN, .. }));
}

#[test]
fn without_a_day_of_its_own_a_statement_is_as_old_as_its_publication_and_never_newer_than_the_file() {
    let file = LINES.replacen("\"statementDate\": \"2025-09-01\", ", "", 1);
    assert_eq!(entity(&stated(Format::Bods, file.as_bytes())[0]).1.homes[0].source.day, Day::of(2025, 10, 1));
    let file = LINES.replacen("\"statementDate\": \"2025-09-01\"", "\"statementDate\": \"2099-09-01\"", 1);
    assert_eq!(entity(&stated(Format::Bods, file.as_bytes())[0]).1.homes[0].source.day, DAY);
}

#[test]
fn a_statement_that_is_wrong_is_rejected_and_nothing_of_it_is_shown_but_its_id() {
    for (from, to, line, why) in [
        ("9999FICTIVEFJALL0122", "9999FICTIVEFJALL0123", 1, "has wrong check digits"),
        (
            "Luleå\", \"country\": {\"name\": \"Norge\", \"code\": \"NO\"",
            "\", \"country\": {\"code\": \"Norge\"",
            3,
            "`addresses`: `Norge` is not a country",
        ),
        ("\"exact\": 60.5", "\"exact\": 160.5", 5, "`share` is not a share"),
        (
            "\"endDate\": \"2018-01-01\"",
            "\"endDate\": \"2014-01-01\"",
            6,
            "it ends on 2014-01-01, before it begins on 2015-01-01",
        ),
        ("\"votingRights\"", "\"magic\"", 5, "`interests.type`: `magic` is not a code"),
        ("\"bodsVersion\": \"0.4\"", "\"bodsVersion\": \"0.2\"", 1, "`bodsVersion` is `0.2`; convert the file to 0.4"),
        ("\"recordId\": \"P1\", ", "", 3, "`recordId` is empty"),
        ("\"interestedParty\": \"P1\"", "\"interestedParty\": \"E1\"", 5, "both ends are the same entity"),
        ("\"1981-12-28\"", "}", 3, "not a statement, at character"),
    ] {
        assert!(LINES.contains(from), "{from}");
        let found = read(&LINES.replacen(from, to, 1));
        let rejects: Vec<&Reject> = found.iter().filter_map(|row| row.as_ref().err()).collect();
        let [reject] = rejects.as_slice() else { panic!("{from}: {rejects:?}") };
        assert_eq!((reject.place.line, found.len()), (line, 11), "{from}");
        assert!(reject.why.to_string().contains(why), "{}", reject.why);
        assert!(reject.row.is_empty() || reject.row.starts_with("statementId made-up-statement-"), "{}", reject.row);
    }
}

#[test]
fn nesting_and_size_are_bounded_and_what_comes_after_is_read() {
    let deep = format!("{}{}", "[".repeat(MOST_LEVELS), "]".repeat(MOST_LEVELS));
    let deeper = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("\"{}\"", "x".repeat(MOST_BYTES));
    for (value, why) in [(&deep, Reason::TooDeep), (&deeper, Reason::TooDeep), (&long, Reason::TooLong)] {
        for file in [ARRAY, LINES] {
            let (from, to) = ("\"birthDate\": \"1981-12-28\"", format!("\"birthDate\": {value}"));
            let found = read(&file.replacen(from, &to, 1));
            assert_eq!(faults(&found).into_iter().map(|(_, why)| why).collect::<Vec<_>>(), std::slice::from_ref(&why));
            assert_eq!(found.len(), 11);
        }
    }
}

#[test]
fn a_broken_statement_in_an_array_takes_no_other_with_it() {
    let lines: Vec<&str> = LINES.lines().collect();
    let array = |broken: &str| {
        let mut lines = lines.clone();
        lines[2] = broken;
        format!("[\n{}\n]\n", lines.join(",\n"))
    };
    let third = lines[2];
    let cut = &third[..third.len() - 2];
    let unclosed = third.replacen("\"personType\": \"knownPerson\"", "\"personType\": \"knownPerson", 1);
    let crossed = third.replacen("}, {\"name\": \"Suomi\"", "], {\"name\": \"Suomi\"", 1);
    for broken in [cut, &unclosed, &crossed] {
        assert_ne!(broken, third);
        let found = read(&array(broken));
        let good: Vec<&Row> = found.iter().filter_map(|row| row.as_ref().ok()).collect();
        assert_eq!(good.len(), 10, "{:?}", faults(&found));
        assert!(found.iter().filter_map(|row| row.as_ref().err()).all(|reject| reject.place.line == 4));
        assert!(!format!("{found:?}").contains("Påhittad"));
    }
}

#[test]
fn an_array_that_is_cut_says_so() {
    for end in [ARRAY.len() - 3, ARRAY.len() - 40] {
        let found = read(&ARRAY[..end]);
        assert_eq!(faults(&found).last().map(|(_, why)| why.clone()), Some(Reason::Cut), "{end}");
        assert!(found.len() >= 11);
    }
}

#[test]
fn what_is_no_json_is_refused() {
    let refused = |file: &str| open(Format::Bods, file.as_bytes(), None).map(|_| ()).unwrap_err().to_string();
    assert_eq!(refused(" \n"), "the file is empty; fetch it again");
    assert_eq!(
        refused("\"LEI\",\"Entity.LegalName\"\n"),
        "the file begins with neither `[` nor `{`, so it is no JSON; choose the format it has"
    );
}
