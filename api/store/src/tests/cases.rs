//! Cases and assessments as they are written.

use std::collections::BTreeSet;

use super::on_each;
use super::sample::{day, new_assessment, new_case, sample};
use crate::entity::{assessment_finding, assessment_support, case_file, case_revision};
use crate::{
    Actor, BodyId, CaseChange, CaseId, CaseStatus, Country, NewRevision, Refusal, Store, Topic, Unsuitable, WriteError,
    Written,
};
use sea_orm::EntityTrait as _;

fn refusal<T: std::fmt::Debug>(written: Written<T>) -> Refusal {
    match written {
        Err(WriteError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

async fn row(store: &Store, body: BodyId, case: CaseId) -> case_file::Model {
    case_file::Entity::find_by_id((body.0, case.0)).one(store.reader()).await.unwrap().unwrap()
}

fn revision(document: &str) -> NewRevision {
    NewRevision { document: document.to_owned(), note: String::new(), as_of: None, handovers: 7 }
}

#[tokio::test]
async fn bodies_are_listed_in_the_order_of_their_language() {
    on_each(async |store| {
        let actor = Actor::local();
        for name in ["Östhammars kommun", "Arboga kommun", "Åre kommun", "Örebro kommun"] {
            store.add_body(&actor, name, Country::Sweden).await.unwrap();
        }
        let first = store.bodies(None, 3).await.unwrap();
        let rest = store.bodies(Some(first[2].id), 3).await.unwrap();
        let names: Vec<_> = first.iter().chain(&rest).map(|body| body.name.as_str()).collect();
        assert_eq!(names, ["Arboga kommun", "Åre kommun", "Örebro kommun", "Östhammars kommun"]);
        assert_eq!(store.body(first[0].id).await.unwrap(), Some(first[0].clone()));
        let blank = refusal(store.add_body(&actor, " ", Country::Finland).await);
        assert_eq!(blank, Refusal::Unsuitable { field: "name", problem: Unsuitable::Blank });
    })
    .await;
}

#[tokio::test]
async fn a_case_counts_its_versions_and_keeps_every_revision() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let created = store.create_case(body, &actor, new_case("Ärende")).await.unwrap();
        assert_eq!((created.revision, created.version, created.seq), (1, 1, 2));
        let revised = store.revise_case(body, &actor, created.id, 1, revision("two")).await.unwrap();
        assert_eq!((revised.revision, revised.version, revised.seq), (2, 2, 3));
        let change = CaseChange { due: Some(None), value: Some(None), ..CaseChange::default() };
        let changed = store.update_case(body, &actor, created.id, 2, change).await.unwrap();
        assert_eq!((changed.revision, changed.version, changed.seq), (2, 3, 4));
        let row = row(&store, body, created.id).await;
        assert_eq!((row.revision, row.version, row.handovers, row.due, row.value_minor), (2, 3, 7, None, None));
        assert_eq!((row.title.as_str(), row.title_fold.as_str(), row.as_of), ("Ärende", "ärende", None));
        let revisions = case_revision::Entity::find().all(store.reader()).await.unwrap();
        assert_eq!(revisions.iter().map(|row| row.revision).collect::<BTreeSet<_>>(), BTreeSet::from([1, 2]));
        assert_eq!(store.heads().await.unwrap()[0].seq, 4);
    })
    .await;
}

#[tokio::test]
async fn whoever_did_not_read_the_latest_version_is_told_which_it_is() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let case = store.create_case(body, &actor, new_case("Ärende")).await.unwrap().id;
        store.revise_case(body, &actor, case, 1, revision("two")).await.unwrap();
        let conflict = Refusal::Conflict { current_version: 2 };
        assert_eq!(refusal(store.revise_case(body, &actor, case, 1, revision("three")).await), conflict);
        assert_eq!(refusal(store.update_case(body, &actor, case, 1, CaseChange::default()).await), conflict);
        assert_eq!(store.heads().await.unwrap()[0].seq, 3, "what was refused left no trace");
    })
    .await;
}

#[tokio::test]
async fn one_body_never_sees_the_case_of_another() {
    on_each(async |store| {
        let actor = Actor::local();
        let sample = sample(&store).await;
        let other = store.add_body(&actor, "Klippviken", Country::Finland).await.unwrap().id;
        let missing = Refusal::NotFound { noun: Topic::Case };
        assert_eq!(refusal(store.revise_case(other, &actor, sample.case, 3, revision("x")).await), missing);
        assert_eq!(refusal(store.erase_case(other, &actor, sample.case, "x").await), missing);
        let stored = store.store_assessment(other, &actor, sample.case, 1, new_assessment()).await;
        assert_eq!(refusal(stored), missing);
        let nobody = BodyId(uuid::Uuid::nil());
        assert_eq!(
            refusal(store.create_case(nobody, &actor, new_case("x")).await),
            Refusal::NotFound { noun: Topic::Body }
        );
    })
    .await;
}

#[tokio::test]
async fn a_diary_number_is_used_once_within_a_body() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let other = store.add_body(&actor, "Klippviken", Country::Sweden).await.unwrap().id;
        let numbered = || crate::NewCase { diary_number: Some("KS 2026-17".to_owned()), ..new_case("Ärende") };
        let first = store.create_case(body, &actor, numbered()).await.unwrap();
        let taken = Refusal::DuplicateDiaryNumber { case: first.id };
        assert_eq!(refusal(store.create_case(body, &actor, numbered()).await), taken);
        store.create_case(other, &actor, numbered()).await.unwrap();
        let second = store.create_case(body, &actor, new_case("Andra")).await.unwrap();
        let number = |number: &str| CaseChange { diary_number: Some(Some(number.to_owned())), ..CaseChange::default() };
        assert_eq!(refusal(store.update_case(body, &actor, second.id, 1, number("KS 2026-17")).await), taken);
        store.update_case(body, &actor, first.id, 1, number("KS 2026-17")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_closed_case_can_be_opened_again_and_nothing_else() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let case = store.create_case(body, &actor, new_case("Ärende")).await.unwrap().id;
        let status = |status| CaseChange { status: Some(status), ..CaseChange::default() };
        store.update_case(body, &actor, case, 1, status(CaseStatus::Closed)).await.unwrap();
        assert_eq!(refusal(store.revise_case(body, &actor, case, 2, revision("x")).await), Refusal::Closed);
        let later = CaseChange { due: Some(Some(day("2027-01-01"))), ..CaseChange::default() };
        assert_eq!(refusal(store.update_case(body, &actor, case, 2, later).await), Refusal::Closed);
        let assessed = store.store_assessment(body, &actor, case, 1, new_assessment()).await;
        assert_eq!(refusal(assessed), Refusal::Closed);
        store.update_case(body, &actor, case, 2, status(CaseStatus::Open)).await.unwrap();
        store.revise_case(body, &actor, case, 3, revision("x")).await.unwrap();
        let erased = store.update_case(body, &actor, case, 4, status(CaseStatus::Erased)).await;
        assert!(matches!(refusal(erased), Refusal::Unsuitable { field: "status", .. }));
    })
    .await;
}

#[tokio::test]
async fn an_assessment_is_stored_with_what_it_found_and_rests_on() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let case = row(&store, sample.body, sample.case).await;
        assert_eq!((case.latest_assessment, case.version), (Some(sample.assessment.0), 3));
        assert_eq!(assessment_finding::Entity::find().all(store.reader()).await.unwrap().len(), 2);
        let support = assessment_support::Entity::find().all(store.reader()).await.unwrap();
        let support: BTreeSet<_> = support.iter().map(|row| (row.kind.as_str(), row.reference.as_str())).collect();
        let expected = [
            ("FACT", "recipient.hemligt.seat"),
            ("REGISTER_ENTRY", "AD-US-DPF"),
            ("RULE_VERSION", "gdpr_45@2018-05-25"),
        ];
        assert_eq!(support, BTreeSet::from(expected));
    })
    .await;
}

#[tokio::test]
async fn an_assessment_of_an_earlier_revision_does_not_become_the_latest() {
    on_each(async |store| {
        let actor = Actor::local();
        let sample = sample(&store).await;
        store.store_assessment(sample.body, &actor, sample.case, 1, new_assessment()).await.unwrap();
        assert_eq!(row(&store, sample.body, sample.case).await.latest_assessment, Some(sample.assessment.0));
        let missing = store.store_assessment(sample.body, &actor, sample.case, 9, new_assessment()).await;
        assert_eq!(refusal(missing), Refusal::NotFound { noun: Topic::Revision });
        assert!(store.verify_log(None, &[]).await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn many_writers_at_once_wait_for_each_other_and_none_is_refused() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let writers: Vec<_> = (0..32)
            .map(|writer| {
                let (store, actor) = (store.clone(), actor.clone());
                tokio::spawn(async move {
                    for case in 0..4 {
                        store.create_case(body, &actor, new_case(&format!("{writer} {case}"))).await.unwrap();
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let found = store.verify_log(None, &[]).await.unwrap();
        assert_eq!((found.faults, found.entries), (vec![], 129));
    })
    .await;
}
