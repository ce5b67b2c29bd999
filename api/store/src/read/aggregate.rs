//! Aggregates over the rows of a list: counts, sums, averages, least and greatest, over all rows or by group. Pages do not
//! matter to them.

use super::ask::MoneyPart;
use super::noun::Field;

/// Measures of a set of rows, in order.
#[derive(Clone, Debug, Default)]
pub struct AggregateAsk {
    /// What is measured.
    pub parts: Vec<(String, AggregatePart)>,
}

/// What can be asked of a set of rows.
#[derive(Clone, Debug)]
pub enum AggregatePart {
    /// Name of the type.
    Typename,
    /// How many rows.
    Count,
    /// A measure of fields.
    Measure(Measure, Vec<Measured>),
}

/// A field that is measured.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Key in the answer.
    pub key: String,
    /// The field; none for the name of the type.
    pub field: Option<&'static Field>,
    /// Parts of an amount.
    pub parts: Vec<(String, MoneyPart)>,
}

/// A measure of a field over rows; rows without a value do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Sum.
    Sum,
    /// Mean, with four decimals, the last rounded towards zero.
    Average,
    /// Least.
    Min,
    /// Greatest.
    Max,
}

/// Aggregates by group.
#[derive(Clone, Debug)]
pub struct GroupAsk {
    /// Rows with the same values here are one group; at least one field.
    pub by: Vec<&'static Field>,
    /// Only groups for which all of these hold.
    pub having: Vec<Having>,
    /// In which order; by the group's values otherwise.
    pub sort: Vec<GroupSort>,
    /// At most so many groups.
    pub first: u32,
    /// What is asked of a group.
    pub parts: Vec<(String, GroupPart)>,
}

/// A demand on a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Having {
    /// Of the sum of this field; of the number of rows when none.
    pub sum_of: Option<&'static str>,
    /// At least.
    pub at_least: Option<i64>,
    /// At most.
    pub at_most: Option<i64>,
}

/// An order of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupSort {
    /// By the sum of this field; by the number of rows when none.
    pub sum_of: Option<&'static str>,
    /// From greatest to least.
    pub descending: bool,
}

/// What can be asked of a group.
#[derive(Clone, Debug)]
pub enum GroupPart {
    /// Name of the type.
    Typename,
    /// The values the rows of the group have in common.
    Key(Vec<(String, Option<&'static Field>)>),
    /// Measures.
    Aggregates(AggregateAsk),
}
