//! Questions and answers as rows, and rows as questions and answers.

use underlag_domain::supplier::{EntityKind, Home, Identifier, Jurisdiction, OwnerUnknown, Share, Task};
use underlag_domain::truth::Certainty;
use uuid::Uuid;

use super::{About, Answer, Party, Question};
use crate::encoding::{Digest, Encoding};
use crate::entity::{fact_answer, fact_question};
use crate::error::StoreError;
use crate::supply::Coded as _;

/// An answer nobody has looked at yet.
pub(super) const WAITING: &str = "WAITING";

/// Entity and service of what something is about.
pub(super) const fn columns(about: About) -> (Option<Uuid>, Option<Uuid>) {
    match about {
        About::Entity(id) => (Some(id), None),
        About::Service(id) => (None, Some(id)),
    }
}

/// What entity and service say something is about.
pub(super) fn about(entity: Option<Uuid>, service: Option<Uuid>) -> Result<About, StoreError> {
    match (entity, service) {
        (Some(id), None) => Ok(About::Entity(id)),
        (None, Some(id)) => Ok(About::Service(id)),
        _ => Err(StoreError::Corrupt { noun: "fact_question" }),
    }
}

pub(super) fn row_of_question(body: Uuid, request: Uuid, place: i64, question: Question) -> fact_question::Model {
    let (kind, task) = match question {
        Question::Home(_) => ("HOME", None),
        Question::Owners(_) => ("OWNERS", None),
        Question::Head(_) => ("HEAD", None),
        Question::Sites(_, task) => ("SITES", Some(task.code().to_owned())),
        Question::SubProcessors(_) => ("SUB_PROCESSORS", None),
    };
    let (entity, service) = columns(question.about());
    fact_question::Model { body, request, place, kind: kind.to_owned(), entity, service, task }
}

pub(super) fn question_of_row(row: &fact_question::Model) -> Result<Question, StoreError> {
    let about = about(row.entity, row.service)?;
    Ok(match (row.kind.as_str(), about, row.task.as_deref()) {
        ("HOME", About::Entity(id), None) => Question::Home(id),
        ("OWNERS", About::Entity(id), None) => Question::Owners(id),
        ("HEAD", About::Entity(id), None) => Question::Head(id),
        ("SITES", About::Service(id), Some(task)) => Question::Sites(id, Task::of_code(task)?),
        ("SUB_PROCESSORS", about, None) => Question::SubProcessors(about),
        _ => return Err(StoreError::Corrupt { noun: "fact_question" }),
    })
}

/// Whether an answer is one to the question.
pub(super) const fn fits(question: Question, answer: &Answer) -> bool {
    matches!(
        (question, answer),
        (Question::Home(_), Answer::Home { .. })
            | (Question::Owners(_), Answer::Owner { .. } | Answer::OwnerUnknown(_))
            | (Question::Head(_), Answer::Head(_))
            | (Question::Sites(..), Answer::Site { .. } | Answer::Complete)
            | (Question::SubProcessors(_), Answer::SubProcessor(_) | Answer::Complete)
    )
}

pub(super) fn row_of_answer(
    (body, request, place): (Uuid, Uuid, i64),
    question: i64,
    answer: &Answer,
) -> fact_answer::Model {
    let mut row = fact_answer::Model {
        body,
        request,
        place,
        question,
        kind: String::new(),
        party_kind: None,
        party: None,
        party_country: None,
        party_scheme: None,
        party_number: None,
        country: None,
        home: None,
        capital_min: None,
        capital_max: None,
        votes_min: None,
        votes_max: None,
        reason: None,
        clear_text: None,
        state: WAITING.to_owned(),
        settled_at: None,
        note: None,
        fact: None,
    };
    let code = |country: &Jurisdiction| country.code().to_owned();
    let kind = match answer {
        Answer::Home { home, country } => {
            (row.home, row.country) = (Some(home.code().to_owned()), Some(code(country)));
            "HOME"
        }
        Answer::Owner { party, capital, votes } => {
            let (capital, votes) = (*capital, *votes);
            name(&mut row, party);
            (row.capital_min, row.capital_max) = (Some(capital.min().into()), Some(capital.max().into()));
            (row.votes_min, row.votes_max) = (Some(votes.min().into()), Some(votes.max().into()));
            "OWNERSHIP"
        }
        Answer::OwnerUnknown(reason) => {
            row.reason = Some(reason.code().to_owned());
            "OWNER_UNKNOWN"
        }
        Answer::Head(party) => {
            name(&mut row, party);
            "BRANCH_OF"
        }
        Answer::Site { country, by, clear_text } => {
            row.country = country.as_ref().map(code);
            row.clear_text = Some(clear_text.code().to_owned());
            if let Some(party) = by {
                name(&mut row, party);
            }
            "SITE"
        }
        Answer::SubProcessor(party) => {
            name(&mut row, party);
            "SUB_PROCESSOR"
        }
        Answer::Complete => "COMPLETE",
    };
    kind.clone_into(&mut row.kind);
    row
}

fn name(row: &mut fact_answer::Model, party: &Party) {
    row.party_kind = Some(party.kind.code().to_owned());
    // Whoever they are is not kept, also where somebody wrote it.
    row.party = Some(party.name.clone()).filter(|_| party.kind != EntityKind::NaturalPersons);
    row.party_country = party.country.map(|country| country.code().to_owned());
    row.party_scheme = party.number.as_ref().map(|number| number.scheme().to_owned());
    row.party_number = party.number.as_ref().map(ToString::to_string);
}

pub(super) fn answer_of_row(row: &fact_answer::Model) -> Result<Answer, StoreError> {
    const CORRUPT: StoreError = StoreError::Corrupt { noun: "fact_answer" };
    let country = |code: &Option<String>| -> Result<Option<Jurisdiction>, StoreError> {
        code.as_deref().map(|code| Jurisdiction::of(code).ok_or(CORRUPT)).transpose()
    };
    let party = || -> Result<Option<Party>, StoreError> {
        let Some(kind) = row.party_kind.as_deref() else { return Ok(None) };
        let (kind, name) = (EntityKind::of_code(kind)?, row.party.clone().unwrap_or_default());
        let number = match (&row.party_scheme, &row.party_number) {
            (Some(scheme), Some(number)) => Some(Identifier::parse(scheme, number).map_err(|_| CORRUPT)?),
            _ => None,
        };
        Ok(Some(Party { kind, name, country: country(&row.party_country)?, number }))
    };
    let share = |min: Option<i64>, max: Option<i64>| {
        let points = |points: Option<i64>| points.and_then(|points| u16::try_from(points).ok());
        points(min).zip(points(max)).and_then(|(min, max)| Share::between(min, max).ok()).ok_or(CORRUPT)
    };
    let code = |code: &Option<String>| code.clone().ok_or(CORRUPT);
    Ok(match row.kind.as_str() {
        "HOME" => {
            Answer::Home { home: Home::of_code(&code(&row.home)?)?, country: country(&row.country)?.ok_or(CORRUPT)? }
        }
        "OWNERSHIP" => Answer::Owner {
            party: party()?.ok_or(CORRUPT)?,
            capital: share(row.capital_min, row.capital_max)?,
            votes: share(row.votes_min, row.votes_max)?,
        },
        "OWNER_UNKNOWN" => Answer::OwnerUnknown(OwnerUnknown::of_code(&code(&row.reason)?)?),
        "BRANCH_OF" => Answer::Head(party()?.ok_or(CORRUPT)?),
        "SITE" => Answer::Site {
            country: country(&row.country)?,
            by: party()?,
            clear_text: Certainty::of_code(&code(&row.clear_text)?)?,
        },
        "SUB_PROCESSOR" => Answer::SubProcessor(party()?.ok_or(CORRUPT)?),
        "COMPLETE" => Answer::Complete,
        _ => return Err(CORRUPT),
    })
}

/// A hash over what was answered, in order; not over what became of it.
pub(crate) fn record(answers: &[fact_answer::Model], answered_as: &str, comment: &str) -> Digest {
    let mut content = Encoding::new("underlag fact answers 1").text(answered_as).text(comment);
    for row in answers {
        let texts = [
            Some(&row.kind),
            row.party_kind.as_ref(),
            row.party.as_ref(),
            row.party_country.as_ref(),
            row.party_scheme.as_ref(),
            row.party_number.as_ref(),
            row.country.as_ref(),
            row.home.as_ref(),
            row.reason.as_ref(),
            row.clear_text.as_ref(),
        ];
        content = content.number(row.place).number(row.question);
        for text in texts {
            // No column is ever an empty text.
            content = content.text(text.map_or("", String::as_str));
        }
        for number in [row.capital_min, row.capital_max, row.votes_min, row.votes_max] {
            content = content.number(number.unwrap_or(-1));
        }
    }
    content.finish()
}
