//! A case file: a case, what is asked about it, where its answer comes from and what is expected.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::draft::CaseDraft;
use super::inquiry::InquiryDraft;

/// What an expected answer rests on (grund för facit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// An authority or a court decided it.
    RealDecided,
    /// A public body's own position.
    RealPosition,
    /// Our application of the law.
    Derived,
}

/// Where a case and its answer come from (ursprung).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// On what it rests.
    pub basis: Basis,
    /// The source.
    pub source: String,
    /// The lawyer who has reviewed it; empty until one has.
    #[serde(default)]
    pub reviewed_by: String,
    /// The reasoning.
    #[serde(default)]
    pub note: String,
}

/// What the answer is expected to be (facit).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The headline.
    pub headline: String,
    /// Contested questions under which the answer would differ.
    #[serde(default)]
    pub contested: Vec<String>,
    /// One value for every test.
    #[serde(default)]
    pub tests: BTreeMap<String, String>,
    /// Obstacles that must be there as arranged, at least: rule ids.
    #[serde(default)]
    pub obstacles: Vec<String>,
    /// Warnings that must be given, at least: ids of events, rules, register entries and laws, or paths.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Duties that must arise, at least: rule ids.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Gaps that must be named, at least.
    #[serde(default)]
    pub gaps: Vec<String>,
}

/// A case file as read, not yet checked against the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// The case.
    pub case: CaseDraft,
    /// What is asked.
    pub inquiry: InquiryDraft,
    /// Where it comes from, when it says so.
    pub origin: Option<Origin>,
    /// What is expected, when it says so.
    pub expect: Option<Expectation>,
}
