//! Amounts of money.

use async_graphql::{Enum, InputObject, SimpleObject};

use super::decimal::Decimal;

/// A currency (valuta).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum)]
pub enum Currency {
    /// Danish krone (dansk krona).
    Dkk,
    /// Euro.
    Eur,
    /// Pound sterling (brittiskt pund).
    Gbp,
    /// Icelandic króna (isländsk krona), which has no smaller unit.
    Isk,
    /// Norwegian krone (norsk krona).
    Nok,
    /// Swedish krona (svensk krona).
    Sek,
    /// US dollar (amerikansk dollar).
    Usd,
}

/// An amount of money (belopp).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub struct Money {
    /// How much, with as many decimals as the currency has.
    amount: Decimal,
    /// In which currency.
    currency: Currency,
}

/// An amount of money (belopp).
#[derive(Clone, Debug, InputObject)]
pub struct MoneyInput {
    /// How much: at most as many decimals as the currency has.
    pub amount: Decimal,
    /// In which currency.
    pub currency: Currency,
}

impl Currency {
    /// Its code, ISO 4217.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dkk => "DKK",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Isk => "ISK",
            Self::Nok => "NOK",
            Self::Sek => "SEK",
            Self::Usd => "USD",
        }
    }

    /// How many decimals amounts have: a hundredth is the smallest unit of most.
    pub fn decimals(self) -> usize {
        decimals(self.code())
    }
}

/// How many decimals amounts in a currency have, by its code.
pub(crate) fn decimals(currency: &str) -> usize {
    usize::try_from(underlag_store::decimals(currency)).unwrap_or_default()
}

impl Money {
    /// An amount by the number of the currency's smallest unit, such as öre or cents.
    pub fn of_minor(units: i64, currency: Currency) -> Self {
        Self { amount: Decimal::of_units(units, currency.decimals()), currency }
    }
}

impl MoneyInput {
    /// The number of the currency's smallest unit; none when the amount is no whole number of them, or more than 64 bits
    /// hold.
    pub fn minor(&self) -> Option<i64> {
        self.amount.units(self.currency.decimals())
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema};

    use super::{Currency, Money, MoneyInput};

    struct Till;

    #[Object]
    impl Till {
        /// The amount as it was understood; none when it was not.
        async fn same(&self, given: MoneyInput) -> Option<Money> {
            given.minor().map(|units| Money::of_minor(units, given.currency))
        }
    }

    async fn same(amount: &str, currency: &str) -> serde_json::Value {
        let schema = Schema::new(Till, EmptyMutation, EmptySubscription);
        let query = format!("{{ same(given: {{amount: {amount}, currency: {currency}}}) {{ amount currency }} }}");
        let answer = schema.execute(query).await;
        if answer.is_err() {
            return "refused".into();
        }
        let data: serde_json::Value = answer.data.into_json().unwrap_or_default();
        data.get("same").cloned().unwrap_or_default()
    }

    #[actix_web::test]
    async fn an_amount_keeps_every_unit_and_is_never_a_number() {
        assert_eq!(same("\"12.5\"", "SEK").await, serde_json::json!({ "amount": "12.50", "currency": "SEK" }));
        assert_eq!(same("\"90071992547409.93\"", "EUR").await.get("amount"), Some(&"90071992547409.93".into()));
        assert_eq!(same("\"-12\"", "ISK").await.get("amount"), Some(&"-12".into()));
        assert_eq!(same("\"12.505\"", "SEK").await, serde_json::Value::Null);
        assert_eq!(same("\"0.5\"", "ISK").await, serde_json::Value::Null);
        assert_eq!((same("12.5", "SEK").await, same("\"1\"", "XXX").await), ("refused".into(), "refused".into()));
    }

    #[test]
    fn every_currency_has_as_many_decimals_as_iso_4217_says() {
        assert_eq!([Currency::Sek, Currency::Eur, Currency::Isk].map(Currency::decimals), [2, 2, 0]);
    }
}
