//! What a body states by hand: entities, services, and what connects them; and takes back. Each is an entry of its log.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};
use underlag_domain::day::Day;
use underlag_domain::supplier::{Edge, EntityId, EntityKind, HomeFact, LegalEntity, Link, Node, ServiceId, Source};
use uuid::Uuid;

use super::fact::{Origin, row_of_edge, rows_of_homes, steps};
use super::import_rows::{column_of, new_entity};
use super::shared_order;
use crate::audit::Event;
use crate::encoding::hex;
use crate::entity::{legal_entity, service, supply_fact, supply_step};
use crate::id::new_id;
use crate::order::fold;
use crate::refusal::{Refusal, Topic, Written, suitable};
use crate::writing::Writing;

/// Longest name of an entity or a service, in characters.
pub const LONGEST_SUPPLIER_NAME: usize = 300;
/// Longest name of a source, a certificate or a reason, in characters.
pub const LONGEST_SOURCE: usize = 500;
/// Most statements made at once.
pub const MOST_STATED: usize = 200;

/// A service to be added (tjänst).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewService {
    /// Name, as its provider sells it.
    pub name: String,
    /// The entity that contracts to provide it.
    pub provider: Uuid,
}

/// What is stated at once (uppgifter).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stating {
    /// Whom the edges name: the ids in them are positions here, of entities and of services.
    pub nodes: Vec<Uuid>,
    /// What connects them.
    pub edges: Vec<Edge>,
    /// Where some of them are at home, by their positions.
    pub homes: Vec<(usize, HomeFact)>,
}

/// A statement that is kept: whom it is kept with, and its id (uppgiftens beteckning).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The entity or service.
    pub subject: Uuid,
    /// The id, made from the content.
    pub fact: Vec<u8>,
}

impl Writing {
    /// Adds a legal entity with where it is at home.
    ///
    /// # Errors
    /// Refused when its name cannot be used, or somebody has one of its numbers; fails when the database does.
    pub async fn add_legal_entity(&mut self, entity: &LegalEntity) -> Written<Uuid> {
        name_suits(entity.kind, &entity.name)?;
        for home in &entity.homes {
            source_suits(&home.source)?;
        }
        for identifier in &entity.identifiers {
            let Some(column) = column_of(identifier.scheme()) else { continue };
            let found = legal_entity::Entity::find().filter(column.eq(identifier.to_string()));
            // A number for value added tax can be shared by a group.
            if let (false, Some(other)) = (identifier.scheme() == "vat", found.one(self.transaction()).await?) {
                return Err(Refusal::DuplicateIdentifier { entity: other.id }.into());
            }
        }
        let id = new_id();
        let order = shared_order()?;
        let key = super::ImportKey::Own { scheme: "", id: entity.name.clone() };
        let row = new_entity(id, &key, Some(entity), &order, self.at());
        legal_entity::Entity::insert(row.into_active_model()).exec_without_returning(self.transaction()).await?;
        let numbers = entity.identifiers.iter().map(|one| format!("{} {one}", one.scheme())).collect();
        self.log(Topic::LegalEntity, Some(id), &Event::LegalEntityAdded { name: entity.name.clone(), numbers }).await?;
        if !entity.homes.is_empty() {
            let homes = entity.homes.iter().map(|home| (0, home.clone())).collect();
            self.state(&Stating { nodes: vec![id], edges: Vec::new(), homes }).await?;
        }
        Ok(id)
    }

    /// Adds a service.
    ///
    /// # Errors
    /// Refused when its name cannot be used, or there is no such provider; fails when the database does.
    pub async fn add_service(&mut self, new: &NewService) -> Written<Uuid> {
        suitable("name", &new.name, LONGEST_SUPPLIER_NAME)?;
        self.entity_is_there(new.provider).await?;
        let id = new_id();
        let row = service::Model {
            id,
            name: new.name.clone(),
            name_key: shared_order()?.key(&new.name),
            name_fold: fold(&new.name),
            provider: new.provider,
            created_at: self.at().to_owned(),
        };
        service::Entity::insert(row.into_active_model()).exec_without_returning(self.transaction()).await?;
        self.walk(vec![(id, new.provider)]).await?;
        let event = Event::ServiceAdded { name: new.name.clone(), provider: new.provider };
        self.log(Topic::Service, Some(id), &event).await?;
        Ok(id)
    }

    /// States something; what is stated already is not stated again.
    ///
    /// # Errors
    /// Refused when somebody named is not there, a text cannot be used, or there is too much; fails when the database does.
    pub async fn state(&mut self, stating: &Stating) -> Written<Vec<Stated>> {
        let count = stating.edges.len() + stating.homes.len();
        if count == 0 || count > MOST_STATED {
            return Err(Refusal::TooMany { most: MOST_STATED }.into());
        }
        let origin = Origin { publisher: None, body: Some(self.body().0) };
        let mut rows = Vec::with_capacity(count);
        for edge in &stating.edges {
            self.can_be_stated(&stating.nodes, edge).await?;
            let end = |node: Node| stating.nodes.get(node.position() as usize).copied();
            rows.push(row_of_edge(edge, end, origin)?);
        }
        for (at, home) in &stating.homes {
            source_suits(&home.source)?;
            let id = *stating.nodes.get(*at).ok_or(Refusal::NotFound { noun: Topic::LegalEntity })?;
            self.entity_is_there(id).await?;
            self.keep_country(id, home).await?;
            rows.extend(rows_of_homes(id, std::slice::from_ref(home), origin));
        }
        let stated: Vec<Stated> =
            rows.iter().map(|row| Stated { subject: row.subject, fact: row.id.clone() }).collect();
        self.walk(rows.iter().flat_map(steps).collect()).await?;
        for row in rows {
            let (subject, id) = (row.subject, row.id.clone());
            let content = serde_json::to_string(&content(&row)).map_err(crate::StoreError::database)?;
            supply_fact::Entity::insert(row.into_active_model())
                .on_conflict(
                    OnConflict::columns([supply_fact::Column::Subject, supply_fact::Column::Id])
                        .value(supply_fact::Column::Replaced, Expr::value(Option::<String>::None))
                        .to_owned(),
                )
                .exec_without_returning(self.transaction())
                .await?;
            let event = Event::SupplierFactStated { fact: hex(&id), content };
            self.log(Topic::SupplyFact, Some(subject), &event).await?;
        }
        Ok(stated)
    }

    /// Takes a statement back from a day on; on days before, it is still known. Who stated it first does not matter: it is
    /// logged who took it back, and why.
    ///
    /// # Errors
    /// Refused when there is no such statement, or it has been taken back; fails when the database does.
    pub async fn take_back(&mut self, stated: &Stated, day: Day, reason: &str) -> Written<()> {
        suitable("reason", reason, LONGEST_SOURCE)?;
        let marked = supply_fact::Entity::update_many()
            .col_expr(supply_fact::Column::Replaced, Expr::value(day.to_string()))
            .filter(supply_fact::Column::Subject.eq(stated.subject))
            .filter(supply_fact::Column::Id.eq(stated.fact.clone()))
            .filter(supply_fact::Column::Replaced.is_null())
            .exec(self.transaction())
            .await?;
        if marked.rows_affected == 0 {
            return Err(Refusal::NotFound { noun: Topic::SupplyFact }.into());
        }
        let event =
            Event::SupplierFactTakenBack { fact: hex(&stated.fact), day: day.to_string(), reason: reason.to_owned() };
        self.log(Topic::SupplyFact, Some(stated.subject), &event).await?;
        Ok(())
    }

    async fn can_be_stated(&self, nodes: &[Uuid], edge: &Edge) -> Written<()> {
        source_suits(&edge.source)?;
        if let Link::Certified { scheme: underlag_domain::supplier::Scheme::Named(name), .. } = &edge.link {
            suitable("scheme", name, LONGEST_SOURCE)?;
        }
        for node in edge.link.named() {
            match node {
                Node::Entity(EntityId(at)) => {
                    let id = nodes.get(at as usize).ok_or(Refusal::NotFound { noun: Topic::LegalEntity })?;
                    self.entity_is_there(*id).await?;
                }
                Node::Service(ServiceId(at)) => {
                    let id = nodes.get(at as usize).ok_or(Refusal::NotFound { noun: Topic::Service })?;
                    self.service_is_there(*id).await?;
                }
            }
        }
        Ok(())
    }

    /// Refuses an entity that is not there.
    pub(crate) async fn entity_is_there(&self, id: Uuid) -> Written<()> {
        match legal_entity::Entity::find_by_id(id).one(self.transaction()).await? {
            Some(_) => Ok(()),
            None => Err(Refusal::NotFound { noun: Topic::LegalEntity }.into()),
        }
    }

    /// Refuses a service that is not there.
    pub(crate) async fn service_is_there(&self, id: Uuid) -> Written<()> {
        match service::Entity::find_by_id(id).one(self.transaction()).await? {
            Some(_) => Ok(()),
            None => Err(Refusal::NotFound { noun: Topic::Service }.into()),
        }
    }

    /// Lists show the country of the seat, else of the register, as last stated.
    async fn keep_country(&self, entity: Uuid, home: &HomeFact) -> Written<()> {
        let kept = legal_entity::Entity::find_by_id(entity).one(self.transaction()).await?.and_then(|row| row.country);
        if kept.is_none() || home.home == underlag_domain::supplier::Home::Seat {
            legal_entity::Entity::update_many()
                .col_expr(legal_entity::Column::Country, Expr::value(home.country.code()))
                .filter(legal_entity::Column::Id.eq(entity))
                .exec(self.transaction())
                .await?;
        }
        Ok(())
    }

    async fn walk(&self, steps: Vec<(Uuid, Uuid)>) -> Written<()> {
        for (from_node, to_node) in steps {
            supply_step::Entity::insert(supply_step::Model { from_node, to_node }.into_active_model())
                .on_conflict_do_nothing()
                .exec_without_returning(self.transaction())
                .await?;
        }
        Ok(())
    }
}

/// A name of an entity: some of most kinds; of natural persons none, since nothing but their country is kept.
pub(crate) fn name_suits(kind: EntityKind, name: &str) -> Result<(), Refusal> {
    if kind == EntityKind::NaturalPersons && name.is_empty() {
        return Ok(());
    }
    suitable("name", name, LONGEST_SUPPLIER_NAME)
}

fn source_suits(source: &Source) -> Result<(), Refusal> {
    suitable("source", &source.what, LONGEST_SOURCE)
}

/// What of a row is told in the log: every column that says something.
fn content(row: &supply_fact::Model) -> std::collections::BTreeMap<&'static str, String> {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string());
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let said = [
        ("kind", Some(row.kind.clone())),
        ("object", id(row.object)),
        ("employer", id(row.employer)),
        ("key_holder", id(row.key_holder)),
        ("country", row.country.clone()),
        ("home", row.home.clone()),
        ("task", row.task.clone()),
        ("capital_min", number(row.capital_min)),
        ("capital_max", number(row.capital_max)),
        ("votes_min", number(row.votes_min)),
        ("votes_max", number(row.votes_max)),
        ("directness", row.directness.clone()),
        ("basis", row.basis.clone()),
        ("reason", row.reason.clone()),
        ("clear_text", row.clear_text.clone()),
        ("ciphertext", row.ciphertext.clone()),
        ("metadata", row.metadata.clone()),
        ("keys", row.keys.clone()),
        ("scheme", row.scheme.clone()),
        ("listing", row.listing.clone()),
        ("list", row.list.clone()),
        ("begins", row.begins.clone()),
        ("ends", row.ends.clone()),
        ("ending", Some(row.ending.clone())),
        ("source", Some(row.source.clone())),
        ("said", Some(row.said.clone())),
        ("evidence", Some(row.evidence.clone())),
        ("said_by", Some(row.said_by.clone())),
    ];
    said.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
