//! The supplier sees what is asked and answers, once.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel, QueryFilter as _, QueryOrder as _};
use underlag_domain::day::Day;
use uuid::Uuid;

use super::content::{fits, question_of_row, record, row_of_answer};
use super::{Answer, FactRequest, LONGEST_COMMENT, LONGEST_FUNCTION, LinkToken, MOST_ANSWERS, Party, RequestState};
use crate::actor::Actor;
use crate::audit::Event;
use crate::encoding::hex;
use crate::entity::{body, fact_answer, fact_question, fact_request, legal_entity, service};
use crate::error::StoreError;
use crate::id::BodyId;
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::store::Store;
use crate::supply::name_suits;

/// What a supplier answers (svar på begäran).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Answers, each with the place of its question.
    pub answers: Vec<(usize, Answer)>,
    /// In which function somebody answered: no name of a person.
    pub answered_as: String,
    /// What else is said.
    pub comment: String,
}

impl Store {
    /// The request a link leads to; none when it leads nowhere.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn fact_request(&self, token: &LinkToken) -> Result<Option<FactRequest>, StoreError> {
        let Some(row) = self.fact_request_of(token).await? else { return Ok(None) };
        let database = self.reader();
        let name = async |entity: Option<Uuid>, of_service: Option<Uuid>| -> Result<String, StoreError> {
            let found = match (entity, of_service) {
                (Some(id), _) => legal_entity::Entity::find_by_id(id).one(database).await?.map(|row| row.name),
                (None, Some(id)) => service::Entity::find_by_id(id).one(database).await?.map(|row| row.name),
                (None, None) => None,
            };
            found.ok_or(StoreError::Corrupt { noun: "fact_request" })
        };
        let body = body::Entity::find_by_id(row.body).one(database).await?;
        let mut questions = Vec::new();
        let asked = fact_question::Entity::find()
            .filter(fact_question::Column::Body.eq(row.body))
            .filter(fact_question::Column::Request.eq(row.id))
            .order_by_asc(fact_question::Column::Place);
        for question in asked.all(database).await? {
            questions.push((question_of_row(&question)?, name(question.entity, question.service).await?));
        }
        let state = RequestState::of(&row)?;
        Ok(Some(FactRequest {
            id: row.id,
            body: body.ok_or(StoreError::Corrupt { noun: "body" })?.name,
            about: name(row.entity, row.service).await?,
            language: row.language,
            answer_by: row.answer_by.parse().map_err(|_| StoreError::Corrupt { noun: "fact_request" })?,
            state,
            questions,
        }))
    }

    async fn fact_request_of(&self, token: &LinkToken) -> Result<Option<fact_request::Model>, StoreError> {
        let of_token = fact_request::Column::Token.eq(token.hash().to_vec());
        Ok(fact_request::Entity::find().filter(of_token).one(self.reader()).await?)
    }

    /// Answers the request a link leads to: once, and no later than on its last day.
    ///
    /// # Errors
    /// Refused when the link leads nowhere, the request cannot be answered any more, an answer is none to its question, or a text
    /// cannot be used; fails when the database does.
    pub async fn answer_facts(&self, token: &LinkToken, today: Day, given: &Answers) -> Written<()> {
        let noun = Topic::FactRequest;
        let row = self.fact_request_of(token).await?.ok_or(Refusal::NotFound { noun })?;
        if row.answer_by < today.to_string() {
            return Err(Refusal::TooLate { day: row.answer_by }.into());
        }
        suitable("function", &given.answered_as, LONGEST_FUNCTION)?;
        if !given.comment.is_empty() {
            let lines = given.comment.replace(['\n', '\t'], " ");
            suitable("comment", &lines, LONGEST_COMMENT)?;
        }
        if given.answers.is_empty() || given.answers.len() > MOST_ANSWERS {
            return Err(Refusal::TooMany { most: MOST_ANSWERS }.into());
        }
        let mut writing = self.begin(BodyId(row.body), &Actor::supplier()).await?;
        let asked = fact_question::Entity::find()
            .filter(fact_question::Column::Body.eq(row.body))
            .filter(fact_question::Column::Request.eq(row.id))
            .order_by_asc(fact_question::Column::Place)
            .all(writing.transaction())
            .await?;
        let mut rows = Vec::with_capacity(given.answers.len());
        for (place, (at, answer)) in (0..).zip(&given.answers) {
            let question = asked.get(*at).ok_or(Refusal::NotFound { noun })?;
            if !fits(question_of_row(question)?, answer) {
                return Err(Refusal::NotFound { noun }.into());
            }
            if let Some(party) = party(answer) {
                name_suits(party.kind, &party.name)?;
            }
            rows.push(row_of_answer((row.body, row.id, place), question.place, answer));
        }
        writing.go_on(row.id, RequestState::Open, RequestState::Answered).await?;
        let comment = Some(&given.comment).filter(|comment| !comment.is_empty());
        fact_request::Entity::update_many()
            .col_expr(fact_request::Column::AnsweredAt, Expr::value(writing.at()))
            .col_expr(fact_request::Column::AnsweredAs, Expr::value(given.answered_as.as_str()))
            .col_expr(fact_request::Column::Comment, Expr::value(comment.cloned()))
            .filter(fact_request::Column::Body.eq(row.body))
            .filter(fact_request::Column::Id.eq(row.id))
            .exec(writing.transaction())
            .await?;
        let event = Event::FactsAnswered {
            answers: rows.len(),
            record: hex(&record(&rows, &given.answered_as, &given.comment)),
        };
        fact_answer::Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
            .exec_without_returning(writing.transaction())
            .await?;
        writing.log(noun, Some(row.id), &event).await?;
        writing.commit().await?;
        Ok(())
    }
}

/// Whom an answer names.
pub(super) const fn party(answer: &Answer) -> Option<&Party> {
    match answer {
        Answer::Owner { party, .. } | Answer::Head(party) | Answer::SubProcessor(party) => Some(party),
        Answer::Site { by, .. } => by.as_ref(),
        Answer::Home { .. } | Answer::OwnerUnknown(_) | Answer::Complete => None,
    }
}

/// Whether the answers of a request are those its log tells of.
pub(crate) fn is_unchanged(request: &fact_request::Model, answers: &[fact_answer::Model], told: &str) -> bool {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    hex(&record(answers, &text(&request.answered_as), &text(&request.comment))) == told
}
