//! Made-up suppliers for tests and benchmarks: entities, services and edges in few words, on documented grounds.

use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::{
    Base, ControlBasis, Directness, Edge, EdgeId, EntityId, EntityKind, Exposure, Graph, Handed, Home, HomeFact,
    Jurisdiction, KeyCustody, LawOfDay, LegalEntity, Link, List, Measure, Node, OwnerUnknown, Service, ServiceId,
    Share, Site, Source, Span, Stake, Task, Threshold, View, When, exposure,
};

/// Day from which everything holds unless something else is said.
pub const FIRST: Day = Day::of(2015, 1, 1);
/// Day asked about unless something else is said.
pub const TODAY: Day = Day::of(2026, 11, 21);

/// A base being written (underlag under uppbyggnad).
#[derive(Clone, Debug, Default)]
pub struct Supply {
    /// Entities so far.
    pub entities: Vec<LegalEntity>,
    /// Services so far.
    pub services: Vec<Service>,
    /// Edges so far.
    pub edges: Vec<Edge>,
}

/// A country by its code.
///
/// # Panics
/// When there is none.
#[expect(clippy::expect_used, reason = "a wrong code in a test is a fault of the test")]
pub fn country(code: &str) -> Jurisdiction {
    Jurisdiction::of(code).expect("a jurisdiction")
}

/// A share between two ends in basis points.
///
/// # Panics
/// When the ends are no share.
#[expect(clippy::expect_used, reason = "a wrong share in a test is a fault of the test")]
pub fn share(min: u16, max: u16) -> Share {
    Share::between(min, max).expect("a share")
}

/// Control by more than half of the votes, and no other threshold.
pub const fn majority() -> Measure {
    Measure { control: Threshold::more_than(5_000, Stake::Votes), stakes: Vec::new() }
}

/// A moment at which everything stated so far is known.
pub const fn at(as_of: Day) -> When {
    When { as_of, known_on: TODAY }
}

impl Supply {
    /// An entity registered and seated in a country.
    pub fn entity(&mut self, name: &str, kind: EntityKind, code: &str) -> EntityId {
        let home = |home| HomeFact {
            home,
            country: country(code),
            span: Span::since(FIRST),
            source: Source::documented("register", FIRST),
        };
        let homes = vec![home(Home::Registered), home(Home::Seat)];
        self.entities.push(LegalEntity { name: name.to_owned(), kind, identifiers: Vec::new(), homes });
        EntityId(u32::try_from(self.entities.len() - 1).unwrap_or(u32::MAX))
    }

    /// A company registered and seated in a country.
    pub fn company(&mut self, name: &str, code: &str) -> EntityId {
        self.entity(name, EntityKind::Company, code)
    }

    /// A company nobody controls.
    pub fn independent(&mut self, name: &str, code: &str) -> EntityId {
        let held = self.company(name, code);
        self.link(Link::OwnerUnknown { held, reason: OwnerUnknown::NoKnownPerson });
        held
    }

    /// A service of a provider.
    pub fn service(&mut self, name: &str, provider: EntityId) -> ServiceId {
        self.services.push(Service { name: name.to_owned(), provider });
        ServiceId(u32::try_from(self.services.len() - 1).unwrap_or(u32::MAX))
    }

    /// A statement that holds from the first day on.
    pub fn link(&mut self, link: Link) -> EdgeId {
        self.dated(link, Span::since(FIRST))
    }

    /// A statement that holds on some days.
    pub fn dated(&mut self, link: Link, span: Span) -> EdgeId {
        self.edges.push(Edge { link, span, source: Source::documented("register", FIRST) });
        EdgeId(u32::try_from(self.edges.len() - 1).unwrap_or(u32::MAX))
    }

    /// One entity holds a share of capital and votes of another by itself, in basis points.
    pub fn owns(&mut self, holder: EntityId, held: EntityId, points: u16) -> EdgeId {
        self.owns_between(holder, held, points, points)
    }

    /// The same between two ends.
    pub fn owns_between(&mut self, holder: EntityId, held: EntityId, min: u16, max: u16) -> EdgeId {
        self.link(ownership(holder, held, share(min, max)))
    }

    /// One entity controls another by agreement.
    pub fn controls(&mut self, holder: EntityId, held: EntityId) -> EdgeId {
        self.link(Link::Control { holder, held, basis: ControlBasis::Agreement, directness: Directness::Direct })
    }

    /// Somebody does something with a service somewhere, in clear text.
    pub fn site(&mut self, service: ServiceId, task: Task, code: &str, by: EntityId) -> EdgeId {
        self.link(Link::Site(site(service, task, code, by)))
    }

    /// A service stored, operated and supported by one entity in one country, and by nobody else.
    pub fn runs(&mut self, service: ServiceId, code: &str, by: EntityId) -> Vec<EdgeId> {
        let sites = Task::ALL.map(|task| self.site(service, task, code, by)).to_vec();
        self.complete(service);
        sites
    }

    /// All lists of a service are complete.
    pub fn complete(&mut self, service: ServiceId) {
        let of = Node::Service(service);
        self.link(Link::Complete { of, list: List::SubProcessors });
        for task in Task::ALL {
            self.link(Link::Complete { of, list: List::Sites(task) });
        }
    }

    /// What has been written, as a base.
    ///
    /// # Panics
    /// When it names what is not there.
    #[expect(clippy::expect_used, reason = "a base that names what is not there is a fault of the test")]
    pub fn base(&self) -> Base {
        Base::new(self.entities.clone(), self.services.clone(), self.edges.clone()).expect("a base")
    }
}

/// A holding of capital and votes alike.
pub const fn ownership(holder: EntityId, held: EntityId, share: Share) -> Link {
    Link::Ownership { holder, held, capital: share, votes: share, directness: Directness::Direct }
}

/// A site in clear text.
pub fn site(service: ServiceId, task: Task, code: &str, by: EntityId) -> Site {
    Site {
        service,
        task,
        place: Some(country(code)),
        by: Some(by),
        employer: None,
        handed: Handed::EVERYTHING,
        keys: KeyCustody::NotEncrypted,
    }
}

/// Exposure of a view with control by more than half of the votes.
pub fn exposed(view: View<'_>, register: &Register, of: Node) -> Exposure {
    let law = LawOfDay::of(register, view.when().as_of);
    exposure(&Graph::of(view, &law), of, &majority())
}
