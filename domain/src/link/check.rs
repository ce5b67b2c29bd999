//! What the rules must fulfil together before they are trusted: checked once when the engine is made.

use std::collections::BTreeSet;

use crate::attribute::Attribute;
use crate::expression::Expression;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// A fault in the rules themselves; found by tests, never by a user.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// A value that the attribute does not have.
    #[error("attribute `{attribute}` has no value `{value}`")]
    Value {
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
    },
    /// A question the register does not have.
    #[error("there is no contested question `{id}`")]
    Question {
        /// Its id.
        id: String,
    },
    /// A position the question does not have.
    #[error("question `{question}` has no position `{position}`")]
    Position {
        /// The question.
        question: String,
        /// The position.
        position: String,
    },
    /// Arms that do not cover every value exactly once.
    #[error("the arms over `{of}` must cover every value exactly once")]
    Arms {
        /// What is matched.
        of: String,
    },
    /// Reach used before the disclosure laws were linked.
    #[error("disclosure laws must be linked before rules")]
    NoReach,
    /// More classes of jurisdictions than fit in a word.
    #[error("{classes} classes of jurisdictions, at most 64 fit")]
    TooManyClasses {
        /// How many.
        classes: usize,
    },
    /// The same rule id twice.
    #[error("rule `{id}` is listed twice")]
    DuplicateRule {
        /// Its id.
        id: String,
    },
    /// Versions out of order or overlapping.
    #[error("the versions of rule `{id}` overlap or are out of order")]
    Versions {
        /// The rule.
        id: String,
    },
    /// A ground that lifts something that is no obstacle, or a bar that closes something that is no ground. Since
    /// grounds lift only obstacles and bars close only grounds, the lifting graph has no cycle.
    #[error("rule `{id}` refers to `{to}`, which is not {expected}")]
    Lifting {
        /// The rule.
        id: String,
        /// What it refers to.
        to: String,
        /// What it should be.
        expected: &'static str,
    },
    /// An act or a favourable judgment that would do harm.
    #[error("in rule `{id}`, `{attribute}` could create an obstacle when done; acts and judgments may only help")]
    Harmful {
        /// The rule.
        id: String,
        /// The act or judgment.
        attribute: String,
    },
    /// Reach of foreign law used without naming a position.
    #[error("in rule `{id}`, reach of foreign law stands outside a reading of a contested question")]
    BareReach {
        /// The rule.
        id: String,
    },
}

/// Checks the rules against each other.
///
/// # Errors
/// The first fault found.
pub fn check(rules: &[&'static Rule]) -> Result<(), LinkError> {
    let mut ids = BTreeSet::new();
    for rule in rules {
        if !ids.insert(rule.id) {
            return Err(LinkError::DuplicateRule { id: rule.id.to_owned() });
        }
        check_versions(rule)?;
        check_lifting(rule, rules)?;
        for version in rule.versions {
            check_reach(rule, &version.condition, false)?;
            // An obstacle or a bar must not come about by an act; a ground must not be lost by one.
            match rule.effect {
                Effect::Obstacle | Effect::Bar { .. } => check_polarity(rule.id, &version.condition, false)?,
                Effect::Ground { .. } => check_polarity(rule.id, &version.condition, true)?,
                Effect::Duty { .. } | Effect::Warning => {}
            }
        }
    }
    for test in TestOfLaw::ALL {
        let gaps = test.coverage().gaps.iter().map(|gap| &gap.concerns);
        for part in std::iter::once(&test.coverage().applies).chain(gaps) {
            check_untouched(test.name(), part)?;
        }
    }
    Ok(())
}

fn check_versions(rule: &Rule) -> Result<(), LinkError> {
    let overlap = rule.versions.windows(2).any(|pair| match pair {
        [earlier, later] => earlier.in_force.to.is_none_or(|to| to >= later.in_force.from),
        _ => false,
    });
    let backward = rule.versions.iter().any(|version| version.in_force.to.is_some_and(|to| to < version.in_force.from));
    if overlap || backward || rule.versions.is_empty() {
        Err(LinkError::Versions { id: rule.id.to_owned() })
    } else {
        Ok(())
    }
}

fn check_lifting(rule: &Rule, rules: &[&'static Rule]) -> Result<(), LinkError> {
    let find = |id: &str| rules.iter().find(|rule| rule.id == id);
    let (targets, expected): (&[&str], _) = match rule.effect {
        Effect::Ground { lifts } => (lifts, "an obstacle"),
        Effect::Bar { bars } => (bars, "a ground"),
        Effect::Obstacle | Effect::Duty { .. } | Effect::Warning => (&[], ""),
    };
    for to in targets {
        let fits = find(to).is_some_and(|target| match rule.effect {
            Effect::Ground { .. } => matches!(target.effect, Effect::Obstacle),
            _ => matches!(target.effect, Effect::Ground { .. }),
        });
        if !fits {
            return Err(LinkError::Lifting { id: rule.id.to_owned(), to: (*to).to_owned(), expected });
        }
    }
    Ok(())
}

/// Reach may stand only inside a reading, so that whoever draws a conclusion names the position it uses.
fn check_reach(rule: &Rule, expression: &Expression, in_reading: bool) -> Result<(), LinkError> {
    match expression {
        Expression::Reached if !in_reading => Err(LinkError::BareReach { id: rule.id.to_owned() }),
        Expression::All(parts) | Expression::Any(parts) => {
            parts.iter().try_for_each(|part| check_reach(rule, part, in_reading))
        }
        Expression::Not(part) => check_reach(rule, part, in_reading),
        Expression::Match(_, arms) => arms.iter().try_for_each(|(_, part)| check_reach(rule, part, in_reading)),
        Expression::Reading(_, arms) => arms.iter().try_for_each(|(_, part)| check_reach(rule, part, true)),
        Expression::Term(term) => check_reach(rule, &term.meaning, in_reading),
        _ => Ok(()),
    }
}

/// Acts and favourable judgments may only make a condition truer (`helps`) or falser (not `helps`).
fn check_polarity(id: &str, expression: &Expression, helps: bool) -> Result<(), LinkError> {
    match expression {
        Expression::Among(attribute, names) if is_step(*attribute) => {
            let when_done = names.contains(&"true");
            let when_not = names.contains(&"false");
            if when_done == when_not || when_done == helps {
                Ok(())
            } else {
                Err(LinkError::Harmful { id: id.to_owned(), attribute: attribute.name() })
            }
        }
        Expression::Match(attribute, _) if is_step(*attribute) => {
            Err(LinkError::Harmful { id: id.to_owned(), attribute: attribute.name() })
        }
        Expression::All(parts) | Expression::Any(parts) => {
            parts.iter().try_for_each(|part| check_polarity(id, part, helps))
        }
        Expression::Not(part) => check_polarity(id, part, !helps),
        Expression::Match(_, arms) => arms.iter().try_for_each(|(_, part)| check_polarity(id, part, helps)),
        Expression::Reading(_, arms) => arms.iter().try_for_each(|(_, part)| check_polarity(id, part, helps)),
        Expression::Term(term) => check_polarity(id, &term.meaning, helps),
        _ => Ok(()),
    }
}

/// Whether a test applies must not depend on what is done or judged.
fn check_untouched(id: &str, expression: &Expression) -> Result<(), LinkError> {
    let mut found = None;
    expression.visit(&mut |part| {
        if let Expression::Among(attribute, _) | Expression::Match(attribute, _) = part
            && is_step(*attribute)
        {
            found = Some(*attribute);
        }
    });
    found.map_or(Ok(()), |attribute| Err(LinkError::Harmful { id: id.to_owned(), attribute: attribute.name() }))
}

const fn is_step(attribute: Attribute) -> bool {
    attribute.is_act() || attribute.is_judgment()
}
