//! Edges: dated, sourced statements of what connects entities, services and places.
//!
//! To add a kind: add a variant to [`Link`], its ends in [`Link::nodes`], and its meaning in `graph.rs`.

use serde::{Deserialize, Serialize};

use super::certification::{Listing, Scheme};
use super::entity::{EntityId, Jurisdiction, Node, ServiceId};
use super::handed::{Handed, KeyCustody};
use super::share::Share;
use super::source::Source;
use super::span::Span;

/// Whether something is held by oneself or through others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Directness {
    /// By oneself.
    Direct,
    /// Through others: the statement is about the sum, not about one more holding.
    Indirect,
}

/// By what an entity controls another without regard to shares (grund för kontroll).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ControlBasis {
    /// Agreement or articles of association.
    Agreement,
    /// Right to appoint most of the board.
    BoardMajority,
    /// It consolidates the other in its accounts (koncernredovisning).
    Consolidation,
    /// Another ground, for example a golden share.
    Other,
}

/// Why no owner is named (skäl till att ägare saknas), after the reporting exceptions of the LEI system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OwnerUnknown {
    /// Whoever controls it does not have to consolidate: there may be a controller.
    NonConsolidating,
    /// Nobody is known to control it, for example because shares are spread widely.
    NoKnownPerson,
    /// Natural persons control it; of which country is not said.
    NaturalPersons,
    /// Somebody controls it and is not made public: law, contract, harm or no consent stands against it.
    NonPublic,
    /// The owner has no identifier, so that none could be reported.
    NoIdentifier,
    /// Nobody has found out.
    NotInvestigated,
}

impl OwnerUnknown {
    /// Whether the reason itself says that nobody controls the entity.
    pub const fn says_nobody_controls(self) -> bool {
        matches!(self, Self::NoKnownPerson)
    }
}

/// What is done at a place (sätt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Task {
    /// The information is stored there.
    Storage,
    /// The service is operated there.
    Operation,
    /// The service is supported or worked on from there.
    Support,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 3] = [Self::Storage, Self::Operation, Self::Support];
}

/// One place and party by which a service is stored, operated or supported (plats och utförare).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The service.
    pub service: ServiceId,
    /// What is done.
    pub task: Task,
    /// Where; nothing when it is not known.
    pub place: Option<Jurisdiction>,
    /// By which entity; nothing when it is not known.
    pub by: Option<EntityId>,
    /// Who employs the staff, where that is another entity than the one that does it.
    pub employer: Option<EntityId>,
    /// What can be got hold of there.
    pub handed: Handed,
    /// Who holds the keys to what is encrypted.
    pub keys: KeyCustody,
}

/// A list of which it can be said that it is complete (fullständig förteckning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum List {
    /// The sub-processors of a service or an entity.
    SubProcessors,
    /// The places of a service where a task is done.
    Sites(Task),
}

/// What an edge says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Link {
    /// An entity holds shares of another (ägande).
    Ownership {
        /// Who holds.
        holder: EntityId,
        /// Who is held.
        held: EntityId,
        /// Share of the capital.
        capital: Share,
        /// Share of the votes.
        votes: Share,
        /// By itself or through others.
        directness: Directness,
    },
    /// An entity controls another otherwise than by shares (kontroll).
    Control {
        /// Who controls.
        holder: EntityId,
        /// Who is controlled.
        held: EntityId,
        /// By what.
        basis: ControlBasis,
        /// By itself or through others.
        directness: Directness,
    },
    /// No owner is named, for a reason (ägare okänd, eftersom …).
    OwnerUnknown {
        /// Whose owner.
        held: EntityId,
        /// Why.
        reason: OwnerUnknown,
    },
    /// An entity is a branch of another (filial).
    BranchOf {
        /// The branch.
        branch: EntityId,
        /// The legal person it is part of.
        head: EntityId,
    },
    /// A service or an entity engages another for its work (underbiträde).
    SubProcessor {
        /// Who engages.
        of: Node,
        /// Who is engaged.
        engaged: Node,
        /// What it can get hold of.
        handed: Handed,
    },
    /// A place and a party by which a service is stored, operated or supported.
    Site(Site),
    /// An entity holds a certificate (certifiering).
    Certified {
        /// The very entity named in it; none of its subsidiaries.
        entity: EntityId,
        /// Under which scheme.
        scheme: Scheme,
    },
    /// What a list said of an entity on the day of the source, and on no other day (utdrag).
    Listed {
        /// The very entity.
        entity: EntityId,
        /// What the list said.
        listing: Listing,
    },
    /// A list is complete (förteckningen är fullständig).
    Complete {
        /// Whose list.
        of: Node,
        /// Which.
        list: List,
    },
}

impl Link {
    /// The services and entities it names.
    pub fn nodes(&self) -> impl Iterator<Item = Node> {
        let entity = |id: &EntityId| Some(Node::Entity(*id));
        let nodes = match self {
            Self::Ownership { holder, held, .. } | Self::Control { holder, held, .. } => {
                [entity(holder), entity(held), None]
            }
            Self::OwnerUnknown { held, .. } => [entity(held), None, None],
            Self::BranchOf { branch, head } => [entity(branch), entity(head), None],
            Self::SubProcessor { of, engaged, .. } => [Some(*of), Some(*engaged), None],
            Self::Site(site) => {
                [Some(Node::Service(site.service)), site.by.map(Node::Entity), site.employer.map(Node::Entity)]
            }
            Self::Certified { entity: id, .. } | Self::Listed { entity: id, .. } => [entity(id), None, None],
            Self::Complete { of, .. } => [Some(*of), None, None],
        };
        nodes.into_iter().flatten()
    }

    /// The services and entities it names, with who holds keys, to whom nothing leads.
    pub fn named(&self) -> impl Iterator<Item = Node> {
        let holder = match self {
            Self::Site(Site { keys: KeyCustody::Entity(holder), .. }) => Some(Node::Entity(*holder)),
            _ => None,
        };
        self.nodes().chain(holder)
    }

    /// The services and entities with which storage loads it: whoever is held, engages, is supplied or is part. Loaded
    /// with everybody it names, and again with what is loaded with these, until nothing new comes, edges are the
    /// neighbourhood of a target, which answers as the whole base does. Every level is one statement.
    pub fn loaded_with(&self) -> impl Iterator<Item = Node> {
        let nodes = match self {
            Self::Ownership { held, .. } | Self::Control { held, .. } | Self::OwnerUnknown { held, .. } => {
                [Some(Node::Entity(*held)), None]
            }
            Self::BranchOf { branch, head } => [Some(Node::Entity(*branch)), Some(Node::Entity(*head))],
            Self::SubProcessor { of, .. } | Self::Complete { of, .. } => [Some(*of), None],
            Self::Site(site) => [Some(Node::Service(site.service)), None],
            Self::Certified { entity, .. } | Self::Listed { entity, .. } => [Some(Node::Entity(*entity)), None],
        };
        nodes.into_iter().flatten()
    }
}

impl Link {
    /// The same link about other positions: each that it names, in the order of [`Self::named`], as `position` gives it.
    #[must_use]
    pub fn renumbered(mut self, mut position: impl FnMut(Node) -> u32) -> Self {
        let mut entity = |id: &mut EntityId| *id = EntityId(position(Node::Entity(*id)));
        match &mut self {
            Self::Ownership { holder, held, .. } | Self::Control { holder, held, .. } => {
                entity(holder);
                entity(held);
            }
            Self::OwnerUnknown { held: id, .. }
            | Self::Certified { entity: id, .. }
            | Self::Listed { entity: id, .. } => entity(id),
            Self::BranchOf { branch, head } => {
                entity(branch);
                entity(head);
            }
            Self::SubProcessor { of, engaged, .. } => {
                for node in [of, engaged] {
                    *node = node.at(position(*node));
                }
            }
            Self::Site(site) => {
                site.service = ServiceId(position(Node::Service(site.service)));
                let mut entity = |id: &mut EntityId| *id = EntityId(position(Node::Entity(*id)));
                site.by.iter_mut().chain(&mut site.employer).for_each(&mut entity);
                if let KeyCustody::Entity(holder) = &mut site.keys {
                    entity(holder);
                }
            }
            Self::Complete { of, .. } => *of = of.at(position(*of)),
        }
        self
    }
}

/// A dated and sourced statement (uppgift om samband).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Edge {
    /// What it says.
    pub link: Link,
    /// When it holds.
    pub span: Span,
    /// Where it was read.
    pub source: Source,
}

impl Edge {
    /// The same statement about other positions; see [`Link::renumbered`].
    #[must_use]
    pub fn renumbered(self, position: impl FnMut(Node) -> u32) -> Self {
        Self { link: self.link.renumbered(position), ..self }
    }
}
