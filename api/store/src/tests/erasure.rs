//! Erasure by law takes the content away and leaves a log that holds.

use sea_orm::EntityTrait as _;

use super::sample::{new_assessment, new_case, sample};
use super::{is_sqlite, meddle, on_each};
use crate::entity::{
    assessment, assessment_answer, assessment_support, audit_payload, case_file, case_revision, idempotency,
};
use crate::{Actor, CaseId, NewCase, Refusal, RequestKey, WriteError, digest};

#[tokio::test]
async fn after_erasure_nothing_of_the_content_is_left_and_the_log_holds() {
    on_each(async |store| {
        let actor = Actor::local();
        let sample = sample(&store).await;
        store.create_case(sample.body, &actor, new_case("Annat ärende")).await.unwrap();
        let kept = store.heads().await.unwrap();
        store.erase_case(sample.body, &actor, sample.case, "beslut 2026-11-22 om radering").await.unwrap();
        let reader = store.reader();
        let case = case_file::Entity::find_by_id((sample.body.0, sample.case.0)).one(reader).await.unwrap().unwrap();
        assert_eq!((case.title.as_str(), case.status.as_str(), case.due, case.value_minor), ("", "ERASED", None, None));
        let left = [
            format!("{:?}", case_file::Entity::find().all(reader).await.unwrap()),
            format!("{:?}", case_revision::Entity::find().all(reader).await.unwrap()),
            format!("{:?}", audit_payload::Entity::find().all(reader).await.unwrap()),
            format!("{:?}", assessment_support::Entity::find().all(reader).await.unwrap()),
        ];
        assert!(left.iter().any(|rows| rows.contains("Annat ärende")), "the other case stays");
        for rows in left {
            assert!(!rows.contains("Journal") && !rows.contains("hemligt") && !rows.contains("leverantören"), "{rows}");
        }
        assert_eq!(assessment_answer::Entity::find().all(reader).await.unwrap(), []);
        assert_eq!(assessment::Entity::find().all(reader).await.unwrap().len(), 1, "that it was assessed stays");
        assert_eq!(store.verify_log(None, &kept).await.unwrap().faults, []);
    })
    .await;
}

#[tokio::test]
async fn requests_about_an_erased_case_leave_nothing_and_cannot_make_it_anew() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = sample(&store).await.body;
        let key = |key: &str| RequestKey::new(key, digest(key.as_bytes())).unwrap();
        let create = async |name: &str| {
            let new = new_case("Journalstöd");
            let key = key(name);
            let made = store.carry_out(body, &actor, Some(&key), |writing| {
                Box::pin(async move { Ok(writing.create_case(NewCase { diary_number: None, ..new }).await?.id.0) })
            });
            made.await
        };
        let (erased, other) = (CaseId(create("create").await.unwrap()), create("other").await.unwrap());
        let assess = async || {
            let key = key("assess");
            let made = store.carry_out(body, &actor, Some(&key), |writing| {
                Box::pin(async move { Ok(writing.store_assessment(erased, 1, new_assessment()).await?.id.0) })
            });
            made.await
        };
        assess().await.unwrap();
        let erase = async || {
            let key = key("erase");
            let made = store.carry_out(body, &actor, Some(&key), |writing| {
                Box::pin(async move { Ok(writing.erase_case(erased, "beslut").await?.id.0) })
            });
            made.await
        };
        erase().await.unwrap();
        let rows = idempotency::Entity::find().all(store.reader()).await.unwrap();
        let blank = |row: &&idempotency::Model| row.request_hash.iter().all(|byte| *byte == 0);
        let mut blanked: Vec<&str> = rows.iter().filter(blank).map(|row| row.key.as_str()).collect();
        blanked.sort_unstable();
        assert_eq!(blanked, ["assess", "create"]);
        for row in &rows {
            assert!(
                row.response.as_deref().unwrap().parse::<sea_orm::prelude::Uuid>().is_ok(),
                "only ids are kept: {row:?}"
            );
        }
        for again in [create("create").await, assess().await] {
            assert!(matches!(again, Err(WriteError::Refused(Refusal::KeyReused))), "{again:?}");
        }
        assert_eq!(
            (create("other").await.unwrap(), erase().await.unwrap()),
            (other, erased.0),
            "these are as they were"
        );
    })
    .await;
}

#[tokio::test]
async fn an_erased_case_takes_no_more_changes() {
    on_each(async |store| {
        let actor = Actor::local();
        let sample = sample(&store).await;
        store.erase_case(sample.body, &actor, sample.case, "beslut").await.unwrap();
        let again = store.erase_case(sample.body, &actor, sample.case, "beslut").await;
        assert!(matches!(again, Err(WriteError::Refused(Refusal::Erased))));
        let assessed = store.store_assessment(sample.body, &actor, sample.case, 1, new_assessment()).await;
        assert!(matches!(assessed, Err(WriteError::Refused(Refusal::Erased))));
    })
    .await;
}

#[tokio::test]
async fn an_erasure_does_not_cover_what_was_not_of_the_case() {
    on_each(async |store| {
        let actor = Actor::local();
        let sample = sample(&store).await;
        let other = store.create_case(sample.body, &actor, new_case("Annat ärende")).await.unwrap();
        store.erase_case(sample.body, &actor, sample.case, "beslut").await.unwrap();
        meddle(&store, &format!("DELETE FROM audit_payload WHERE seq = {}", other.seq)).await.unwrap();
        assert!(!store.verify_log(None, &[]).await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn what_was_erased_is_not_left_in_the_file_of_sqlite() {
    on_each(async |store| {
        if !is_sqlite(&store) {
            return;
        }
        let sample = sample(&store).await;
        let bytes = || {
            let file = store.url().file().unwrap();
            let mut bytes = std::fs::read(file).unwrap();
            bytes.extend(std::fs::read(file.with_extension("db-wal")).unwrap_or_default());
            bytes
        };
        let has = |text: &str| bytes().windows(text.len()).any(|window| window == text.as_bytes());
        assert!(has("hemligt") && has("Journalst"));
        store.erase_case(sample.body, &Actor::local(), sample.case, "beslut").await.unwrap();
        store.sweep().await.unwrap();
        assert!(!has("hemligt") && !has("Journalst"));
    })
    .await;
}
