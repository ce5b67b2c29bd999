//! Decimals as text.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};

/// The most digits of a decimal, on both sides of the point together.
const MOST_DIGITS: usize = 34;

/// An exact decimal, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// A decimal by its text, such as `-12.50`; none when it is written otherwise.
    pub fn read(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = unsigned.split_once('.').map_or((unsigned, None), |(whole, part)| (whole, Some(part)));
        let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        let is_decimal = are_digits(whole)
            && part.is_none_or(are_digits)
            && (whole == "0" || !whole.starts_with('0'))
            && whole.len() + part.map_or(0, str::len) <= MOST_DIGITS
            && (unsigned == text || unsigned.bytes().any(|digit| matches!(digit, b'1'..=b'9')));
        is_decimal.then(|| Self(text.to_owned()))
    }

    /// A number of units of which so many decimals are a part: 1250 with 2 decimals is `12.50`.
    pub fn of_units(units: i64, decimals: usize) -> Self {
        let digits = format!("{:0>width$}", units.unsigned_abs(), width = decimals + 1);
        let (whole, part) = digits.split_at(digits.len() - decimals);
        let sign = if units < 0 { "-" } else { "" };
        Self(if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") })
    }

    /// The number of units of which so many decimals are a part; none when it is no whole number of them or more than
    /// 64 bits hold.
    pub fn units(&self, decimals: usize) -> Option<i64> {
        let (whole, part) = self.0.split_once('.').unwrap_or((&self.0, ""));
        let (kept, rest) = part.split_at_checked(decimals).unwrap_or((part, ""));
        let is_exact = rest.bytes().all(|digit| digit == b'0');
        format!("{whole}{kept:0<decimals$}").parse().ok().filter(|_| is_exact)
    }

    /// The same decimal without zeros that say nothing: `12.5` for `12.50`.
    #[must_use]
    pub fn shortest(mut self) -> Self {
        if self.0.contains('.') {
            self.0.truncate(self.0.trim_end_matches('0').trim_end_matches('.').len());
        }
        if self.0 == "-0" { Self("0".to_owned()) } else { self }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An exact decimal (decimaltal) of at most 34 digits, as a text: `12.50`. Never a number, which clients round.
#[Scalar(specified_by_url = "https://www.w3.org/TR/xmlschema11-2/#decimal")]
impl ScalarType for Decimal {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => Self::read(text).ok_or_else(|| {
                InputValueError::custom(
                    "this is not a decimal of at most 34 digits; write it as a text, as in `\"12.50\"`",
                )
            }),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        matches!(value, Value::String(text) if Self::read(text).is_some())
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::{ScalarType as _, Value};

    use super::Decimal;

    #[test]
    fn a_decimal_is_a_text_of_digits_and_keeps_every_one() {
        for given in ["0", "0.00", "12.50", "-12.50", "-0.01", "9007199254740993", "1.2345678901234567890123456789012"]
        {
            let value = Value::String(given.to_owned());
            assert!(Decimal::is_valid(&value), "{given}");
            assert!(Decimal::parse(value.clone()).is_ok_and(|read| read.to_value() == value), "{given}");
        }
        let long = "1".repeat(35);
        let wrong =
            ["", "-", ".5", "5.", "+1", "01", "00.1", "-0", "-0.00", "1e3", "1,5", " 1", "NaN", "1.2.3", "--1", &long];
        let wrong = wrong.map(|text| Value::String(text.to_owned()));
        for value in wrong.into_iter().chain([Value::from(1), Value::from(1.5), Value::Null]) {
            assert!(!Decimal::is_valid(&value), "{value}");
            assert!(Decimal::parse(value.clone()).is_err(), "{value}");
        }
    }

    #[test]
    fn units_and_decimals_give_each_other() {
        for (units, decimals, text) in [
            (0, 2, "0.00"),
            (5, 2, "0.05"),
            (-5, 2, "-0.05"),
            (1_250, 2, "12.50"),
            (-1_250, 0, "-1250"),
            (i64::MAX, 2, "92233720368547758.07"),
            (i64::MIN, 4, "-922337203685477.5808"),
        ] {
            let decimal = Decimal::of_units(units, decimals);
            assert_eq!((decimal.as_str(), decimal.units(decimals)), (text, Some(units)));
            assert!(Decimal::read(text) == Some(decimal), "{text}");
        }
        let shortest = |units| Decimal::of_units(units, 2).shortest().as_str().to_owned();
        assert_eq!([0, 1_000, -1_250, 5].map(shortest), ["0", "10", "-12.5", "0.05"]);
        let units = |text: &str, decimals| Decimal::read(text).and_then(|decimal| decimal.units(decimals));
        assert_eq!((units("12.5", 2), units("12.500", 2), units("12.505", 2)), (Some(1_250), Some(1_250), None));
        assert_eq!((units("12", 2), units("92233720368547758.08", 2)), (Some(1_200), None));
    }
}
