//! Requests to suppliers for facts (uppgiftsbegäran): a body asks, the supplier answers by a link without an account, and
//! what it answered is its claim until an official accepts or rejects it, answer by answer. What is accepted becomes a
//! statement like any other, said by the supplier; what is rejected stays with the reason.

mod answer;
mod ask;
mod content;
mod link;
mod settle;

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityKind, Home, Identifier, Jurisdiction, OwnerUnknown, Share, Task};
use underlag_domain::truth::Certainty;
use uuid::Uuid;

use crate::entity::fact_request;
use crate::error::StoreError;

pub use answer::Answers;
pub(crate) use answer::is_unchanged;
pub use link::{LinkError, LinkToken};
pub use settle::Settling;

/// Most questions of a request.
pub const MOST_QUESTIONS: usize = 50;
/// Most answers to a request.
pub const MOST_ANSWERS: usize = 200;
/// Longest function of whoever answers, in characters.
pub const LONGEST_FUNCTION: usize = 100;
/// Longest comment, and reason for a rejection, in characters.
pub const LONGEST_COMMENT: usize = 1_000;
/// Most days a request can be answered.
pub const MOST_DAYS: u16 = 365;

/// Whom something is asked of: an entity or a service (fråga om).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A legal entity.
    Entity(Uuid),
    /// A service.
    Service(Uuid),
}

/// What is asked (fråga).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Where an entity is registered and has its seat.
    Home(Uuid),
    /// Who owns or controls an entity.
    Owners(Uuid),
    /// Which legal person a branch is part of.
    Head(Uuid),
    /// Where and by whom a task of a service is done.
    Sites(Uuid, Task),
    /// Whom an entity or a service engages for its work.
    SubProcessors(About),
}

impl Question {
    /// Whom it is about.
    pub const fn about(self) -> About {
        match self {
            Self::Home(id) | Self::Owners(id) | Self::Head(id) => About::Entity(id),
            Self::Sites(id, _) => About::Service(id),
            Self::SubProcessors(about) => about,
        }
    }
}

/// An entity as a supplier names it (part).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Kind.
    pub kind: EntityKind,
    /// Name; empty of natural persons, of whom nothing but the country is kept.
    pub name: String,
    /// Where it is registered.
    pub country: Option<Jurisdiction>,
    /// A number it is identified by.
    pub number: Option<Identifier>,
}

/// What a supplier answers to a question (svar).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The entity is at home there.
    Home {
        /// Which home.
        home: Home,
        /// Where.
        country: Jurisdiction,
    },
    /// Somebody holds shares of the entity by itself.
    Owner {
        /// Who.
        party: Party,
        /// Of the capital.
        capital: Share,
        /// Of the votes.
        votes: Share,
    },
    /// No owner is named, for a reason.
    OwnerUnknown(OwnerUnknown),
    /// The branch is part of it.
    Head(Party),
    /// The task is done there.
    Site {
        /// Where.
        country: Option<Jurisdiction>,
        /// By whom.
        by: Option<Party>,
        /// Whether clear text can be got hold of there.
        clear_text: Certainty,
    },
    /// It is engaged.
    SubProcessor(Party),
    /// What was answered to the question is everything.
    Complete,
}

/// A request to be made (begäran).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFactRequest {
    /// Whom it is about.
    pub about: About,
    /// Language of the page, as `sv`, `fi` or `en`.
    pub language: &'static str,
    /// Last day on which it can be answered.
    pub answer_by: Day,
    /// What is asked.
    pub questions: Vec<Question>,
}

/// A request as the supplier sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRequest {
    /// Id.
    pub id: Uuid,
    /// Name of the body that asks.
    pub body: String,
    /// Name of the entity or service.
    pub about: String,
    /// Language of the page.
    pub language: String,
    /// Last day on which it can be answered.
    pub answer_by: Day,
    /// Where it stands.
    pub state: RequestState,
    /// What is asked, and the name of whom it is asked about.
    pub questions: Vec<(Question, String)>,
}

/// Where a request stands (läge).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for the supplier.
    Open,
    /// It has been answered, and answers wait for an official.
    Answered,
    /// Every answer has been accepted or rejected.
    Settled,
    /// The body no longer asks.
    Withdrawn,
}

impl RequestState {
    /// Every state with its code.
    pub(crate) const CODES: [(&'static str, Self); 4] = [
        ("OPEN", Self::Open),
        ("ANSWERED", Self::Answered),
        ("SETTLED", Self::Settled),
        ("WITHDRAWN", Self::Withdrawn),
    ];

    /// The state of a row.
    pub(crate) fn of(row: &fact_request::Model) -> Result<Self, StoreError> {
        let known = Self::CODES.iter().find(|(code, _)| *code == row.state);
        known.map(|(_, state)| *state).ok_or(StoreError::Corrupt { noun: "fact_request" })
    }

    /// As columns write it.
    pub(crate) fn code(self) -> &'static str {
        Self::CODES.iter().find(|(_, state)| *state == self).map_or("", |(code, _)| code)
    }
}
