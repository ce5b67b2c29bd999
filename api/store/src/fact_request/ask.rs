//! A body asks, and may stop asking.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel, QueryFilter as _};
use uuid::Uuid;

use super::content::{columns, row_of_question};
use super::{About, LinkToken, MOST_QUESTIONS, NewFactRequest, RequestState};
use crate::audit::Event;
use crate::entity::{fact_question, fact_request};
use crate::id::new_id;
use crate::refusal::{Refusal, Topic, Written};
use crate::writing::Writing;

impl Writing {
    /// Asks a supplier. What the link ends with is told here and never again.
    ///
    /// # Errors
    /// Refused when somebody named is not there, or nothing or too much is asked; fails when the database does.
    pub async fn request_facts(&mut self, new: &NewFactRequest) -> Written<(Uuid, LinkToken)> {
        if new.questions.is_empty() || new.questions.len() > MOST_QUESTIONS {
            return Err(Refusal::TooMany { most: MOST_QUESTIONS }.into());
        }
        for about in new.questions.iter().map(|question| question.about()).chain([new.about]) {
            match about {
                About::Entity(id) => self.entity_is_there(id).await?,
                About::Service(id) => self.service_is_there(id).await?,
            }
        }
        let (id, token) = (new_id(), LinkToken::new()?);
        let body = self.body().0;
        let (entity, service) = columns(new.about);
        let row = fact_request::Model {
            body,
            id,
            entity,
            service,
            language: new.language.to_owned(),
            token: token.hash().to_vec(),
            made_at: self.at().to_owned(),
            answer_by: new.answer_by.to_string(),
            state: RequestState::Open.code().to_owned(),
            answered_at: None,
            answered_as: None,
            comment: None,
        };
        fact_request::Entity::insert(row.into_active_model()).exec_without_returning(self.transaction()).await?;
        let questions = (0..).zip(&new.questions).map(|(place, question)| row_of_question(body, id, place, *question));
        fact_question::Entity::insert_many(questions.map(IntoActiveModel::into_active_model))
            .exec_without_returning(self.transaction())
            .await?;
        let about = entity.or(service).unwrap_or_default();
        let event =
            Event::FactsRequested { about, answer_by: new.answer_by.to_string(), questions: new.questions.len() };
        self.log(Topic::FactRequest, Some(id), &event).await?;
        Ok((id, token))
    }

    /// Stops asking: the link answers nothing any more.
    ///
    /// # Errors
    /// Refused when there is no such request, or it has been answered or withdrawn; fails when the database does.
    pub async fn withdraw_fact_request(&mut self, id: Uuid) -> Written<()> {
        self.go_on(id, RequestState::Open, RequestState::Withdrawn).await?;
        self.log(Topic::FactRequest, Some(id), &Event::FactRequestWithdrawn).await?;
        Ok(())
    }

    /// Takes a request from one state to another.
    pub(super) async fn go_on(&self, id: Uuid, from: RequestState, to: RequestState) -> Written<()> {
        let moved = fact_request::Entity::update_many()
            .col_expr(fact_request::Column::State, Expr::value(to.code()))
            .filter(fact_request::Column::Body.eq(self.body().0))
            .filter(fact_request::Column::Id.eq(id))
            .filter(fact_request::Column::State.eq(from.code()))
            .exec(self.transaction())
            .await?;
        if moved.rows_affected == 1 {
            return Ok(());
        }
        let row = fact_request::Entity::find_by_id((self.body().0, id)).one(self.transaction()).await?;
        Err(match row {
            None => Refusal::NotFound { noun: Topic::FactRequest },
            Some(row) => Refusal::NotInState { state: row.state },
        }
        .into())
    }
}
