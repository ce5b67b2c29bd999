//! Why a finding is there.

use async_graphql::Object;
use underlag_domain::assess::Because as Reason;

use super::answer::Answer;
use super::attribute::{Attribute, AttributeValue};
use super::disclosure_law::law_text;
use super::language::Language;
use super::question::{ContestedQuestion, Position};
use super::subject::{find, label_of};
use super::truth::Certainty;
use crate::text::kebab;

pub(crate) struct Because<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) reason: &'a Reason,
}

/// Reasons of a finding.
pub(crate) fn reasons<'a>(answer: &'a Answer, reasons: &'a [Reason]) -> Vec<Because<'a>> {
    reasons.iter().map(|reason| Because { answer, reason }).collect()
}

/// One circumstance that decided, or that leaves it open (skäl).
#[Object]
impl Because<'_> {
    /// Path of the attribute, or id of the contested question or the register entry.
    fn what(&self) -> &str {
        &self.reason.what
    }

    /// What, in words: the attribute's label, the question, or the name of the register entry.
    fn label(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let (app, what) = (&self.answer.app, self.reason.what.as_str());
        let register = app.engine.register();
        if let Some(attribute) = self.reason.attribute {
            // A handover nobody has listed has no path.
            let listed = find(self.answer, what).map(|_| label_of(self.answer, what, language.into()));
            listed.unwrap_or_else(|| app.texts.attribute(language.into(), attribute))
        } else if register.question(what).is_some() {
            app.texts.get(language.into(), &format!("question-{}", kebab(what)), &[])
        } else if register.adequacy.iter().any(|decision| decision.id == what) {
            app.texts.get(language.into(), &format!("adequacy-{}", kebab(what)), &[])
        } else if register.disclosure_laws.iter().any(|law| law.id == what) {
            law_text(app, what, language.into())
        } else {
            what.to_owned()
        }
    }

    /// The attribute, when it is one.
    fn attribute(&self) -> Option<Attribute<'_>> {
        self.reason.attribute.map(|attribute| Attribute { app: &self.answer.app, attribute })
    }

    /// The contested question, when it is one.
    fn question(&self) -> Option<ContestedQuestion<'_>> {
        ContestedQuestion::find(&self.answer.app, &self.reason.what)
    }

    /// Values of the attribute still possible, at most eight; none when nothing is known.
    fn values(&self) -> Vec<AttributeValue<'_>> {
        self.attribute_of().map(|attribute| attribute.named(&self.reason.values)).unwrap_or_default()
    }

    /// Positions on the question still possible.
    fn positions(&self) -> Vec<Position<'_>> {
        let find = |id: &String| Position::find(&self.answer.app, &self.reason.what, id);
        self.reason.values.iter().filter_map(find).collect()
    }

    /// Whether the finding holds by this circumstance, does not hold by it, or is left open by it.
    fn holds(&self) -> Certainty {
        self.reason.holds.into()
    }
}

impl Because<'_> {
    fn attribute_of(&self) -> Option<Attribute<'_>> {
        self.reason.attribute.map(|attribute| Attribute { app: &self.answer.app, attribute })
    }
}
