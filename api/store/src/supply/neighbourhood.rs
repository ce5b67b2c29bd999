//! The neighbourhood of what is asked about: everything an exposure depends on, in two statements whatever its depth.

use std::collections::HashMap;

use underlag_domain::day::Day;
use underlag_domain::supplier::{Base, Edge, EdgeId, EntityId, Identifier, LegalEntity, Node, Service, ServiceId};
use uuid::Uuid;

use super::codes::Coded as _;
use super::fact::{Said, said};
use crate::entity::supply_fact::Model;
use crate::error::StoreError;
use crate::read::{Cells, Deadline, Readers, Session, Sql, Value, Work, id};

/// Most statements that are loaded for one question; more take too long to walk.
pub const MOST_FACTS: usize = 50_000;

/// A neighbourhood cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum SupplyError {
    /// Too much is connected with what was asked about.
    #[error("more than {MOST_FACTS} statements are connected with it; ask about fewer at once")]
    TooLarge,
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Entities, services and statements around what was asked about, with the ids storage has for them (grannskap).
#[derive(Clone, Debug)]
pub struct Neighbourhood {
    base: Base,
    entities: Vec<Uuid>,
    services: Vec<Uuid>,
    facts: Vec<Vec<u8>>,
    places: HashMap<Uuid, Node>,
}

impl Neighbourhood {
    /// Loads what is connected with some entities and services, as it was known at the end of a day. What is not there is
    /// left out.
    ///
    /// # Errors
    /// When too much is connected with them, or storage fails.
    pub async fn load(
        readers: &Readers,
        roots: &[Uuid],
        known_on: Day,
        deadline: Deadline,
    ) -> Result<Self, SupplyError> {
        let around = Around { roots: roots.to_vec(), every_service: false, known_on };
        Self::of(readers.carry_out(around, deadline).await?)
    }

    /// Loads what is connected with every service there is, and with others besides, as it was known at the end of a day.
    ///
    /// # Errors
    /// When too much is connected with them, or storage fails.
    pub async fn of_services(
        readers: &Readers,
        others: &[Uuid],
        known_on: Day,
        deadline: Deadline,
    ) -> Result<Self, SupplyError> {
        let around = Around { roots: others.to_vec(), every_service: true, known_on };
        Self::of(readers.carry_out(around, deadline).await?)
    }

    fn of(found: Found) -> Result<Self, SupplyError> {
        let Found { mut nodes, facts } = found;
        if facts.len() > MOST_FACTS {
            return Err(SupplyError::TooLarge);
        }
        nodes.sort_unstable_by_key(|node| node.id);
        let mut places = HashMap::with_capacity(nodes.len());
        let (mut entities, mut services) = (Vec::new(), Vec::new());
        for node in &nodes {
            let place = if node.provider.is_some() {
                services.push(node.id);
                Node::Service(ServiceId(number(services.len())?))
            } else {
                entities.push(node.id);
                Node::Entity(EntityId(number(entities.len())?))
            };
            places.insert(node.id, place);
        }
        let place_of = |id: Uuid| places.get(&id).copied();
        let (mut legal_entities, mut sold) = (Vec::with_capacity(entities.len()), Vec::with_capacity(services.len()));
        for node in nodes {
            match node.provider {
                None => legal_entities.push(node.entity()?),
                Some(provider) => match place_of(provider) {
                    Some(Node::Entity(provider)) => sold.push(Service { name: node.name, provider }),
                    _ => return Err(StoreError::Corrupt { noun: "service" }.into()),
                },
            }
        }
        let (mut edges, mut ids): (Vec<Edge>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
        for fact in facts {
            match said(&fact, place_of)? {
                Said::Edge(edge) => {
                    edges.push(edge);
                    ids.push(fact.id);
                }
                Said::Homes(homes) => {
                    if let Some(Node::Entity(EntityId(at))) = place_of(fact.subject)
                        && let Some(entity) = legal_entities.get_mut(at as usize)
                    {
                        entity.homes.extend(homes);
                    }
                }
            }
        }
        let base = Base::new(legal_entities, sold, edges).map_err(StoreError::database)?;
        Ok(Self { base, entities, services, facts: ids, places })
    }

    /// What was loaded.
    pub const fn base(&self) -> &Base {
        &self.base
    }

    /// Where in the base an entity or a service stands; none when it was not loaded, because it is not there.
    pub fn node(&self, id: Uuid) -> Option<Node> {
        self.places.get(&id).copied()
    }

    /// The id of an entity or a service; none for what was assumed beside the base.
    pub fn id(&self, node: Node) -> Option<Uuid> {
        match node {
            Node::Entity(EntityId(at)) => self.entities.get(at as usize).copied(),
            Node::Service(ServiceId(at)) => self.services.get(at as usize).copied(),
        }
    }

    /// The id of a statement, made from its content; none for what was assumed beside the base.
    pub fn fact(&self, EdgeId(at): EdgeId) -> Option<&[u8]> {
        self.facts.get(at as usize).map(Vec::as_slice)
    }
}

/// The position of the last of so many.
fn number(count: usize) -> Result<u32, StoreError> {
    u32::try_from(count.saturating_sub(1)).map_err(StoreError::database)
}

/// An entity or a service as it is stored.
struct StoredNode {
    id: Uuid,
    name: String,
    kind: Option<String>,
    identifiers: Vec<(&'static str, String)>,
    /// Of a service.
    provider: Option<Uuid>,
}

impl StoredNode {
    fn entity(self) -> Result<LegalEntity, StoreError> {
        let broken = StoreError::Corrupt { noun: "legal entity" };
        let Some(kind) = self.kind else { return Err(broken) };
        let kind = underlag_domain::supplier::EntityKind::of_code(&kind)?;
        let identifier = |(scheme, number): &(&str, String)| Identifier::parse(scheme, number).ok();
        let identifiers = self.identifiers.iter().map(identifier).collect::<Option<Vec<_>>>().ok_or(broken)?;
        Ok(LegalEntity { name: self.name, kind, identifiers, homes: Vec::new() })
    }
}

/// Columns with the schemes of the identifiers in them.
const IDENTIFIERS: [(&str, &str); 4] =
    [("lei", "lei"), ("organisation_number", "organisationsnummer"), ("business_id", "fo_nummer"), ("vat", "vat")];

/// Columns of a statement, in the order they are read.
const COLUMNS: [&str; 33] = [
    "subject",
    "id",
    "kind",
    "object",
    "employer",
    "key_holder",
    "country",
    "home",
    "task",
    "capital_min",
    "capital_max",
    "votes_min",
    "votes_max",
    "directness",
    "basis",
    "reason",
    "clear_text",
    "ciphertext",
    "metadata",
    "keys",
    "scheme",
    "listing",
    "list",
    "begins",
    "ends",
    "ending",
    "source",
    "said",
    "evidence",
    "said_by",
    "publisher",
    "body",
    "replaced",
];

fn fact(row: &dyn Cells) -> Result<Model, StoreError> {
    let text = |at| row.text_if_any(at).map(|text| text.map(str::to_owned));
    let known = |at| row.text(at).map(str::to_owned);
    let id_if_any = |at| if row.is_null(at)? { Ok(None) } else { id(row.bytes(at)?).map(Some) };
    let number = |at| if row.is_null(at)? { Ok(None) } else { row.number(at).map(Some) };
    Ok(Model {
        subject: id(row.bytes(0)?)?,
        id: row.bytes(1)?.to_vec(),
        kind: known(2)?,
        object: id_if_any(3)?,
        employer: id_if_any(4)?,
        key_holder: id_if_any(5)?,
        country: text(6)?,
        home: text(7)?,
        task: text(8)?,
        capital_min: number(9)?,
        capital_max: number(10)?,
        votes_min: number(11)?,
        votes_max: number(12)?,
        directness: text(13)?,
        basis: text(14)?,
        reason: text(15)?,
        clear_text: text(16)?,
        ciphertext: text(17)?,
        metadata: text(18)?,
        keys: text(19)?,
        scheme: text(20)?,
        listing: text(21)?,
        list: text(22)?,
        begins: text(23)?,
        ends: text(24)?,
        ending: known(25)?,
        source: known(26)?,
        said: known(27)?,
        evidence: known(28)?,
        said_by: known(29)?,
        publisher: text(30)?,
        body: id_if_any(31)?,
        replaced: text(32)?,
    })
}

/// Everything around some nodes.
struct Around {
    roots: Vec<Uuid>,
    every_service: bool,
    known_on: Day,
}

struct Found {
    nodes: Vec<StoredNode>,
    facts: Vec<Model>,
}

impl Around {
    /// Begins a statement with everybody who must be loaded, each once, round any circle.
    fn near(&self, sql: &mut Sql) {
        let roots = Value::Ids(self.roots.clone());
        sql.push("WITH RECURSIVE near AS (SELECT e.id AS node FROM legal_entity e WHERE e.id").among(&roots);
        sql.push(" UNION ALL SELECT s.id FROM service s");
        if !self.every_service {
            sql.push(" WHERE s.id").among(&roots);
        }
        sql.push(" UNION SELECT p.to_node FROM near n JOIN supply_step p ON p.from_node = n.node) ");
    }

    fn facts(&self, sql: &mut Sql) {
        self.near(sql);
        for (place, column) in COLUMNS.iter().enumerate() {
            sql.push(if place == 0 { "SELECT " } else { ", " }).column("f", column);
        }
        let known_on = self.known_on.to_string();
        sql.push(" FROM supply_fact f WHERE f.subject IN (SELECT n.node FROM near n) AND f.said <= ");
        sql.bind(Value::Text(known_on.clone()));
        sql.push(" AND (f.replaced IS NULL OR f.replaced > ").bind(Value::Text(known_on));
        // One more tells that there are too many. In the order of their ids the answer is the same on both databases.
        let limit = i64::try_from(MOST_FACTS).unwrap_or(i64::MAX).saturating_add(1);
        sql.push(") ORDER BY f.subject ASC, f.id ASC LIMIT ").bind(Value::Number(limit));
    }

    fn nodes(&self, sql: &mut Sql) {
        self.near(sql);
        sql.push("SELECT e.id, e.name, e.kind, NULL");
        for (column, _) in IDENTIFIERS {
            sql.push(", ").column("e", column);
        }
        sql.push(" FROM legal_entity e WHERE e.id IN (SELECT n.node FROM near n)");
        sql.push(" UNION ALL SELECT s.id, s.name, NULL, s.provider");
        for _ in IDENTIFIERS {
            sql.push(", NULL");
        }
        sql.push(" FROM service s WHERE s.id IN (SELECT n.node FROM near n)");
    }
}

/// What is said to the database for one neighbourhood.
#[cfg(test)]
pub(crate) fn statements(dialect: crate::read::Dialect) -> [Sql; 2] {
    let around = Around { roots: vec![Uuid::nil()], every_service: false, known_on: Day::of(2026, 1, 1) };
    let (mut facts, mut nodes) = (Sql::new(dialect), Sql::new(dialect));
    around.facts(&mut facts);
    around.nodes(&mut nodes);
    [facts, nodes]
}

impl Work for Around {
    type Found = Found;

    fn statements(&self) -> usize {
        2
    }

    async fn run<S: Session>(&self, session: &S) -> Result<Found, StoreError> {
        let mut found = Found { nodes: Vec::new(), facts: Vec::new() };
        let mut sql = Sql::new(session.dialect());
        self.facts(&mut sql);
        let facts = &mut found.facts;
        session
            .query(&sql, &mut |row| {
                facts.push(fact(row)?);
                Ok(())
            })
            .await?;
        let mut sql = Sql::new(session.dialect());
        self.nodes(&mut sql);
        let nodes = &mut found.nodes;
        session
            .query(&sql, &mut |row| {
                let mut identifiers = Vec::new();
                for (at, (_, scheme)) in (4..).zip(IDENTIFIERS) {
                    if let Some(number) = row.text_if_any(at)? {
                        identifiers.push((scheme, number.to_owned()));
                    }
                }
                nodes.push(StoredNode {
                    id: id(row.bytes(0)?)?,
                    name: row.text(1)?.to_owned(),
                    kind: row.text_if_any(2)?.map(str::to_owned),
                    provider: if row.is_null(3)? { None } else { Some(id(row.bytes(3)?)?) },
                    identifiers,
                });
                Ok(())
            })
            .await?;
        Ok(found)
    }
}
