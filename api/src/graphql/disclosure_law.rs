//! Third countries' laws that can compel disclosure.

use async_graphql::{Enum, ID, Object};
use underlag_domain::{day, register};

use super::day::Day;
use super::language::Language;
use super::source::Source;
use crate::app::App;
use crate::text::kebab;

/// What connects a party to a country so that its law reaches (anknytning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "register::Factor")]
pub(crate) enum Factor {
    /// The recipient is established there.
    Seat,
    /// An owner established there controls the recipient.
    Control,
    /// The information is stored or operated there.
    Hosting,
    /// The information is reached from there, for support or work on it.
    Access,
}

/// What connects, in words.
pub(crate) fn factor_text(app: &App, factor: register::Factor, language: Language) -> String {
    app.texts.get(language.into(), factor.text_id(), &[])
}

pub(crate) struct DisclosureLaw<'a> {
    pub(crate) app: &'a App,
    pub(crate) law: &'a register::DisclosureLaw,
    pub(crate) as_of: day::Day,
}

impl<'a> DisclosureLaw<'a> {
    /// Finds a law by id.
    pub(crate) fn find(app: &'a App, id: &str, as_of: day::Day) -> Option<Self> {
        let law = app.engine.register().disclosure_laws.iter().find(|law| law.id == id)?;
        Some(Self { app, law, as_of })
    }
}

/// What a disclosure law is, in words.
pub(crate) fn law_text(app: &App, id: &str, language: crate::text::Language) -> String {
    app.texts.get(language, &format!("law-{}", kebab(id)), &[])
}

/// A third country's law that can compel disclosure (lag om utlämnande till myndighet), seen from one day.
///
/// Its reach is a fact about a party, never in itself an obstacle.
#[Object]
impl DisclosureLaw<'_> {
    /// Id in the register: `US-CLOUD`.
    fn id(&self) -> ID {
        self.law.id.as_str().into()
    }

    /// What it is.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        law_text(self.app, &self.law.id, language.into())
    }

    /// Whether a lawyer has reviewed its text, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("law-{}", kebab(&self.law.id)))
    }

    /// The country.
    fn jurisdiction(&self) -> &str {
        &self.law.jurisdiction
    }

    /// Name and citation.
    fn citation(&self) -> &str {
        &self.law.citation
    }

    /// First day of the instrument.
    fn from(&self) -> Day {
        self.law.from.into()
    }

    /// Last day of the instrument, inclusive.
    fn to(&self) -> Option<Day> {
        self.law.to.map(Day)
    }

    /// Last day on which it reaches in practice after it lapsed, for example through orders that run on.
    fn reaches_to(&self) -> Option<Day> {
        self.law.reaches_to.map(Day)
    }

    /// Whether it reaches parties on the day asked about: in force, or lapsed while its orders run on.
    fn reaches_on_day(&self) -> bool {
        self.law.reaches_on(self.as_of)
    }

    /// What connects a party to it: any one is enough.
    fn reaches(&self) -> Vec<Factor> {
        self.law.reaches.iter().map(|factor| (*factor).into()).collect()
    }

    /// Where it was read.
    fn source(&self) -> Source {
        (&self.law.source).into()
    }
}
