//! Facts as somebody states them.

use async_graphql::{Enum, InputObject};
use underlag_domain::case::draft::{FactDraft, StatementDraft};

use super::day::Day;

/// Evidence rank, strongest first (underlagets styrka).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::case::Evidence")]
pub(crate) enum Evidence {
    /// Seen to be so, by test or inspection (visat).
    Demonstrated,
    /// Follows from a document (framgår av dokument).
    Documented,
    /// Only said (endast påstått).
    Claimed,
}

/// Who stated a fact (uppgiftslämnare).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::case::StatedBy")]
pub(crate) enum StatedBy {
    /// The public body.
    Body,
    /// The supplier or a sub-processor.
    Supplier,
    /// Somebody else, for example a certification body.
    ThirdParty,
}

/// A fact: an attribute and what is stated of it (uppgift). Give `values` or `statements`.
#[derive(InputObject)]
pub(crate) struct FactInput {
    /// Key of the attribute below its scope: `seat`.
    attribute: String,
    /// Values left possible, stated plainly by the body: one, or several when only narrowed down.
    #[graphql(default)]
    values: Vec<String>,
    /// Statements with source, days and evidence.
    #[graphql(default)]
    statements: Vec<StatementInput>,
}

/// A statement of a fact, dated and with its source.
#[derive(InputObject)]
pub(crate) struct StatementInput {
    /// Values left possible: one, or several when only narrowed down.
    values: Vec<String>,
    /// Where it comes from.
    source: Option<String>,
    /// Day it became known; without it, it was always known.
    day: Option<Day>,
    /// First day it holds.
    from: Option<Day>,
    /// Last day it holds, inclusive.
    to: Option<Day>,
    /// On what evidence.
    #[graphql(default_with = "Evidence::Documented")]
    evidence: Evidence,
    /// By whom.
    #[graphql(default_with = "StatedBy::Body")]
    by: StatedBy,
}

impl From<FactInput> for FactDraft {
    fn from(input: FactInput) -> Self {
        let FactInput { attribute, values, statements } = input;
        let mut drafts: Vec<StatementDraft> = statements.into_iter().map(Into::into).collect();
        // A fact that states nothing at all becomes an empty statement, which the check refuses with its place.
        if !values.is_empty() || drafts.is_empty() {
            drafts.insert(0, StatementDraft { values, ..StatementDraft::default() });
        }
        Self { key: attribute, statements: drafts }
    }
}

impl From<StatementInput> for StatementDraft {
    fn from(input: StatementInput) -> Self {
        let StatementInput { values, source, day, from, to, evidence, by } = input;
        let day_text = |day: Option<Day>| day.map(|day| day.0.to_string());
        let evidence = match evidence {
            Evidence::Demonstrated => "demonstrated",
            Evidence::Documented => "documented",
            Evidence::Claimed => "claimed",
        };
        let by = match by {
            StatedBy::Body => "body",
            StatedBy::Supplier => "supplier",
            StatedBy::ThirdParty => "third_party",
        };
        Self {
            values,
            source,
            day: day_text(day),
            from: day_text(from),
            to: day_text(to),
            evidence: Some(evidence.to_owned()),
            by: Some(by.to_owned()),
        }
    }
}
