//! What is still to be found out.

use async_graphql::Object;
use underlag_domain::assess;

use super::answer::Answer;
use super::attribute::{Attribute, AttributeValue};
use super::language::Language;
use super::role::Role;
use super::subject::{Subject, subject};
use crate::text::attribute_id;

pub(crate) struct MissingFact<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a assess::MissingFact,
}

impl MissingFact<'_> {
    fn text(&self, part: &str, language: Language) -> String {
        let id = format!("{}.{part}", attribute_id(self.finding.what.attribute));
        self.answer.app.texts.get(language.into(), &id, &[])
    }
}

/// A fact to find out (saknad uppgift).
#[Object]
impl MissingFact<'_> {
    /// Path as case files write it.
    fn path(&self) -> &str {
        &self.finding.what.path
    }

    /// The attribute.
    fn attribute(&self) -> Attribute<'_> {
        Attribute { app: &self.answer.app, attribute: self.finding.what.attribute }
    }

    /// What it is about.
    fn subject(&self) -> Subject<'_> {
        subject(&self.answer.app, &self.finding.what)
    }

    /// The question to ask.
    fn question(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text("question", language)
    }

    /// What shows the answer (underlag).
    fn evidence(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text("evidence", language)
    }

    /// Who can answer.
    fn ask(&self) -> Role<'_> {
        Role { app: &self.answer.app, role: self.finding.ask }
    }

    /// Values still possible, at most sixteen.
    fn values(&self) -> Vec<AttributeValue<'_>> {
        Attribute { app: &self.answer.app, attribute: self.finding.what.attribute }.named(&self.finding.values)
    }

    /// How many tests an answer could settle at once.
    fn settles(&self) -> i32 {
        i32::try_from(self.finding.settles).unwrap_or(i32::MAX)
    }
}
