//! Statements about entities.

use underlag_domain::supplier::{EntityKind, Home, HomeFact, Identifier, LegalEntity, Source, Until};

use super::statement::{Details, Number, RecordStatus};
use crate::reason::Reason;
use crate::row::{EntityRow, Key};
use crate::written::{country, day, kept, lei, no_code, span};

pub(crate) fn read(key: Key, details: &Details, status: RecordStatus, source: &Source) -> Result<EntityRow, Reason> {
    let kind = details.entity_type.as_ref().and_then(|kind| kind.kind.as_deref()).unwrap_or_default();
    let kind = match kind {
        // A trust or another arrangement has nothing nearer; whom nobody has identified may be anything that is owned.
        "registeredEntity" | "legalEntity" | "arrangement" | "anonymousEntity" | "unknownEntity" => EntityKind::Company,
        "state" | "stateBody" => EntityKind::PublicBody,
        other => return Err(no_code("entityType", other)),
    };
    let open = match status {
        RecordStatus::Open => Until::NoneSeen,
        RecordStatus::Closed => Until::Unknown,
    };
    let dissolved = day("dissolutionDate", details.dissolution_date.as_deref().unwrap_or_default())?;
    let span = span(None, dissolved, open)?;
    let registered = details.addresses.iter().flatten().filter(|address| address.kind.as_deref() == Some("registered"));
    let address = registered.filter_map(|address| address.country.as_ref()).find_map(|country| country.code.as_deref());
    let jurisdiction = details.jurisdiction.as_ref().and_then(|jurisdiction| jurisdiction.code.as_deref());
    let home = match country("jurisdiction", jurisdiction.unwrap_or_default())? {
        Some(country) => Some(country),
        None => country("addresses", address.unwrap_or_default())?,
    };
    let home = home.map(|country| HomeFact { home: Home::Registered, country, span, source: source.clone() });
    let mut identifiers = Vec::new();
    for number in details.identifiers.iter().flatten() {
        identifiers.extend(identifier(number)?);
    }
    identifiers.sort_unstable();
    identifiers.dedup();
    let name = kept("name", details.name.as_deref().unwrap_or_default())?;
    let entity = LegalEntity { name, kind, identifiers, homes: home.into_iter().collect() };
    Ok(EntityRow { key, entity })
}

fn identifier(number: &Number) -> Result<Option<Identifier>, Reason> {
    let id = number.id.as_deref().unwrap_or_default().trim();
    Ok(match number.scheme.as_deref() {
        Some("XI-LEI") => Some(lei("identifiers", id)?),
        Some("SE-BLV") => Identifier::parse("organisationsnummer", id).ok(),
        Some("FI-PRO") => Identifier::parse("fo_nummer", id).ok(),
        _ => None,
    })
}
