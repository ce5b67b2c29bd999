//! Statements about natural persons, of whom only countries are kept.

use underlag_domain::supplier::{EntityKind, From, Home, HomeFact, LegalEntity, Source, Span, Until};

use super::statement::{Country, Details, RecordStatus};
use crate::reason::Reason;
use crate::row::{EntityRow, Key};
use crate::written::country;

pub(crate) fn read(key: Key, details: &Details, status: RecordStatus, source: &Source) -> Result<EntityRow, Reason> {
    let until = match status {
        RecordStatus::Open => Until::NoneSeen,
        RecordStatus::Closed => Until::Unknown,
    };
    let span = Span { from: From::Unknown, until };
    let mut homes: Vec<HomeFact> = Vec::new();
    let mut add = |home, column, stated: Option<&Country>| -> Result<(), Reason> {
        let code = stated.and_then(|country| country.code.as_deref()).unwrap_or_default();
        let fact = country(column, code)?.map(|country| HomeFact { home, country, span, source: source.clone() });
        homes.extend(fact.filter(|fact| !homes.contains(fact)));
        Ok(())
    };
    for nationality in details.nationalities.iter().flatten() {
        add(Home::Registered, "nationalities", Some(nationality))?;
    }
    let residences = details.addresses.iter().flatten().filter(|address| address.kind.as_deref() == Some("residence"));
    let mut residences = residences.filter_map(|address| address.country.as_ref()).peekable();
    if residences.peek().is_some() {
        for residence in residences {
            add(Home::Seat, "addresses", Some(residence))?;
        }
    } else {
        for residence in details.tax_residencies.iter().flatten() {
            add(Home::Seat, "taxResidencies", Some(residence))?;
        }
    }
    let entity = LegalEntity { name: String::new(), kind: EntityKind::NaturalPersons, identifiers: Vec::new(), homes };
    Ok(EntityRow { key, entity })
}
