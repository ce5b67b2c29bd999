//! Asking suppliers for facts, and settling what they answer.

use std::sync::{Arc, Mutex, PoisonError};

use async_graphql::{Context, Enum, ID, InputObject, Result, SimpleObject};
use underlag_domain::supplier::{Node, When};
use underlag_store::fact_request::{
    About, MOST_ANSWERS, MOST_DAYS, MOST_QUESTIONS, NewFactRequest, Question, Settling,
};
use underlag_store::nouns::FACT_REQUEST;
use underlag_store::{Actor, BodyId, RequestKey};
use uuid::Uuid;

use super::refused::{body, entity, named, service, written};
use super::row::FactRequestRow;
use crate::app::{FACTS_PATH, Kept, Suppliers};
use crate::graphql::budget::{Budget, beside};
use crate::graphql::day::Day;
use crate::graphql::exposure::SupplyTask;
use crate::graphql::language::Language;
use crate::graphql::law_in_force::today;
use crate::graphql::listing::{deadline, kept};
use crate::graphql::query::app;
use crate::graphql::{ErrorCode, Invalid, UserError};

/// Days a request can be answered unless something else is said.
const USUAL_DAYS: u16 = 30;

/// What a supplier is asked (slag av fråga).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum FactQuestionKind {
    /// Where an entity is registered and has its seat.
    Home,
    /// Who owns or controls an entity.
    Owners,
    /// Which legal person a branch is part of.
    Head,
    /// Where and by whom a task of a service is done.
    Sites,
    /// Whom an entity or a service engages for its work.
    SubProcessors,
}

/// A question to a supplier (fråga).
#[derive(Clone, Debug, InputObject)]
pub(super) struct FactQuestionInput {
    /// What is asked.
    kind: FactQuestionKind,
    /// Global id of the entity, or of the service, it is asked of.
    of: ID,
    /// Of which task; only where places are asked for, and then needed.
    task: Option<SupplyTask>,
}

/// A request to a supplier (begäran).
#[derive(InputObject)]
pub(super) struct RequestSupplierFactsInput {
    /// Global id of the body that asks.
    body: ID,
    /// Global id of the legal entity or service it is about.
    of: ID,
    /// What is asked, at most 50; everything the exposure of today leaves open when absent.
    questions: Option<Vec<FactQuestionInput>>,
    /// Language of the page the supplier sees.
    #[graphql(default)]
    language: Language,
    /// Last day on which it can be answered, inclusive, at most a year ahead; thirty days ahead when absent.
    answer_by: Option<Day>,
}

/// A request that is no longer made.
#[derive(InputObject)]
pub(super) struct WithdrawFactRequestInput {
    /// Global id of the request.
    request: ID,
}

/// An answer that is accepted.
#[derive(InputObject)]
pub(super) struct AcceptFactAnswerInput {
    /// Place of the answer, as `FactAnswer.place` has it.
    place: i32,
    /// Global id of the legal entity the answer names; the one with the number it gives, or a new one, when absent.
    entity: Option<ID>,
}

/// An answer that is rejected.
#[derive(InputObject)]
pub(super) struct RejectFactAnswerInput {
    /// Place of the answer, as `FactAnswer.place` has it.
    place: i32,
    /// Why, at most 1000 characters.
    reason: String,
}

/// What becomes of answers.
#[derive(InputObject)]
pub(super) struct SettleFactAnswersInput {
    /// Global id of the request.
    request: ID,
    /// Answers that become statements: claims of the supplier, of the day it answered.
    #[graphql(default)]
    accept: Vec<AcceptFactAnswerInput>,
    /// Answers that do not.
    #[graphql(default)]
    reject: Vec<RejectFactAnswerInput>,
}

/// What came of asking a supplier.
#[derive(SimpleObject)]
pub(crate) struct RequestSupplierFactsPayload {
    /// The request; none when it was refused.
    request: Option<FactRequestRow>,
    /// The path of the page the supplier answers on, below the address at which this service is reached. Whoever has it can
    /// answer. It is told here and never again, also not when the same request is sent twice.
    path: Option<String>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

/// What came of changing a request to a supplier.
#[derive(SimpleObject)]
pub(crate) struct FactRequestPayload {
    /// The request; none when the change was refused.
    request: Option<FactRequestRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

impl FactQuestionInput {
    fn read(&self, place: &[&str]) -> std::result::Result<Question, UserError> {
        let at = |field: &'static str| [place, &[field]].concat();
        let (of, task) = (at("of"), at("task"));
        let question = match (self.kind, self.task) {
            (FactQuestionKind::Sites, Some(task)) => return Ok(Question::Sites(service(&self.of, &of)?, task.into())),
            (FactQuestionKind::Sites, None) => return Err(UserError::invalid(&task, &Invalid::Empty)),
            (FactQuestionKind::Home, _) => Question::Home(entity(&self.of, &of)?),
            (FactQuestionKind::Owners, _) => Question::Owners(entity(&self.of, &of)?),
            (FactQuestionKind::Head, _) => Question::Head(entity(&self.of, &of)?),
            (FactQuestionKind::SubProcessors, _) => Question::SubProcessors(about(&self.of, &of)?),
        };
        if self.task.is_some() { Err(UserError::invalid(&task, &Invalid::Unknown)) } else { Ok(question) }
    }
}

impl RequestSupplierFactsPayload {
    fn refused(error: UserError) -> Self {
        Self { request: None, path: None, user_errors: vec![error] }
    }
}

impl FactRequestPayload {
    fn of(changed: std::result::Result<(BodyId, Uuid), UserError>) -> Self {
        match changed {
            Ok((body, id)) => Self { request: FactRequestRow::of(body.0, id), user_errors: Vec::new() },
            Err(error) => Self { request: None, user_errors: vec![error] },
        }
    }
}

impl RequestSupplierFactsInput {
    pub(super) async fn ask(self, ctx: &Context<'_>) -> Result<RequestSupplierFactsPayload> {
        let kept = kept(ctx)?;
        let (body, new) = match self.read(ctx, kept).await? {
            Ok(read) => read,
            Err(error) => return Ok(RequestSupplierFactsPayload::refused(error)),
        };
        let (actor, key) = (Actor::local(), ctx.data_opt::<RequestKey>());
        // What the link ends with is never kept, so it is not part of an answer that is kept for a request sent again.
        let link = Arc::new(Mutex::new(None));
        let told = Arc::clone(&link);
        let asked = kept.store.carry_out(body, &actor, key, |writing| {
            Box::pin(async move {
                let (id, token) = writing.request_facts(&new).await?;
                *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.to_string());
                Ok(id)
            })
        });
        Ok(match written(asked.await)? {
            Ok(id) => {
                let token = link.lock().unwrap_or_else(PoisonError::into_inner).take();
                let path = token.map(|token| format!("{FACTS_PATH}/{token}"));
                RequestSupplierFactsPayload { request: FactRequestRow::of(body.0, id), path, user_errors: Vec::new() }
            }
            Err(error) => RequestSupplierFactsPayload::refused(error),
        })
    }

    async fn read(
        &self,
        ctx: &Context<'_>,
        kept: &Kept,
    ) -> Result<std::result::Result<(BodyId, NewFactRequest), UserError>> {
        let of = ["input", "of"];
        let (body, about, answer_by) = match (body(&self.body), about(&self.of, &of), self.answer_by()) {
            (Ok(body), Ok(about), Ok(day)) => (body, about, day),
            (Err(error), ..) | (_, Err(error), _) | (.., Err(error)) => return Ok(Err(error)),
        };
        let place = ["input", "questions"];
        let questions = match &self.questions {
            Some(given) => {
                let places: Vec<String> = (0..given.len()).map(|at| at.to_string()).collect();
                let read = given.iter().zip(&places).map(|(question, at)| question.read(&[place[0], place[1], at]));
                match read.collect::<std::result::Result<Vec<_>, _>>() {
                    Ok(questions) => questions,
                    Err(error) => return Ok(Err(error)),
                }
            }
            None => match self.open(ctx, kept, about).await? {
                Ok(questions) => questions,
                Err(error) => return Ok(Err(error)),
            },
        };
        if questions.is_empty() {
            return Ok(Err(UserError::invalid(&place, &Invalid::Empty)));
        }
        if questions.len() > MOST_QUESTIONS {
            let too_many = Invalid::TooMany { count: questions.len(), limit: MOST_QUESTIONS };
            return Ok(Err(UserError::invalid(&place, &too_many)));
        }
        let language = crate::text::Language::from(self.language).tag();
        Ok(Ok((body, NewFactRequest { about, language, answer_by, questions })))
    }

    fn answer_by(&self) -> std::result::Result<underlag_domain::day::Day, UserError> {
        let today = today();
        let latest = today.after(MOST_DAYS.into());
        match self.answer_by {
            None => Ok(today.after(USUAL_DAYS.into())),
            Some(Day(day)) if (today..=latest).contains(&day) => Ok(day),
            Some(_) => Err(UserError::invalid(&["input", "answerBy"], &Invalid::Unknown)),
        }
    }

    /// What the exposure of today leaves open.
    async fn open(
        &self,
        ctx: &Context<'_>,
        kept: &Kept,
        about: About,
    ) -> Result<std::result::Result<Vec<Question>, UserError>> {
        let nobody = || Ok(Err(UserError::not_found(&["input", "of"])));
        Budget::take(ctx, 1)?;
        let (About::Entity(id) | About::Service(id)) = about;
        let when = When { as_of: today(), known_on: today() };
        let suppliers = Suppliers::load(&kept.readers, &[id], when, deadline(ctx)).await;
        let suppliers = suppliers.map_err(|error| ErrorCode::of_supply(&error))?;
        let Some(node) = suppliers.near().node(id) else { return nobody() };
        let is_what_it_says =
            matches!((about, node), (About::Entity(_), Node::Entity(_)) | (About::Service(_), Node::Service(_)));
        if !is_what_it_says {
            return nobody();
        }
        let app = app(ctx)?;
        beside(move |_| Ok(suppliers.open_questions(app.engine.register(), node))).await
    }
}

/// The service or the legal entity an id names.
fn about(id: &ID, place: &[&str]) -> std::result::Result<About, UserError> {
    service(id, place).map(About::Service).or_else(|_| entity(id, place).map(About::Entity))
}

/// The body and the request an id names.
fn request(id: &ID) -> std::result::Result<(BodyId, Uuid), UserError> {
    named(id, &FACT_REQUEST, &["input", "request"]).map(|id| (BodyId(id.body), id.id))
}

impl WithdrawFactRequestInput {
    pub(super) async fn withdraw(self, ctx: &Context<'_>) -> Result<FactRequestPayload> {
        let store = &kept(ctx)?.store;
        let (body, id) = match request(&self.request) {
            Ok(found) => found,
            Err(error) => return Ok(FactRequestPayload::of(Err(error))),
        };
        let (actor, key) = (Actor::local(), ctx.data_opt::<RequestKey>());
        let withdrawn = store.carry_out(body, &actor, key, |writing| {
            Box::pin(async move { writing.withdraw_fact_request(id).await.map(|()| id) })
        });
        Ok(FactRequestPayload::of(written(withdrawn.await)?.map(|id| (body, id))))
    }
}

impl SettleFactAnswersInput {
    fn read(&self) -> std::result::Result<(BodyId, Uuid, Vec<Settling>), UserError> {
        let (body, id) = request(&self.request)?;
        let count = self.accept.len() + self.reject.len();
        if count == 0 || count > MOST_ANSWERS {
            let most = i64::try_from(MOST_ANSWERS).unwrap_or(i64::MAX);
            return Err(UserError::invalid(&["input"], &Invalid::OutOfRange { least: 1, most }));
        }
        let mut settling = Vec::with_capacity(count);
        for (at, one) in self.accept.iter().enumerate() {
            let place = ["input", "accept", &at.to_string(), "entity"];
            let entity = one.entity.as_ref().map(|id| entity(id, &place)).transpose()?;
            settling.push(Settling::Accept { place: one.place.into(), entity });
        }
        settling.extend(
            self.reject.iter().map(|one| Settling::Reject { place: one.place.into(), reason: one.reason.clone() }),
        );
        Ok((body, id, settling))
    }

    pub(super) async fn settle(self, ctx: &Context<'_>) -> Result<FactRequestPayload> {
        let store = &kept(ctx)?.store;
        let (body, id, settling) = match self.read() {
            Ok(read) => read,
            Err(error) => return Ok(FactRequestPayload::of(Err(error))),
        };
        let (actor, key) = (Actor::local(), ctx.data_opt::<RequestKey>());
        let settled = store.carry_out(body, &actor, key, |writing| {
            Box::pin(async move { writing.settle_answers(id, &settling).await.map(|()| id) })
        });
        Ok(FactRequestPayload::of(written(settled.await)?.map(|id| (body, id))))
    }
}
