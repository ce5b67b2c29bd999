//! What a finding is about: an attribute of something in the case.

use async_graphql::{ID, Object};
use underlag_domain::attribute as table;
use underlag_domain::case::Case;

use super::answer::Answer;
use super::attribute::{Attribute, Scope};
use super::language::Language;
use crate::app::App;

pub(crate) struct Subject<'a> {
    pub(crate) app: &'a App,
    pub(crate) scope: table::Scope,
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
}

pub(crate) struct CaseAttribute<'a> {
    pub(crate) app: &'a App,
    pub(crate) path: String,
    pub(crate) attribute: table::Attribute,
    pub(crate) scope: table::Scope,
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
}

/// Something in the case that has attributes (föremål).
#[Object]
impl Subject<'_> {
    /// What kind of thing it is.
    fn scope(&self) -> Scope {
        self.scope.into()
    }

    /// What kind of thing it is, in words.
    fn scope_text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("scope-{}", self.scope.key()), &[])
    }

    /// Its id within the case; `case` for the case itself.
    fn id(&self) -> ID {
        self.id.into()
    }

    /// Its name; the title for the case itself.
    fn name(&self) -> &str {
        self.name
    }
}

/// One attribute of one subject of the case (uppgift om ett föremål).
#[Object]
impl CaseAttribute<'_> {
    /// Path as case files write it: `recipient.cloud.seat`.
    fn path(&self) -> &str {
        &self.path
    }

    /// The attribute.
    fn attribute(&self) -> Attribute<'_> {
        Attribute { app: self.app, attribute: self.attribute }
    }

    /// What it is about.
    fn subject(&self) -> Subject<'_> {
        Subject { app: self.app, scope: self.scope, id: self.id, name: self.name }
    }
}

/// Reads a path of an answer: scope, id and attribute.
pub(crate) fn read_path(path: &str) -> Option<(table::Scope, &str, table::Attribute)> {
    let (scope, rest) = path.split_once('.')?;
    let scope = [table::Scope::Case, table::Scope::Information, table::Scope::Recipient, table::Scope::Handover]
        .into_iter()
        .find(|known| known.key() == scope)?;
    let (id, key) = if scope == table::Scope::Case { ("case", rest) } else { rest.rsplit_once('.')? };
    Some((scope, id, table::Attribute::find(scope, key)?))
}

/// Finds what a path of an answer is about.
pub(crate) fn find<'a>(answer: &'a Answer, path: &str) -> Option<CaseAttribute<'a>> {
    let (scope, id, attribute) = read_path(path)?;
    let case: &Case = &answer.answered.case;
    let mut subjects = case.subjects(scope).into_iter().map(|subject| case.name_of(subject));
    let (id, name) = subjects.find(|(known, _)| *known == id)?;
    Some(CaseAttribute { app: &answer.app, path: path.to_owned(), attribute, scope, id, name })
}

/// An attribute in a sentence: its label, and of what when that is not the case itself.
pub(crate) fn label_of(answer: &Answer, path: &str, language: crate::text::Language) -> String {
    let Some(found) = find(answer, path) else { return path.to_owned() };
    let label = answer.app.texts.attribute(language, found.attribute);
    if found.scope == table::Scope::Case { label } else { format!("{label} ({})", found.name) }
}

impl<'a> CaseAttribute<'a> {
    /// From a finding.
    pub(crate) fn of(app: &'a App, what: &'a underlag_domain::assess::SubjectRef) -> Self {
        let underlag_domain::assess::SubjectRef { attribute, scope, id, name, path } = what;
        Self { app, path: path.clone(), attribute: *attribute, scope: *scope, id, name }
    }
}

/// The subject of a finding.
pub(crate) fn subject<'a>(app: &'a App, what: &'a underlag_domain::assess::SubjectRef) -> Subject<'a> {
    Subject { app, scope: what.scope, id: &what.id, name: &what.name }
}
