//! A body's own rules as written, and their check.

use std::collections::BTreeSet;

use super::draft::{LONGEST_TEXT, is_id, optional_day, unknown_value};
use super::{CaseFaults, Problem};
use crate::attribute::Attribute;
use crate::day::Period;
use crate::expression::List;
use crate::own_rule::OwnRule;
use crate::register::{Condition, ConditionFault, WrittenCondition};
use crate::suggest::{nearest, shown};
use crate::wording::{Excess, Expected};

/// Most own rules of a case.
pub(super) const MOST_OWN_RULES: usize = 50;

/// An own rule as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRuleDraft {
    /// Id within the body.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The organ that decided it.
    pub decided_by: String,
    /// Day of the decision.
    pub decided: String,
    /// First day; the day of the decision when absent.
    pub from: Option<String>,
    /// Last day, inclusive.
    pub to: Option<String>,
    /// Where it is written.
    pub source: String,
    /// When a handover meets an obstacle by it; none when it could not be read.
    pub obstacle_when: Option<WrittenCondition>,
}

/// Checks the own rules of a case.
pub(super) fn check_all(drafts: &[OwnRuleDraft], faults: &mut CaseFaults) -> Vec<OwnRule> {
    let mut seen = BTreeSet::new();
    let mut rules = Vec::with_capacity(drafts.len());
    for (at, draft) in drafts.iter().enumerate() {
        let path = format!("own_rule[{at}]");
        if !is_id(&draft.id) {
            faults.add(format!("{path}.id"), Problem::BadId { given: shown(&draft.id) });
        } else if !seen.insert(draft.id.as_str()) {
            faults.add(format!("{path}.id"), Problem::Duplicate { given: draft.id.clone() });
        }
        rules.extend(draft.check(&path, faults));
    }
    rules
}

impl OwnRuleDraft {
    fn check(&self, path: &str, faults: &mut CaseFaults) -> Option<OwnRule> {
        let told = [("title", &self.title), ("decided_by", &self.decided_by), ("source", &self.source)];
        for (key, text) in told {
            if text.trim().is_empty() {
                faults.add(path, Problem::Missing { key });
            } else if text.chars().nth(LONGEST_TEXT).is_some() {
                let what = Excess::Text(text.len());
                faults.add(format!("{path}.{key}"), Problem::TooLarge { what, limit: LONGEST_TEXT });
            }
        }
        if self.decided.is_empty() {
            faults.add(path, Problem::Missing { key: "decided" });
        }
        let mut day = |key: &str, given: Option<&str>| optional_day(&format!("{path}.{key}"), given, faults);
        let decided = day("decided", Some(self.decided.as_str()).filter(|given| !given.is_empty()));
        let (from, to) = (day("from", self.from.as_deref()).or(decided), day("to", self.to.as_deref()));
        let place = format!("{path}.obstacle_when");
        let Some(written) = &self.obstacle_when else {
            faults.add(path, Problem::Missing { key: "obstacle_when" });
            return None;
        };
        let obstacle_when = written.resolve().map_err(|fault| faults.add(&place, problem_of(fault))).ok()?;
        if let Some(step) = harmful(&obstacle_when, false) {
            faults.add(place, Problem::HarmfulRule { attribute: step.name() });
            return None;
        }
        let in_force = Period { from: from?, to };
        if in_force.to.is_some_and(|to| to < in_force.from) {
            faults.add(path, Problem::BackwardPeriod);
        }
        Some(OwnRule {
            reference: format!("own/{}", self.id),
            title: self.title.clone(),
            decided_by: self.decided_by.clone(),
            decided: decided?,
            in_force,
            source: self.source.clone(),
            obstacle_when,
        })
    }
}

fn problem_of(fault: ConditionFault) -> Problem {
    match fault {
        ConditionFault::Attribute(given) => {
            let names: Vec<String> = Attribute::ALL.iter().map(|attribute| attribute.name()).collect();
            let nearest = nearest(&given, names.iter().map(String::as_str));
            Problem::UnknownKey { given: shown(&given), nearest }
        }
        ConditionFault::Value(attribute, given) => unknown_value(&given, attribute.row().domain.names()),
        ConditionFault::List(given) => unknown_value(&given, &List::ALL.map(List::name)),
        ConditionFault::Empty => Problem::WrongKind { expected: Expected::SomePart },
        ConditionFault::TooLarge => {
            Problem::TooLarge { what: Excess::Levels(WrittenCondition::DEEPEST), limit: WrittenCondition::MOST_PARTS }
        }
    }
}

/// An act or a judgment whose doing could bring the obstacle about: then answers could not be trusted, since doing
/// what is asked for would make things worse.
fn harmful(condition: &Condition, helps: bool) -> Option<Attribute> {
    match condition {
        Condition::Among(attribute, names) if attribute.is_act() || attribute.is_judgment() => {
            let names_it = |value: &str| names.iter().any(|name| name == value);
            let (when_done, when_not) = (names_it("true"), names_it("false"));
            (when_done != when_not && when_done != helps).then_some(*attribute)
        }
        Condition::Among(..) | Condition::Listed(..) => None,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(|part| harmful(part, helps)),
        Condition::Not(part) => harmful(part, !helps),
    }
}
