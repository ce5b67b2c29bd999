//! The headline table is total and unambiguous, and is as committed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proptest::prelude::*;
use underlag_domain::headline::{Headline, Outcome, Scoped, Standing, Status};
use underlag_tests::golden;

const STATUSES: [Status; 5] =
    [Status::Passed, Status::Failed, Status::Unknown, Status::NotApplicable, Status::NotModelled];

/// Every status a test can have; only where it is not modelled does leaving it out matter.
const KINDS: [(&str, Scoped); 6] = [
    ("PASSED", Scoped { status: Status::Passed, out_of_scope: false }),
    ("FAILED", Scoped { status: Status::Failed, out_of_scope: false }),
    ("UNKNOWN", Scoped { status: Status::Unknown, out_of_scope: false }),
    ("NOT_APPLICABLE", Scoped { status: Status::NotApplicable, out_of_scope: false }),
    ("NOT_MODELLED", Scoped { status: Status::NotModelled, out_of_scope: false }),
    ("LEFT_OUT", Scoped { status: Status::NotModelled, out_of_scope: true }),
];

fn chosen(subset: usize) -> Vec<(&'static str, Scoped)> {
    KINDS.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1).map(|(_, kind)| *kind).collect()
}

#[test]
fn the_headline_table_is_as_committed() {
    let mut table = String::from(
        "# What the statuses that occur among the tests amount to. LEFT_OUT is NOT_MODELLED that the asker left out.\n",
    );
    for subset in 0..1 << KINDS.len() {
        let kinds = chosen(subset);
        let names: Vec<&str> = kinds.iter().map(|(name, _)| *name).collect();
        let outcome = Outcome::of(kinds.iter().map(|(_, kind)| *kind));
        writeln!(table, "{}\t{outcome:?}", if names.is_empty() { "(nothing)".to_owned() } else { names.join(" + ") })
            .unwrap();
    }
    table.push_str("\n# The headline, by what is found as arranged and after measures.\n");
    for as_arranged in Outcome::ALL {
        for after in Outcome::ALL {
            writeln!(table, "{as_arranged:?}\t{after:?}\t{}", Headline::of(as_arranged, after).name()).unwrap();
        }
    }
    table.push_str("\n# One value for one test, by its status as arranged and after measures.\n");
    for as_arranged in STATUSES {
        for after in STATUSES {
            writeln!(table, "{as_arranged:?}\t{after:?}\t{}", Standing::of(as_arranged, after).name()).unwrap();
        }
    }
    golden::check("tests/golden/headline.tsv", &table);
}

#[test]
fn every_combination_of_statuses_has_one_outcome_whatever_the_order_and_number_of_tests() {
    // With this, the sixty-four rows of the table are every combination of any number of tests.
    proptest!(|(tests in proptest::collection::vec(0..KINDS.len(), 0..20).prop_shuffle(), again in any::<prop::sample::Index>())| {
        let scoped = |tests: &[usize]| Outcome::of(tests.iter().map(|kind| KINDS[*kind].1));
        let occurring: BTreeSet<usize> = tests.iter().copied().collect();
        let once: Vec<usize> = occurring.into_iter().collect();
        prop_assert_eq!(scoped(&tests), scoped(&once));
        if !tests.is_empty() {
            let mut more = tests.clone();
            more.push(tests[again.index(tests.len())]);
            prop_assert_eq!(scoped(&more), scoped(&once));
        }
    });
}

#[test]
fn every_headline_and_every_outcome_occurs_in_the_table() {
    let outcomes: BTreeSet<Outcome> =
        (0..1 << KINDS.len()).map(|subset| Outcome::of(chosen(subset).into_iter().map(|(_, kind)| kind))).collect();
    assert_eq!(outcomes, BTreeSet::from(Outcome::ALL));
    let headlines: BTreeSet<Headline> =
        Outcome::ALL.into_iter().flat_map(|a| Outcome::ALL.map(|b| Headline::of(a, b))).collect();
    assert_eq!(headlines, BTreeSet::from(Headline::ALL));
}

#[test]
fn not_modelled_forbids_no_obstacle_found_unless_it_was_left_out() {
    for subset in 0..1 << KINDS.len() {
        let kinds = chosen(subset);
        let gap = kinds.iter().any(|(name, _)| *name == "NOT_MODELLED");
        let outcome = Outcome::of(kinds.iter().map(|(_, kind)| *kind));
        assert!(!(gap && outcome == Outcome::NoObstacleFound), "{kinds:?}");
    }
    let left_out = [KINDS[0].1, KINDS[5].1];
    assert_eq!(Outcome::of(left_out), Outcome::NoObstacleFound);
    assert_eq!(Outcome::of([KINDS[5].1]), Outcome::NotEstablished, "leaving everything out finds nothing");
}
