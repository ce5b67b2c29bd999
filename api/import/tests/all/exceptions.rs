//! Reporting exceptions of the golden copy.

use underlag_domain::supplier::{Link, OwnerUnknown};
use underlag_import::{Format, Stated};

use crate::common::{edges, stated};

fn reasons(row: &[Stated]) -> Vec<(OwnerUnknown, &str)> {
    let reason = |link: &Link| match link {
        Link::OwnerUnknown { reason, .. } => *reason,
        other => panic!("{other:?}"),
    };
    edges(row).into_iter().map(|(_, edge)| (reason(&edge.link), edge.source.what.as_str())).collect()
}

#[test]
fn the_reason_is_kept_as_one_of_ours_and_in_its_own_words() {
    let rows = stated(Format::GleifExceptions, include_bytes!("../files/exceptions.csv"));
    let direct = "the file: DIRECT_ACCOUNTING_CONSOLIDATION_PARENT";
    let ultimate = "the file: ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT";
    assert_eq!(reasons(&rows[0]), [(OwnerUnknown::NoKnownPerson, format!("{direct} NO_KNOWN_PERSON").as_str())]);
    assert_eq!(
        reasons(&rows[2]),
        [
            (OwnerUnknown::NonPublic, format!("{ultimate} LEGAL_OBSTACLES").as_str()),
            (OwnerUnknown::NaturalPersons, format!("{ultimate} NATURAL_PERSONS").as_str()),
        ]
    );
    assert_eq!(reasons(&rows[3]), [(OwnerUnknown::NoIdentifier, format!("{direct} NO_LEI").as_str())]);
}

#[test]
fn that_nobody_controls_the_top_of_a_group_does_not_say_that_nobody_controls_its_members() {
    let rows = stated(Format::GleifExceptions, include_bytes!("../files/exceptions.csv"));
    assert_eq!(rows[1], []);
}
