//! Profiles: choices among positions.

use async_graphql::{ID, Object};
use underlag_domain::register;

use super::language::Language;
use super::question::{ContestedQuestion, Position};
use crate::app::App;
use crate::text::kebab;

pub(crate) struct Profile<'a> {
    pub(crate) app: &'a App,
    pub(crate) profile: &'a register::Profile,
}

pub(crate) struct ProfileChoice<'a> {
    question: ContestedQuestion<'a>,
    position: Position<'a>,
}

/// A profile (tolkningsprofil): one dated reading of the law. A question it is silent on stays open.
#[Object]
impl Profile<'_> {
    /// Id: `silent`, `esam-2023`.
    fn id(&self) -> ID {
        self.profile.id.as_str().into()
    }

    /// Name.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("profile-{}", kebab(&self.profile.id)), &[])
    }

    /// Who it comes from, and on what it is built.
    fn basis(&self) -> &str {
        &self.profile.basis
    }

    /// Its choices, those made beside the profile in a case included.
    fn choices(&self) -> Vec<ProfileChoice<'_>> {
        let choices = self.profile.choices.iter();
        choices
            .filter_map(|(question, position)| {
                Some(ProfileChoice {
                    question: ContestedQuestion::find(self.app, question)?,
                    position: Position::find(self.app, question, position)?,
                })
            })
            .collect()
    }
}

/// A profile's choice on one contested question (val av ståndpunkt).
#[Object]
impl ProfileChoice<'_> {
    /// The question.
    fn question(&self) -> &ContestedQuestion<'_> {
        &self.question
    }

    /// The chosen position.
    fn position(&self) -> &Position<'_> {
        &self.position
    }
}
