//! A request that is sent again has its effect once.

use sea_orm::EntityTrait as _;

use super::sample::new_case;
use super::{meddle, on_each};
use crate::entity::{case_file, idempotency};
use crate::{Actor, Answer, BodyId, Country, Refusal, RequestKey, Store, WriteError, Written, digest};

async fn create(store: &Store, body: BodyId, actor: &Actor, key: &str, title: &str) -> Written<Answer> {
    let new = new_case(title);
    store
        .once(body, actor, &request(key, title), |writing| {
            Box::pin(async move { Ok(writing.create_case(new).await?.id.0) })
        })
        .await
}

fn request(key: &str, what: &str) -> RequestKey {
    RequestKey::new(key, digest(what.as_bytes())).unwrap()
}

async fn cases(store: &Store) -> usize {
    case_file::Entity::find().all(store.reader()).await.unwrap().len()
}

fn refusal(written: Written<Answer>) -> Refusal {
    match written {
        Err(WriteError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn the_same_request_with_the_same_key_gets_the_same_answer() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let first = create(&store, body, &actor, "k", "Ett").await.unwrap();
        let again = create(&store, body, &actor, "k", "Ett").await.unwrap();
        assert_eq!((first.is_replay, again.is_replay, first.id), (false, true, again.id));
        assert_eq!(refusal(create(&store, body, &actor, "k", "Två").await), Refusal::KeyReused);
        assert_eq!(cases(&store).await, 1);
        let other = Actor::named("någon annan").unwrap();
        assert!(!create(&store, body, &other, "k", "Två").await.unwrap().is_replay, "keys belong to who chose them");
        assert_eq!(cases(&store).await, 2);
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_had_no_effect_and_may_be_tried_again() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        assert!(matches!(refusal(create(&store, body, &actor, "k", " ").await), Refusal::Unsuitable { .. }));
        assert!(!create(&store, body, &actor, "k", "Ett").await.unwrap().is_replay);
        assert_eq!(cases(&store).await, 1);
    })
    .await;
}

#[tokio::test]
async fn of_the_same_request_at_the_same_time_one_is_done() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let sent: Vec<_> = (0..16)
            .map(|_| {
                let (store, actor) = (store.clone(), actor.clone());
                tokio::spawn(async move { create(&store, body, &actor, "k", "Ett").await })
            })
            .collect();
        let mut done = 0;
        for sent in sent {
            match sent.await.unwrap() {
                Ok(answer) => done += usize::from(!answer.is_replay),
                refused => assert_eq!(refusal(refused), Refusal::UnderWay),
            }
        }
        assert_eq!((done, cases(&store).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_request_under_way_is_told_so_and_does_not_hold_the_key_for_ever() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        let (tell, told) = tokio::sync::oneshot::channel::<()>();
        let (go, begun) = tokio::sync::oneshot::channel::<()>();
        let slow = {
            let (store, actor) = (store.clone(), actor.clone());
            tokio::spawn(async move {
                let key = request("k", "x");
                let work = store.once(body, &actor, &key, |_| {
                    Box::pin(async move {
                        go.send(()).unwrap();
                        let _ = told.await;
                        Ok(body.0)
                    })
                });
                work.await.map(|answer| answer.id)
            })
        };
        begun.await.unwrap();
        assert_eq!(refusal(create(&store, body, &actor, "k", "x").await), Refusal::UnderWay);
        let asked = store.answered_before(body, &actor, &request("k", "x")).await;
        assert!(matches!(asked, Err(WriteError::Refused(Refusal::UnderWay))));
        tell.send(()).unwrap();
        assert_eq!(slow.await.unwrap().unwrap(), body.0);
        assert_eq!(create(&store, body, &actor, "k", "x").await.unwrap().id, body.0);
        assert_eq!(store.answered_before(body, &actor, &request("k", "x")).await.unwrap(), Some(body.0));
        assert_eq!(store.answered_before(body, &actor, &request("l", "x")).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_kept_for_a_day_and_then_swept() {
    on_each(async |store| {
        let actor = Actor::local();
        let body = store.add_body(&actor, "Mittskog", Country::Sweden).await.unwrap().id;
        create(&store, body, &actor, "old", "Ett").await.unwrap();
        create(&store, body, &actor, "older", "Två").await.unwrap();
        meddle(&store, "UPDATE idempotency SET created_at = '2026-01-01T00:00:00.000000Z'").await.unwrap();
        create(&store, body, &actor, "new", "Tre").await.unwrap();
        let again = create(&store, body, &actor, "old", "Ett").await.unwrap();
        assert!(!again.is_replay, "past its time, though not swept yet");
        assert_eq!(store.sweep().await.unwrap(), 1);
        let left = idempotency::Entity::find().all(store.reader()).await.unwrap();
        assert_eq!(left.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_body_is_added_once_for_a_key_whoever_works_on_it() {
    on_each(async |store| {
        let actor = Actor::local();
        // Each process has keys under way of its own.
        let other = Store::open(store.url().clone()).await.unwrap();
        let sent: Vec<_> = (0..8)
            .map(|at| {
                let (store, actor) = (if at % 2 == 0 { store.clone() } else { other.clone() }, actor.clone());
                tokio::spawn(async move {
                    store.add_body_once(&actor, "Mittskog", Country::Sweden, &request("k", "x")).await
                })
            })
            .collect();
        let mut done = 0;
        for sent in sent {
            match sent.await.unwrap() {
                Ok(answer) => done += usize::from(!answer.is_replay),
                refused => assert_eq!(refusal(refused), Refusal::UnderWay),
            }
        }
        let bodies = store.bodies(None, 10).await.unwrap();
        assert_eq!((done, bodies.len()), (1, 1));
        let again = other.add_body_once(&actor, "Mittskog", Country::Sweden, &request("k", "x")).await.unwrap();
        assert_eq!(again, Answer { id: bodies[0].id.0, is_replay: true });
        let reused = other.add_body_once(&actor, "Mittskog", Country::Sweden, &request("k", "y")).await;
        assert_eq!(refusal(reused), Refusal::KeyReused);
        let nameless = store.add_body_once(&actor, " ", Country::Sweden, &request("l", "x")).await;
        assert!(matches!(refusal(nameless), Refusal::Unsuitable { .. }));
        assert!(!store.add_body_once(&actor, "Granvik", Country::Sweden, &request("l", "x")).await.unwrap().is_replay);
    })
    .await;
}

#[tokio::test]
async fn a_process_that_comes_second_by_a_moment_is_refused_and_adds_nothing() {
    on_each(async |store| {
        // Writers of SQLite come one after the other from their first statement.
        if super::is_sqlite(&store) {
            return;
        }
        let (actor, key) = (Actor::local(), request("k", "x"));
        let other = Store::open(store.url().clone()).await.unwrap();
        let held = other.hold(crate::once::NO_BODY, &actor, &key).unwrap();
        let second = other.write().await.unwrap();
        assert_eq!(held.earlier(&second, &key).await.unwrap(), None);
        let first = store.add_body_once(&actor, "Mittskog", Country::Sweden, &key).await.unwrap();
        let kept = held.keep(&second, &key, uuid::Uuid::now_v7(), &crate::now()).await;
        assert!(matches!(kept, Err(WriteError::Refused(Refusal::UnderWay))), "{kept:?}");
        drop((second, held));
        let again = other.add_body_once(&actor, "Mittskog", Country::Sweden, &key).await.unwrap();
        assert_eq!(again, Answer { is_replay: true, ..first });
    })
    .await;
}
