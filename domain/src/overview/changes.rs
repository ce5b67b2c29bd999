//! The legal changelog (författningsändringar): every day on which something the engine uses changes, told by the rules
//! and the register themselves.

use serde::Serialize;

use crate::assess::Engine;
use crate::day::Day;
use crate::expression::Expression;
use crate::register::{AdequacyDecision, Dated, Register};
use crate::rule::Rule;
use crate::test_of_law::TestOfLaw;

/// What changes on a day (ändring).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum What {
    /// A rule enters into force.
    RuleEnters,
    /// A rule gets a new wording.
    RuleChanges,
    /// A rule leaves force.
    RuleLeaves,
    /// A day that a rule's condition names, under a reading or otherwise.
    RuleTurns,
    /// A day from which a test applies otherwise, or more or less of it is modelled.
    CoverageTurns,
    /// An adequacy decision can be relied on.
    AdequacyStarts,
    /// An adequacy decision that prolongs or renews another can be relied on.
    AdequacyExtended,
    /// An adequacy decision can no longer be relied on.
    AdequacyEnds,
    /// A court annuls an adequacy decision.
    AdequacyAnnulled,
    /// An event becomes known.
    EventKnown,
    /// An event no longer matters.
    EventOver,
    /// A disclosure law enters into force.
    LawStarts,
    /// A disclosure law lapses.
    LawLapses,
    /// A lapsed disclosure law reaches nobody any more.
    LawReachesNoMore,
    /// A place belongs to the area where the GDPR applies.
    AreaJoins,
    /// A place belongs to it no longer.
    AreaLeaves,
    /// A security agreement enters into force.
    AgreementStarts,
    /// A security agreement ends.
    AgreementEnds,
    /// Somebody takes a position on a contested question.
    PositionTaken,
    /// Something in the index that nothing carries by a rule of its own enters into force after the register was checked.
    IndexStarts,
    /// Something in the index leaves force after the register was checked.
    IndexEnds,
}

impl What {
    /// Name in message ids: `rule-enters`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RuleEnters => "rule-enters",
            Self::RuleChanges => "rule-changes",
            Self::RuleLeaves => "rule-leaves",
            Self::RuleTurns => "rule-turns",
            Self::CoverageTurns => "coverage-turns",
            Self::AdequacyStarts => "adequacy-starts",
            Self::AdequacyExtended => "adequacy-extended",
            Self::AdequacyEnds => "adequacy-ends",
            Self::AdequacyAnnulled => "adequacy-annulled",
            Self::EventKnown => "event-known",
            Self::EventOver => "event-over",
            Self::LawStarts => "law-starts",
            Self::LawLapses => "law-lapses",
            Self::LawReachesNoMore => "law-reaches-no-more",
            Self::AreaJoins => "area-joins",
            Self::AreaLeaves => "area-leaves",
            Self::AgreementStarts => "agreement-starts",
            Self::AgreementEnds => "agreement-ends",
            Self::PositionTaken => "position-taken",
            Self::IndexStarts => "index-starts",
            Self::IndexEnds => "index-ends",
        }
    }
}

/// A change on a day (post i ändringsloggen).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// First day on which things are otherwise, as far as it is known.
    pub day: Dated,
    /// What changes.
    pub what: What,
    /// Id of the rule, entry or position; where coverage changes, of the text that says what of.
    pub id: String,
    /// What it is cited by.
    pub citation: String,
    /// Who takes the position, or the id of the decision that is prolonged.
    pub whom: Option<String>,
    /// Where the day was read.
    pub source: String,
}

/// Every change there is, earliest first.
pub fn changes(engine: &Engine) -> Vec<Change> {
    let mut log = Log::default();
    for rule in engine.rules() {
        log.rule(rule);
    }
    log.coverage();
    log.register(engine.register());
    log.found.sort();
    log.found.dedup();
    log.found
}

/// Changes from one day to another, both inclusive. What is known only by month or year counts by its first day.
pub fn changes_between(engine: &Engine, from: Option<Day>, to: Option<Day>) -> Vec<Change> {
    let mut found = changes(engine);
    found.retain(|change| {
        let day = change.day.first();
        from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
    });
    found
}

#[derive(Default)]
struct Log {
    found: Vec<Change>,
}

/// The entry that changes, by id, citation and source.
type Of<'a> = (&'a str, &'a str, &'a str);

impl Log {
    fn add(&mut self, day: impl Into<Dated>, what: What, (id, citation, source): Of<'_>) {
        self.found.push(Change {
            day: day.into(),
            what,
            id: id.to_owned(),
            citation: citation.to_owned(),
            whom: None,
            source: source.to_owned(),
        });
    }

    /// A change on the day after the last day of something.
    fn end(&mut self, last: Option<Day>, what: What, of: Of<'_>) {
        if let Some(last) = last {
            self.add(last.next(), what, of);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        let mut before = None;
        for (at, version) in rule.versions.iter().enumerate() {
            let from = version.in_force.from;
            let read = if version.amended_by.is_empty() {
                version.source.to_owned()
            } else {
                format!("{}; {}", version.amended_by, version.source)
            };
            let of = (rule.id, rule.citation, read.as_str());
            let follows = before.is_some_and(|last: Day| last.next() == from);
            self.add(from, if follows { What::RuleChanges } else { What::RuleEnters }, of);
            let next = rule.versions.get(at + 1);
            let last = version.in_force.to;
            if next.is_none_or(|next| last.is_none_or(|last| last.next() != next.in_force.from)) {
                self.end(last, What::RuleLeaves, of);
            }
            before = last;
            version.condition.visit(&mut |part| {
                if let Expression::FromDay(day) = part
                    && version.in_force.contains(*day)
                    && *day != from
                {
                    self.add(*day, What::RuleTurns, of);
                }
            });
        }
    }

    fn coverage(&mut self) {
        let kebab = |name: &str| name.to_lowercase().replace('_', "-");
        for test in TestOfLaw::ALL {
            let coverage = test.coverage();
            let applies = (format!("test-{}", kebab(test.name())), &coverage.applies);
            let gaps = coverage.gaps.iter().map(|gap| (format!("gap-{}", kebab(gap.id)), &gap.concerns));
            for (id, condition) in std::iter::once(applies).chain(gaps) {
                condition.visit(&mut |part| {
                    if let Expression::FromDay(day) = part {
                        self.add(*day, What::CoverageTurns, (&id, test.name(), "what Underlag models"));
                    }
                });
            }
        }
    }

    fn register(&mut self, register: &Register) {
        // Named one by one, so that a new list of the register does not compile until its days are told here.
        let Register {
            checked_through,
            adequacy,
            disclosure_laws,
            gdpr_area,
            security_agreements,
            questions,
            profiles: _,
            index,
            short_names: _,
        } = register;
        for decision in adequacy {
            self.decision(decision);
        }
        for law in disclosure_laws {
            let of = (law.id.as_str(), law.citation.as_str(), law.source.source.as_str());
            self.add(law.from, What::LawStarts, of);
            self.end(law.to, What::LawLapses, of);
            self.end(law.reaches_to, What::LawReachesNoMore, of);
        }
        for member in gdpr_area {
            // Members with the same basis and days are one change.
            let of = (member.id.as_str(), member.citation.as_str(), member.source.source.as_str());
            self.add(member.from, What::AreaJoins, of);
            self.end(member.to, What::AreaLeaves, of);
        }
        for agreement in security_agreements {
            let of = (agreement.id.as_str(), agreement.citation.as_str(), agreement.source.source.as_str());
            self.add(agreement.from, What::AgreementStarts, of);
            self.end(agreement.to, What::AgreementEnds, of);
        }
        for question in questions {
            for position in &question.positions {
                let id = format!("{}/{}", question.id, position.id);
                for holder in &position.holders {
                    if let Ok(day) = holder.day.parse::<Dated>() {
                        self.add(day, What::PositionTaken, (&id, &holder.document, &holder.source));
                        self.whom(&holder.who);
                    }
                }
            }
        }
        for entry in index {
            let of = (entry.id.as_str(), entry.citation.as_str(), entry.source.source.as_str());
            if let Some(from) = entry.from.filter(|from| from.first() > *checked_through) {
                self.add(from, What::IndexStarts, of);
            }
            self.end(entry.to.filter(|to| to >= checked_through), What::IndexEnds, of);
        }
    }

    fn decision(&mut self, decision: &AdequacyDecision) {
        let of = (decision.id.as_str(), decision.citation.as_str(), decision.source.source.as_str());
        match &decision.extends {
            None => self.add(decision.from, What::AdequacyStarts, of),
            Some(earlier) => {
                self.add(decision.from, What::AdequacyExtended, of);
                self.whom(earlier);
            }
        }
        self.end(decision.to, What::AdequacyEnds, of);
        if let Some(annulment) = &decision.annulled {
            let read = format!("{}; {}", annulment.by, decision.source.source);
            self.add(annulment.day, What::AdequacyAnnulled, (of.0, of.1, &read));
        }
        for event in &decision.events {
            let of = (event.id.as_str(), event.citation.as_str(), event.source.as_str());
            self.add(event.day, What::EventKnown, of);
            self.end(event.to, What::EventOver, of);
        }
    }

    fn whom(&mut self, whom: &str) {
        if let Some(last) = self.found.last_mut() {
            last.whom = Some(whom.to_owned());
        }
    }
}
