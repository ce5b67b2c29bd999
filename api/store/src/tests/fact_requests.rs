//! Requests to suppliers: asked, answered once by whoever has the link, and settled answer by answer.

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityKind, Home, Identifier, Jurisdiction, LegalEntity, OwnerUnknown, Share, Task};
use underlag_domain::truth::Certainty;
use uuid::Uuid;

use super::{meddle, on_each, texts};
use crate::fact_request::{About, Answer, Answers, LinkToken, NewFactRequest, Party, Question, RequestState, Settling};
use crate::supply::NewService;
use crate::{Actor, BodyId, Country, Refusal, Store, WriteError, Written};

const TODAY: Day = Day::of(2026, 11, 22);
const LAST: Day = Day::of(2026, 12, 22);

struct Asked {
    body: BodyId,
    request: Uuid,
    token: LinkToken,
}

/// A body asks a provider who owns it, where its service is supported from, and by whom.
async fn asked(store: &Store, body: BodyId) -> Asked {
    let mut writing = store.begin(body, &Actor::local()).await.unwrap();
    let entity = LegalEntity {
        name: "Vindilä Drift AB".to_owned(),
        kind: EntityKind::Company,
        identifiers: Vec::new(),
        homes: Vec::new(),
    };
    let provider = writing.add_legal_entity(&entity).await.unwrap();
    let service = writing.add_service(&NewService { name: "Diarium".to_owned(), provider }).await.unwrap();
    let new = NewFactRequest {
        about: About::Service(service),
        language: "sv",
        answer_by: LAST,
        questions: vec![
            Question::Owners(provider),
            Question::Sites(service, Task::Support),
            Question::SubProcessors(About::Service(service)),
            Question::Home(provider),
            Question::Head(provider),
        ],
    };
    let (request, token) = writing.request_facts(&new).await.unwrap();
    writing.commit().await.unwrap();
    Asked { body, request, token }
}

fn party(name: &str) -> Party {
    Party {
        kind: EntityKind::Company,
        name: name.to_owned(),
        country: Jurisdiction::of("US"),
        number: Identifier::parse("fo_nummer", "0112038-9").ok(),
    }
}

fn answers() -> Answers {
    let country = Jurisdiction::of("IN");
    Answers {
        answers: vec![
            (
                0,
                Answer::Owner {
                    party: party("Vindilä Holding"),
                    capital: Share::UNKNOWN,
                    votes: Share::exact(6_000).unwrap(),
                },
            ),
            (0, Answer::OwnerUnknown(OwnerUnknown::NonPublic)),
            (1, Answer::Site { country, by: Some(party("Vindilä Holding")), clear_text: Certainty::True }),
            (1, Answer::Complete),
            (2, Answer::SubProcessor(party("Vindilä Holding"))),
            (3, Answer::Home { home: Home::Seat, country: Jurisdiction::of("SE").unwrap() }),
        ],
        answered_as: "kundansvarig".to_owned(),
        comment: "Gäller hela koncernen.".to_owned(),
    }
}

async fn settle(store: &Store, asked: &Asked, settling: &[Settling]) -> Written<()> {
    let mut writing = store.begin(asked.body, &Actor::local()).await?;
    writing.settle_answers(asked.request, settling).await?;
    writing.commit().await?;
    Ok(())
}

/// A request that was answered and partly settled.
pub(super) async fn answered(store: &Store, body: BodyId) {
    let asked = asked(store, body).await;
    store.answer_facts(&asked.token, TODAY, &answers()).await.unwrap();
    let reason = "motsägs av årsredovisningen".to_owned();
    settle(store, &asked, &[Settling::Reject { place: 1, reason }, Settling::Accept { place: 0, entity: None }])
        .await
        .unwrap();
}

fn refusal<T: std::fmt::Debug>(written: Written<T>) -> Refusal {
    match written.unwrap_err() {
        WriteError::Refused(refusal) => refusal,
        WriteError::Failed(error) => panic!("{error}"),
    }
}

async fn body(store: &Store) -> BodyId {
    store.add_body(&Actor::local(), "Björkvallens kommun", Country::Sweden).await.unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_supplier_answers_is_stated_only_when_it_is_accepted_and_then_as_its_claim() {
    on_each(async |store| {
        let asked = asked(&store, body(&store).await).await;
        let seen = store.fact_request(&asked.token).await.unwrap().unwrap();
        assert_eq!((seen.body.as_str(), seen.about.as_str()), ("Björkvallens kommun", "Diarium"));
        assert_eq!((seen.state, seen.questions.len()), (RequestState::Open, 5));
        store.answer_facts(&asked.token, LAST, &answers()).await.unwrap();
        let stated = "SELECT kind FROM supply_fact ORDER BY kind";
        assert!(texts(&store, stated).await.is_empty(), "nothing is stated before somebody accepts it");
        let reason = "motsägs av årsredovisningen".to_owned();
        let first = [Settling::Accept { place: 0, entity: None }, Settling::Reject { place: 1, reason }];
        settle(&store, &asked, &first).await.unwrap();
        // The one whose number the others give is now known, and is not added again.
        let rest: Vec<Settling> = (2..6).map(|place| Settling::Accept { place, entity: None }).collect();
        settle(&store, &asked, &rest).await.unwrap();
        let kinds: Vec<String> = texts(&store, stated).await.into_iter().flatten().collect();
        assert_eq!(kinds, ["COMPLETE", "HOME", "HOME", "OWNERSHIP", "SITE", "SUB_PROCESSOR"]);
        let said = texts(&store, "SELECT DISTINCT said_by || ' ' || evidence FROM supply_fact").await;
        assert_eq!(said, [Some("SUPPLIER CLAIMED".to_owned())]);
        assert_eq!(texts(&store, "SELECT name FROM legal_entity").await.len(), 2);
        let seen = store.fact_request(&asked.token).await.unwrap().unwrap();
        assert_eq!(seen.state, RequestState::Settled);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_answered_once_in_time_by_whoever_has_the_link() {
    on_each(async |store| {
        let body = body(&store).await;
        let asked = asked(&store, body).await;
        let nobodys: LinkToken = data_encoding::BASE64URL_NOPAD.encode(&[7; 32]).parse().unwrap();
        assert_eq!(store.fact_request(&nobodys).await.unwrap(), None);
        assert!("".parse::<LinkToken>().is_err() && "åäö".parse::<LinkToken>().is_err());
        let answer = async |token: &LinkToken, day: Day, answers: &Answers| {
            refusal(store.answer_facts(token, day, answers).await)
        };
        assert!(matches!(answer(&nobodys, TODAY, &answers()).await, Refusal::NotFound { .. }));
        assert!(matches!(answer(&asked.token, LAST.next(), &answers()).await, Refusal::TooLate { .. }));
        let wrong = Answers { answers: vec![(3, Answer::Complete)], ..answers() };
        assert!(matches!(answer(&asked.token, TODAY, &wrong).await, Refusal::NotFound { .. }));
        let nobody = Answers { answered_as: String::new(), ..answers() };
        assert!(matches!(answer(&asked.token, TODAY, &nobody).await, Refusal::Unsuitable { .. }));
        assert!(matches!(
            answer(&asked.token, TODAY, &Answers { answers: Vec::new(), ..answers() }).await,
            Refusal::TooMany { .. }
        ));
        let given = answers();
        let (one, other) = tokio::join!(
            store.answer_facts(&asked.token, TODAY, &given),
            store.answer_facts(&asked.token, TODAY, &given)
        );
        assert!(one.is_ok() != other.is_ok(), "of two at once, one is first: {one:?} {other:?}");
        assert!(matches!(answer(&asked.token, TODAY, &answers()).await, Refusal::NotInState { .. }));
        let mut writing = store.begin(body, &Actor::local()).await.unwrap();
        assert!(matches!(refusal(writing.withdraw_fact_request(asked.request).await), Refusal::NotInState { .. }));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_body_that_asked_can_withdraw_or_settle_and_each_answer_once() {
    on_each(async |store| {
        let asked_here = asked(&store, body(&store).await).await;
        let other = store.add_body(&Actor::local(), "Ån regions", Country::Sweden).await.unwrap().id;
        let elsewhere = Asked { body: other, request: asked_here.request, token: asked_here.token.clone() };
        let accept = |place| [Settling::Accept { place, entity: None }];
        assert!(matches!(refusal(settle(&store, &asked_here, &accept(0)).await), Refusal::NotInState { .. }));
        store.answer_facts(&asked_here.token, TODAY, &answers()).await.unwrap();
        assert!(matches!(refusal(settle(&store, &elsewhere, &accept(0)).await), Refusal::NotFound { .. }));
        let mut writing = store.begin(other, &Actor::local()).await.unwrap();
        assert!(matches!(refusal(writing.withdraw_fact_request(asked_here.request).await), Refusal::NotFound { .. }));
        drop(writing);
        // All of it or nothing: the second is not there.
        let both = [Settling::Accept { place: 5, entity: None }, Settling::Accept { place: 99, entity: None }];
        assert!(matches!(refusal(settle(&store, &asked_here, &both).await), Refusal::NotFound { .. }));
        assert!(texts(&store, "SELECT kind FROM supply_fact").await.is_empty());
        settle(&store, &asked_here, &accept(5)).await.unwrap();
        assert!(matches!(refusal(settle(&store, &asked_here, &accept(5)).await), Refusal::NotInState { .. }));
        let withdrawn = asked(&store, asked_here.body).await;
        let mut writing = store.begin(withdrawn.body, &Actor::local()).await.unwrap();
        writing.withdraw_fact_request(withdrawn.request).await.unwrap();
        writing.commit().await.unwrap();
        let late = refusal(store.answer_facts(&withdrawn.token, TODAY, &answers()).await);
        assert!(matches!(late, Refusal::NotInState { .. }));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_changes_what_a_supplier_answered_is_found_out() {
    on_each(async |store| {
        let asked = asked(&store, body(&store).await).await;
        store.answer_facts(&asked.token, TODAY, &answers()).await.unwrap();
        assert!(store.verify().await.unwrap().is_clean());
        for (table, column, value, was) in [
            ("fact_answer", "party", "'Någon annan'", "'Vindilä Holding'"),
            ("fact_answer", "votes_min", "0", "6000"),
            ("fact_answer", "clear_text", "'FALSE'", "'TRUE'"),
            ("fact_request", "answered_as", "'vd'", "'kundansvarig'"),
            ("fact_request", "comment", "NULL", "'Gäller hela koncernen.'"),
        ] {
            let set = |from: &str, to: &str| format!("UPDATE {table} SET {column} = {to} WHERE {column} = {from}");
            assert!(meddle(&store, &set(was, value)).await.unwrap() > 0, "{column}");
            let found = store.verify().await.unwrap();
            let problems = format!("{found:?}");
            assert!(problems.contains("FactAnswers"), "{column}: {problems}");
            if value == "NULL" {
                meddle(&store, &format!("UPDATE {table} SET {column} = {was}")).await.unwrap();
            } else {
                meddle(&store, &set(value, was)).await.unwrap();
            }
            assert!(store.verify().await.unwrap().is_clean(), "{column}");
        }
    })
    .await;
}
