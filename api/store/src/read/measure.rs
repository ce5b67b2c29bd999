//! Compiling aggregates.

use super::aggregate::{AggregateAsk, AggregatePart, GroupAsk, GroupPart, Measure, Measured};
use super::ask::MoneyPart;
use super::level::{Aggregate, TABLE, money, object};
use super::noun::{Field, Kind, Noun};
use super::program::{Form, Op};

/// How many rows; always the first thing an aggregate reads.
const COUNT: &str = "count(*)";

/// An aggregate under construction.
struct Draft {
    measures: Vec<String>,
    /// Places before the measures: the groups' columns.
    before: usize,
}

/// One aggregate over all rows.
pub(super) fn whole(noun: &'static Noun, ask: &AggregateAsk) -> Aggregate {
    let mut draft = Draft { measures: vec![COUNT.to_owned()], before: 0 };
    let program = draft.aggregates(noun, ask);
    Aggregate { measures: draft.measures, by: Vec::new(), groups: None, program }
}

/// One aggregate for each group.
pub(super) fn groups(noun: &'static Noun, ask: &GroupAsk) -> Aggregate {
    let by: Vec<&'static str> = ask.by.iter().map(|field| field.column).collect();
    let mut draft = Draft { measures: vec![COUNT.to_owned()], before: by.len() };
    let program = object(ask.parts.iter().map(|(key, part)| {
        let ops = match part {
            GroupPart::Typename => vec![Op::Literal(format!("\"{}Group\"", noun.name))],
            GroupPart::Key(fields) => key_values(noun, &by, fields),
            GroupPart::Aggregates(ask) => draft.aggregates(noun, ask),
        };
        (key.as_str(), ops)
    }));
    Aggregate { measures: draft.measures, by, groups: Some(ask.clone()), program }
}

/// Writes the values a group has in common; null for a field it was not grouped by.
fn key_values(noun: &'static Noun, by: &[&'static str], fields: &[(String, Option<&'static Field>)]) -> Vec<Op> {
    object(fields.iter().map(|(key, field)| {
        let op = match field {
            None => Op::Literal(format!("\"{}GroupKey\"", noun.name)),
            Some(field) => match by.iter().position(|column| *column == field.column) {
                Some(place) if matches!(field.kind, Kind::Int) => Op::Cell(place, Form::Number),
                Some(place) => Op::Cell(place, Form::Text),
                None => Op::Literal("null".to_owned()),
            },
        };
        (key.as_str(), vec![op])
    }))
}

impl Draft {
    fn place(&mut self, measure: String) -> usize {
        let found = self.measures.iter().position(|known| *known == measure);
        let place = found.unwrap_or_else(|| {
            self.measures.push(measure);
            self.measures.len() - 1
        });
        place + self.before
    }

    fn aggregates(&mut self, noun: &'static Noun, ask: &AggregateAsk) -> Vec<Op> {
        object(ask.parts.iter().map(|(key, part)| {
            let ops = match part {
                AggregatePart::Typename => vec![Op::Literal(format!("\"{}Aggregates\"", noun.name))],
                AggregatePart::Count => vec![Op::Cell(self.before, Form::Number)],
                AggregatePart::Measure(measure, fields) => self.measure(noun, *measure, fields),
            };
            (key.as_str(), ops)
        }))
    }

    fn measure(&mut self, noun: &'static Noun, measure: Measure, fields: &[Measured]) -> Vec<Op> {
        object(fields.iter().map(|Measured { key, field, parts }| {
            let ops = match field {
                None => vec![Op::Literal(format!("\"{}{}\"", noun.name, measure.type_suffix()))],
                Some(field) => self.value(measure, field, parts),
            };
            (key.as_str(), ops)
        }))
    }

    fn value(&mut self, measure: Measure, field: &'static Field, parts: &[(String, MoneyPart)]) -> Vec<Op> {
        let column = format!("{TABLE}.{}", field.column);
        // Amounts in several currencies have no sum: the least and the greatest currency must be one.
        let currencies = match field.kind {
            Kind::Money { currency } => {
                Some(["min", "max"].map(|one| self.place(format!("{one}({TABLE}.{currency})"))))
            }
            _ => None,
        };
        let one = currencies.map(|[one, _]| one);
        let op = match measure {
            Measure::Sum | Measure::Average => {
                let sum = self.place(sum(field.column));
                if measure == Measure::Average {
                    let count = self.place(format!("count({column})"));
                    Op::Mean { sum, count, currency: one }
                } else if let Some(currency) = one {
                    Op::Amount { minor: sum, currency }
                } else {
                    Op::Cell(sum, Form::Long)
                }
            }
            Measure::Min | Measure::Max => {
                let function = if measure == Measure::Min { "min" } else { "max" };
                let place = self.place(format!("{function}({column})"));
                match (field.kind, one) {
                    (Kind::Int, _) => Op::Cell(place, Form::Number),
                    (Kind::Long, _) => Op::Cell(place, Form::Long),
                    (_, Some(currency)) => Op::Amount { minor: place, currency },
                    _ => Op::Cell(place, Form::Text),
                }
            }
        };
        match currencies {
            Some([one, other]) => vec![Op::Same { one, other, then: money(parts, &op, one) }],
            None => vec![op],
        }
    }
}

/// The sum of a column, as a number of 64 bits on both databases.
pub(super) fn sum(column: &str) -> String {
    format!("CAST(sum({TABLE}.{column}) AS bigint)")
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 4] = [Self::Sum, Self::Average, Self::Min, Self::Max];

    /// End of the name of its type.
    pub fn type_suffix(self) -> &'static str {
        match self {
            Self::Sum => "Sums",
            Self::Average => "Averages",
            Self::Min => "Least",
            Self::Max => "Greatest",
        }
    }

    /// Name of its field.
    pub fn field_name(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Average => "average",
            Self::Min => "min",
            Self::Max => "max",
        }
    }

    /// Whether it measures a field.
    pub fn measures(self, field: &Field) -> bool {
        match self {
            Self::Sum | Self::Average => field.is_summed(),
            Self::Min | Self::Max => field.is_ranged(),
        }
    }
}
