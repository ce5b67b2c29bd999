//! The index of law.

use async_graphql::{Enum, ID, Object};
use underlag_domain::{day, overview, register};

use super::day::Day;
use super::language::Language;
use super::source::Source;
use crate::app::{App, file_of};

/// What kind of document an entry is (slag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "register::Kind")]
pub(crate) enum LawKind {
    /// Statute, ordinance or other binding text (författning).
    Statute,
    /// Decision of an authority or the Commission (beslut).
    Decision,
    /// Judgment or order of a court, decision of the Ombudsman (avgörande).
    Judgment,
    /// Guidance or recommendation (vägledning).
    Guidance,
    /// Statement, report or own choice of somebody (ståndpunkt).
    Position,
    /// Proposal or draft: not law (förslag).
    Proposal,
    /// Model for work, such as a classification (modell).
    Model,
    /// Treaty or membership (fördrag).
    Treaty,
    /// Something that happened (händelse).
    Event,
    /// Contested question (tolkningsfråga).
    Question,
}

/// How an entry stands on a day (läge).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum LawStatus {
    /// Proposed, not law.
    Proposed,
    /// A contested question, open.
    Open,
    /// Not yet.
    Coming,
    /// It stands.
    Current,
    /// It stands, but is not finally settled.
    Pending,
    /// It has ended, but reaches on in practice.
    ReachesOn,
    /// It stands no longer.
    Ended,
    /// A court annulled it.
    Annulled,
}

/// What carries an entry (bärare).
#[derive(Clone, Debug, async_graphql::SimpleObject)]
pub(crate) struct LawCarrier {
    /// Id of a rule, a shared term, an entry of the register, a question, or a position (`I-01/probability`).
    id: ID,
    /// The file it is written in.
    file: Option<&'static str>,
}

pub(crate) struct LawEntry<'a> {
    pub(crate) app: &'a App,
    pub(crate) listing: &'a overview::Listing,
    pub(crate) as_of: day::Day,
}

/// An entry of the index of law (post i lagrumsregistret), seen from a day.
#[Object]
impl LawEntry<'_> {
    /// Id of the entry: `SE-OSL-10-2A`.
    fn id(&self) -> ID {
        self.listing.entry.id.as_str().into()
    }

    /// As a lawyer cites it in Swedish.
    fn citation(&self) -> &str {
        &self.listing.entry.citation
    }

    /// What it says, in one sentence of our own; none where the citation says everything.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> Option<String> {
        self.app.texts.find(language.into(), self.listing.says.as_deref()?, &[])
    }

    /// Whether a lawyer has reviewed its text, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.listing.says.as_ref().is_some_and(|id| self.app.texts.is_reviewed(language.into(), id))
    }

    /// Whose law it is: a jurisdiction, or `EU`.
    fn country(&self) -> &str {
        &self.listing.entry.country
    }

    /// What it is.
    fn kind(&self) -> LawKind {
        self.listing.entry.kind.into()
    }

    /// First day, as far as it is known: year, month or day.
    fn from(&self) -> Option<String> {
        self.listing.entry.from.map(|from| from.to_string())
    }

    /// Last day it stands, inclusive.
    fn to(&self) -> Option<Day> {
        self.listing.entry.to.map(Day)
    }

    /// Last day it reaches in practice after its end, inclusive.
    fn reaches_to(&self) -> Option<Day> {
        self.listing.reaches_to.map(Day)
    }

    /// Day a court annulled it, if that had happened by the day asked about.
    fn annulled(&self) -> Option<Day> {
        self.listing.annulled.filter(|day| *day <= self.as_of).map(Day)
    }

    /// How it stands on the day asked about.
    fn status(&self) -> LawStatus {
        match self.listing.status(self.as_of) {
            overview::Status::Proposed => LawStatus::Proposed,
            overview::Status::Open => LawStatus::Open,
            overview::Status::Coming => LawStatus::Coming,
            overview::Status::Current => LawStatus::Current,
            overview::Status::Pending => LawStatus::Pending,
            overview::Status::ReachesOn(_) => LawStatus::ReachesOn,
            overview::Status::Ended => LawStatus::Ended,
            overview::Status::Annulled(_) => LawStatus::Annulled,
        }
    }

    /// Day by which to look again.
    fn check_again(&self) -> Option<Day> {
        self.listing.entry.check_again.map(Day)
    }

    /// What in the engine carries it; empty when nothing does.
    fn carried_by(&self) -> Vec<LawCarrier> {
        let ids = self.listing.entry.carried_by.iter();
        ids.map(|id| LawCarrier { id: id.as_str().into(), file: file_of(self.app, id) }).collect()
    }

    /// Why nothing carries it, in words; none when something does.
    fn not_wired(
        &self,
        #[graphql(default, desc = "Language of the text (språk).")] language: Language,
    ) -> Option<String> {
        let reason = self.listing.entry.not_wired?;
        Some(self.app.texts.get(language.into(), &format!("not-wired-{}", reason.key()), &[]))
    }

    /// Where it was read.
    fn source(&self) -> Source {
        (&self.listing.entry.source).into()
    }
}
