//! Legal Entity Identifier, ISO 17442.

use std::fmt;
use std::str::FromStr;

use super::IdentifierError;

/// Legal Entity Identifier (LEI): 18 letters or digits and two check digits by ISO 7064, modulus 97-10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lei([u8; 20]);

/// What is left of a number written in letters and digits, A as 10 to Z as 35, divided by 97.
fn modulus_97(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0, |so_far, byte| match byte {
        b'0'..=b'9' => (so_far * 10 + u32::from(byte - b'0')) % 97,
        _ => (so_far * 100 + u32::from(byte.saturating_sub(b'A')) + 10) % 97,
    })
}

impl Lei {
    /// The number that 18 letters and digits have with their check digits; for sets of made-up entities.
    ///
    /// # Errors
    /// When there are not 18 upper-case letters and digits.
    pub fn with_check_digits(first: &str) -> Result<Self, IdentifierError> {
        let rest = modulus_97(first.bytes().chain(*b"00"));
        format!("{first}{:02}", 98_u32.saturating_sub(rest)).parse()
    }
}

impl FromStr for Lei {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || IdentifierError::form(text, "an LEI of 20 letters and digits, the last two of them digits");
        let bytes: [u8; 20] = text.trim().to_ascii_uppercase().as_bytes().try_into().map_err(|_| form())?;
        let (body, check) = bytes.split_at(18);
        if !body.iter().all(u8::is_ascii_alphanumeric) || !check.iter().all(u8::is_ascii_digit) {
            return Err(form());
        }
        if modulus_97(bytes.into_iter()) == 1 { Ok(Self(bytes)) } else { Err(IdentifierError::check_digits(text)) }
    }
}

impl fmt::Display for Lei {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.0).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Lei;

    #[test]
    fn an_lei_with_right_check_digits_is_read_and_every_single_changed_letter_is_refused()
    -> Result<(), super::IdentifierError> {
        let lei = Lei::with_check_digits("9999FICTIONAL00X17")?.to_string();
        assert_eq!(lei.parse::<Lei>()?.to_string(), lei);
        assert_eq!(format!(" {} ", lei.to_lowercase()).parse::<Lei>()?.to_string(), lei);
        for at in 0..20 {
            let changed: String = lei
                .chars()
                .enumerate()
                .map(|(place, c)| match (place == at, c) {
                    (true, '9') => '0',
                    (true, 'Z') => 'A',
                    (true, c) => char::from_u32(u32::from(c) + 1).unwrap_or('0'),
                    (false, c) => c,
                })
                .collect();
            assert!(changed.parse::<Lei>().is_err(), "{changed}");
        }
        for odd in ["", "999900", "9999FICTIONAL00X17AB", "9999FICTIONÅL00X17"] {
            assert!(odd.parse::<Lei>().is_err(), "{odd}");
        }
        Ok(())
    }
}
