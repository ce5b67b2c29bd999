//! The index of law (lagrumsregister): what no other list of the register dates, and where the engine carries it.
//!
//! To add an entry: a block in `data/index.toml` and a message `index-<id in lower case>` in every language.

use serde::{Deserialize, Serialize};

use super::{Dated, Register, RegisterError, Source, entry_error};
use crate::day::Day;
use crate::jurisdiction;
use crate::rule::Standing;

/// What kind of document an entry is (slag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
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

/// Why nothing in the engine carries an entry (skäl till att inget rekvisit kopplas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Unwired {
    /// It sets out what other provisions carry, or explains them, and adds no requisite.
    NoRequisite,
    /// Soft law without legal effect of its own here; it supports a person's judgment.
    SoftLaw,
    /// A proposal or a draft.
    Proposal,
    /// Its wording has not been read, so nothing is built on it.
    NotRead,
    /// It compels no supplier to hand anything over.
    CompelsNobody,
    /// It protects: it binds the authorities of the country itself.
    Safeguard,
    /// It is no third country's law.
    NotThirdCountry,
    /// It governs how a body is organised or proceeds, not whether information may be handed over.
    Procedure,
    /// It concerns information or bodies that are not modelled.
    OutsideModel,
    /// It has no bearing on a handover, only on what follows from a breach.
    Consequence,
    /// It has been replaced and is kept for earlier days.
    Replaced,
    /// It enters into force later; the present wording is carried.
    NotYet,
    /// It is about facts, and says nothing on how the law is to be read.
    Fact,
    /// A single case whose circumstances nothing else follows from here.
    SingleCase,
}

impl Unwired {
    /// Every reason.
    pub const ALL: [Self; 14] = [
        Self::NoRequisite,
        Self::SoftLaw,
        Self::Proposal,
        Self::NotRead,
        Self::CompelsNobody,
        Self::Safeguard,
        Self::NotThirdCountry,
        Self::Procedure,
        Self::OutsideModel,
        Self::Consequence,
        Self::Replaced,
        Self::NotYet,
        Self::Fact,
        Self::SingleCase,
    ];

    /// Name in message ids: `no-requisite`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoRequisite => "no-requisite",
            Self::SoftLaw => "soft-law",
            Self::Proposal => "proposal",
            Self::NotRead => "not-read",
            Self::CompelsNobody => "compels-nobody",
            Self::Safeguard => "safeguard",
            Self::NotThirdCountry => "not-third-country",
            Self::Procedure => "procedure",
            Self::OutsideModel => "outside-model",
            Self::Consequence => "consequence",
            Self::Replaced => "replaced",
            Self::NotYet => "not-yet",
            Self::Fact => "fact",
            Self::SingleCase => "single-case",
        }
    }
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Statute,
        Self::Decision,
        Self::Judgment,
        Self::Guidance,
        Self::Position,
        Self::Proposal,
        Self::Model,
        Self::Treaty,
        Self::Event,
        Self::Question,
    ];

    /// Name in message ids: `statute`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Decision => "decision",
            Self::Judgment => "judgment",
            Self::Guidance => "guidance",
            Self::Position => "position",
            Self::Proposal => "proposal",
            Self::Model => "model",
            Self::Treaty => "treaty",
            Self::Event => "event",
            Self::Question => "question",
        }
    }
}

/// An entry of the index of law (post i lagrumsregistret).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndexEntry {
    /// Id, of upper-case letters, digits and hyphens: `SE-OSL-10-2A`.
    pub id: String,
    /// As a lawyer cites it in Swedish.
    pub citation: String,
    /// Whose law it is: a jurisdiction, or `EU`.
    pub country: String,
    /// What it is.
    pub kind: Kind,
    /// First day, as far as it is known.
    pub from: Option<Dated>,
    /// Last day it stands, inclusive.
    pub to: Option<Day>,
    /// Whether it is not settled yet, for example under appeal.
    pub pending: bool,
    /// Day by which to look again.
    pub check_again: Option<Day>,
    /// Ids of the rules, entries, questions or positions (`I-01/probability`) that carry it.
    pub carried_by: Vec<String>,
    /// Why nothing carries it.
    pub not_wired: Option<Unwired>,
    /// Where it was read.
    #[serde(flatten)]
    pub source: Source,
}

/// What a statute is called for short (förkortning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortName {
    /// Its number as citations write it: `2009:400`.
    pub number: String,
    /// Its short names: `OSL`.
    pub names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    short: Vec<ShortName>,
    entry: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    citation: String,
    country: String,
    kind: Kind,
    from: Option<Dated>,
    to: Option<Day>,
    #[serde(default)]
    pending: bool,
    check_again: Option<Day>,
    #[serde(default)]
    carried_by: Vec<String>,
    not_wired: Option<Unwired>,
    source: String,
    checked: Day,
    standing: Standing,
}

pub(super) fn read(text: &str) -> Result<(Vec<IndexEntry>, Vec<ShortName>), RegisterError> {
    let file: File = super::read("index.toml", text)?;
    let entries = file.entry.into_iter().map(|written| {
        let Written {
            id,
            citation,
            country,
            kind,
            from,
            to,
            pending,
            check_again,
            carried_by,
            not_wired,
            source,
            checked,
            standing,
        } = written;
        let source = Source { source, checked, standing };
        IndexEntry { id, citation, country, kind, from, to, pending, check_again, carried_by, not_wired, source }
    });
    Ok((entries.collect(), file.short))
}

impl IndexEntry {
    /// Checks the entry by itself and against the rest of the register. Rules it names are checked where they are known.
    pub(super) fn check(&self, register: &Register) -> Result<(), RegisterError> {
        let fault = |problem: &str| Err(entry_error(&self.id, problem));
        let is_id = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        if !self.id.starts_with(|c: char| c.is_ascii_uppercase()) || !self.id.chars().all(is_id) {
            return fault("its id must be of upper-case letters, digits and hyphens");
        }
        if self.country != "EU" && jurisdiction::index_of(&self.country).is_none() {
            return fault("there is no such country");
        }
        if self.carried_by.is_empty() != self.not_wired.is_some() {
            return fault("say either what carries it or why nothing does");
        }
        if self.to.is_some_and(|to| self.from.is_some_and(|from| to < from.first())) {
            return fault("it ends before it starts");
        }
        if (self.pending || self.kind == Kind::Proposal) && self.check_again.is_none() {
            return fault("what is pending or proposed says by which day to look again");
        }
        if (self.kind == Kind::Proposal) != (self.source.standing == Standing::Proposed) {
            return fault("what is proposed is a proposal, and the other way round");
        }
        if self.kind == Kind::Proposal && !self.carried_by.iter().all(|id| decides_nothing(register, id)) {
            return fault("a proposal may be carried only by a question that no rule reads");
        }
        Ok(())
    }
}

/// Whether an id is that of a question no rule reads, or of a position on one.
fn decides_nothing(register: &Register, id: &str) -> bool {
    let question = id.split_once('/').map_or(id, |(question, _)| question);
    register.question(question).is_some_and(|question| question.requisite.is_none())
}

#[cfg(test)]
mod tests {
    use super::{IndexEntry, Kind, Register, Standing, Unwired};
    use crate::register::RegisterError;

    fn refused(change: impl FnOnce(&mut IndexEntry)) -> Result<String, RegisterError> {
        let register = Register::embedded()?;
        let found = register.index.iter().find(|entry| entry.id == "EU-CADA").cloned();
        let mut entry = found.ok_or_else(|| crate::register::entry_error("EU-CADA", "it is not there"))?;
        entry.check(&register)?;
        change(&mut entry);
        Ok(entry.check(&register).err().map(|error| error.to_string()).unwrap_or_default())
    }

    #[test]
    fn an_entry_that_says_what_cannot_be_is_refused() -> Result<(), RegisterError> {
        let read_by_a_rule = refused(|entry| entry.carried_by = vec!["I-01/probability".to_owned()])?;
        assert!(read_by_a_rule.contains("only by a question that no rule reads"), "{read_by_a_rule}");
        let rule = refused(|entry| entry.carried_by = vec!["osl_10_2a".to_owned()])?;
        assert!(rule.contains("only by a question that no rule reads"), "{rule}");
        assert!(refused(|entry| entry.check_again = None)?.contains("by which day to look again"));
        assert!(refused(|entry| entry.source.standing = Standing::Verified)?.contains("is a proposal"));
        assert!(refused(|entry| entry.kind = Kind::Statute)?.contains("is a proposal"));
        assert!(refused(|entry| entry.carried_by.clear())?.contains("why nothing does"));
        assert!(refused(|entry| entry.not_wired = Some(Unwired::Proposal))?.contains("why nothing does"));
        assert!(refused(|entry| entry.country = "XX".to_owned())?.contains("no such country"));
        assert!(refused(|entry| entry.id = "eu:cada".to_owned())?.contains("upper-case"));
        assert!(
            refused(|entry| entry.to = entry.from.map(|_| crate::day::Day::of(2020, 1, 1)))?.contains("ends before")
        );
        Ok(())
    }
}
