//! The register of law as it is kept, with its entries.

use serde::Serialize;
use underlag_domain::assess::Engine;
use underlag_domain::day::Day;
use underlag_domain::overview::{Listing, listings};
use underlag_store::{RegisterEntry, RegisterSnapshot, Store, StoreError, digest};

/// Keeps the register of an engine with its entries, unless they are kept already.
///
/// # Errors
/// When storage fails.
pub async fn keep_register(engine: &Engine, store: &Store) -> Result<(), StoreError> {
    let entries = listings(engine).iter().map(entry).collect::<Result<Vec<_>, _>>()?;
    store.keep_register(snapshot(engine)?, &entries).await
}

/// The register as it is kept. The receipt's hash of the register is that of its JSON.
pub(super) fn snapshot(engine: &Engine) -> Result<RegisterSnapshot, StoreError> {
    let content = json(engine.register())?;
    Ok(RegisterSnapshot { hash: digest(content.as_bytes()), engine: Engine::VERSION.to_owned(), content })
}

fn entry(listing: &Listing) -> Result<RegisterEntry, StoreError> {
    let entry = &listing.entry;
    Ok(RegisterEntry {
        entry: entry.id.clone(),
        citation: entry.citation.clone(),
        country: entry.country.clone(),
        kind: code(&entry.kind)?,
        from: entry.from.map(|from| from.to_string()),
        to: entry.to.map(Day::date),
        annulled: listing.annulled.map(Day::date),
        reaches_to: listing.reaches_to.map(Day::date),
        check_again: entry.check_again.map(Day::date),
        source: entry.source.source.clone(),
        checked: entry.source.checked.date(),
        standing: code(&entry.source.standing)?,
    })
}

pub(super) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Database(Box::new(error)))
}

/// A value of a closed list as its JSON form writes it.
pub(super) fn code(value: &impl Serialize) -> Result<String, StoreError> {
    Ok(json(value)?.trim_matches('"').to_owned())
}
