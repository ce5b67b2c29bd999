//! Contested questions of law and the positions taken on them.

use serde::{Deserialize, Serialize};

use super::{Dated, RegisterError, entry_error};
use crate::day::Day;
use crate::jurisdiction;

/// A contested question (tolkningsfråga).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Id in the register: `I-01`.
    pub id: String,
    /// Whose law it is about: a jurisdiction, or `EU`; Swedish law when absent.
    pub country: Option<String>,
    /// The statutory requisite the answer parametrises; absent for a question that is data only.
    pub requisite: Option<String>,
    /// Why it parametrises nothing, for a question that is data only.
    pub not_wired: Option<String>,
    /// The positions; a wired question has at least two.
    #[serde(rename = "position")]
    pub positions: Vec<Position>,
}

/// A position (ståndpunkt) on a contested question.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Id within the question.
    pub id: String,
    /// Who has taken it, with document and day; a position nobody is known to have taken says so by an entry of ours.
    #[serde(rename = "held_by")]
    pub holders: Vec<Holder>,
}

/// Who took a position, when and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// The authority, court or other.
    pub who: String,
    /// The document.
    pub document: String,
    /// Day it was taken, as far as known: year, month or day, or `unknown`.
    pub day: String,
    /// What was read.
    pub source: String,
    /// Day it was read.
    pub checked: Day,
    /// How sure we are.
    pub standing: crate::rule::Standing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Question>,
}

pub(super) fn read(text: &str) -> Result<Vec<Question>, RegisterError> {
    let file: File = super::read("questions.toml", text)?;
    for question in &file.question {
        if question.country.as_ref().is_some_and(|code| code != "EU" && jurisdiction::index_of(code).is_none()) {
            return Err(entry_error(&question.id, "there is no such country"));
        }
        for holder in question.positions.iter().flat_map(|position| &position.holders) {
            if holder.day != "unknown" && holder.day.parse::<Dated>().is_err() {
                return Err(entry_error(&question.id, format!("`{}` is no day", holder.day)));
            }
        }
        if question.requisite.is_some() == question.not_wired.is_some() {
            return Err(entry_error(&question.id, "say either the requisite or why it is not wired"));
        }
        if question.positions.len() < 2 && question.requisite.is_some() {
            return Err(entry_error(&question.id, "a wired question needs at least two positions"));
        }
        if question.positions.len() > 64 {
            return Err(entry_error(&question.id, "at most 64 positions"));
        }
    }
    Ok(file.question)
}

impl Question {
    /// Index of a position by its id.
    pub fn position_index(&self, id: &str) -> Option<usize> {
        self.positions.iter().position(|position| position.id == id)
    }
}
