//! Numbers for value added tax.

use std::fmt;
use std::str::FromStr;

use super::{BusinessId, IdentifierError, Short, digits, luhn};

/// Number for value added tax (momsregistreringsnummer): country and number as the country writes it.
///
/// Swedish and Finnish numbers are checked by their check digits, others by their form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VatNumber(Short);

/// What a character of a form may be: `9` a digit, `a` a letter, `x` either, anything else itself.
const FORMS: &[(&str, &[&str])] = &[
    ("AT", &["U99999999"]),
    ("BE", &["9999999999"]),
    ("BG", &["999999999", "9999999999"]),
    ("CH", &["E999999999", "E999999999MWST", "E999999999TVA", "E999999999IVA"]),
    ("CY", &["99999999a"]),
    ("CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", &["999999999"]),
    ("DK", &["99999999"]),
    ("EE", &["999999999"]),
    ("EL", &["999999999"]),
    ("ES", &["x9999999x"]),
    ("FI", &["99999999"]),
    ("FR", &["xx999999999"]),
    ("GB", &["999999999", "999999999999", "GD999", "HA999"]),
    ("HR", &["99999999999"]),
    ("HU", &["99999999"]),
    ("IE", &["9x99999a", "9999999aa"]),
    ("IT", &["99999999999"]),
    ("LT", &["999999999", "999999999999"]),
    ("LU", &["99999999"]),
    ("LV", &["99999999999"]),
    ("MT", &["99999999"]),
    ("NL", &["xxxxxxxxxxxx"]),
    ("NO", &["999999999", "999999999MVA"]),
    ("PL", &["9999999999"]),
    ("PT", &["999999999"]),
    ("RO", &["99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"]),
    ("SE", &["999999999901"]),
    ("SI", &["99999999"]),
    ("SK", &["9999999999"]),
    ("XI", &["999999999", "999999999999", "GD999", "HA999"]),
];

fn has_form(form: &str, number: &str) -> bool {
    form.len() == number.len()
        && form.bytes().zip(number.bytes()).all(|(wanted, byte)| match wanted {
            b'9' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_uppercase(),
            b'x' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            _ => wanted == byte,
        })
}

impl VatNumber {
    /// The prefix of the country that gave it: `EL` for Greece and `XI` for Northern Ireland, else as in ISO 3166-1.
    pub fn prefix(&self) -> &str {
        self.0.text().get(..2).unwrap_or_default()
    }
}

impl FromStr for VatNumber {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || IdentifierError::form(text, "a VAT number with its country before it, such as SE999900123401");
        let plain: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).collect();
        let plain = plain.to_ascii_uppercase();
        let (country, number) = plain.split_at_checked(2).ok_or_else(form)?;
        let (_, forms) = FORMS.iter().find(|(known, _)| *known == country).ok_or_else(form)?;
        if !forms.iter().any(|pattern| has_form(pattern, number)) {
            return Err(form());
        }
        let checked = match country {
            "SE" => number.get(..10).and_then(digits).is_some_and(|ten| luhn(&ten)),
            "FI" => digits(number).and_then(|eight| BusinessId::of_eight(&eight)).is_some(),
            _ => true,
        };
        if !checked {
            return Err(IdentifierError::check_digits(text));
        }
        Short::of(&plain).map(Self).ok_or_else(form)
    }
}

impl fmt::Display for VatNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.text())
    }
}

#[cfg(test)]
mod tests {
    use super::{IdentifierError, VatNumber};

    #[test]
    fn swedish_and_finnish_numbers_are_checked_by_their_digits() -> Result<(), IdentifierError> {
        for (text, shown) in [("SE 999900-1234 01", "SE999900123401"), ("fi12345671", "FI12345671")] {
            assert_eq!(text.parse::<VatNumber>()?.to_string(), shown);
        }
        for wrong in ["SE999900124401", "SE999900123402", "FI12345672", "FI1234567"] {
            assert!(wrong.parse::<VatNumber>().is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn other_countries_numbers_are_checked_by_their_form() {
        for right in
            ["DE123456789", "ATU12345678", "NL123456789B01", "IE1A23456B", "ESX1234567X", "GBGD123", "NO123456789MVA"]
        {
            assert!(right.parse::<VatNumber>().is_ok(), "{right}");
        }
        for wrong in ["DE12345678", "AT12345678", "US123456789", "", "D", "åäö", "CHE12345678", "GBHA12"] {
            assert!(wrong.parse::<VatNumber>().is_err(), "{wrong}");
        }
    }
}
