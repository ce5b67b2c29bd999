//! Order of names as people expect it: sort keys of the Unicode collation for Swedish or Finnish, stored beside the text,
//! so that both databases order alike whatever collations they were built with.

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};

use crate::error::StoreError;

/// Makes sort keys (sorteringsnycklar) in the order of one language.
pub struct Order {
    collator: CollatorBorrowed<'static>,
}

impl Order {
    /// The order of a country's main language: `FI` Finnish, anything else Swedish.
    ///
    /// # Errors
    /// When the collation data of this build is at fault; a test opens both.
    pub fn of_country(country: &str) -> Result<Self, StoreError> {
        let language = if country == "FI" { icu_locale_core::locale!("fi") } else { icu_locale_core::locale!("sv") };
        let collator = CollatorBorrowed::try_new(CollatorPreferences::from(language), CollatorOptions::default())
            .map_err(StoreError::database)?;
        Ok(Self { collator })
    }

    /// The sort key of a text: keys compare byte by byte as the texts do in the language.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len().saturating_add(8));
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// A text as it is searched: without regard to upper and lower case.
pub fn fold(text: &str) -> String {
    text.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[expect(clippy::unwrap_used, reason = "a test")]
    fn sorted(country: &str, mut words: Vec<&'static str>) -> Vec<&'static str> {
        let order = Order::of_country(country).unwrap();
        words.sort_by_key(|word| order.key(word));
        words
    }

    #[test]
    fn swedish_puts_å_ä_ö_last_in_that_order() {
        let words = vec!["Ödeshög", "Åre", "Zinkgruvan", "Älmhult", "Arboga", "arboga", "Växjö", "Wisby"];
        let expected = ["arboga", "Arboga", "Växjö", "Wisby", "Zinkgruvan", "Åre", "Älmhult", "Ödeshög"];
        assert_eq!(sorted("SE", words), expected);
    }

    #[test]
    fn finnish_puts_å_ä_ö_last_too() {
        assert_eq!(sorted("FI", vec!["Öja", "Äänekoski", "Åbo", "Ylöjärvi"]), ["Ylöjärvi", "Åbo", "Äänekoski", "Öja"]);
    }
}
