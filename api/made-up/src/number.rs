//! Identifiers in series that are given to nobody, with the check digits their readers ask for.
//!
//! Swedish organisation numbers that begin with 9999, Finnish business ids from 9 900 000 on and LEIs with the prefix 9999
//! are, as far as is known, given to nobody. Of another country's VAT number that cannot be told, so foreign companies have
//! none.

use underlag_domain::supplier::Identifier;
use underlag_domain::supplier::identifier::Lei;

/// Gives every number once (nummergivare).
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers {
    swedish: u32,
    finnish: u32,
    lei: u32,
}

/// The one check digit a scheme takes behind some digits, if it takes any.
fn checked(scheme: &str, body: &str) -> Option<Identifier> {
    (0..10).find_map(|check| Identifier::parse(scheme, &format!("{body}{check}")).ok())
}

impl Numbers {
    /// The numbers of the next company of a country, with its VAT number where it is to have one.
    pub(crate) fn of_company(&mut self, country: &str, with_vat: bool) -> Vec<Identifier> {
        let own = match country {
            "SE" => self.swedish(),
            "FI" => self.finnish(),
            _ => None,
        };
        let vat = own.filter(|_| with_vat).and_then(|own| {
            let digits: String = own.to_string().chars().filter(char::is_ascii_digit).collect();
            let number = if country == "SE" { format!("SE{digits}01") } else { format!("FI{digits}") };
            Identifier::parse("vat", &number).ok()
        });
        own.into_iter().chain(vat).collect()
    }

    fn swedish(&mut self) -> Option<Identifier> {
        self.swedish += 1;
        // Nine digits of which the third is at least 2, as it is with legal persons.
        checked("organisationsnummer", &format!("9999{:02}-{:03}", self.swedish / 1_000, self.swedish % 1_000))
    }

    fn finnish(&mut self) -> Option<Identifier> {
        // One number in eleven has no check digit and is passed over.
        (0..3).find_map(|_| {
            self.finnish += 1;
            checked("fo_nummer", &format!("{}-", 9_900_000 + self.finnish))
        })
    }

    /// The next LEI.
    pub(crate) fn lei(&mut self) -> Option<Identifier> {
        self.lei += 1;
        Lei::with_check_digits(&format!("999900MADEUP{:06}", self.lei)).ok().map(Identifier::Lei)
    }
}
