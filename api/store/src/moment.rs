//! Moments as text of fixed width, so that the order of the text is the order of time on both databases.

use chrono::{DateTime, SecondsFormat, Utc};

/// A moment in UTC (tidpunkt) as it is stored: `2026-11-22T08:23:41.123456Z`, always 27 characters.
pub fn stored(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// Now, as it is stored.
pub fn now() -> String {
    stored(Utc::now())
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone as _, Utc};

    use super::stored;

    #[test]
    fn moments_have_one_width_and_sort_as_time_does() {
        let whole = stored(Utc.timestamp_opt(1_700_000_000, 0).unwrap());
        let later = stored(Utc.timestamp_opt(1_700_000_000, 1_000).unwrap());
        assert_eq!((whole.len(), later.len()), (27, 27));
        assert!(whole < later);
    }
}
