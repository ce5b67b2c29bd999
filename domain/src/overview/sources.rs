//! Every dated value with its source: one walk over everything, so that no kind of data can be without.

use crate::assess::Engine;
use crate::day::Day;
use crate::register::{Dated, Register, Source};
use crate::rule::Standing;

/// What a sourced value is part of (slag av uppgift).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A wording of a rule.
    Rule,
    /// An adequacy decision.
    Adequacy,
    /// An event around an adequacy decision.
    Event,
    /// A disclosure law.
    DisclosureLaw,
    /// A time in the area where the GDPR applies.
    Area,
    /// A security agreement.
    SecurityAgreement,
    /// Somebody's position on a contested question.
    Position,
    /// An entry of the index of law.
    Index,
}

/// A dated value with its source (daterad uppgift).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<'a> {
    /// What it is part of.
    pub whose: Whose,
    /// Id of the rule or entry; of a position the question's and its own, `I-01/probability`.
    pub id: String,
    /// What it is cited by.
    pub citation: &'a str,
    /// First day, as far as it is known.
    pub from: Option<Dated>,
    /// Last day it has effect, inclusive.
    pub to: Option<Day>,
    /// Whether it is not settled yet.
    pub pending: bool,
    /// Day by which to look again.
    pub check_again: Option<Day>,
    /// What was read.
    pub source: &'a str,
    /// Day it was read.
    pub checked: Day,
    /// How sure we are.
    pub standing: Standing,
}

/// Every dated value there is, rules first, then the register in the order of its lists.
pub fn sources(engine: &Engine) -> Vec<Sourced<'_>> {
    // Named one by one, so that a new list of the register does not compile until it is walked here.
    let Register {
        checked_through: _,
        adequacy,
        disclosure_laws,
        gdpr_area,
        security_agreements,
        questions,
        // A profile is a choice among positions, which carry their sources themselves.
        profiles: _,
        index,
        // Names that readers use; they date nothing.
        short_names: _,
    } = engine.register();
    let mut found = Vec::new();
    for rule in engine.rules() {
        for version in rule.versions {
            found.push(Sourced {
                whose: Whose::Rule,
                id: rule.id.to_owned(),
                citation: rule.citation,
                from: Some(version.in_force.from.into()),
                to: version.in_force.to,
                pending: false,
                check_again: None,
                source: version.source,
                checked: version.checked,
                standing: version.standing,
            });
        }
    }
    for entry in adequacy {
        found.push(dated(Whose::Adequacy, &entry.id, &entry.citation, (entry.from, entry.to), &entry.source));
        for event in &entry.events {
            found.push(Sourced {
                whose: Whose::Event,
                id: event.id.clone(),
                citation: &event.citation,
                from: Some(event.day.into()),
                to: event.to,
                pending: event.pending,
                check_again: event.check_again,
                source: &event.source,
                checked: event.checked,
                standing: event.standing,
            });
        }
    }
    for law in disclosure_laws {
        let days = (law.from, law.reaches_to.or(law.to));
        found.push(dated(Whose::DisclosureLaw, &law.id, &law.citation, days, &law.source));
    }
    for (at, member) in gdpr_area.iter().enumerate() {
        // Members with the same basis and days share one source.
        let before = at.checked_sub(1).and_then(|before| gdpr_area.get(before));
        if before.is_none_or(|before| before.id != member.id) {
            found.push(dated(Whose::Area, &member.id, &member.citation, (member.from, member.to), &member.source));
        }
    }
    for entry in security_agreements {
        found.push(dated(Whose::SecurityAgreement, &entry.id, &entry.citation, (entry.from, entry.to), &entry.source));
    }
    for question in questions {
        for position in &question.positions {
            for holder in &position.holders {
                found.push(Sourced {
                    whose: Whose::Position,
                    id: format!("{}/{}", question.id, position.id),
                    citation: &holder.document,
                    from: holder.day.parse().ok(),
                    to: None,
                    pending: false,
                    check_again: None,
                    source: &holder.source,
                    checked: holder.checked,
                    standing: holder.standing,
                });
            }
        }
    }
    for entry in index {
        found.push(Sourced {
            whose: Whose::Index,
            id: entry.id.clone(),
            citation: &entry.citation,
            from: entry.from,
            to: entry.to,
            pending: entry.pending,
            check_again: entry.check_again,
            source: &entry.source.source,
            checked: entry.source.checked,
            standing: entry.source.standing,
        });
    }
    found
}

fn dated<'a>(
    whose: Whose,
    id: &str,
    citation: &'a str,
    (from, to): (Day, Option<Day>),
    source: &'a Source,
) -> Sourced<'a> {
    let Source { source, checked, standing } = source;
    Sourced {
        whose,
        id: id.to_owned(),
        citation,
        from: Some(from.into()),
        to,
        pending: false,
        check_again: None,
        source,
        checked: *checked,
        standing: *standing,
    }
}
