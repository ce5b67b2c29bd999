//! Civil days as text.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use underlag_domain::day;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day(pub(crate) day::Day);

impl From<day::Day> for Day {
    fn from(day: day::Day) -> Self {
        Self(day)
    }
}

fn read(value: &Value) -> Option<Result<day::Day, day::DayError>> {
    if let Value::String(text) = value { Some(text.parse()) } else { None }
}

/// A civil day of the body's country (dag), written year-month-day such as `2026-11-21`, from 1900-01-01 to 2199-12-31.
#[Scalar(specified_by_url = "https://scalars.graphql.org/andimarek/local-date.html")]
impl ScalarType for Day {
    fn parse(value: Value) -> InputValueResult<Self> {
        match read(&value) {
            Some(day) => day.map(Self).map_err(|error| InputValueError::custom(error.to_string())),
            None => Err(InputValueError::expected_type(value)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        matches!(read(value), Some(Ok(_)))
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}
