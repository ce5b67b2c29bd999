//! Suppliers: what is stated and imported is what is answered from, on both databases.

use std::collections::BTreeSet;

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::{
    Base, ControlBasis, Directness, Edge, EntityId, EntityKind, Exposure, Graph, Handed, Home, HomeFact, Identifier,
    Jurisdiction, KeyCustody, LawOfDay, LegalEntity, Limit, Link, List, Listing, Measure, Node, OwnerUnknown, Scheme,
    Service, ServiceId, Share, Site, Source, Span, Stake, Task, Threshold, Until, When, Whose, exposure,
};
use uuid::Uuid;

use super::{meddle, on_each, texts};
use crate::read::{CursorKey, Deadline, Readers};
use crate::supply::{
    ImportBegun, ImportCounts, ImportFile, ImportKey, ImportRow, Neighbourhood, NewService, Replaces, Stated, Stating,
};
use crate::{Actor, BodyId, Country, Refusal, Store, WriteError};

pub(super) const TODAY: Day = Day::of(2026, 11, 22);

fn country(code: &str) -> Jurisdiction {
    Jurisdiction::of(code).unwrap()
}

pub(super) fn source(what: &str, day: Day) -> Source {
    Source { what: what.to_owned(), day, rank: Evidence::Documented, by: StatedBy::ThirdParty }
}

pub(super) fn company(name: &str, code: &str) -> LegalEntity {
    let home = |home| HomeFact {
        home,
        country: country(code),
        span: Span::since(Day::of(2015, 1, 1)),
        source: source("Bolagsregistret", Day::of(2024, 5, 1)),
    };
    LegalEntity {
        name: name.to_owned(),
        kind: EntityKind::Company,
        identifiers: Vec::new(),
        homes: vec![home(Home::Registered), home(Home::Seat)],
    }
}

pub(super) fn edge(link: Link) -> Edge {
    Edge { link, span: Span::since(Day::of(2020, 1, 1)), source: source("Avtal 7", Day::of(2024, 6, 1)) }
}

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(((self.0 >> 32) * u64::from(end)) >> 32).unwrap()
    }
}

/// A made-up world with every kind of edge in it.
pub(super) fn world(seed: u64) -> (Vec<LegalEntity>, Vec<Service>, Vec<Edge>) {
    let mut numbers = Numbers(seed);
    let codes = ["SE", "FI", "US", "IN", "GB", "CN", "DE", "CH"];
    let entities: Vec<LegalEntity> =
        (0..30).map(|at| company(&format!("Bolag {at}"), codes[numbers.below(8) as usize])).collect();
    let services: Vec<Service> =
        (0..6).map(|at| Service { name: format!("Tjänst {at}"), provider: EntityId(numbers.below(30)) }).collect();
    let mut edges = Vec::new();
    for _ in 0..90 {
        let (one, other) = (EntityId(numbers.below(30)), EntityId(numbers.below(30)));
        let service = ServiceId(numbers.below(6));
        let (least, more) =
            (u16::try_from(numbers.below(6_000)).unwrap(), u16::try_from(numbers.below(4_000)).unwrap());
        let share = Share::between(least, least + more).unwrap();
        let task = Task::ALL[numbers.below(3) as usize];
        let directness = if numbers.below(4) == 0 { Directness::Indirect } else { Directness::Direct };
        let link = match numbers.below(12) {
            0..3 => Link::Ownership { holder: one, held: other, capital: share, votes: share, directness },
            3 => Link::Control { holder: one, held: other, basis: ControlBasis::Consolidation, directness },
            4 => Link::OwnerUnknown { held: one, reason: OwnerUnknown::NonPublic },
            5 if one != other => Link::BranchOf { branch: one, head: other },
            6 => Link::SubProcessor {
                of: Node::Service(service),
                engaged: Node::Entity(one),
                handed: Handed::CIPHERTEXT,
            },
            7 => {
                Link::SubProcessor { of: Node::Entity(one), engaged: Node::Service(service), handed: Handed::METADATA }
            }
            8 => Link::Certified { entity: one, scheme: Scheme::Named("C5".to_owned()) },
            9 => Link::Listed { entity: one, listing: Listing::Hr },
            10 => Link::Complete { of: Node::Service(service), list: List::Sites(task) },
            _ => Link::Site(Site {
                service,
                task,
                place: (numbers.below(5) > 0).then(|| country(codes[numbers.below(8) as usize])),
                by: (numbers.below(5) > 0).then_some(one),
                employer: (numbers.below(5) == 0).then_some(other),
                handed: Handed::EVERYTHING,
                keys: if numbers.below(4) == 0 { KeyCustody::Entity(other) } else { KeyCustody::Body },
            }),
        };
        let mut edge = edge(link);
        if numbers.below(5) == 0 {
            edge.span.until = Until::Day(Day::of(2025, 3, 1));
        }
        edges.push(edge);
    }
    edges.sort();
    edges.dedup();
    (entities, services, edges)
}

pub(super) fn key(kind: &'static str, at: u32) -> ImportKey {
    ImportKey::Own { scheme: kind, id: at.to_string() }
}

/// A world as the rows of a file.
pub(super) fn rows(world: &(Vec<LegalEntity>, Vec<Service>, Vec<Edge>)) -> Vec<ImportRow> {
    let (entities, services, edges) = world;
    let mut rows: Vec<ImportRow> = (0..)
        .zip(entities)
        .map(|(at, entity)| ImportRow::Entity { key: key("bolag", at), entity: entity.clone() })
        .collect();
    rows.extend((0..).zip(services).map(|(at, service)| ImportRow::Service {
        key: key("tjänst", at),
        name: service.name.clone(),
        provider: key("bolag", service.provider.0),
    }));
    // An edge names by position: entities first, services after them, each where its id points.
    rows.extend(edges.iter().map(|edge| ImportRow::Edge { ends: ends(edge), edge: edge.clone() }));
    rows
}

/// Keys at the positions the ids of an edge have.
fn ends(edge: &Edge) -> Vec<ImportKey> {
    let named: Vec<Node> = edge.link.named().collect();
    let most = named.iter().map(|(Node::Entity(EntityId(at)) | Node::Service(ServiceId(at)))| *at).max().unwrap_or(0);
    (0..=most)
        .map(|at| if named.contains(&Node::Service(ServiceId(at))) { key("tjänst", at) } else { key("bolag", at) })
        .collect()
}

/// The same edge with the service moved to a position no entity of it has.
pub(super) fn apart(world: (Vec<LegalEntity>, Vec<Service>, Vec<Edge>)) -> (Vec<LegalEntity>, Vec<Service>, Vec<Edge>) {
    let (entities, services, edges) = world;
    let is_apart = |edge: &Edge| {
        let named: Vec<Node> = edge.link.named().collect();
        !named.iter().any(|node| match node {
            Node::Service(ServiceId(at)) => named.contains(&Node::Entity(EntityId(*at))),
            Node::Entity(_) => false,
        })
    };
    let edges = edges.into_iter().filter(is_apart).collect();
    (entities, services, edges)
}

pub(super) fn file(name: &str, published: Day, replaces: Replaces) -> ImportFile {
    ImportFile { format: "made-up", name: name.to_owned(), published, hash: crate::digest(name.as_bytes()), replaces }
}

pub(super) async fn body(store: &Store) -> BodyId {
    store.add_body(&Actor::local(), "Björkvallens kommun", Country::Sweden).await.unwrap().id
}

pub(super) async fn import(store: &Store, body: BodyId, file: ImportFile, rows: &[ImportRow]) -> ImportCounts {
    match store.import(body, &Actor::local(), file).await.unwrap() {
        ImportBegun::Done(counts) => counts,
        ImportBegun::Begun { mut importing, skip } => {
            let rest = &rows[usize::try_from(skip).unwrap()..];
            for batch in rest.chunks(17) {
                importing.batch(batch, batch.len() as u64, 0).await.unwrap();
            }
            importing.finish().await.unwrap()
        }
    }
}

pub(super) fn readers(store: &Store) -> Readers {
    Readers::open(store.url(), 2, CursorKey::new([1; 32])).unwrap()
}

pub(super) fn exposed(base: &Base, of: Node, known_on: Day) -> Exposure {
    let law = LawOfDay::of(&Register::embedded().unwrap(), TODAY);
    let measure = Measure {
        control: Threshold { stake: Stake::Votes, limit: Limit::MoreThan(5_000), whose: Whose::Each },
        stakes: vec![Threshold::more_than(1_000, Stake::Capital)],
    };
    exposure(&Graph::of(base.at(When { as_of: TODAY, known_on }), &law), of, &measure)
}

/// What an exposure says, without the positions that differ between bases.
fn told(exposure: &Exposure, base: &Base) -> String {
    let name = |entity: &EntityId| base.entities()[entity.0 as usize].name.clone();
    let mut reaching: BTreeSet<String> = BTreeSet::new();
    for reached in &exposure.reaching {
        for by in &reached.by {
            let paths = by.paths.listed.len() as u64 + by.paths.left_out;
            reaching.insert(format!(
                "{} {:?} {:?} {:?} {} paths {:?}",
                reached.country.code(),
                by.factor,
                by.certainty,
                by.handed,
                paths,
                by.laws.len()
            ));
        }
    }
    let parties: BTreeSet<String> = exposure.parties.iter().map(name).collect();
    let controllers: BTreeSet<String> =
        exposure.controllers.iter().map(|one| format!("{} {:?}", name(&one.entity), one.certainty)).collect();
    let open: BTreeSet<String> = exposure.gaps.iter().map(|gap| format!("{:?}", gap.leaves_open())).collect();
    let (stakes, conflicts) = (exposure.stakes.len(), exposure.conflicts.len());
    format!("{reaching:?} {parties:?} {controllers:?} {} {open:?} {stakes} {conflicts}", exposure.gaps.len())
}

pub(super) async fn around(readers: &Readers, id: Uuid, known_on: Day) -> Neighbourhood {
    Neighbourhood::load(readers, &[id], known_on, Deadline::default()).await.unwrap()
}

pub(super) async fn ids(store: &Store, table: &str) -> Vec<(String, Uuid)> {
    use sea_orm::{ConnectionTrait as _, Statement};
    let sql = format!("SELECT name, id FROM {table} ORDER BY name");
    let rows = store.reader().query_all_raw(Statement::from_string(store.reader().get_database_backend(), sql));
    let rows = rows.await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
}

/// Suppliers stated by hand and imported, twice, and a statement taken back.
pub(super) async fn supplied(store: &Store, body: BodyId) {
    let mut writing = store.begin(body, &Actor::local()).await.unwrap();
    let number = Identifier::parse("fo_nummer", "0112038-9").unwrap();
    let finnish = LegalEntity { identifiers: vec![number], ..company("Saimaan Pilvi Oy", "FI") };
    let provider = writing.add_legal_entity(&finnish).await.unwrap();
    let service = writing.add_service(&NewService { name: "Arkiv".to_owned(), provider }).await.unwrap();
    let list = Link::Complete { of: Node::Service(ServiceId(0)), list: List::SubProcessors };
    let stating = Stating { nodes: vec![service], edges: vec![edge(list)], homes: Vec::new() };
    let stated = writing.state(&stating).await.unwrap();
    writing.take_back(&stated[0], TODAY, "listan gällde en annan tjänst").await.unwrap();
    writing.commit().await.unwrap();
    let mut small = apart(world(1));
    small.2.truncate(20);
    import(store, body, file("värld", Day::of(2026, 5, 1), Replaces::Everything), &rows(&small)).await;
    small.2.truncate(10);
    let replaced = import(store, body, file("värld 2", TODAY, Replaces::Everything), &rows(&small)).await.replaced;
    assert!(replaced > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_loaded_of_anybody_answers_as_everything_does() {
    on_each(async |store| {
        let body = body(&store).await;
        for seed in 1..=3 {
            let world = apart(world(seed));
            let whole = Base::new(world.0.clone(), world.1.clone(), world.2.clone()).unwrap();
            let name = format!("värld {seed}");
            for table in ["supply_fact", "supply_step", "entity_key", "service", "legal_entity"] {
                meddle(&store, &format!("DELETE FROM {table}")).await.unwrap();
            }
            import(&store, body, file(&name, TODAY, Replaces::Nothing), &rows(&world)).await;
            let readers = readers(&store);
            for (name, id) in ids(&store, "legal_entity").await {
                let near = around(&readers, id, TODAY).await;
                let at = whole.entities().iter().position(|entity| entity.name == name).unwrap();
                let from_whole = exposed(&whole, Node::Entity(EntityId(u32::try_from(at).unwrap())), TODAY);
                let from_near = exposed(near.base(), near.node(id).unwrap(), TODAY);
                assert_eq!(told(&from_near, near.base()), told(&from_whole, &whole), "{name} of world {seed}");
            }
            for (name, id) in ids(&store, "service").await {
                let near = around(&readers, id, TODAY).await;
                let at = whole.services().iter().position(|service| service.name == name).unwrap();
                let from_whole = exposed(&whole, Node::Service(ServiceId(u32::try_from(at).unwrap())), TODAY);
                let from_near = exposed(near.base(), near.node(id).unwrap(), TODAY);
                assert_eq!(told(&from_near, near.base()), told(&from_whole, &whole), "{name} of world {seed}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_neighbourhoods_are_loaded_in_two_statements() {
    on_each(async |store| {
        let body = body(&store).await;
        import(&store, body, file("värld", TODAY, Replaces::Nothing), &rows(&apart(world(5)))).await;
        let roots: Vec<Uuid> = ids(&store, "legal_entity").await.into_iter().map(|(_, id)| id).collect();
        let readers = readers(&store);
        let near = Neighbourhood::load(&readers, &roots, TODAY, Deadline::default()).await.unwrap();
        assert_eq!(near.base().entities().len(), 30);
        assert!(roots.iter().all(|id| near.node(*id).and_then(|node| near.id(node)) == Some(*id)));
        assert_eq!(readers.statements(), 2);
        let nobody = Neighbourhood::load(&readers, &[Uuid::nil()], TODAY, Deadline::default()).await.unwrap();
        assert!(nobody.node(Uuid::nil()).is_none() && nobody.base().entities().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stated_by_hand_is_answered_from_and_taken_back_with_a_reason() {
    on_each(async |store| {
        let body = body(&store).await;
        let mut writing = store.begin(body, &Actor::local()).await.unwrap();
        let number = Identifier::parse("fo_nummer", "0112038-9").unwrap();
        let held = LegalEntity { identifiers: vec![number], ..company("Saimaan Pilvi Oy", "FI") };
        let (held, holder) = (
            writing.add_legal_entity(&held).await.unwrap(),
            writing.add_legal_entity(&company("Lakeview Holdings Inc", "US")).await.unwrap(),
        );
        let service = writing.add_service(&NewService { name: "Arkiv".to_owned(), provider: held }).await.unwrap();
        let (capital, votes) = (Share::exact(6_000).unwrap(), Share::exact(6_000).unwrap());
        let directness = Directness::Direct;
        let link = Link::Ownership { holder: EntityId(0), held: EntityId(1), capital, votes, directness };
        let stating = Stating { nodes: vec![holder, held], edges: vec![edge(link)], homes: Vec::new() };
        let stated = writing.state(&stating).await.unwrap();
        assert_eq!(writing.state(&stating).await.unwrap(), stated);
        writing.commit().await.unwrap();
        let readers = readers(&store);
        let reached = async || {
            let near = around(&readers, service, TODAY).await;
            exposed(near.base(), near.node(service).unwrap(), TODAY).reaches(country("US"))
        };
        assert_eq!(reached().await, underlag_domain::truth::Certainty::True);
        assert!(store.verify().await.unwrap().is_clean());

        let again = LegalEntity { identifiers: vec![number], ..company("Saimaan Pilvi", "FI") };
        let mut writing = store.begin(body, &Actor::local()).await.unwrap();
        let refused = writing.add_legal_entity(&again).await;
        assert!(
            matches!(&refused, Err(WriteError::Refused(Refusal::DuplicateIdentifier { entity })) if *entity == held),
            "{refused:?}"
        );
        writing.take_back(&stated[0], TODAY, "såldes aldrig").await.unwrap();
        let refused = writing.take_back(&stated[0], TODAY, "en gång till").await;
        assert!(matches!(refused, Err(WriteError::Refused(Refusal::NotFound { .. }))), "{refused:?}");
        writing.commit().await.unwrap();
        // Nobody else is named as owner, so it stays possible; it is no longer stated.
        assert_eq!(reached().await, underlag_domain::truth::Certainty::Unknown);
        assert!(store.verify().await.unwrap().is_clean());
        meddle(&store, "UPDATE supply_fact SET capital_min = 1 WHERE kind = 'OWNERSHIP'").await.unwrap();
        let found = store.verify().await.unwrap();
        assert!(format!("{found:?}").contains("SupplierFact"), "{found:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_names_nobody_or_too_much_is_refused_and_leaves_nothing() {
    on_each(async |store| {
        let body = body(&store).await;
        let mut writing = store.begin(body, &Actor::local()).await.unwrap();
        let held = writing.add_legal_entity(&company("Granö Drift AB", "SE")).await.unwrap();
        let link = Link::OwnerUnknown { held: EntityId(1), reason: OwnerUnknown::NonPublic };
        let nobody = Stating { nodes: vec![held], edges: vec![edge(link)], homes: Vec::new() };
        assert!(matches!(writing.state(&nobody).await, Err(WriteError::Refused(Refusal::NotFound { .. }))));
        let service = NewService { name: "Arkiv".to_owned(), provider: Uuid::nil() };
        assert!(matches!(writing.add_service(&service).await, Err(WriteError::Refused(Refusal::NotFound { .. }))));
        assert!(matches!(writing.state(&Stating::default()).await, Err(WriteError::Refused(Refusal::TooMany { .. }))));
        let unknown = Stated { subject: held, fact: vec![0; 16] };
        assert!(writing.take_back(&unknown, TODAY, "fel").await.is_err());
        drop(writing);
        assert!(texts(&store, "SELECT name FROM legal_entity").await.is_empty());
    })
    .await;
}
