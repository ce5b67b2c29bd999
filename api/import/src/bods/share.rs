//! Shares in per cent, as whole basis points.
//!
//! A share is counted in whole basis points: more than 50 per cent is at least 5 001 of them, less than 75 per cent at most
//! 7 499. A bound that is no whole number of them is rounded outwards.

use serde_json::Number;
use underlag_domain::supplier::{Share, WHOLE};

use super::statement;
use crate::reason::Reason;

/// A percentage: whole basis points, and whether there is more.
#[derive(Clone, Copy)]
struct Percentage {
    whole: u16,
    is_whole: bool,
}

impl Percentage {
    fn of(number: &Number) -> Result<Self, Reason> {
        let text = number.to_string();
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
        if mantissa.starts_with('-') && mantissa.contains(|c: char| ('1'..='9').contains(&c)) {
            return Err(Reason::Share);
        }
        let mantissa = mantissa.trim_start_matches('-');
        if exponent.starts_with('-') {
            // Written so when it is less than a basis point.
            return Ok(Self { whole: 0, is_whole: !mantissa.contains(|c: char| ('1'..='9').contains(&c)) });
        }
        if exponent != "0" {
            return Err(Reason::Share);
        }
        let (units, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (two, rest) = decimals.split_at_checked(2).unwrap_or((decimals, ""));
        let whole = format!("{units}{two:0<2}").parse().map_err(|_| Reason::Share)?;
        let is_whole = rest.bytes().all(|digit| digit == b'0');
        if whole > WHOLE || (whole == WHOLE && !is_whole) { Err(Reason::Share) } else { Ok(Self { whole, is_whole }) }
    }

    const fn rounded_up(self) -> u16 {
        if self.is_whole { self.whole } else { self.whole + 1 }
    }
}

/// What a share leaves possible.
pub(crate) fn share(stated: Option<&statement::Share>) -> Result<Share, Reason> {
    let Some(stated) = stated else { return Ok(Share::UNKNOWN) };
    let of = |number: &Option<Number>| number.as_ref().map(Percentage::of).transpose();
    if let Some(exact) = of(&stated.exact)? {
        return Share::between(exact.whole, exact.rounded_up()).map_err(|_| Reason::Share);
    }
    let (least, above) = (of(&stated.minimum)?, of(&stated.exclusive_minimum)?);
    let (most, below) = (of(&stated.maximum)?, of(&stated.exclusive_maximum)?);
    let min = least.map_or(0, |least| least.whole).max(above.map_or(0, |above| above.whole + 1));
    let max =
        most.map_or(WHOLE, Percentage::rounded_up).min(below.map_or(WHOLE, |below| below.rounded_up().max(1) - 1));
    Share::between(min, max).map_err(|_| Reason::Share)
}

#[cfg(test)]
mod tests {
    use super::{Reason, Share, share};

    fn of(json: &str) -> Result<(u16, u16), Reason> {
        share(Some(&serde_json::from_str(json).unwrap_or_default())).map(|share| (share.min(), share.max()))
    }

    #[test]
    fn bounds_that_are_excluded_are_moved_by_a_basis_point_and_others_are_rounded_outwards() {
        for (json, expected) in [
            (r#"{"exact": 24.99}"#, (2_499, 2_499)),
            (r#"{"exact": 33.3333}"#, (3_333, 3_334)),
            (r#"{"exact": 100}"#, (10_000, 10_000)),
            (r#"{"exact": 100.00}"#, (10_000, 10_000)),
            (r#"{"exact": 0.0000001}"#, (0, 1)),
            (r#"{"minimum": 25, "maximum": 50}"#, (2_500, 5_000)),
            (r#"{"exclusiveMinimum": 50, "exclusiveMaximum": 75}"#, (5_001, 7_499)),
            (r#"{"exclusiveMinimum": 33.333, "maximum": 66.666}"#, (3_334, 6_667)),
            (r#"{"exclusiveMaximum": 33.333}"#, (0, 3_333)),
            (r#"{"minimum": 7.5}"#, (750, 10_000)),
            ("{}", (0, 10_000)),
        ] {
            assert_eq!(of(json), Ok(expected), "{json}");
        }
        assert_eq!(share(None), Ok(Share::UNKNOWN));
    }

    #[test]
    fn what_is_no_part_of_the_whole_is_rejected() {
        for json in [
            r#"{"exact": 100.001}"#,
            r#"{"exact": -1}"#,
            r#"{"exact": 1e30}"#,
            r#"{"minimum": 50, "maximum": 25}"#,
            r#"{"exclusiveMinimum": 100}"#,
            r#"{"maximum": 101}"#,
        ] {
            assert_eq!(of(json), Err(Reason::Share), "{json}");
        }
    }
}
