//! Whole numbers of 64 bits as text.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};

/// A whole number from -2^63 to 2^63-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Long(pub i64);

impl From<i64> for Long {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

/// The number, if it is written in the one way it can be.
fn read(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number: &i64| number.to_string() == text)
}

/// A whole number from -9223372036854775808 to 9223372036854775807, as a text of decimal digits, since many clients
/// lose digits of numbers of this size (heltal).
#[Scalar(specified_by_url = "https://scalars.graphql.org/jakobmerrild/long.html")]
impl ScalarType for Long {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => read(text).map(Self).ok_or_else(|| {
                InputValueError::custom(
                    "this is not a whole number of 64 bits; write its digits as a text, as in `\"12\"`",
                )
            }),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        matches!(value, Value::String(text) if read(text).is_some())
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::{ScalarType as _, Value};

    use super::Long;

    #[test]
    fn a_long_is_read_as_it_is_written_and_in_no_other_way() {
        for number in [0, 1, -1, i64::MAX, i64::MIN, 9_007_199_254_740_993] {
            let written = Long(number).to_value();
            assert_eq!(written, Value::String(number.to_string()));
            assert!(Long::is_valid(&written) && Long::parse(written).is_ok_and(|read| read == Long(number)));
        }
        let wrong = ["", "+1", "01", "-0", "1.0", "1e6", " 1", "9223372036854775808", "1_000", "٣"];
        let wrong = wrong.map(|text| Value::String(text.to_owned()));
        for value in wrong.into_iter().chain([Value::from(1), Value::from(1.5), Value::Boolean(true), Value::Null]) {
            assert!(!Long::is_valid(&value), "{value}");
            assert!(Long::parse(value.clone()).is_err(), "{value}");
        }
    }
}
