//! Cases written as files: nothing is lost, and the same case is the same text.

use std::fs;

use proptest::prelude::*;
use underlag_domain::assess::Engine;
use underlag_domain::case::draft::{CaseDraft, OwnerDraft};
use underlag_domain::case::{CaseFile, InquiryDraft, read_toml, write_toml};
use underlag_tests::cases::{all, root};
use underlag_tests::made_up::{case_draft, inquiry_draft};

/// The same draft in the order files are read in.
fn in_order(mut case: CaseDraft, mut inquiry: InquiryDraft) -> CaseFile {
    case.informations.sort_by(|a, b| a.id.cmp(&b.id));
    case.recipients.sort_by(|a, b| a.id.cmp(&b.id));
    let things = case.informations.iter_mut().chain(&mut case.recipients).map(|thing| &mut thing.facts);
    let handovers = case.handovers.iter_mut().map(|handover| &mut handover.facts);
    for facts in things.chain(handovers).chain([&mut case.facts]) {
        facts.sort_by(|a, b| a.key.cmp(&b.key));
    }
    inquiry.positions.sort();
    CaseFile { case, inquiry, origin: None, expect: None }
}

#[test]
fn every_case_of_law_is_the_same_after_it_was_written() {
    let cases = all();
    assert!(cases.len() > 100);
    for named in cases {
        let text = fs::read_to_string(root().join(&named.name)).unwrap();
        let file = read_toml(&text).unwrap();
        let written = write_toml(&file).unwrap();
        assert_eq!(read_toml(&written), Ok(file.clone()), "{}:\n{written}", named.name);
        assert_eq!(write_toml(&read_toml(&written).unwrap()), Ok(written), "{}", named.name);
    }
}

#[test]
fn what_is_said_twice_is_refused_and_not_half_written() {
    let mut file =
        read_toml(&fs::read_to_string(root().join("api/demo/mittskog_encrypted_backup.toml")).unwrap()).unwrap();
    file.case.facts.push(file.case.facts[0].clone());
    let faults = write_toml(&file).unwrap_err();
    assert!(faults.to_string().contains("is used twice"), "{faults}");
}

#[test]
fn a_case_larger_than_a_file_may_be_is_refused() {
    let mut file =
        read_toml(&fs::read_to_string(root().join("api/demo/mittskog_encrypted_backup.toml")).unwrap()).unwrap();
    file.case.title = "å".repeat(1 << 19);
    assert!(write_toml(&file).unwrap_err().to_string().contains("at most"), "no limit");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_made_up_case_is_the_same_after_it_was_written(
        draft in case_draft(),
        inquiry in inquiry_draft(Engine::embedded().unwrap().register()),
        title in any::<String>(),
        owner in proptest::option::of((0_u8..50, 50_u8..=100)),
    ) {
        let mut draft = draft;
        draft.title = title;
        if let (Some((min, max)), Some(recipient)) = (owner, draft.recipients.first_mut()) {
            recipient.owners.push(OwnerDraft { country: "SE".to_owned(), min: min.to_string(), max: max.to_string() });
        }
        // A draft that says something twice is no case.
        prop_assume!(draft.check().is_ok());
        let file = CaseFile { case: draft, inquiry, origin: None, expect: None };
        let written = write_toml(&file).unwrap();
        prop_assert_eq!(read_toml(&written), Ok(in_order(file.case, file.inquiry)), "{}", written);
    }
}
