//! Conditions as the register writes them: the same language as rules, over the same attributes.

use serde::{Deserialize, Serialize};

use super::{RegisterError, entry_error};
use crate::attribute::{Attribute, Domain, Scope};
use crate::expression::List;

/// A condition in a register entry (villkor), for example the scope of an adequacy decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The attribute has one of the named values.
    Among(Attribute, Vec<String>),
    /// The jurisdiction is on a list of the register.
    Listed(Attribute, List),
    /// Every part holds.
    All(Vec<Self>),
    /// Some part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
}

/// A condition as written in the register, in a case file or in a GraphQL input (villkor).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum WrittenCondition {
    /// The attribute, by its full name, has one of the values.
    Among {
        /// Full name: `recipient.controlled_from`.
        attribute: String,
        /// Names of values.
        among: Vec<String>,
    },
    /// The jurisdiction is on a list.
    Listed {
        /// Full name of an attribute whose values are jurisdictions.
        attribute: String,
        /// Name of a list: `gdpr_area`.
        listed: String,
    },
    /// Every part holds.
    All {
        /// The parts.
        all: Vec<Self>,
    },
    /// Some part holds.
    Any {
        /// The parts.
        any: Vec<Self>,
    },
    /// The part does not hold.
    Not {
        /// The part.
        not: Box<Self>,
    },
}

/// What is wrong with a condition as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionFault {
    /// No attribute has the name.
    Attribute(String),
    /// The attribute has no such value.
    Value(Attribute, String),
    /// No list has the name, or the attribute is not a jurisdiction.
    List(String),
    /// No value or no part was given.
    Empty,
    /// Deeper or larger than [`WrittenCondition::MOST_PARTS`].
    TooLarge,
}

impl WrittenCondition {
    /// Most parts of a condition, the parts of parts included.
    pub const MOST_PARTS: usize = 100;
    /// Deepest nesting.
    pub const DEEPEST: usize = 8;

    /// The condition over the attributes there are.
    ///
    /// # Errors
    /// The first thing found wrong.
    pub fn resolve(&self) -> Result<Condition, ConditionFault> {
        let mut left = Self::MOST_PARTS;
        self.resolve_within(&mut left, Self::DEEPEST)
    }

    fn resolve_within(&self, left: &mut usize, depth: usize) -> Result<Condition, ConditionFault> {
        *left = left.checked_sub(1).ok_or(ConditionFault::TooLarge)?;
        let deeper = depth.checked_sub(1).ok_or(ConditionFault::TooLarge)?;
        let mut each = |parts: &[Self]| {
            if parts.is_empty() {
                return Err(ConditionFault::Empty);
            }
            parts.iter().map(|part| part.resolve_within(left, deeper)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match self {
            Self::All { all } => Condition::All(each(all)?),
            Self::Any { any } => Condition::Any(each(any)?),
            Self::Not { not } => Condition::Not(Box::new(not.resolve_within(left, deeper)?)),
            Self::Among { attribute, among } => {
                let found = named(attribute)?;
                if among.is_empty() {
                    return Err(ConditionFault::Empty);
                }
                if let Some(odd) = among.iter().find(|value| found.row().domain.index_of(value).is_none()) {
                    return Err(ConditionFault::Value(found, odd.clone()));
                }
                Condition::Among(found, among.clone())
            }
            Self::Listed { attribute, listed } => {
                let found = named(attribute)?;
                let list = List::ALL.into_iter().find(|list| list.name() == listed);
                match list.filter(|_| matches!(found.row().domain, Domain::Jurisdiction)) {
                    Some(list) => Condition::Listed(found, list),
                    None => return Err(ConditionFault::List(listed.clone())),
                }
            }
        })
    }

    pub(super) fn resolve_entry(&self, entry: &str) -> Result<Condition, RegisterError> {
        self.resolve().map_err(|fault| entry_error(entry, format!("its condition is at fault: {fault:?}")))
    }
}

fn named(name: &str) -> Result<Attribute, ConditionFault> {
    [Scope::Case, Scope::Information, Scope::Recipient, Scope::Handover]
        .into_iter()
        .find_map(|scope| Attribute::find(scope, name.strip_prefix(scope.key())?.strip_prefix('.')?))
        .ok_or_else(|| ConditionFault::Attribute(name.to_owned()))
}

impl Condition {
    /// Visits the condition and every part of it, from the outside in.
    pub fn visit(&self, see: &mut dyn FnMut(&Self)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Among(..) | Self::Listed(..) => {}
        }
    }
}
