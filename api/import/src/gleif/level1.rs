//! Level 1: who is who.
//!
//! - The country in which the law makes the entity what it is (`LegalJurisdiction`) is where it is registered; only where
//!   it is not given, the country of the registered address is. The country of the head office is its seat.
//! - A registration that is renewed holds on; of one that lapsed only what was so on its last update is certain. An entity
//!   that is no more has its homes to its last day.
//! - Numbers of the Swedish and Finnish registers are kept where their check digits are right.
//! - A sole proprietor is a natural person: no name and no number is kept, only countries.
//! - What the record says of an associated entity is about families of funds, which is no ownership; heads of branches are
//!   in level 2.

use underlag_domain::supplier::{EntityKind, Home, HomeFact, Identifier, LegalEntity, Until};

use super::status::Upkeep;
use crate::reason::{ImportError, Reason};
use crate::row::{EntityRow, Key, Published, Stated};
use crate::table::{Header, Record};
use crate::written::{country, day, kept, lei, no_code, span, updated};

const LEI: &str = "LEI";
const NAME: &str = "Entity.LegalName";
const LEGAL_ADDRESS: &str = "Entity.LegalAddress.Country";
const HEAD_OFFICE: &str = "Entity.HeadquartersAddress.Country";
const JURISDICTION: &str = "Entity.LegalJurisdiction";
const CATEGORY: &str = "Entity.EntityCategory";
const AUTHORITY: &str = "Entity.RegistrationAuthority.RegistrationAuthorityID";
const AUTHORITY_NUMBER: &str = "Entity.RegistrationAuthority.RegistrationAuthorityEntityID";
const STATUS: &str = "Entity.EntityStatus";
const EXPIRATION: &str = "Entity.EntityExpirationDate";
const UPDATED: &str = "Registration.LastUpdateDate";
const REGISTRATION: &str = "Registration.RegistrationStatus";

/// Registers of Sweden whose numbers are organisation numbers: the companies register, the tax agency's, and two for
/// associations and foundations.
const SWEDISH: [&str; 4] = ["RA000544", "RA000545", "RA000546", "RA000735"];
/// The Finnish business information system.
const FINNISH: &str = "RA000188";

/// Positions of the columns.
#[derive(Debug)]
pub(crate) struct Level1 {
    lei: usize,
    name: usize,
    legal_address: usize,
    head_office: usize,
    jurisdiction: usize,
    category: usize,
    authority: usize,
    authority_number: usize,
    status: usize,
    expiration: Option<usize>,
    updated: usize,
    registration: usize,
}

impl Level1 {
    pub(crate) fn of(header: &Header) -> Result<Self, ImportError> {
        Ok(Self {
            lei: header.position(LEI)?,
            name: header.position(NAME)?,
            legal_address: header.position(LEGAL_ADDRESS)?,
            head_office: header.position(HEAD_OFFICE)?,
            jurisdiction: header.position(JURISDICTION)?,
            category: header.position(CATEGORY)?,
            authority: header.position(AUTHORITY)?,
            authority_number: header.position(AUTHORITY_NUMBER)?,
            status: header.position(STATUS)?,
            expiration: header.optional(EXPIRATION),
            updated: header.position(UPDATED)?,
            registration: header.position(REGISTRATION)?,
        })
    }

    pub(crate) fn read(&self, record: Record<'_>, published: &Published) -> Result<Vec<Stated>, Reason> {
        let lei = lei(LEI, record.get(self.lei))?;
        let upkeep = Upkeep::of(REGISTRATION, record.get(self.registration))?;
        if upkeep == Upkeep::Void {
            return Ok(Vec::new());
        }
        let kind = kind(record.get(self.category))?;
        let source = published.source(updated(UPDATED, record.get(self.updated))?);
        let until = match record.get(self.status) {
            "ACTIVE" => None,
            // Whether the day before was its last is not known without the day.
            "INACTIVE" => Some(Until::Unknown),
            other => return Err(no_code(STATUS, other)),
        };
        let expired = day(EXPIRATION, record.get_optional(self.expiration))?;
        let span = span(None, expired, until.unwrap_or(upkeep.until()))?;
        let registered = country(JURISDICTION, record.get(self.jurisdiction))?;
        let address = country(LEGAL_ADDRESS, record.get(self.legal_address))?;
        let seat = country(HEAD_OFFICE, record.get(self.head_office))?;
        let homes = [(Home::Registered, registered.or(address)), (Home::Seat, seat)];
        let homes = homes
            .into_iter()
            .filter_map(|(home, country)| Some(HomeFact { home, country: country?, span, source: source.clone() }));
        let (name, identifiers) = match kind {
            EntityKind::NaturalPersons => (String::new(), Vec::new()),
            _ => (self.name(record)?, self.identifiers(lei, record)),
        };
        let entity = LegalEntity { name, kind, identifiers, homes: homes.collect() };
        Ok(vec![Stated::Entity(EntityRow { key: Key::Identifier(lei), entity })])
    }

    /// Whether a row may be about a natural person: as long as its category does not say otherwise.
    pub(crate) fn may_be_person(&self, record: Record<'_>) -> bool {
        kind(record.get(self.category)).map_or(true, |kind| kind == EntityKind::NaturalPersons)
    }

    fn name(&self, record: Record<'_>) -> Result<String, Reason> {
        match record.get(self.name) {
            "" => Err(Reason::Missing { column: NAME }),
            name => kept(NAME, name),
        }
    }

    fn identifiers(&self, lei: Identifier, record: Record<'_>) -> Vec<Identifier> {
        let number = record.get(self.authority_number);
        let national = match record.get(self.authority) {
            authority if SWEDISH.contains(&authority) => Identifier::parse("organisationsnummer", number).ok(),
            FINNISH => Identifier::parse("fo_nummer", number).ok(),
            _ => None,
        };
        [lei].into_iter().chain(national).collect()
    }
}

fn kind(category: &str) -> Result<EntityKind, Reason> {
    match category {
        // Funds are companies here: somebody can own and run them. Old records have no category.
        "GENERAL" | "FUND" | "" => Ok(EntityKind::Company),
        "BRANCH" => Ok(EntityKind::Branch),
        "SOLE_PROPRIETOR" => Ok(EntityKind::NaturalPersons),
        "RESIDENT_GOVERNMENT_ENTITY" => Ok(EntityKind::PublicBody),
        "INTERNATIONAL_ORGANIZATION" => Ok(EntityKind::InternationalOrganisation),
        other => Err(no_code(CATEGORY, other)),
    }
}
