//! Statements about suppliers as somebody gives them.

use async_graphql::{Enum, ID, InputObject, OneofObject};
use underlag_domain::supplier::{
    self, Edge, EntityId, From, HomeFact, Jurisdiction, Link, List, Node, Scheme, ServiceId, Share, Site, Source, Span,
    Until,
};
use underlag_store::supply::Stating;
use uuid::Uuid;

use crate::graphql::day::Day;
use crate::graphql::exposure::{OwnerUnknownReason, SupplyTask};
use crate::graphql::mutation::refused;
use crate::graphql::statement::{Evidence, StatedBy};
use crate::graphql::truth::Certainty;
use crate::graphql::{Invalid, UserError};

/// Whether something is held by oneself or through others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::Directness")]
pub(crate) enum Directness {
    /// By oneself.
    Direct,
    /// Through others: the statement is about the sum, not about one more holding.
    Indirect,
}

/// By what an entity controls another without regard to shares (grund för kontroll).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::ControlBasis")]
pub(crate) enum ControlBasis {
    /// Agreement or articles of association.
    Agreement,
    /// Right to appoint most of the board.
    BoardMajority,
    /// It consolidates the other in its accounts (koncernredovisning).
    Consolidation,
    /// Another ground, for example a golden share.
    Other,
}

/// What a listing under the framework for transfers to the USA covers (listning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::Listing")]
pub(crate) enum UsListing {
    /// Not listed, or not active.
    None,
    /// Data on employees only.
    Hr,
    /// Other data than on employees only.
    NonHr,
    /// Both.
    HrAndNonHr,
}

/// Which home a statement is about (hemvist).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum HomeStated {
    /// Where it is registered.
    Registered,
    /// Where its management has its seat.
    Seat,
    /// Both, in the same country.
    Both,
}

/// Who holds the keys to what is encrypted (nyckelinnehav).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
pub(crate) enum KeyCustody {
    /// The public body alone.
    Body,
    /// Whoever has the ciphertext.
    Supplier,
    /// Another entity.
    Entity,
    /// Nothing is encrypted against the supplier.
    NotEncrypted,
    /// Not known.
    #[default]
    Unknown,
}

/// A share known to lie between two ends, in basis points, 0 to 10 000, both inclusive (andel).
#[derive(Clone, Copy, Debug, InputObject)]
pub(crate) struct ShareInput {
    /// The least it can be.
    #[graphql(validator(minimum = 0, maximum = 10_000))]
    least: i32,
    /// The greatest it can be.
    #[graphql(validator(minimum = 0, maximum = 10_000))]
    greatest: i32,
}

/// What can be got hold of, and therefore be handed over to an authority (vad som kan lämnas ut).
#[derive(Clone, Copy, Debug, InputObject)]
pub(crate) struct HandedInput {
    /// Information in clear text.
    clear_text: Certainty,
    /// Encrypted information.
    ciphertext: Certainty,
    /// Data about the use of the service.
    metadata: Certainty,
}

/// An entity holds shares of another (ägande).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct OwnershipInput {
    /// Global id of the entity that holds.
    holder: ID,
    /// Global id of the entity that is held.
    held: ID,
    /// Share of the capital; not known when absent.
    capital: Option<ShareInput>,
    /// Share of the votes; not known when absent.
    votes: Option<ShareInput>,
    /// By itself or through others.
    directness: Directness,
}

/// An entity controls another otherwise than by shares (kontroll).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct ControlInput {
    /// Global id of the entity that controls.
    holder: ID,
    /// Global id of the entity that is controlled.
    held: ID,
    /// By what.
    basis: ControlBasis,
    /// By itself or through others.
    directness: Directness,
}

/// No owner is named, for a reason (ägare okänd, eftersom …).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct OwnerUnknownInput {
    /// Global id of the entity whose owner is not known.
    held: ID,
    /// Why.
    reason: OwnerUnknownReason,
}

/// An entity is a branch of another (filial).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct BranchOfInput {
    /// Global id of the branch.
    branch: ID,
    /// Global id of the legal person it is part of.
    head: ID,
}

/// A service or an entity engages another for its work (underbiträde).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct SubProcessorInput {
    /// Global id of the service or entity that engages.
    of: ID,
    /// Global id of the service or entity that is engaged.
    engaged: ID,
    /// What it can get hold of; not known when absent.
    handed: Option<HandedInput>,
}

/// A place and a party by which a service is stored, operated or supported (plats och utförare).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct SiteInput {
    /// Global id of the service.
    service: ID,
    /// What is done.
    task: SupplyTask,
    /// Code of the country; not known when absent.
    country: Option<String>,
    /// Global id of the entity that does it; not known when absent.
    by: Option<ID>,
    /// Global id of the entity that employs the staff, where that is another one.
    employer: Option<ID>,
    /// What can be got hold of there; not known when absent.
    handed: Option<HandedInput>,
    /// Who holds the keys.
    #[graphql(default)]
    keys: KeyCustody,
    /// Global id of the entity that holds them, where another one does.
    key_holder: Option<ID>,
}

/// An entity holds a certificate (certifiering).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct CertifiedInput {
    /// Global id of the very entity named in it; none of its subsidiaries.
    entity: ID,
    /// Name of the scheme, such as `C5` or `ISO/IEC 27001`; none for the framework for transfers to the USA.
    scheme: Option<String>,
    /// What the framework for transfers to the USA covers.
    us_listing: Option<UsListing>,
}

/// What a list said of an entity on the day of the source, and on no other day (utdrag).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct OnListInput {
    /// Global id of the very entity.
    entity: ID,
    /// What the list of the framework for transfers to the USA said.
    us_listing: UsListing,
}

/// A list is complete (förteckningen är fullständig): of sub-processors, or of the places of a task.
#[derive(Clone, Debug, InputObject)]
pub(crate) struct CompleteInput {
    /// Global id of the service, or of the entity for sub-processors.
    of: ID,
    /// The task whose places are listed; the list is that of sub-processors when absent.
    sites_of: Option<SupplyTask>,
}

/// Where an entity is registered or has its seat (hemvist).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct HomeInput {
    /// Global id of the entity.
    entity: ID,
    /// Which home.
    home: HomeStated,
    /// Code of the country.
    country: String,
}

/// What is stated: exactly one of these.
#[derive(Clone, Debug, OneofObject)]
pub(crate) enum SupplierLinkInput {
    /// An entity is at home somewhere.
    Home(HomeInput),
    /// An entity holds shares of another.
    Ownership(OwnershipInput),
    /// An entity controls another otherwise than by shares.
    Control(ControlInput),
    /// No owner is named, for a reason.
    OwnerUnknown(OwnerUnknownInput),
    /// An entity is a branch of another.
    BranchOf(BranchOfInput),
    /// A service or an entity engages another.
    SubProcessor(SubProcessorInput),
    /// A service is stored, operated or supported somewhere by somebody.
    Site(SiteInput),
    /// An entity holds a certificate.
    Certified(CertifiedInput),
    /// A list said something of an entity.
    Listed(OnListInput),
    /// A list is complete.
    Complete(CompleteInput),
}

/// A dated and sourced statement about a supplier (uppgift).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct SupplierFactInput {
    /// What is stated.
    link: SupplierLinkInput,
    /// First day, inclusive; not known when absent.
    from: Option<Day>,
    /// Last day, inclusive; no end has been seen when absent.
    until: Option<Day>,
    /// Whether and when it ended is not known: it is certain to the day of the source only.
    #[graphql(default)]
    end_unknown: bool,
    /// Where it was read, at most 500 characters: an extract of a register, a contract, a letter.
    source: String,
    /// Day on which the source says it; it is not known before.
    said: Day,
    /// On what evidence.
    evidence: Evidence,
    /// By whom. What a supplier only claims counts against it, never in its favour.
    said_by: StatedBy,
}

/// Statements being read: whom they name, in places.
pub(super) struct Reading<'p> {
    stating: Stating,
    place: &'p [&'p str],
}

impl<'p> Reading<'p> {
    pub(super) fn new() -> Self {
        Self { stating: Stating::default(), place: &[] }
    }

    pub(super) fn finish(self) -> Stating {
        self.stating
    }

    fn position(&mut self, id: Uuid) -> u32 {
        let nodes = &mut self.stating.nodes;
        let at = nodes.iter().position(|known| *known == id).unwrap_or_else(|| {
            nodes.push(id);
            nodes.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    fn entity(&mut self, id: &ID, field: &str) -> Result<EntityId, UserError> {
        let id = refused::entity(id, &self.at(field))?;
        Ok(EntityId(self.position(id)))
    }

    fn service(&mut self, id: &ID, field: &str) -> Result<ServiceId, UserError> {
        let id = refused::service(id, &self.at(field))?;
        Ok(ServiceId(self.position(id)))
    }

    fn node(&mut self, id: &ID, field: &str) -> Result<Node, UserError> {
        match self.service(id, field) {
            Ok(service) => Ok(Node::Service(service)),
            Err(_) => self.entity(id, field).map(Node::Entity),
        }
    }

    fn at<'f>(&self, field: &'f str) -> Vec<&'f str>
    where
        'p: 'f,
    {
        self.place.iter().copied().chain([field]).collect()
    }

    fn country(&self, code: &str) -> Result<Jurisdiction, UserError> {
        Jurisdiction::of(code).ok_or_else(|| UserError::invalid(&self.at("country"), &Invalid::Country))
    }

    fn share(&self, share: Option<ShareInput>, field: &str) -> Result<Share, UserError> {
        let Some(share) = share else { return Ok(Share::UNKNOWN) };
        let points = |points: i32| u16::try_from(points).unwrap_or(u16::MAX);
        Share::between(points(share.least), points(share.greatest))
            .map_err(|_| UserError::invalid(&self.at(field), &Invalid::OutOfRange { least: 0, most: 10_000 }))
    }

    /// Reads one; what is wrong is told with its place.
    pub(super) fn read(&mut self, fact: SupplierFactInput, place: &'p [&'p str]) -> Result<(), UserError> {
        self.place = place;
        let SupplierFactInput { link, from, until, end_unknown, source, said, evidence, said_by } = fact;
        let until = match (until, end_unknown) {
            (Some(_), true) => return Err(UserError::invalid(&self.at("endUnknown"), &Invalid::Unknown)),
            (Some(day), false) => Until::Day(day.0),
            (None, true) => Until::Unknown,
            (None, false) => Until::NoneSeen,
        };
        let span = Span { from: from.map_or(From::Unknown, |day| From::Day(day.0)), until };
        if let (From::Day(from), Until::Day(until)) = (span.from, span.until)
            && until < from
        {
            return Err(UserError::invalid(&self.at("until"), &Invalid::Unknown));
        }
        let source = Source { what: source, day: said.0, rank: evidence.into(), by: said_by.into() };
        let link = match link {
            SupplierLinkInput::Home(home) => return self.home(&home, span, &source),
            other => self.link(other)?,
        };
        self.stating.edges.push(Edge { link, span, source });
        Ok(())
    }

    fn home(&mut self, home: &HomeInput, span: Span, source: &Source) -> Result<(), UserError> {
        let entity = self.entity(&home.entity, "entity")?;
        let country = self.country(&home.country)?;
        let homes: &[supplier::Home] = match home.home {
            HomeStated::Registered => &[supplier::Home::Registered],
            HomeStated::Seat => &[supplier::Home::Seat],
            HomeStated::Both => &[supplier::Home::Registered, supplier::Home::Seat],
        };
        let facts = homes.iter().map(|home| HomeFact { home: *home, country, span, source: source.clone() });
        self.stating.homes.extend(facts.map(|fact| (entity.0 as usize, fact)));
        Ok(())
    }

    fn link(&mut self, link: SupplierLinkInput) -> Result<Link, UserError> {
        Ok(match link {
            SupplierLinkInput::Ownership(of) => Link::Ownership {
                holder: self.entity(&of.holder, "holder")?,
                held: self.entity(&of.held, "held")?,
                capital: self.share(of.capital, "capital")?,
                votes: self.share(of.votes, "votes")?,
                directness: of.directness.into(),
            },
            SupplierLinkInput::Control(of) => Link::Control {
                holder: self.entity(&of.holder, "holder")?,
                held: self.entity(&of.held, "held")?,
                basis: of.basis.into(),
                directness: of.directness.into(),
            },
            SupplierLinkInput::OwnerUnknown(of) => {
                Link::OwnerUnknown { held: self.entity(&of.held, "held")?, reason: of.reason.into() }
            }
            SupplierLinkInput::BranchOf(of) => {
                Link::BranchOf { branch: self.entity(&of.branch, "branch")?, head: self.entity(&of.head, "head")? }
            }
            SupplierLinkInput::SubProcessor(of) => Link::SubProcessor {
                of: self.node(&of.of, "of")?,
                engaged: self.node(&of.engaged, "engaged")?,
                handed: handed(of.handed),
            },
            SupplierLinkInput::Site(site) => Link::Site(self.site(&site)?),
            SupplierLinkInput::Certified(of) => {
                let entity = self.entity(&of.entity, "entity")?;
                let scheme = match (of.scheme, of.us_listing) {
                    (Some(name), None) => Scheme::Named(name),
                    (None, Some(listing)) => Scheme::UsFramework(listing.into()),
                    _ => return Err(UserError::invalid(&self.at("scheme"), &Invalid::Unknown)),
                };
                Link::Certified { entity, scheme }
            }
            SupplierLinkInput::Listed(of) => {
                Link::Listed { entity: self.entity(&of.entity, "entity")?, listing: of.us_listing.into() }
            }
            SupplierLinkInput::Complete(of) => match of.sites_of {
                Some(task) => {
                    Link::Complete { of: Node::Service(self.service(&of.of, "of")?), list: List::Sites(task.into()) }
                }
                None => Link::Complete { of: self.node(&of.of, "of")?, list: List::SubProcessors },
            },
            // Read before.
            SupplierLinkInput::Home(_) => return Err(UserError::invalid(&self.at("home"), &Invalid::Unknown)),
        })
    }

    fn site(&mut self, site: &SiteInput) -> Result<Site, UserError> {
        let holder = site.key_holder.as_ref().map(|id| self.entity(id, "keyHolder")).transpose()?;
        let keys = match (site.keys, holder) {
            (KeyCustody::Entity, Some(holder)) => supplier::KeyCustody::Entity(holder),
            (KeyCustody::Entity, None) | (_, Some(_)) => {
                return Err(UserError::invalid(&self.at("keyHolder"), &Invalid::Unknown));
            }
            (KeyCustody::Body, None) => supplier::KeyCustody::Body,
            (KeyCustody::Supplier, None) => supplier::KeyCustody::Supplier,
            (KeyCustody::NotEncrypted, None) => supplier::KeyCustody::NotEncrypted,
            (KeyCustody::Unknown, None) => supplier::KeyCustody::Unknown,
        };
        Ok(Site {
            service: self.service(&site.service, "service")?,
            task: site.task.into(),
            place: site.country.as_deref().map(|code| self.country(code)).transpose()?,
            by: site.by.as_ref().map(|id| self.entity(id, "by")).transpose()?,
            employer: site.employer.as_ref().map(|id| self.entity(id, "employer")).transpose()?,
            handed: handed(site.handed),
            keys,
        })
    }
}

fn handed(handed: Option<HandedInput>) -> supplier::Handed {
    handed.map_or(supplier::Handed::UNKNOWN, |handed| supplier::Handed {
        clear_text: handed.clear_text.into(),
        ciphertext: handed.ciphertext.into(),
        metadata: handed.metadata.into(),
    })
}
