//! Which cases have the services that are reached, and with which information.

use std::collections::{BTreeMap, BTreeSet};

use async_graphql::{Context, ID, Result};
use underlag_domain::case::read_toml;
use underlag_store::nouns::CASE;
use underlag_store::read::{GlobalId, SensitiveRead};
use underlag_store::{CaseInShort, Topic};
use uuid::Uuid;

use super::types::{StruckCase, StruckInformation};
use crate::app::Kept;
use crate::graphql::ErrorCode;
use crate::graphql::budget::beside;

/// Most cases whose information is told at once.
const MOST_CASES: usize = 500;

/// The cases of some services, by service, in the order of their ids.
pub(super) async fn cases(
    ctx: &Context<'_>,
    kept: &Kept,
    services: &[Uuid],
) -> Result<BTreeMap<Uuid, Vec<StruckCase>>> {
    let of_services = kept.store.cases_of_services(services).await.map_err(|error| ErrorCode::of_store(&error))?;
    let short = kept.store.cases_in_short(&of_services).await.map_err(|error| ErrorCode::of_store(&error))?;
    let mut informations = BTreeMap::new();
    if ctx.look_ahead().field("cases").field("informations").exists() {
        if short.len() > MOST_CASES {
            let message = format!(
                "{} cases have these services; at most {MOST_CASES} can tell their information at once: ask \
                                   for them without it, and then for each case",
                short.len()
            );
            return Err(ErrorCode::LimitExceeded.error(message));
        }
        let documents = kept.store.documents_of(&short).await.map_err(|error| ErrorCode::of_store(&error))?;
        let read: BTreeSet<Uuid> = documents.iter().map(|(case, _)| case.0).collect();
        let reads = short.iter().filter(|of| read.contains(&of.case.0)).map(|of| SensitiveRead {
            body: of.body.0,
            of: Topic::Case,
            object: of.case.0,
            field: "informations",
        });
        kept.note_reads(reads.collect()).await.map_err(|error| ErrorCode::of_store(&error))?;
        informations =
            beside(move |_| documents.into_iter().map(|(case, text)| (case.0, named(&text))).collect()).await?;
    }
    let short: BTreeMap<Uuid, CaseInShort> = short.into_iter().map(|case| (case.case.0, case)).collect();
    let mut found: BTreeMap<Uuid, Vec<StruckCase>> = BTreeMap::new();
    for of in of_services {
        let case = short.get(&of.case.0);
        let Some((case, id)) = case.zip(GlobalId::of(&CASE, of.body.0, of.case.0)) else { continue };
        found.entry(of.service).or_default().push(StruckCase {
            id: ID(id.encode()),
            diary_number: case.diary_number.clone(),
            title: case.title.clone(),
            informations: informations.get(&case.case.0).cloned().unwrap_or_default(),
        });
    }
    Ok(found)
}

/// Informations a case names. What is kept was read before it was kept.
fn named(document: &str) -> Vec<StruckInformation> {
    let informations = read_toml(document).map(|file| file.case.informations).unwrap_or_default();
    let told = informations.into_iter().map(|information| StruckInformation {
        name: information.name.unwrap_or_else(|| information.id.clone()),
        key: information.id,
    });
    told.collect()
}
