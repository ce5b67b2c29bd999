//! The whole index of law: the register's own index, its dated lists, and rules that no entry names.

use std::collections::BTreeSet;

use serde::Serialize;

use super::carrier::{Carrier, carrier};
use crate::assess::Engine;
use crate::day::Day;
use crate::register::{Dated, IndexEntry, Kind, Question, Source, Unwired};
use crate::rule::{Rule, Standing};

/// An entry of the whole index (post i lagrumsregistret).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The entry; made from another list of the register, or from a rule, where `data/index.toml` has none.
    #[serde(flatten)]
    pub entry: IndexEntry,
    /// Id of its text; none where the citation says everything.
    pub says: Option<String>,
    /// Day a court annulled it.
    pub annulled: Option<Day>,
    /// Last day it reaches in practice after its end.
    pub reaches_to: Option<Day>,
    /// What else it is cited by: what carries it, and the acts that amended that.
    pub also: Vec<String>,
}

/// How an entry stands on a day (läge).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
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
    /// It has ended, but reaches on in practice to a day.
    ReachesOn(Day),
    /// It stands no longer.
    Ended,
    /// A court annulled it on a day.
    Annulled(Day),
}

impl Listing {
    /// How it stands on a day.
    pub fn status(&self, day: Day) -> Status {
        let entry = &self.entry;
        if entry.kind == Kind::Proposal {
            return Status::Proposed;
        }
        if entry.kind == Kind::Question {
            return Status::Open;
        }
        if let Some(annulled) = self.annulled.filter(|annulled| *annulled <= day) {
            return Status::Annulled(annulled);
        }
        if entry.from.is_some_and(|from| from.first() > day) {
            return Status::Coming;
        }
        if entry.to.is_some_and(|to| to < day) {
            return match self.reaches_to.filter(|until| day <= *until) {
                Some(until) => Status::ReachesOn(until),
                None => Status::Ended,
            };
        }
        if entry.pending { Status::Pending } else { Status::Current }
    }

    /// Whether something in the engine carries it.
    pub const fn wired(&self) -> bool {
        self.entry.not_wired.is_none()
    }
}

/// Every entry of the whole index: first those of `data/index.toml`, then those of the other lists, then rules.
pub fn listings(engine: &Engine) -> Vec<Listing> {
    let register = engine.register();
    let mut all: Vec<Listing> = register.index.iter().map(|entry| written(engine, entry)).collect();
    let mentioned: BTreeSet<&str> =
        register.index.iter().flat_map(|entry| &entry.carried_by).map(String::as_str).collect();
    for decision in &register.adequacy {
        let names = (decision.id.as_str(), decision.citation.as_str(), decision.jurisdiction.as_str());
        let entry = entry(names, Kind::Decision, (decision.from, decision.to), &decision.source);
        let annulled = decision.annulled.as_ref().map(|annulment| annulment.day);
        all.push(Listing { annulled, ..listed(entry, "adequacy") });
        for event in &decision.events {
            let names = (event.id.as_str(), event.citation.as_str(), decision.jurisdiction.as_str());
            let source = Source { source: event.source.clone(), checked: event.checked, standing: event.standing };
            let entry = self::entry(names, Kind::Event, (event.day, event.to), &source);
            let entry = IndexEntry { pending: event.pending, check_again: event.check_again, ..entry };
            all.push(listed(entry, "event"));
        }
    }
    for law in &register.disclosure_laws {
        let names = (law.id.as_str(), law.citation.as_str(), law.jurisdiction.as_str());
        let entry = entry(names, Kind::Statute, (law.from, law.to), &law.source);
        all.push(Listing { reaches_to: law.reaches_to, ..listed(entry, "law") });
    }
    let mut areas = BTreeSet::new();
    for member in register.gdpr_area.iter().filter(|member| areas.insert(&member.id)) {
        let alone = register.gdpr_area.iter().filter(|other| other.id == member.id).count() == 1;
        let country = if alone { member.jurisdiction.as_str() } else { "EU" };
        let names = (member.id.as_str(), member.citation.as_str(), country);
        all.push(listed(entry(names, Kind::Treaty, (member.from, member.to), &member.source), "area"));
    }
    for agreement in register.security_agreements.iter().filter(|agreement| !mentioned.contains(agreement.id.as_str()))
    {
        let names = (agreement.id.as_str(), agreement.citation.as_str(), "SE");
        let entry = entry(names, Kind::Treaty, (agreement.from, agreement.to), &agreement.source);
        // Its citation says what it is.
        all.push(Listing { says: None, ..listed(entry, "") });
    }
    all.extend(register.questions.iter().filter_map(of_question));
    let uncovered = engine.rules().iter().filter(|rule| !mentioned.contains(rule.id));
    all.extend(uncovered.filter_map(|rule| of_rule(rule)));
    all
}

/// Ids that an entry says carry it and that do not exist, each with the entry's id.
pub fn dangling(engine: &Engine) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in &engine.register().index {
        for id in &entry.carried_by {
            if carrier(engine, id).is_none() {
                found.push((entry.id.clone(), id.clone()));
            }
        }
    }
    found
}

fn written(engine: &Engine, entry: &IndexEntry) -> Listing {
    let mut also = Vec::new();
    for id in &entry.carried_by {
        match carrier(engine, id) {
            Some(Carrier::Rule(rule)) => also.extend(names_of(rule)),
            Some(Carrier::Term(term)) => also.push(term.citation.to_owned()),
            _ => {}
        }
    }
    Listing { also, ..listed(entry.clone(), "index") }
}

fn names_of(rule: &Rule) -> Vec<String> {
    let amended = rule.versions.iter().map(|version| version.amended_by.to_owned());
    std::iter::once(rule.citation.to_owned()).chain(amended).filter(|name| !name.is_empty()).collect()
}

/// A listing whose text is `<group>-<id>`.
fn listed(entry: IndexEntry, group: &str) -> Listing {
    let says = Some(format!("{group}-{}", entry.id.to_lowercase().replace(['_', '.'], "-")));
    Listing { entry, says, annulled: None, reaches_to: None, also: Vec::new() }
}

/// An entry made from another list, by its id, citation and country; it carries itself.
fn entry(
    (id, citation, country): (&str, &str, &str),
    kind: Kind,
    (from, to): (Day, Option<Day>),
    source: &Source,
) -> IndexEntry {
    IndexEntry {
        id: id.to_owned(),
        citation: citation.to_owned(),
        country: country.to_owned(),
        kind,
        from: Some(Dated::from(from)),
        to,
        pending: false,
        check_again: None,
        carried_by: vec![id.to_owned()],
        not_wired: None,
        source: source.clone(),
    }
}

/// A contested question: as old as its first known position, checked when its oldest position was.
fn of_question(question: &Question) -> Option<Listing> {
    let holders = || question.positions.iter().flat_map(|position| &position.holders);
    let who: Vec<&str> = holders().map(|holder| holder.who.as_str()).collect();
    let wired = question.requisite.is_some();
    let entry = IndexEntry {
        id: question.id.clone(),
        citation: question.requisite.clone().unwrap_or_else(|| question.id.clone()),
        country: question.country.clone().unwrap_or_else(|| "SE".to_owned()),
        kind: Kind::Question,
        from: holders().filter_map(|holder| holder.day.parse().ok()).min(),
        to: None,
        pending: false,
        check_again: None,
        carried_by: if wired { vec![question.id.clone()] } else { Vec::new() },
        not_wired: (!wired).then_some(Unwired::NoRequisite),
        source: Source {
            source: who.join("; "),
            checked: holders().map(|holder| holder.checked).min()?,
            standing: holders().map(|holder| holder.standing).min()?,
        },
    };
    Some(listed(entry, "question"))
}

/// A rule that no entry names, so that the index is whole whatever `data/index.toml` has.
fn of_rule(rule: &'static Rule) -> Option<Listing> {
    let (first, last) = (rule.versions.first()?, rule.versions.last()?);
    let weakest = rule.versions.iter().map(|version| version.standing).max().unwrap_or(Standing::Unverified);
    let source = Source { source: last.source.to_owned(), checked: last.checked, standing: weakest };
    let names = (rule.id, rule.citation, country_of(rule.citation));
    let entry = entry(names, Kind::Statute, (first.in_force.from, last.in_force.to), &source);
    Some(Listing { also: names_of(rule), ..listed(entry, "rule") })
}

/// Whose law a citation is: acts of the Union name it, Finnish statutes are numbered `621/1999`.
fn country_of(citation: &str) -> &'static str {
    let is_finnish = |number: &str| {
        number.split_once('/').is_some_and(|(a, b)| b.len() == 4 && [a, b].iter().all(|part| digits(part)))
    };
    if citation.contains("(EU)") || citation.contains("(EG)") {
        "EU"
    } else if citation.split(['(', ')', ' ']).any(is_finnish) {
        "FI"
    } else {
        "SE"
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
