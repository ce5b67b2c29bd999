//! An official accepts or rejects what a supplier answered.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _};
use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::day::Day;
use underlag_domain::supplier::{
    Directness, Edge, EntityId, From, Handed, Home, HomeFact, KeyCustody, LegalEntity, Link, List, Node, ServiceId,
    Site, Source, Span, Until,
};
use underlag_domain::truth::Certainty;
use uuid::Uuid;

use super::answer::party;
use super::content::{WAITING, answer_of_row, question_of_row};
use super::{About, Answer, LONGEST_COMMENT, Party, Question, RequestState};
use crate::audit::Event;
use crate::encoding::hex;
use crate::entity::{fact_answer, fact_question, fact_request, legal_entity};
use crate::error::StoreError;
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::supply::{Stating, column_of};
use crate::writing::Writing;

/// What an official makes of an answer (ställningstagande).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settling {
    /// It becomes a statement.
    Accept {
        /// Place of the answer.
        place: i64,
        /// Which entity the one it names is; found by its number, or else added, when absent.
        entity: Option<Uuid>,
    },
    /// It becomes none.
    Reject {
        /// Place of the answer.
        place: i64,
        /// Why.
        reason: String,
    },
}

impl Writing {
    /// Accepts or rejects answers to a request. What is accepted is stated as the supplier's claim of the day it answered.
    ///
    /// # Errors
    /// Refused when there is no such request or answer, it is not answered, an answer has been settled already, or a text cannot
    /// be used; fails when the database does.
    pub async fn settle_answers(&mut self, request: Uuid, all: &[Settling]) -> Written<()> {
        let body = self.body().0;
        let row = fact_request::Entity::find_by_id((body, request)).one(self.transaction()).await?;
        let row = row.ok_or(Refusal::NotFound { noun: Topic::FactRequest })?;
        let (RequestState::Answered, Some(answered_at)) = (RequestState::of(&row)?, &row.answered_at) else {
            return Err(Refusal::NotInState { state: row.state }.into());
        };
        let answered: Day = answered_at
            .get(..10)
            .and_then(|day| day.parse().ok())
            .ok_or(StoreError::Corrupt { noun: "fact_request" })?;
        for one in all {
            match one {
                Settling::Accept { place, entity } => self.accept(&row, *place, *entity, answered).await?,
                Settling::Reject { place, reason } => {
                    suitable("reason", reason, LONGEST_COMMENT)?;
                    self.answer(request, *place).await?;
                    self.settle(request, *place, "REJECTED", Some(reason), None).await?;
                }
            }
        }
        let waiting = fact_answer::Entity::find()
            .filter(fact_answer::Column::Body.eq(body))
            .filter(fact_answer::Column::Request.eq(request))
            .filter(fact_answer::Column::State.eq(WAITING));
        if waiting.count(self.transaction()).await? == 0 {
            self.go_on(request, RequestState::Answered, RequestState::Settled).await?;
        }
        Ok(())
    }

    /// An answer that waits.
    async fn answer(&self, request: Uuid, place: i64) -> Written<fact_answer::Model> {
        let row = fact_answer::Entity::find_by_id((self.body().0, request, place)).one(self.transaction()).await?;
        let row = row.ok_or(Refusal::NotFound { noun: Topic::FactAnswer })?;
        if row.state == WAITING { Ok(row) } else { Err(Refusal::NotInState { state: row.state }.into()) }
    }

    async fn accept(
        &mut self,
        request: &fact_request::Model,
        place: i64,
        entity: Option<Uuid>,
        answered: Day,
    ) -> Written<()> {
        let row = self.answer(request.id, place).await?;
        let asked = fact_question::Entity::find_by_id((row.body, row.request, row.question));
        let asked = asked.one(self.transaction()).await?.ok_or(StoreError::Corrupt { noun: "fact_answer" })?;
        let (question, answer) = (question_of_row(&asked)?, answer_of_row(&row)?);
        let source = Source {
            what: format!("fact request {}, answer {place}", request.id),
            day: answered,
            rank: Evidence::Claimed,
            by: StatedBy::Supplier,
        };
        let named = match party(&answer) {
            Some(party) => Some(self.meant(party, entity, &source).await?),
            None if entity.is_some() => return Err(Refusal::NotFound { noun: Topic::LegalEntity }.into()),
            None => None,
        };
        let stated = self.state(&stating(question, &answer, named, source)).await?;
        // A home is one row whichever homes it tells of.
        let fact = stated.first().map(|stated| stated.fact.clone());
        self.settle(row.request, place, "ACCEPTED", None, fact).await
    }

    /// The entity a supplier names: the one the official says it is, or the one that has its number, or a new one.
    async fn meant(&mut self, party: &Party, entity: Option<Uuid>, source: &Source) -> Written<Uuid> {
        if let Some(id) = entity {
            self.entity_is_there(id).await?;
            return Ok(id);
        }
        if let Some(number) = &party.number
            && let Some(column) = column_of(number.scheme())
        {
            let with_number = legal_entity::Entity::find().filter(column.eq(number.to_string()));
            let first = with_number.order_by_asc(legal_entity::Column::Id).one(self.transaction()).await?;
            if let Some(known) = first {
                return Ok(known.id);
            }
        }
        let homes = party.country.iter().map(|country| HomeFact {
            home: Home::Registered,
            country: *country,
            span: since_some_day(),
            source: source.clone(),
        });
        let new = LegalEntity {
            name: party.name.clone(),
            kind: party.kind,
            identifiers: party.number.into_iter().collect(),
            homes: homes.collect(),
        };
        self.add_legal_entity(&new).await
    }

    async fn settle(
        &mut self,
        request: Uuid,
        place: i64,
        state: &'static str,
        note: Option<&str>,
        fact: Option<Vec<u8>>,
    ) -> Written<()> {
        fact_answer::Entity::update_many()
            .col_expr(fact_answer::Column::State, Expr::value(state))
            .col_expr(fact_answer::Column::SettledAt, Expr::value(self.at()))
            .col_expr(fact_answer::Column::Note, Expr::value(note.map(str::to_owned)))
            .col_expr(fact_answer::Column::Fact, Expr::value(fact.clone()))
            .filter(fact_answer::Column::Body.eq(self.body().0))
            .filter(fact_answer::Column::Request.eq(request))
            .filter(fact_answer::Column::Place.eq(place))
            .exec(self.transaction())
            .await?;
        let event = Event::FactAnswerSettled {
            place,
            state: state.to_owned(),
            reason: note.map(str::to_owned),
            fact: fact.map(|fact| hex(&fact)),
        };
        self.log(Topic::FactRequest, Some(request), &event).await?;
        Ok(())
    }
}

/// A supplier is asked how things are, not since when.
const fn since_some_day() -> Span {
    Span { from: From::Unknown, until: Until::NoneSeen }
}

/// An answer as what is stated.
fn stating(question: Question, answer: &Answer, named: Option<Uuid>, source: Source) -> Stating {
    let about = question.about();
    let (About::Entity(id) | About::Service(id)) = about;
    let span = since_some_day();
    let (subject, other) = (EntityId(0), EntityId(1));
    let node = match about {
        About::Entity(_) => Node::Entity(subject),
        About::Service(_) => Node::Service(ServiceId(0)),
    };
    let nodes = [id].into_iter().chain(named).collect();
    let link = match (question, answer) {
        (_, Answer::Home { home, country }) => {
            let home = HomeFact { home: *home, country: *country, span, source };
            return Stating { nodes, edges: Vec::new(), homes: vec![(0, home)] };
        }
        (_, Answer::Owner { capital, votes, .. }) => Link::Ownership {
            holder: other,
            held: subject,
            capital: *capital,
            votes: *votes,
            directness: Directness::Direct,
        },
        (_, Answer::OwnerUnknown(reason)) => Link::OwnerUnknown { held: subject, reason: *reason },
        (_, Answer::Head(_)) => Link::BranchOf { branch: subject, head: other },
        (Question::Sites(_, task), Answer::Site { country, clear_text, .. }) => Link::Site(Site {
            service: ServiceId(0),
            task,
            place: *country,
            by: named.map(|_| other),
            employer: None,
            handed: Handed { clear_text: *clear_text, ciphertext: Certainty::Unknown, metadata: Certainty::Unknown },
            keys: KeyCustody::Unknown,
        }),
        (_, Answer::SubProcessor(_)) => {
            Link::SubProcessor { of: node, engaged: Node::Entity(other), handed: Handed::UNKNOWN }
        }
        (Question::Sites(_, task), Answer::Complete) => Link::Complete { of: node, list: List::Sites(task) },
        // Answers fit their questions, or they would not be kept.
        (_, Answer::Complete | Answer::Site { .. }) => Link::Complete { of: node, list: List::SubProcessors },
    };
    Stating { nodes, edges: vec![Edge { link, span, source }], homes: Vec::new() }
}
