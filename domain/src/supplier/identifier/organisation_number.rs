//! Swedish organisation numbers.

use std::fmt;
use std::str::FromStr;

use super::{IdentifierError, digits, luhn};

/// Swedish organisation number (organisationsnummer): ten digits, the last by modulus 10, the third at least 2.
///
/// Written with or without hyphen, and with the prefix 16 that twelve-digit registers put before legal persons. The
/// number of a natural person, which a sole trader has, is refused: of natural persons only the country is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(u64);

impl FromStr for OrganisationNumber {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || {
            IdentifierError::form(
                text,
                "an organisation number of ten digits, such as 999900-1234, or of twelve beginning with 16",
            )
        };
        let written = text.trim();
        let plain = match written.split_once('-') {
            Some((front, back)) if back.len() == 4 => format!("{front}{back}"),
            Some(_) => return Err(form()),
            None => written.to_owned(),
        };
        let ten = match plain.len() {
            10 => plain.as_str(),
            12 => plain.strip_prefix("16").ok_or_else(form)?,
            _ => return Err(form()),
        };
        let digits = digits(ten).ok_or_else(form)?;
        if digits.get(2).is_none_or(|third| *third < 2) || digits.first() == Some(&0) {
            return Err(form());
        }
        if luhn(&digits) {
            Ok(Self(digits.iter().fold(0, |so_far, digit| so_far * 10 + u64::from(*digit))))
        } else {
            Err(IdentifierError::check_digits(text))
        }
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}-{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

#[cfg(test)]
mod tests {
    use super::{IdentifierError, OrganisationNumber};

    #[test]
    fn an_organisation_number_is_the_same_with_hyphen_without_and_with_sixteen_before() -> Result<(), IdentifierError> {
        for text in ["999900-1234", "9999001234", "169999001234", "16999900-1234", " 999900-1234 "] {
            assert_eq!(text.parse::<OrganisationNumber>()?.to_string(), "999900-1234", "{text}");
        }
        Ok(())
    }

    #[test]
    fn a_wrong_check_digit_a_persons_number_and_other_texts_are_refused() {
        for digit in (0..10).filter(|digit| *digit != 4) {
            assert!(format!("999900-123{digit}").parse::<OrganisationNumber>().is_err(), "{digit}");
        }
        for odd in ["", "999900", "99990-01234", "199999001234", "811228-9874", "99990O1234", "099900-1230"] {
            assert!(odd.parse::<OrganisationNumber>().is_err(), "{odd}");
        }
    }
}
