//! What in the engine carries an entry of the index.

use crate::assess::Engine;
use crate::expression::{Expression, Term};
use crate::register::{AdequacyDecision, AreaMembership, DisclosureLaw, Event, Position, Question, SecurityAgreement};
use crate::rule::Rule;

/// What carries an entry (bärare): a rule, a shared term, or an entry of the register's dated lists.
#[derive(Clone, Copy, Debug)]
pub enum Carrier<'a> {
    /// A rule.
    Rule(&'static Rule),
    /// A shared term.
    Term(&'static Term),
    /// An adequacy decision.
    Adequacy(&'a AdequacyDecision),
    /// An event around one.
    Event(&'a Event),
    /// A disclosure law.
    DisclosureLaw(&'a DisclosureLaw),
    /// A time in the area where the GDPR applies.
    Area(&'a AreaMembership),
    /// A security agreement.
    SecurityAgreement(&'a SecurityAgreement),
    /// A contested question.
    Question(&'a Question),
    /// A position on one.
    Position(&'a Question, &'a Position),
}

/// Finds what an id names, as an entry's `carried_by` writes it.
pub fn carrier<'a>(engine: &'a Engine, id: &str) -> Option<Carrier<'a>> {
    let register = engine.register();
    if let Some((question, position)) = id.split_once('/') {
        let question = register.question(question)?;
        let position = question.positions.iter().find(|known| known.id == position)?;
        return Some(Carrier::Position(question, position));
    }
    let events = register.adequacy.iter().flat_map(|decision| &decision.events);
    (engine.rules().iter().find(|rule| rule.id == id).map(|rule| Carrier::Rule(rule)))
        .or_else(|| register.question(id).map(Carrier::Question))
        .or_else(|| register.adequacy.iter().find(|entry| entry.id == id).map(Carrier::Adequacy))
        .or_else(|| events.into_iter().find(|event| event.id == id).map(Carrier::Event))
        .or_else(|| register.disclosure_laws.iter().find(|law| law.id == id).map(Carrier::DisclosureLaw))
        .or_else(|| register.gdpr_area.iter().find(|member| member.id == id).map(Carrier::Area))
        .or_else(|| register.security_agreements.iter().find(|e| e.id == id).map(Carrier::SecurityAgreement))
        .or_else(|| term(engine, id).map(Carrier::Term))
}

fn term(engine: &Engine, id: &str) -> Option<&'static Term> {
    let mut found = None;
    for version in engine.rules().iter().flat_map(|rule| rule.versions) {
        version.condition.visit(&mut |part| {
            if let Expression::Term(term) = part
                && term.id == id
            {
                found = Some(*term);
            }
        });
    }
    found
}

impl Carrier<'_> {
    /// Name of the register's file it is in; none for what is written in Rust.
    pub const fn data_file(&self) -> Option<&'static str> {
        match self {
            Self::Rule(_) | Self::Term(_) => None,
            Self::Adequacy(_) | Self::Event(_) => Some("domain/data/adequacy.toml"),
            Self::DisclosureLaw(_) => Some("domain/data/disclosure_laws.toml"),
            Self::Area(_) => Some("domain/data/gdpr_area.toml"),
            Self::SecurityAgreement(_) => Some("domain/data/security_agreements.toml"),
            Self::Question(_) | Self::Position(..) => Some("domain/data/questions.toml"),
        }
    }
}
