//! Profiles: one body's choice among the positions on contested questions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Register, RegisterError};
use crate::suggest::suggestion;

/// Profile (tolkningsprofil): a reading of the law, chosen and dated. A question it is silent on stays open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id: `silent`, `esam-2023`.
    pub id: String,
    /// Who it comes from, and on what it is built.
    pub basis: String,
    /// Question id to position id.
    #[serde(default)]
    pub choices: BTreeMap<String, String>,
}

/// A profile names something the register does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProfileError {
    /// No such profile.
    #[error("there is no profile `{given}`{}; the register lists them", suggestion(.nearest.as_deref()))]
    Profile {
        /// What was given.
        given: String,
        /// The nearest known id.
        nearest: Option<String>,
    },
    /// No such question.
    #[error("there is no contested question `{given}`{}; the register lists them", suggestion(.nearest.as_deref()))]
    Question {
        /// What was given.
        given: String,
        /// The nearest known id.
        nearest: Option<String>,
    },
    /// No such position on the question.
    #[error("question `{question}` has no position `{given}`{}", suggestion(.nearest.as_deref()))]
    Position {
        /// The question.
        question: String,
        /// What was given.
        given: String,
        /// The nearest known id.
        nearest: Option<String>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    profile: Vec<Profile>,
}

pub(super) fn read(text: &str) -> Result<Vec<Profile>, RegisterError> {
    let file: File = super::read("profiles.toml", text)?;
    Ok(file.profile)
}

impl Profile {
    /// Checks that every choice exists.
    ///
    /// # Errors
    /// When a question or a position is not in the register.
    pub fn check(&self, register: &Register) -> Result<(), ProfileError> {
        use crate::suggest::{nearest, shown};
        for (question_id, position_id) in &self.choices {
            let question = register.question(question_id).ok_or_else(|| ProfileError::Question {
                given: shown(question_id),
                nearest: nearest(question_id, register.questions.iter().map(|question| question.id.as_str())),
            })?;
            if question.position_index(position_id).is_none() {
                return Err(ProfileError::Position {
                    question: question.id.clone(),
                    given: shown(position_id),
                    nearest: nearest(position_id, question.positions.iter().map(|position| position.id.as_str())),
                });
            }
        }
        Ok(())
    }
}
