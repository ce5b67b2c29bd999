//! Finnish business ids.

use std::fmt;
use std::str::FromStr;

use super::{IdentifierError, digits};

/// Finnish business id (FO-nummer, Y-tunnus): seven digits and a check digit by modulus 11; old ones have six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusinessId(u32);

const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

impl BusinessId {
    /// From eight digits, the last of them the check digit.
    pub(super) fn of_eight(eight: &[u32]) -> Option<Self> {
        let (body, check) = eight.split_at_checked(7)?;
        let sum: u32 = body.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        let expected = match sum % 11 {
            0 => 0,
            // No number has this rest: none is given out.
            1 => return None,
            rest => 11 - rest,
        };
        (check == [expected]).then(|| Self(eight.iter().fold(0, |so_far, digit| so_far * 10 + digit)))
    }
}

impl FromStr for BusinessId {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form =
            || IdentifierError::form(text, "a business id of seven digits, hyphen and check digit, such as 1234567-1");
        let (body, check) = text.trim().split_once('-').ok_or_else(form)?;
        if !(6..=7).contains(&body.len()) || check.len() != 1 {
            return Err(form());
        }
        let eight = digits(&format!("{body:0>7}{check}")).ok_or_else(form)?;
        Self::of_eight(&eight).ok_or_else(|| IdentifierError::check_digits(text))
    }
}

impl fmt::Display for BusinessId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:07}-{}", self.0 / 10, self.0 % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::{BusinessId, IdentifierError};

    #[test]
    fn a_business_id_is_read_with_seven_digits_or_six() -> Result<(), IdentifierError> {
        for (text, shown) in [("0123456-2", "0123456-2"), ("123456-2", "0123456-2"), ("1234567-1", "1234567-1")] {
            assert_eq!(text.parse::<BusinessId>()?.to_string(), shown);
        }
        Ok(())
    }

    #[test]
    fn of_ten_check_digits_at_most_one_is_right() {
        let mut none = 0;
        for body in 1_000_000..1_000_200 {
            let right = (0..10).filter(|check| format!("{body}-{check}").parse::<BusinessId>().is_ok()).count();
            assert!(right <= 1, "{body}");
            none += usize::from(right == 0);
        }
        assert!(none > 0, "a rest of one has no check digit");
        for odd in ["", "12345671", "1234567-12", "12345-1", "123456A-1"] {
            assert!(odd.parse::<BusinessId>().is_err(), "{odd}");
        }
    }
}
