//! A case that names services: what is known of each is resolved on the case's day and written into the case, so that nothing
//! it rests on changes afterwards.

use std::collections::BTreeSet;

use underlag_domain::case::CaseFile;
use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityId, Graph, LawOfDay, Node, ServiceId, When, chain};
use underlag_store::read::Deadline;
use underlag_store::supply::SupplyError;
use uuid::Uuid;

use super::{App, Kept, Suppliers, usual_measure};

/// Longest part of an id in a case that is made from a name.
const LONGEST_SLUG: usize = 40;

/// A service of a case, and what is handed over through it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceOfCase {
    /// The service.
    pub service: Uuid,
    /// Ids of informations of the case; every one when there is none.
    pub informations: Vec<String>,
}

/// The chain of a service could not be written into a case.
#[derive(Debug, thiserror::Error)]
pub enum ChainFailed {
    /// There is no such service.
    #[error("there is no such service; `services` lists them")]
    NoService {
        /// Its place among those that were given.
        at: usize,
    },
    /// The case has no information that could be handed over.
    #[error("the case has no information; state what is handed over")]
    NoInformation,
    /// It could not be loaded.
    #[error(transparent)]
    Supply(#[from] SupplyError),
}

/// Writes what is known of services into a case: their parties as recipients, and a handover for each task, place and
/// information.
///
/// # Errors
/// When a service is not there, the case has no information, or storage fails.
pub async fn resolve(
    app: &App,
    kept: &Kept,
    file: &mut CaseFile,
    services: &[ServiceOfCase],
    when: When,
    deadline: Deadline,
) -> Result<(), ChainFailed> {
    let ids: Vec<Uuid> = services.iter().map(|of| of.service).collect();
    let suppliers = Suppliers::load(&kept.readers, &ids, when, deadline).await?;
    let law = LawOfDay::of(app.engine.register(), when.as_of);
    let graph = Graph::of(suppliers.view(), &law);
    let every: Vec<String> = file.case.informations.iter().map(|information| information.id.clone()).collect();
    for (at, of) in services.iter().enumerate() {
        let Some(Node::Service(service)) = suppliers.near().node(of.service) else {
            return Err(ChainFailed::NoService { at });
        };
        let informations = if of.informations.is_empty() { &every } else { &of.informations };
        if informations.is_empty() {
            return Err(ChainFailed::NoInformation);
        }
        put(&graph, &suppliers, service, informations, file);
    }
    Ok(())
}

fn put(graph: &Graph<'_>, suppliers: &Suppliers, service: ServiceId, informations: &[String], file: &mut CaseFile) {
    let chain = chain(graph, service, &usual_measure(), |entity| id_of(suppliers, entity));
    let there: BTreeSet<String> = file.case.recipients.iter().map(|recipient| recipient.id.clone()).collect();
    for information in informations {
        file.case.handovers.extend(chain.handovers_of(information));
    }
    // A party of several services, or one the case states itself, is one recipient.
    file.case.recipients.extend(chain.recipients.into_iter().filter(|recipient| !there.contains(&recipient.id)));
    for fact in chain.facts {
        if !file.case.facts.iter().any(|known| known.key == fact.key) {
            file.case.facts.push(fact);
        }
    }
}

/// What a party is called in a case: its name as far as an id can be it, and the end of its own id.
fn id_of(suppliers: &Suppliers, entity: EntityId) -> String {
    let name = suppliers.view().entity(entity).map(|entity| entity.name.to_lowercase()).unwrap_or_default();
    let mut slug = String::new();
    for letter in name.chars() {
        match letter {
            'å' | 'ä' => slug.push('a'),
            'ö' => slug.push('o'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            _ if !slug.is_empty() && !slug.ends_with('_') => slug.push('_'),
            _ => {}
        }
        if slug.len() >= LONGEST_SLUG {
            break;
        }
    }
    let id = suppliers.near().id(Node::Entity(entity)).unwrap_or_default().simple().to_string();
    format!("{}_{}", slug.trim_end_matches('_'), id.get(24..).unwrap_or_default())
}

/// The day a case asks about, and by which it is known; none where it says none that can be read.
pub fn when_of(file: &CaseFile) -> Option<When> {
    let day = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<Day>().ok());
    let as_of = day(&file.inquiry.as_of)?;
    Some(When { as_of, known_on: day(&file.inquiry.known_on).unwrap_or(as_of) })
}
