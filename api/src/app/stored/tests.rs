//! A kept case is assessed, and what its assessment rests on can be asked for.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use underlag_domain::assess::Assessment;
use underlag_store::audit::Event;
use underlag_store::{Actor, AssessmentSaved, CaseChange, CaseStatus, Country, NewCase, Refusal};
use underlag_test_databases::TestDatabase;

use super::*;
use crate::app::DEMO;

struct Kept {
    app: App,
    store: Store,
    body: BodyId,
    actor: Actor,
    cases: BTreeMap<&'static str, CaseId>,
    _database: TestDatabase,
}

/// Every demo case, kept.
async fn kept() -> Kept {
    let database = underlag_test_databases::sqlite();
    let store = Store::open(database.url.parse().unwrap()).await.unwrap();
    let actor = Actor::local();
    let body = store.add_body(&actor, "Björkvallens kommun", Country::Sweden).await.unwrap().id;
    let mut cases = BTreeMap::new();
    for demo in DEMO {
        let new = NewCase {
            title: demo.id.to_owned(),
            diary_number: None,
            document: demo.toml.to_owned(),
            as_of: None,
            handovers: 1,
            due: None,
            value: None,
        };
        cases.insert(demo.id, store.create_case(body, &actor, new).await.unwrap().id);
    }
    Kept { app: App::embedded().unwrap(), store, body, actor, cases, _database: database }
}

async fn assess(kept: &Kept, case: CaseId, overrides: &Overrides) -> (AssessmentSaved, Assessment) {
    try_assess(kept, case, overrides).await.unwrap()
}

async fn try_assess(
    kept: &Kept,
    case: CaseId,
    overrides: &Overrides,
) -> Result<(AssessmentSaved, Assessment), AssessStoredError> {
    let Prepared { revision, answered, new } = prepare(&kept.app, &kept.store, kept.body, case, overrides).await?;
    let saved = kept.store.store_assessment(kept.body, &kept.actor, case, revision, new).await?;
    Ok((saved, answered.assessment))
}

#[actix_web::test]
async fn which_assessments_rest_on_an_adequacy_decision_is_a_question_to_the_database() {
    let kept = kept().await;
    let mut by_assessment = BTreeMap::new();
    let mut expected = BTreeSet::new();
    for (name, case) in &kept.cases {
        let (saved, answer) = assess(&kept, *case, &Overrides::default()).await;
        by_assessment.insert(saved.id, *name);
        if serde_json::to_string(&answer).unwrap().contains("\"AD-US-DPF\"") {
            expected.insert(*name);
        }
    }
    let found = kept.store.assessments_resting_on(kept.body, SupportKind::RegisterEntry, "AD-US-DPF").await.unwrap();
    let found: BTreeSet<&str> = found.iter().map(|id| by_assessment[id]).collect();
    assert_eq!(found, expected);
    assert!(found.contains("bjorkvallen_office_public_documents"), "{found:?}");
    assert!(!found.contains("klippviken_drawings_swedish_operator"), "{found:?}");
    assert_eq!(kept.store.verify_log(None, &[]).await.unwrap().faults, []);
}

#[actix_web::test]
async fn on_a_day_before_the_decision_nothing_rests_on_it() {
    let kept = kept().await;
    let before = Overrides { as_of: Some("2023-06-30".to_owned()), ..Overrides::default() };
    assess(&kept, kept.cases["bjorkvallen_office_public_documents"], &before).await;
    let found = kept.store.assessments_resting_on(kept.body, SupportKind::RegisterEntry, "AD-US-DPF").await.unwrap();
    assert_eq!(found, []);
}

#[actix_web::test]
async fn what_is_kept_is_the_answer_and_its_receipt_names_the_register_that_is_kept() {
    let kept = kept().await;
    let case = kept.cases["mittskog_encrypted_backup"];
    let Prepared { revision, answered, new } =
        prepare(&kept.app, &kept.store, kept.body, case, &Overrides::default()).await.unwrap();
    assert_eq!((revision, new.findings.len()), (1, 13));
    let receipt = &answered.assessment.receipt;
    assert_eq!(underlag_store::hex(&new.register.hash), receipt.register);
    assert_eq!(new.answer_hash, receipt.answer);
    let earlier: serde_json::Value = serde_json::from_str(&new.answer).unwrap();
    let replayed = kept.app.engine.replay(&earlier, &answered.case, &answered.inquiry).unwrap();
    assert_eq!(replayed, underlag_domain::assess::Replay::Identical);
}

#[actix_web::test]
async fn an_assessment_is_told_in_the_log_and_a_closed_case_is_not_assessed() {
    let kept = kept().await;
    let case = kept.cases["mittskog_encrypted_backup"];
    let (saved, answer) = assess(&kept, case, &Overrides::default()).await;
    let told = kept.store.read_log(kept.body, saved.seq - 1, 1).await.unwrap();
    let Some(Event::CaseAssessed { assessment, headline, .. }) =
        told.first().and_then(underlag_store::audit::LogEntry::event)
    else {
        panic!("not told: {told:?}");
    };
    assert_eq!((assessment, headline), (saved.id, code(&answer.headline).unwrap()));
    let close = CaseChange { status: Some(CaseStatus::Closed), ..CaseChange::default() };
    kept.store.update_case(kept.body, &kept.actor, case, 1, close).await.unwrap();
    let refused = try_assess(&kept, case, &Overrides::default()).await.unwrap_err();
    assert!(matches!(refused, AssessStoredError::Write(WriteError::Refused(Refusal::Closed))), "{refused}");
}

#[actix_web::test]
async fn what_is_wrong_with_what_is_asked_is_told_and_nothing_is_kept() {
    let kept = kept().await;
    let case = kept.cases["mittskog_encrypted_backup"];
    let wrong = Overrides { profile: Some("nobody".to_owned()), ..Overrides::default() };
    let refused = try_assess(&kept, case, &wrong).await.unwrap_err();
    assert!(matches!(refused, AssessStoredError::Faults(_)), "{refused}");
    let heads = kept.store.heads().await.unwrap();
    assert_eq!(heads[0].seq, i64::try_from(kept.cases.len()).unwrap() + 1);
}
