//! Instants as text.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{DateTime as Instant, Datelike as _, SecondsFormat, Timelike as _, Utc};

/// An instant in UTC, in whole microseconds, from year 1 to year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateTime(Instant<Utc>);

impl DateTime {
    /// An instant by microseconds since 1970-01-01T00:00:00Z; none outside the years 1 to 9999.
    pub fn from_micros(micros: i64) -> Option<Self> {
        Instant::from_timestamp_micros(micros).and_then(Self::of)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub fn micros(self) -> i64 {
        self.0.timestamp_micros()
    }

    fn of(instant: Instant<Utc>) -> Option<Self> {
        let is_ours = (1..=9999).contains(&instant.year()) && instant.nanosecond().is_multiple_of(1_000);
        // Second 60 has no microsecond of its own since 1970.
        (is_ours && instant.nanosecond() < 1_000_000_000).then_some(Self(instant))
    }
}

fn read(value: &Value) -> Option<DateTime> {
    let Value::String(text) = value else { return None };
    // RFC 3339 has a `T` between day and time; a space is a liberty of others.
    let has_t = matches!(text.as_bytes().get(10), Some(b'T' | b't'));
    let instant = Instant::parse_from_rfc3339(text).ok().filter(|_| has_t)?;
    DateTime::of(instant.to_utc())
}

/// An instant (tidpunkt) in UTC, always written with six decimals of a second: `2026-11-22T08:23:41.123456Z`. As input
/// any offset, and fewer decimals, do.
#[Scalar(specified_by_url = "https://scalars.graphql.org/chillicream/date-time.html")]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        match (&value, read(&value)) {
            (_, Some(instant)) => Ok(instant),
            (Value::String(_), None) => Err(InputValueError::custom(
                "this is not an instant to the microsecond; write it as in `2026-11-22T08:23:41.123456Z`",
            )),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        read(value).is_some()
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339_opts(SecondsFormat::Micros, true))
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::{ScalarType as _, Value};

    use super::DateTime;

    fn text(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    #[test]
    fn an_instant_is_written_in_utc_with_six_decimals_whatever_offset_it_came_with() {
        for (given, written) in [
            ("2026-11-22T08:23:41.123456Z", "2026-11-22T08:23:41.123456Z"),
            ("2026-11-22t08:23:41z", "2026-11-22T08:23:41.000000Z"),
            ("2026-11-22T10:23:41.5+02:00", "2026-11-22T08:23:41.500000Z"),
            ("2026-11-22T08:23:41.123456000Z", "2026-11-22T08:23:41.123456Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z"),
            ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ] {
            assert!(DateTime::is_valid(&text(given)), "{given}");
            let read = DateTime::parse(text(given)).map(|instant| (instant.to_value(), instant.micros()));
            assert!(read.is_ok_and(|(value, micros)| {
                value == text(written) && DateTime::from_micros(micros).is_some_and(|back| back.to_value() == value)
            }));
        }
    }

    #[test]
    fn the_order_of_instants_is_the_order_of_their_texts() {
        let micros = [-62_135_596_800_000_000, -1, 0, 1, 1_000_000, 1_795_335_821_123_456, 253_402_300_799_999_999];
        let texts = micros.map(|micros| DateTime::from_micros(micros).map(|instant| instant.to_value().to_string()));
        assert!(texts.iter().all(|text| text.as_ref().is_some_and(|text| text.len() == 29)), "{texts:?}");
        assert!(texts.is_sorted(), "{texts:?}");
    }

    #[test]
    fn what_is_no_instant_to_the_microsecond_is_refused() {
        let wrong = [
            "",
            "2026-11-22",
            "2026-11-22T08:23:41",
            "2026-11-22 08:23:41Z",
            "2026-13-01T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T08:23:60Z",
            "2026-11-22T08:23:41.1234567Z",
            "0000-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z",
        ];
        for value in wrong.map(text).into_iter().chain([Value::from(1), Value::Null]) {
            assert!(!DateTime::is_valid(&value), "{value}");
            assert!(DateTime::parse(value.clone()).is_err(), "{value}");
        }
        assert_eq!(DateTime::from_micros(i64::MAX), None);
    }
}
