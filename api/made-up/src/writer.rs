//! The set while it is written: entities, services and statements in few words, every one dated and sourced.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    ControlBasis, Directness, Edge, EntityId, EntityKind, Handed, Home, HomeFact, Jurisdiction, KeyCustody,
    LegalEntity, Link, List, Listing, Node, OwnerUnknown, Scheme, Service, ServiceId, Share, Site, Source, Span, Task,
    WHOLE,
};

use crate::MadeUp;
use crate::dice::Dice;
use crate::name::{Names, legal_form};
use crate::number::Numbers;
use crate::said;

/// Day from which most of it holds.
pub(crate) const FIRST: Day = Day::of(2014, 1, 1);

/// Who does something with a service, and where (utförare).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worker {
    pub(crate) by: EntityId,
    pub(crate) place: &'static str,
}

/// The set being written (under arbete).
#[derive(Debug)]
pub(crate) struct Writer {
    made: MadeUp,
    countries: Vec<&'static str>,
    numbers: Numbers,
    pub(crate) names: Names,
    pub(crate) dice: Dice,
    contracts: u32,
}

/// A position as an id.
fn id(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A share between two ends in basis points; what is more than the whole is cut to it.
pub(crate) fn share(min: u16, max: u16) -> Share {
    Share::between(min.min(WHOLE), max.min(WHOLE)).unwrap_or(Share::UNKNOWN)
}

/// A share known exactly, in basis points.
pub(crate) fn exactly(points: u16) -> Share {
    share(points, points)
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self {
            made: MadeUp::default(),
            countries: Vec::new(),
            numbers: Numbers::default(),
            names: Names::default(),
            dice: Dice::new(),
            contracts: 0,
        }
    }

    /// What has been written.
    pub(crate) fn finish(self) -> MadeUp {
        self.made
    }

    /// How many entities there are so far.
    pub(crate) fn entities(&self) -> usize {
        self.made.entities.len()
    }

    /// How many services there are so far.
    pub(crate) fn services(&self) -> usize {
        self.made.services.len()
    }

    /// The country an entity was written in.
    pub(crate) fn country_of(&self, entity: EntityId) -> &'static str {
        self.countries.get(entity.0 as usize).copied().unwrap_or_default()
    }

    /// The first word of an entity's name.
    pub(crate) fn first_name(&self, entity: EntityId) -> String {
        let entity = self.made.entities.get(entity.0 as usize);
        entity.and_then(|entity| entity.name.split(' ').next()).unwrap_or_default().to_owned()
    }

    /// An entity registered and seated in a country.
    pub(crate) fn entity(&mut self, name: &str, kind: EntityKind, country: &'static str) -> EntityId {
        let homes = [Home::Registered, Home::Seat].map(|home| Self::home(home, country, Span::since(FIRST)));
        self.entity_with(name, kind, country, homes.into_iter().flatten().collect())
    }

    /// A statement of where an entity is at home, from the country's own register.
    pub(crate) fn home(home: Home, country: &str, span: Span) -> Option<HomeFact> {
        let source = said::register(country);
        Jurisdiction::of(country).map(|country| HomeFact { home, country, span, source })
    }

    /// An entity at home where some statements say.
    pub(crate) fn entity_with(
        &mut self,
        name: &str,
        kind: EntityKind,
        country: &'static str,
        homes: Vec<HomeFact>,
    ) -> EntityId {
        let identifiers = match kind {
            EntityKind::NaturalPersons => Vec::new(),
            EntityKind::Company => {
                let with_vat = self.made.entities.len().is_multiple_of(3);
                let with_lei = !matches!(country, "SE" | "FI") || self.made.entities.len().is_multiple_of(4);
                let mut numbers = self.numbers.of_company(country, with_vat);
                numbers.extend(self.numbers.lei().filter(|_| with_lei));
                numbers
            }
            _ => self.numbers.of_company(country, false),
        };
        self.made.entities.push(LegalEntity { name: name.to_owned(), kind, identifiers, homes });
        self.countries.push(country);
        EntityId(id(self.made.entities.len() - 1))
    }

    /// A company, with the legal form of its country behind the name.
    pub(crate) fn company(&mut self, name: &str, country: &'static str) -> EntityId {
        self.entity(&format!("{name} {}", legal_form(country)), EntityKind::Company, country)
    }

    /// Natural persons of a country, of whom nothing else is kept: new ones every time, since nobody says they are the same.
    pub(crate) fn persons(&mut self, country: &'static str) -> EntityId {
        let home = Self::home(Home::Seat, country, Span::since(FIRST));
        self.entity_with("", EntityKind::NaturalPersons, country, home.into_iter().collect())
    }

    /// A service of a provider.
    pub(crate) fn service(&mut self, name: &str, provider: EntityId) -> ServiceId {
        self.made.services.push(Service { name: name.to_owned(), provider });
        ServiceId(id(self.made.services.len() - 1))
    }

    /// A statement.
    pub(crate) fn say(&mut self, link: Link, span: Span, source: Source) {
        self.made.edges.push(Edge { link, span, source });
    }

    /// The next contract's appendix.
    pub(crate) fn contract(&mut self) -> Source {
        self.contracts += 1;
        said::contract(self.contracts)
    }

    /// An entity holds capital and votes alike, in basis points, by the register of the company held.
    pub(crate) fn owns(&mut self, holder: EntityId, held: EntityId, points: u16) {
        self.owns_while(holder, held, points, Span::since(FIRST));
    }

    /// The same on some days only.
    pub(crate) fn owns_while(&mut self, holder: EntityId, held: EntityId, points: u16, span: Span) {
        let source = said::register(self.country_of(held));
        self.say(ownership(holder, held, exactly(points), exactly(points)), span, source);
    }

    /// An entity consolidates another in its accounts.
    pub(crate) fn consolidates(&mut self, holder: EntityId, held: EntityId, year: i32) {
        let (basis, directness) = (ControlBasis::Consolidation, Directness::Direct);
        self.say(Link::Control { holder, held, basis, directness }, Span::since(FIRST), said::accounts(year));
    }

    /// Nobody is named as owner, for a reason.
    pub(crate) fn owner_unknown(&mut self, held: EntityId, reason: OwnerUnknown) {
        self.say(Link::OwnerUnknown { held, reason }, Span::since(FIRST), said::identifier_register());
    }

    /// A company whose shares are listed and spread so that nobody controls it.
    pub(crate) fn listed(&mut self, name: &str, country: &'static str) -> EntityId {
        let held = self.company(name, country);
        self.owner_unknown(held, OwnerUnknown::NoKnownPerson);
        held
    }

    /// A place and a party by which something is done with a service, everything in clear text.
    pub(crate) fn site(&mut self, service: ServiceId, task: Task, worker: Worker) {
        let site = site(service, task, worker);
        self.stated_site(site);
    }

    /// A place and a party, as its contract's appendix has them.
    pub(crate) fn stated_site(&mut self, site: Site) {
        let source = self.contract();
        self.say(Link::Site(site), Span::since(Day::of(2022, 1, 1)), source);
    }

    /// A service or an entity engages another.
    pub(crate) fn engages(&mut self, of: Node, engaged: Node, handed: Handed) {
        let source = self.contract();
        self.say(Link::SubProcessor { of, engaged, handed }, Span::since(Day::of(2022, 1, 1)), source);
    }

    /// A list is complete, by the contract.
    pub(crate) fn complete(&mut self, of: Node, list: List) {
        let source = self.contract();
        self.say(Link::Complete { of, list }, Span::since(Day::of(2022, 1, 1)), source);
    }

    /// All lists of a service are complete.
    pub(crate) fn all_complete(&mut self, service: ServiceId) {
        let of = Node::Service(service);
        for list in [List::SubProcessors].into_iter().chain(Task::ALL.map(List::Sites)) {
            self.complete(of, list);
        }
    }

    /// An entity holds a certificate while it lasts.
    pub(crate) fn certified(&mut self, entity: EntityId, name: &str, span: Span) {
        let scheme = Scheme::Named(name.to_owned());
        self.say(Link::Certified { entity, scheme }, span, said::examined("Certifikat"));
    }

    /// An entity is certified under the framework with the USA.
    pub(crate) fn us_framework(&mut self, entity: EntityId, listing: Listing, span: Span) {
        let source = said::extract(Day::of(2026, 6, 30));
        self.say(Link::Certified { entity, scheme: Scheme::UsFramework(listing) }, span, source);
    }

    /// What a list said of an entity on a day.
    pub(crate) fn looked_up(&mut self, entity: EntityId, listing: Listing, day: Day) {
        self.say(Link::Listed { entity, listing }, Span::between(day, day), said::extract(day));
    }
}

/// A direct holding.
pub(crate) const fn ownership(holder: EntityId, held: EntityId, capital: Share, votes: Share) -> Link {
    Link::Ownership { holder, held, capital, votes, directness: Directness::Direct }
}

/// A place and a party with everything in clear text.
pub(crate) fn site(service: ServiceId, task: Task, worker: Worker) -> Site {
    Site {
        service,
        task,
        place: Jurisdiction::of(worker.place),
        by: Some(worker.by),
        employer: None,
        handed: Handed::EVERYTHING,
        keys: KeyCustody::NotEncrypted,
    }
}
