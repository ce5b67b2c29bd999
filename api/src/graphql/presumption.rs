//! Presumptions of the law that carried an obstacle.

use async_graphql::Object;
use underlag_domain::assess;

use super::answer::Answer;
use super::attribute::Attribute;
use super::language::Language;
use super::subject::{Subject, label_of, subject};

pub(crate) struct Presumption<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) finding: &'a assess::Presumption,
}

/// A presumption of the law that carried an obstacle (presumtion).
#[Object]
impl Presumption<'_> {
    /// Path of the standard.
    fn path(&self) -> &str {
        &self.finding.what.path
    }

    /// The standard.
    fn attribute(&self) -> Attribute<'_> {
        Attribute { app: &self.answer.app, attribute: self.finding.what.attribute }
    }

    /// What it is about.
    fn subject(&self) -> Subject<'_> {
        subject(&self.answer.app, &self.finding.what)
    }

    /// The provision that presumes.
    fn citation(&self) -> &str {
        self.finding.citation
    }

    /// The presumption in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let language = language.into();
        let judgment = label_of(self.answer, &self.finding.what.path, language);
        let arguments = [("judgment", judgment.as_str()), ("citation", self.finding.citation)];
        self.answer.app.texts.get(language, "presumption-applied", &arguments)
    }
}
