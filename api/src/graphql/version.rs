//! Dated wordings of provisions.

use std::collections::BTreeSet;

use async_graphql::{ID, Object};
use underlag_domain::expression::{self, Expression};
use underlag_domain::rule::Version;

use super::attribute::{Attribute, used_in};
use super::day::Day;
use super::language::Language;
use super::question::ContestedQuestion;
use super::source::SourceStanding;
use crate::app::App;
use crate::text::kebab;

pub(crate) struct RuleVersion<'a> {
    pub(crate) app: &'a App,
    pub(crate) version: &'static Version,
}

pub(crate) struct Term<'a> {
    app: &'a App,
    term: &'static expression::Term,
}

impl RuleVersion<'_> {
    fn any(&self, wanted: fn(&Expression) -> bool) -> bool {
        let mut found = false;
        self.version.condition.visit(&mut |part| found |= wanted(part));
        found
    }
}

/// One dated wording of a provision (lydelse).
#[Object]
impl RuleVersion<'_> {
    /// First day in force.
    fn from(&self) -> Day {
        self.version.in_force.from.into()
    }

    /// Last day in force, inclusive; none when no end is seen.
    fn to(&self) -> Option<Day> {
        self.version.in_force.to.map(Day)
    }

    /// The amending act, or why the date is what it is.
    fn amended_by(&self) -> &str {
        self.version.amended_by
    }

    /// Where the wording was read.
    fn source(&self) -> &str {
        self.version.source
    }

    /// Day it was read there.
    fn checked(&self) -> Day {
        self.version.checked.into()
    }

    /// How sure we are of it.
    fn standing(&self) -> SourceStanding {
        self.version.standing.into()
    }

    /// Attributes its condition looks at, in the order of the attribute table.
    fn attributes(&self) -> Vec<Attribute<'_>> {
        used_in(self.app, &self.version.condition)
    }

    /// Contested questions whose answer its condition reads.
    fn contested_questions(&self) -> Vec<ContestedQuestion<'_>> {
        let mut ids = BTreeSet::new();
        self.version.condition.visit(&mut |part| {
            if let Expression::Reading(id, _) = part {
                ids.insert(*id);
            }
        });
        ids.into_iter().filter_map(|id| ContestedQuestion::find(self.app, id)).collect()
    }

    /// Shared terms its condition uses.
    fn terms(&self) -> Vec<Term<'_>> {
        let mut terms: Vec<&'static expression::Term> = Vec::new();
        self.version.condition.visit(&mut |part| {
            if let Expression::Term(term) = part
                && !terms.iter().any(|known| known.id == term.id)
            {
                terms.push(term);
            }
        });
        terms.into_iter().map(|term| Term { app: self.app, term }).collect()
    }

    /// Whether its condition looks at the adequacy decisions in force.
    fn uses_adequacy_decisions(&self) -> bool {
        self.any(|part| matches!(part, Expression::Adequate(_)))
    }

    /// Whether its condition looks at the reach of third countries' disclosure laws, always under a position on a contested question.
    fn uses_reach(&self) -> bool {
        self.any(|part| matches!(part, Expression::Reached))
    }
}

/// A statutory term several provisions share (rekvisit).
#[Object]
impl Term<'_> {
    /// Id of the term.
    fn id(&self) -> ID {
        self.term.id.into()
    }

    /// Where the term comes from.
    fn citation(&self) -> &str {
        self.term.citation
    }

    /// The term in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("term-{}", kebab(self.term.id)), &[])
    }

    /// Whether a lawyer has reviewed its text, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("term-{}", kebab(self.term.id)))
    }

    /// Attributes the term looks at.
    fn attributes(&self) -> Vec<Attribute<'_>> {
        used_in(self.app, &self.term.meaning)
    }
}
