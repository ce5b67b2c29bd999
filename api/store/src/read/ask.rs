//! What somebody selected (urval), with aliases and in their order, free of GraphQL's own types.

use super::aggregate::{AggregateAsk, GroupAsk};
use super::condition::Condition;
use super::noun::{Field, Relation};
use super::page::PageAsk;
use super::sort::SortKey;

/// A selection on rows of one noun.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// What is selected, in order; no key twice.
    pub items: Vec<Item>,
}

/// One thing selected.
#[derive(Clone, Debug)]
pub struct Item {
    /// Key in the answer.
    pub key: String,
    /// What.
    pub what: What,
}

/// What can be selected on a row.
#[derive(Clone, Debug)]
pub enum What {
    /// Name of the type.
    Typename,
    /// A field.
    Field(&'static Field),
    /// An amount, by its parts.
    Money(&'static Field, Vec<(String, MoneyPart)>),
    /// The one row of a relation.
    One(&'static Relation, Selection),
    /// A page of a relation.
    Many(&'static Relation, Box<ConnectionAsk>),
}

/// Parts of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyPart {
    /// Name of the type.
    Typename,
    /// The amount, with two decimals.
    Amount,
    /// The currency.
    Currency,
}

/// A page of rows, with everything asked of it.
#[derive(Clone, Debug)]
pub struct ConnectionAsk {
    /// Which rows.
    pub condition: Condition,
    /// In which order.
    pub sort: Vec<SortKey>,
    /// Which page.
    pub page: PageAsk,
    /// What is asked of it, in order; no key twice.
    pub parts: Vec<(String, Part)>,
}

/// What can be asked of a page.
#[derive(Clone, Debug)]
pub enum Part {
    /// Name of the type.
    Typename,
    /// The rows.
    Nodes(Selection),
    /// The rows with their cursors.
    Edges(Vec<(String, EdgePart)>),
    /// Where the page is.
    PageInfo(Vec<(String, PageInfoPart)>),
    /// How many rows there are on all pages.
    TotalCount,
    /// Aggregates over all pages.
    Aggregates(AggregateAsk),
    /// Aggregates by group over all pages.
    Groups(GroupAsk),
}

/// What can be asked of an edge.
#[derive(Clone, Debug)]
pub enum EdgePart {
    /// Name of the type.
    Typename,
    /// Cursor.
    Cursor,
    /// The row.
    Node(Selection),
}

/// What can be asked of page info.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageInfoPart {
    /// Name of the type.
    Typename,
    /// Whether more rows come after.
    HasNextPage,
    /// Whether rows come before.
    HasPreviousPage,
    /// Cursor of the first row.
    StartCursor,
    /// Cursor of the last row.
    EndCursor,
}
