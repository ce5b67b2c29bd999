//! Money, in minor units only.

/// An amount of money (belopp): 1 234,50 SEK is 123450 minor units of `SEK`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Money {
    minor: i64,
    currency: String,
}

impl Money {
    /// An amount, zero or more minor units of a currency named by its three letters of ISO 4217; none for anything else.
    pub fn new(minor: i64, currency: &str) -> Option<Self> {
        let named = currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_uppercase());
        (minor >= 0 && named).then(|| Self { minor, currency: currency.to_owned() })
    }

    /// Minor units, zero or more.
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// Currency, ISO 4217.
    pub fn currency(&self) -> &str {
        &self.currency
    }
}

/// Decimals of amounts in a currency: a hundredth is the smallest unit of every currency here but the Icelandic króna.
pub fn decimals(currency: &str) -> u32 {
    if currency == "ISK" { 0 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn an_amount_is_not_negative_and_names_a_currency() {
        assert_eq!(Money::new(123_450, "SEK").unwrap().minor(), 123_450);
        for (minor, currency) in [(-1, "SEK"), (1, "kr"), (1, "sek"), (1, "SEKK"), (1, "ÅÄ")] {
            assert!(Money::new(minor, currency).is_none(), "{minor} {currency}");
        }
    }
}
