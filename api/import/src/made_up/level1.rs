//! Level 1: made-up entities in the columns of the golden copy, as wide as these are.

use std::io::{self, Write};

use super::entity::Entity;
use super::table::Table;
use super::{Size, lei};

const FILLED: [&str; 21] = [
    "LEI",
    "Entity.LegalName",
    "Entity.LegalName.xmllang",
    "Entity.LegalAddress.FirstAddressLine",
    "Entity.LegalAddress.City",
    "Entity.LegalAddress.Country",
    "Entity.LegalAddress.PostalCode",
    "Entity.HeadquartersAddress.FirstAddressLine",
    "Entity.HeadquartersAddress.City",
    "Entity.HeadquartersAddress.Country",
    "Entity.HeadquartersAddress.PostalCode",
    "Entity.RegistrationAuthority.RegistrationAuthorityID",
    "Entity.RegistrationAuthority.RegistrationAuthorityEntityID",
    "Entity.LegalJurisdiction",
    "Entity.EntityCategory",
    "Entity.EntityStatus",
    "Entity.EntityCreationDate",
    "Registration.InitialRegistrationDate",
    "Registration.LastUpdateDate",
    "Registration.RegistrationStatus",
    "Registration.NextRenewalDate",
];

/// Columns of a name: how it is written, in which language, of which kind.
fn names(of: &str, count: usize) -> impl Iterator<Item = String> + '_ {
    let parts = move |number: usize| ["", ".xmllang", ".type"].map(|part| format!("{of}.{number}{part}"));
    (1..=count).flat_map(parts)
}

fn address(of: &str) -> impl Iterator<Item = String> + '_ {
    let parts = [
        "xmllang",
        "FirstAddressLine",
        "AddressNumber",
        "AddressNumberWithinBuilding",
        "MailRouting",
        "AdditionalAddressLine.1",
        "AdditionalAddressLine.2",
        "AdditionalAddressLine.3",
        "City",
        "Region",
        "Country",
        "PostalCode",
    ];
    parts.into_iter().map(move |part| format!("{of}.{part}"))
}

/// The columns of the golden copy: those that are read by their published names and in their order, and as many of the
/// others that are nearly always empty as make a row as wide.
fn columns() -> Vec<String> {
    let plain = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut columns = plain(&["LEI", "Entity.LegalName", "Entity.LegalName.xmllang"]);
    columns.extend(names("Entity.OtherEntityNames.OtherEntityName", 5));
    columns.extend(names("Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName", 5));
    columns.extend(address("Entity.LegalAddress"));
    columns.extend(address("Entity.HeadquartersAddress"));
    for of in ["Entity.OtherAddresses.OtherAddress", "Entity.TransliteratedOtherAddresses.TransliteratedOtherAddress"] {
        for number in 1..=5 {
            let of = format!("{of}.{number}");
            columns.push(format!("{of}.type"));
            columns.extend(address(&of));
        }
    }
    columns.extend(plain(&[
        "Entity.RegistrationAuthority.RegistrationAuthorityID",
        "Entity.RegistrationAuthority.OtherRegistrationAuthorityID",
        "Entity.RegistrationAuthority.RegistrationAuthorityEntityID",
        "Entity.LegalJurisdiction",
        "Entity.EntityCategory",
        "Entity.EntitySubCategory",
        "Entity.LegalForm.EntityLegalFormCode",
        "Entity.LegalForm.OtherLegalForm",
        "Entity.AssociatedEntity.type",
        "Entity.AssociatedEntity.AssociatedLEI",
        "Entity.AssociatedEntity.AssociatedEntityName",
        "Entity.AssociatedEntity.AssociatedEntityName.xmllang",
        "Entity.EntityStatus",
        "Entity.EntityCreationDate",
        "Entity.EntityExpirationDate",
        "Entity.EntityExpirationReason",
    ]));
    for number in 1..=5 {
        for part in ["SuccessorLEI", "SuccessorEntityName", "SuccessorEntityName.xmllang"] {
            columns.push(format!("Entity.SuccessorEntity.{number}.{part}"));
        }
    }
    for number in 1..=5 {
        let of = format!("Entity.LegalEntityEvents.LegalEntityEvent.{number}");
        for part in ["group_type", "event_status", "LegalEntityEventType", "LegalEntityEventEffectiveDate"] {
            columns.push(format!("{of}.{part}"));
        }
        for part in ["LegalEntityEventRecordedDate", "ValidationDocuments", "ValidationReference"] {
            columns.push(format!("{of}.{part}"));
        }
        for field in 1..=5 {
            columns.extend(["", ".field_xpath"].map(|part| format!("{of}.AffectedFields.{field}{part}")));
        }
    }
    columns.extend(plain(&[
        "Registration.InitialRegistrationDate",
        "Registration.LastUpdateDate",
        "Registration.RegistrationStatus",
        "Registration.NextRenewalDate",
        "Registration.ManagingLOU",
        "Registration.ValidationSources",
        "Registration.ValidationAuthority.ValidationAuthorityID",
        "Registration.ValidationAuthority.ValidationAuthorityEntityID",
    ]));
    for number in 1..=5 {
        for part in ["ValidationAuthorityID", "ValidationAuthorityEntityID"] {
            columns.push(format!("Registration.OtherValidationAuthorities.OtherValidationAuthority.{number}.{part}"));
        }
    }
    columns.push("ConformityFlag".to_owned());
    columns
}

/// Writes entities in the columns of level 1.
///
/// # Errors
/// When it cannot be written, or there are more entities than numbers for them.
pub fn write_level1(size: Size, out: impl Write) -> io::Result<()> {
    let mut table = Table::new(out, columns(), &FILLED)?;
    for number in 0..size.entities {
        let entity = Entity::of(size, number);
        let is_branch = size.standing(number).is_some_and(|standing| standing.is_branch);
        let line = format!("Gatan {}", number % 900 + 1);
        let postal = format!("{:05}", number % 100_000);
        let updated = format!("{}T08:15:00.000Z", entity.updated);
        table.row(&[
            lei(number).map_err(io::Error::other)?.to_string().as_str(),
            &entity.name,
            "sv",
            &line,
            "Påhittad",
            entity.country,
            &postal,
            &line,
            "Påhittad",
            entity.seat,
            &postal,
            entity.authority,
            &entity.number,
            entity.country,
            if is_branch { "BRANCH" } else { "GENERAL" },
            "ACTIVE",
            "2001-05-17T00:00:00.000Z",
            "2014-02-03T10:00:00.000Z",
            &updated,
            if entity.is_lapsed { "LAPSED" } else { "ISSUED" },
            "2026-02-03T10:00:00.000Z",
        ])?;
    }
    table.finish()
}
