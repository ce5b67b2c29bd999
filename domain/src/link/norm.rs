//! What a linked rule is: a provision of law in the wording of the day, or a rule the body has set itself.

use std::borrow::Cow;

use crate::own_rule::OwnRule;
use crate::rule::{Effect, Rule, Version};
use crate::test_of_law::TestOfLaw;

/// A norm in force on the day (norm).
#[derive(Clone, Debug)]
pub enum Norm {
    /// A provision of law (lagrum).
    Law {
        /// The rule.
        rule: &'static Rule,
        /// Its wording on the day.
        version: &'static Version,
    },
    /// The body's own rule (egen regel).
    Own(OwnRule),
}

/// A rule in force on the day, with the node its condition became.
#[derive(Clone, Debug)]
pub struct LinkedRule {
    /// Where it comes from.
    pub norm: Norm,
    /// Node of its condition.
    pub node: u32,
}

impl LinkedRule {
    /// Rule id; of an own rule `own/` and the id the body gave it.
    pub fn id(&self) -> &str {
        match &self.norm {
            Norm::Law { rule, .. } => rule.id,
            Norm::Own(rule) => &rule.reference,
        }
    }

    /// The same, to keep: without a copy for a provision of law.
    pub fn id_to_keep(&self) -> Cow<'static, str> {
        match &self.norm {
            Norm::Law { rule, .. } => Cow::Borrowed(rule.id),
            Norm::Own(rule) => Cow::Owned(rule.reference.clone()),
        }
    }

    /// The test it belongs to.
    pub const fn test(&self) -> TestOfLaw {
        match &self.norm {
            Norm::Law { rule, .. } => rule.test,
            Norm::Own(_) => TestOfLaw::OwnPolicy,
        }
    }

    /// What it does; an own rule is an obstacle.
    pub const fn effect(&self) -> Effect {
        match &self.norm {
            Norm::Law { rule, .. } => rule.effect,
            Norm::Own(_) => Effect::Obstacle,
        }
    }
}
