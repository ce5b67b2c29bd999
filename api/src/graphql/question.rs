//! Contested questions of law and positions on them.

use async_graphql::{ID, Object, SimpleObject};
use underlag_domain::register;

use super::day::Day;
use super::language::Language;
use super::source::SourceStanding;
use crate::app::App;
use crate::text::kebab;

pub(crate) struct ContestedQuestion<'a> {
    pub(crate) app: &'a App,
    pub(crate) question: &'a register::Question,
}

#[expect(clippy::struct_field_names, reason = "it shows the register's position")]
pub(crate) struct Position<'a> {
    pub(crate) app: &'a App,
    pub(crate) question: &'a str,
    pub(crate) position: &'a register::Position,
}

/// Who took a position, when and where (företrädare).
#[derive(SimpleObject)]
pub(crate) struct Holder {
    /// The authority, court or other.
    who: String,
    /// The document.
    document: String,
    /// Day it was taken, as far as known: year, month or day.
    day: String,
    /// What was read.
    source: String,
    /// Day it was read.
    checked: Day,
    /// How sure we are.
    standing: SourceStanding,
}

impl<'a> ContestedQuestion<'a> {
    /// Finds a question by id.
    pub(crate) fn find(app: &'a App, id: &str) -> Option<Self> {
        app.engine.register().question(id).map(|question| Self { app, question })
    }
}

impl<'a> Position<'a> {
    /// Finds a position by the ids of its question and its own.
    pub(crate) fn find(app: &'a App, question: &str, id: &str) -> Option<Self> {
        let question = app.engine.register().question(question)?;
        let position = question.positions.iter().find(|position| position.id == id)?;
        Some(Self { app, question: &question.id, position })
    }
}

/// A contested question of law (tolkningsfråga).
#[Object]
impl ContestedQuestion<'_> {
    /// Id in the register: `I-01`.
    fn id(&self) -> ID {
        self.question.id.as_str().into()
    }

    /// The question.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("question-{}", kebab(&self.question.id)), &[])
    }

    /// The statutory requisite the answer decides, in words; or why it decides none.
    fn requisite(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("question-{}.requisite", kebab(&self.question.id)), &[])
    }

    /// Whether a lawyer has reviewed the question and the requisite, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("question-{}", kebab(&self.question.id)))
    }

    /// Whether some rule reads the answer.
    fn read_by_rules(&self) -> bool {
        self.question.requisite.is_some()
    }

    /// The positions.
    fn positions(&self) -> Vec<Position<'_>> {
        let (app, question) = (self.app, self.question.id.as_str());
        self.question.positions.iter().map(|position| Position { app, question, position }).collect()
    }
}

/// A position on a contested question (ståndpunkt).
#[Object]
impl Position<'_> {
    /// Id within the question.
    fn id(&self) -> ID {
        self.position.id.as_str().into()
    }

    /// The position in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let id = format!("position-{}-{}", kebab(self.question), kebab(&self.position.id));
        self.app.texts.get(language.into(), &id, &[])
    }

    /// Whether a lawyer has reviewed its text, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        let id = format!("position-{}-{}", kebab(self.question), kebab(&self.position.id));
        self.app.texts.is_reviewed(language.into(), &id)
    }

    /// Who has taken it, when and in which document.
    fn holders(&self) -> Vec<Holder> {
        self.position
            .holders
            .iter()
            .map(|holder| {
                let register::Holder { who, document, day, source, checked, standing } = holder;
                Holder {
                    who: who.clone(),
                    document: document.clone(),
                    day: day.clone(),
                    source: source.clone(),
                    checked: Day(*checked),
                    standing: (*standing).into(),
                }
            })
            .collect()
    }
}
