//! Rows of an import: who is meant by a key, and what is new.

use std::collections::{BTreeSet, HashMap};

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, EntityTrait as _, ExprTrait as _,
    IntoActiveModel as _, QueryFilter as _,
};
use underlag_domain::supplier::{Edge, EntityKind, Home, Identifier, LegalEntity, Node};
use uuid::Uuid;

use super::codes::Coded as _;
use super::fact::{Origin, row_of_edge, rows_of_homes, steps};
use crate::encoding::{Encoding, id_of};
use crate::entity::{entity_key, legal_entity, service, supply_fact, supply_step};
use crate::error::StoreError;
use crate::id::new_id;
use crate::order::{Order, fold};

/// How an entity or a service is named in a file (beteckning).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportKey {
    /// By a checked number.
    Identifier {
        /// `lei`, `organisationsnummer`, `fo_nummer` or `vat`.
        scheme: &'static str,
        /// The number.
        number: String,
    },
    /// By an id of the file's own.
    Own {
        /// Whose ids.
        scheme: &'static str,
        /// The id.
        id: String,
    },
}

/// What a row of a file says (rad).
#[derive(Clone, Debug)]
pub enum ImportRow {
    /// There is an entity.
    Entity {
        /// By which the file names it.
        key: ImportKey,
        /// What is said of it.
        entity: LegalEntity,
    },
    /// There is a service.
    Service {
        /// By which the file names it.
        key: ImportKey,
        /// Name.
        name: String,
        /// Who provides it.
        provider: ImportKey,
    },
    /// Something connects them.
    Edge {
        /// Whom it names; the ids in the edge, of entities and of services, are positions here.
        ends: Vec<ImportKey>,
        /// What is said.
        edge: Edge,
    },
}

/// What a batch came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Placed {
    pub(super) entities: u64,
    pub(super) facts: u64,
    /// Subject and id of every statement that was made, new or not.
    pub(super) made: Vec<(Uuid, Vec<u8>)>,
}

/// Rows of one insert.
const BATCH: usize = 500;

/// A batch under way.
pub(super) struct Batch<'t> {
    transaction: &'t DatabaseTransaction,
    order: &'t Order,
    at: String,
    known: HashMap<ImportKey, Uuid>,
    entities: HashMap<Uuid, (legal_entity::Model, Standing)>,
    keys: Vec<entity_key::Model>,
}

/// How an entity stands in a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Kept as it is.
    Kept,
    /// Kept, and other things are now said of it.
    Changed,
    /// Not kept yet.
    New,
}

impl<'t> Batch<'t> {
    pub(super) fn new(transaction: &'t DatabaseTransaction, order: &'t Order, at: String) -> Self {
        Self { transaction, order, at, known: HashMap::new(), entities: HashMap::new(), keys: Vec::new() }
    }

    /// Puts rows in place.
    pub(super) async fn place(mut self, rows: &[ImportRow], origin: Origin) -> Result<Placed, StoreError> {
        self.find(rows).await?;
        let mut facts = Vec::with_capacity(rows.len());
        let mut services = Vec::new();
        for row in rows {
            match row {
                ImportRow::Entity { key, entity } => {
                    let id = self.entity(key, Some(entity));
                    facts.extend(rows_of_homes(id, &entity.homes, origin));
                }
                ImportRow::Service { key, name, provider } => {
                    let provider = self.entity(provider, None);
                    services.extend(self.service(key, name, provider));
                }
                ImportRow::Edge { ends, edge } => {
                    let services: BTreeSet<u32> = edge.link.nodes().filter_map(service_at).collect();
                    let ids: Vec<Uuid> = (0..)
                        .zip(ends)
                        .map(|(at, end)| if services.contains(&at) { own_id(end) } else { self.entity(end, None) })
                        .collect();
                    let end = |node: Node| ids.get(node.position() as usize).copied();
                    facts.push(row_of_edge(edge, end, origin)?);
                }
            }
        }
        self.write(facts, services).await
    }

    /// Finds who is known already of those the rows name.
    async fn find(&mut self, rows: &[ImportRow]) -> Result<(), StoreError> {
        let mut named: HashMap<&'static str, BTreeSet<String>> = HashMap::new();
        let mut name = |key: &ImportKey| {
            let (ImportKey::Identifier { scheme, number: id } | ImportKey::Own { scheme, id }) = key;
            named.entry(scheme).or_default().insert(id.clone());
        };
        for row in rows {
            match row {
                ImportRow::Entity { key, entity } => {
                    name(key);
                    entity.identifiers.iter().map(key_of).for_each(|key| name(&key));
                }
                ImportRow::Service { key, provider, .. } => [key, provider].into_iter().for_each(&mut name),
                ImportRow::Edge { ends, .. } => ends.iter().for_each(&mut name),
            }
        }
        for (scheme, numbers) in named {
            let numbers: Vec<String> = numbers.into_iter().collect();
            for numbers in numbers.chunks(BATCH) {
                self.find_by(scheme, numbers).await?;
            }
        }
        Ok(())
    }

    async fn find_by(&mut self, scheme: &'static str, numbers: &[String]) -> Result<(), StoreError> {
        let Some(column) = column_of(scheme) else {
            let found = entity_key::Entity::find()
                .filter(entity_key::Column::Scheme.eq(scheme))
                .filter(entity_key::Column::Number.is_in(numbers.iter().cloned()))
                .all(self.transaction)
                .await?;
            let entities = legal_entity::Entity::find()
                .filter(legal_entity::Column::Id.is_in(found.iter().map(|row| row.entity)))
                .all(self.transaction)
                .await?;
            self.entities.extend(entities.into_iter().map(|row| (row.id, (row, Standing::Kept))));
            for row in found {
                self.known.entry(ImportKey::Own { scheme, id: row.number }).or_insert(row.entity);
            }
            return Ok(());
        };
        let found =
            legal_entity::Entity::find().filter(column.is_in(numbers.iter().cloned())).all(self.transaction).await?;
        for row in found {
            if let Some(number) = number_of(&row, scheme) {
                // Of several with the same number the first that was added is meant.
                let key = ImportKey::Identifier { scheme, number: number.to_owned() };
                let first = self.known.entry(key).or_insert(row.id);
                *first = Ord::min(row.id, *first);
            }
            self.entities.insert(row.id, (row, Standing::Kept));
        }
        Ok(())
    }

    /// The id of an entity, which is added when nobody has the key. What is said of one that is there is put in.
    fn entity(&mut self, key: &ImportKey, said: Option<&LegalEntity>) -> Uuid {
        let keys: Vec<ImportKey> = said.iter().flat_map(|said| said.identifiers.iter().map(key_of)).collect();
        let by_another = || keys.iter().filter_map(|key| self.known.get(key)).find(|id| self.can_be(**id, key));
        let found = self.known.get(key).or_else(by_another).copied();
        if let (Some(id), None) = (found, said) {
            return id;
        }
        let id = found.unwrap_or_else(new_id);
        match (self.entities.get_mut(&id), said) {
            (Some((row, standing)), Some(said)) => {
                let was = row.clone();
                put(row, key, said, self.order);
                if *row != was && *standing == Standing::Kept {
                    *standing = Standing::Changed;
                }
            }
            (Some(_), None) => {}
            (None, said) => {
                let row = new_entity(id, key, said, self.order, &self.at);
                self.entities.insert(id, (row, Standing::New));
            }
        }
        if let ImportKey::Own { scheme, id: own } = key
            && !self.known.contains_key(key)
        {
            self.keys.push(entity_key::Model { scheme: (*scheme).to_owned(), number: own.clone(), entity: id });
        }
        for key in keys.into_iter().chain([key.clone()]) {
            self.known.entry(key).or_insert(id);
        }
        id
    }

    /// Whether an entity that has another of the numbers can be the one with this key: not when it has another number of the
    /// kind, as a branch has that is registered under its head's number.
    fn can_be(&self, id: Uuid, key: &ImportKey) -> bool {
        let ImportKey::Identifier { scheme, number } = key else { return true };
        self.entities.get(&id).and_then(|(row, _)| number_of(row, scheme)).is_none_or(|known| known == number)
    }

    fn service(&mut self, key: &ImportKey, name: &str, provider: Uuid) -> Option<service::Model> {
        if self.known.contains_key(key) {
            return None;
        }
        let id = own_id(key);
        self.known.insert(key.clone(), id);
        Some(service::Model {
            id,
            name: name.to_owned(),
            name_key: self.order.key(name),
            name_fold: fold(name),
            provider,
            created_at: self.at.clone(),
        })
    }

    async fn write(self, facts: Vec<supply_fact::Model>, services: Vec<service::Model>) -> Result<Placed, StoreError> {
        let Self { transaction, entities, keys, .. } = self;
        let mut new = Vec::new();
        for (row, standing) in entities.into_values() {
            match standing {
                Standing::Kept => {}
                Standing::Changed => {
                    legal_entity::Entity::update(row.into_active_model().reset_all()).exec(transaction).await?;
                }
                Standing::New => new.push(row),
            }
        }
        // In the order they were met, so that tables grow at their end.
        new.sort_unstable_by_key(|row| row.id);
        let mut placed = Placed { entities: new.len() as u64, ..Placed::default() };
        insert::<legal_entity::Entity, _>(transaction, new, None).await?;
        insert::<entity_key::Entity, _>(transaction, keys, Some(OnConflict::new().do_nothing().to_owned())).await?;
        let mut walked: BTreeSet<(Uuid, Uuid)> =
            services.iter().map(|service| (service.id, service.provider)).collect();
        let nothing = || Some(OnConflict::new().do_nothing().to_owned());
        insert::<service::Entity, _>(transaction, services, nothing()).await?;
        walked.extend(facts.iter().flat_map(steps));
        let walked = walked.into_iter().map(|(from_node, to_node)| supply_step::Model { from_node, to_node });
        insert::<supply_step::Entity, _>(transaction, walked.collect(), nothing()).await?;
        placed.made = facts.iter().map(|fact| (fact.subject, fact.id.clone())).collect();
        // What was replaced and is said again counts again.
        let again = OnConflict::columns([supply_fact::Column::Subject, supply_fact::Column::Id])
            .value(supply_fact::Column::Replaced, Expr::value(Option::<String>::None))
            .action_and_where(Expr::col((supply_fact::Entity, supply_fact::Column::Replaced)).is_not_null())
            .to_owned();
        let mut once: Vec<supply_fact::Model> = facts;
        once.sort_by(|one, other| (one.subject, &one.id).cmp(&(other.subject, &other.id)));
        once.dedup_by(|one, other| (one.subject, &one.id) == (other.subject, &other.id));
        placed.facts = insert::<supply_fact::Entity, _>(transaction, once, Some(again)).await?;
        Ok(placed)
    }
}

/// Inserts rows, and tells how many were.
async fn insert<E, M>(
    transaction: &DatabaseTransaction,
    rows: Vec<M>,
    conflict: Option<OnConflict>,
) -> Result<u64, StoreError>
where
    E: sea_orm::EntityTrait<Model = M>,
    M: sea_orm::ModelTrait<Entity = E> + sea_orm::IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: Send,
{
    let mut count = 0;
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some = rows.by_ref().take(BATCH).map(sea_orm::IntoActiveModel::into_active_model);
        let mut statement = E::insert_many(some);
        if let Some(conflict) = &conflict {
            statement = statement.on_conflict(conflict.clone());
        }
        count += statement.exec_without_returning(transaction).await?;
    }
    Ok(count)
}

/// A key as an identifier gives it.
pub(super) fn key_of(identifier: &Identifier) -> ImportKey {
    ImportKey::Identifier { scheme: identifier.scheme(), number: identifier.to_string() }
}

/// The column of a scheme; none for those kept apart.
pub(crate) fn column_of(scheme: &str) -> Option<legal_entity::Column> {
    match scheme {
        "lei" => Some(legal_entity::Column::Lei),
        "organisationsnummer" => Some(legal_entity::Column::OrganisationNumber),
        "fo_nummer" => Some(legal_entity::Column::BusinessId),
        "vat" => Some(legal_entity::Column::Vat),
        _ => None,
    }
}

fn number_of<'r>(row: &'r legal_entity::Model, scheme: &str) -> Option<&'r str> {
    let number = match scheme {
        "lei" => &row.lei,
        "organisationsnummer" => &row.organisation_number,
        "fo_nummer" => &row.business_id,
        _ => &row.vat,
    };
    number.as_deref()
}

/// Puts numbers of an entity where it has none of the kind.
fn put_numbers(row: &mut legal_entity::Model, keys: impl Iterator<Item = ImportKey>) {
    for key in keys {
        let ImportKey::Identifier { scheme, number } = key else { continue };
        let place = match scheme {
            "lei" => &mut row.lei,
            "organisationsnummer" => &mut row.organisation_number,
            "fo_nummer" => &mut row.business_id,
            _ => &mut row.vat,
        };
        if place.is_none() {
            *place = Some(number);
        }
    }
}

/// Puts in what is said of an entity that is there: a name newly read stands in for the one before.
fn put(row: &mut legal_entity::Model, key: &ImportKey, said: &LegalEntity, order: &Order) {
    if row.name != said.name {
        // Until now only its number was known.
        if row.lei.as_deref() == Some(row.name.as_str()) || is_own(key, &row.name) {
            said.kind.code().clone_into(&mut row.kind);
        }
        row.name.clone_from(&said.name);
        row.name_key = order.key(&said.name);
        row.name_fold = fold(&said.name);
    }
    put_numbers(row, said.identifiers.iter().map(key_of).chain([key.clone()]));
    if let Some(country) = country_of(said) {
        row.country = Some(country);
    }
}

fn is_own(key: &ImportKey, name: &str) -> bool {
    matches!(key, ImportKey::Own { id, .. } if id == name)
}

/// Country of the seat, else of the register, as last stated.
pub(super) fn country_of(said: &LegalEntity) -> Option<String> {
    let last = |home| {
        let of = said.homes.iter().filter(|fact| fact.home == home);
        of.max_by_key(|fact| fact.source.day).map(|fact| fact.country.code().to_owned())
    };
    last(Home::Seat).or_else(|| last(Home::Registered))
}

/// A row for an entity; one that is only named is called by its number until more is said.
pub(super) fn new_entity(
    id: Uuid,
    key: &ImportKey,
    said: Option<&LegalEntity>,
    order: &Order,
    at: &str,
) -> legal_entity::Model {
    let (ImportKey::Identifier { number, .. } | ImportKey::Own { id: number, .. }) = key;
    let name = said.map_or(number, |said| &said.name);
    let mut row = legal_entity::Model {
        id,
        name: name.clone(),
        name_key: order.key(name),
        name_fold: fold(name),
        kind: said.map_or(EntityKind::Company, |said| said.kind).code().to_owned(),
        country: said.and_then(country_of),
        lei: None,
        organisation_number: None,
        business_id: None,
        vat: None,
        created_at: at.to_owned(),
    };
    let numbers = said.iter().flat_map(|said| said.identifiers.iter().map(key_of));
    put_numbers(&mut row, numbers.chain([key.clone()]));
    row
}

/// The position of a service among the ends of an edge.
fn service_at(node: Node) -> Option<u32> {
    match node {
        Node::Service(service) => Some(service.0),
        Node::Entity(_) => None,
    }
}

/// The id of a service that a file names by an id of its own: the same whenever it is read.
fn own_id(key: &ImportKey) -> Uuid {
    let (ImportKey::Identifier { scheme, number: id } | ImportKey::Own { scheme, id }) = key;
    id_of(Encoding::new("underlag service key 1").text(scheme).text(id).finish())
}
