//! What a reader of an answer should know beside it.

use std::borrow::Cow;

use serde::Serialize;

use crate::day::Day;
use crate::rule::Standing;
use crate::test_of_law::TestOfLaw;
use crate::truth::Certainty;

/// A warning (upplysning).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Warning {
    /// The day lies after the register was last checked.
    AfterRegisterChecked {
        /// Last day it was checked.
        checked: Day,
    },
    /// Rules exist, but not for so early a day.
    BeforeModelled {
        /// The test.
        test: TestOfLaw,
    },
    /// An event around an adequacy decision that the answer relies on.
    Event {
        /// The decision.
        decision: String,
        /// Id of the event and its text.
        event: String,
        /// Day it is known from.
        day: Day,
        /// Whether it is not settled yet.
        pending: bool,
        /// Day by which to look again.
        check_again: Option<Day>,
        /// Where it was read.
        source: String,
        /// How sure we are.
        standing: Standing,
    },
    /// A law that reaches a recipient has lapsed, but runs on.
    LawLapsed {
        /// The law.
        law: String,
        /// Until when it is counted.
        until: Day,
    },
    /// A rule that took part is not fully verified.
    UnverifiedRule {
        /// The rule.
        rule: Cow<'static, str>,
        /// How sure we are.
        standing: Standing,
    },
    /// A register entry that took part is not fully verified.
    UnverifiedEntry {
        /// The entry.
        entry: String,
        /// How sure we are.
        standing: Standing,
    },
    /// A provision that a reader should know applies, or may.
    Provision {
        /// The rule.
        rule: Cow<'static, str>,
        /// Whether it certainly applies.
        applies: Certainty,
    },
    /// No lawyer has reviewed the rules that took part.
    UnreviewedRules,
    /// A judgment no longer counts, since the facts it rested on have changed.
    StaleJudgment {
        /// Path of the standard.
        path: String,
        /// Who judged.
        by: String,
        /// When.
        day: Day,
    },
    /// A supplier's claim in its own favour was left out.
    ClaimNotCounted {
        /// Path of the attribute.
        path: String,
    },
    /// Sources disagree.
    Conflict {
        /// Path of the attribute.
        path: String,
    },
}
