//! Rules a body has set itself, in questions and in answers.

use async_graphql::{ID, InputObject, Object, OneofObject};
use underlag_domain::case::OwnRuleDraft;
use underlag_domain::own_rule;
use underlag_domain::register::WrittenCondition;

use super::day::Day;

/// A rule the body has set itself: an obstacle beyond the law (egen regel).
#[derive(InputObject)]
pub(crate) struct OwnRuleInput {
    /// Id within the body: 1 to 64 letters a to z, digits, `_` and `-`. Answers refer to it as `own/` and the id.
    id: String,
    /// What it is called.
    title: String,
    /// The organ that decided it (beslutande organ).
    decided_by: String,
    /// Day of the decision: the rule is not known before.
    decided: Day,
    /// First day it applies, inclusive; the day of the decision when absent.
    from: Option<Day>,
    /// Last day it applies, inclusive.
    to: Option<Day>,
    /// Where it is written: minutes, paragraph, case number.
    source: String,
    /// When a handover meets an obstacle by it.
    obstacle_when: ConditionInput,
}

/// A condition over the attributes of a case: exactly one of these. At most 8 levels and 100 parts.
#[derive(OneofObject)]
pub(crate) enum ConditionInput {
    /// An attribute has one of the values.
    Among(AmongInput),
    /// A jurisdiction is on a list of the register.
    Listed(ListedInput),
    /// Every part holds.
    All(Vec<ConditionInput>),
    /// Some part holds.
    Any(Vec<ConditionInput>),
    /// The part does not hold.
    Not(Box<ConditionInput>),
}

/// An attribute has one of the values.
#[derive(InputObject)]
pub(crate) struct AmongInput {
    /// Full name of the attribute: `recipient.controlled_from`.
    attribute: String,
    /// Names of values: `US`, `true`, `k1`.
    values: Vec<String>,
}

/// A jurisdiction is on a list of the register.
#[derive(InputObject)]
pub(crate) struct ListedInput {
    /// Full name of an attribute whose values are jurisdictions: `handover.place`.
    attribute: String,
    /// Name of the list: `gdpr_area` or `swedish_security_agreement`.
    list: String,
}

impl From<OwnRuleInput> for OwnRuleDraft {
    fn from(input: OwnRuleInput) -> Self {
        let OwnRuleInput { id, title, decided_by, decided, from, to, source, obstacle_when } = input;
        Self {
            id,
            title,
            decided_by,
            decided: decided.0.to_string(),
            from: from.map(|day| day.0.to_string()),
            to: to.map(|day| day.0.to_string()),
            source,
            obstacle_when: Some(obstacle_when.into()),
        }
    }
}

impl From<ConditionInput> for WrittenCondition {
    fn from(input: ConditionInput) -> Self {
        let each = |parts: Vec<ConditionInput>| parts.into_iter().map(Into::into).collect();
        match input {
            ConditionInput::Among(AmongInput { attribute, values }) => Self::Among { attribute, among: values },
            ConditionInput::Listed(ListedInput { attribute, list }) => Self::Listed { attribute, listed: list },
            ConditionInput::All(parts) => Self::All { all: each(parts) },
            ConditionInput::Any(parts) => Self::Any { any: each(parts) },
            ConditionInput::Not(part) => Self::Not { not: Box::new((*part).into()) },
        }
    }
}

/// A rule the body has set itself (egen regel).
pub(crate) struct OwnRule<'a>(pub(crate) &'a own_rule::OwnRule);

/// A rule the body has set itself, beyond the law (egen regel).
#[Object]
impl OwnRule<'_> {
    /// How the answer refers to it: `own/` and the id the body gave it.
    fn id(&self) -> ID {
        self.0.reference.as_str().into()
    }

    /// What it is called.
    fn title(&self) -> &str {
        &self.0.title
    }

    /// The organ that decided it.
    fn decided_by(&self) -> &str {
        &self.0.decided_by
    }

    /// Day of the decision.
    fn decided(&self) -> Day {
        Day(self.0.decided)
    }

    /// First day it applies, inclusive.
    fn from(&self) -> Day {
        Day(self.0.in_force.from)
    }

    /// Last day it applies, inclusive, if there is one.
    fn to(&self) -> Option<Day> {
        self.0.in_force.to.map(Day)
    }

    /// Where it is written.
    fn source(&self) -> &str {
        &self.0.source
    }
}
