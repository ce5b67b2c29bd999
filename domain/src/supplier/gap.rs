//! Gaps: what is not known, so that jurisdictions nobody has named cannot be excluded.

use serde::Serialize;

use super::edge::{List, OwnerUnknown, Task};
use super::entity::{EdgeId, EntityId, Node, ServiceId};
use crate::register::Factor;

/// Something that is not known (lucka). Each keeps every jurisdiction possible through some factors.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Gap {
    /// Who owns or controls it.
    Owner {
        /// Whose owner.
        entity: EntityId,
        /// The most votes that somebody who is not named can hold, in basis points.
        at_most: u16,
        /// Why nobody is named, by the statements there are.
        reasons: Vec<(OwnerUnknown, EdgeId)>,
    },
    /// Where it is registered and has its seat.
    Home {
        /// Whose.
        entity: EntityId,
        /// Whether it is a controller rather than a party itself.
        as_controller: bool,
    },
    /// Which legal person a branch is part of.
    Head {
        /// The branch.
        branch: EntityId,
    },
    /// Where and by whom something is done: nothing is stated.
    Sites {
        /// Of which service.
        service: ServiceId,
        /// What is done.
        task: Task,
    },
    /// A list is not said to be complete by anybody whose word counts.
    NotComplete {
        /// Whose.
        of: Node,
        /// Which.
        list: List,
    },
    /// A site says not where.
    Place {
        /// Of which service.
        service: ServiceId,
        /// What is done.
        task: Task,
        /// The statement.
        edge: EdgeId,
    },
    /// A site says not by whom.
    Party {
        /// Of which service.
        service: ServiceId,
        /// What is done.
        task: Task,
        /// The statement.
        edge: EdgeId,
    },
    /// A site inside the area, or a party there, is a supplier's bare claim.
    OnlyClaimed {
        /// Of which service.
        service: ServiceId,
        /// What is done.
        task: Task,
        /// The statement.
        edge: EdgeId,
    },
}

const EVERY: &[Factor] = &[Factor::Seat, Factor::Control, Factor::Hosting, Factor::Access];

/// The factor by which a place where something is done connects.
pub(super) const fn factor_of(task: Task) -> Factor {
    match task {
        Task::Storage | Task::Operation => Factor::Hosting,
        Task::Support => Factor::Access,
    }
}

impl Gap {
    /// Through which factors a jurisdiction nobody has named stays possible.
    pub fn leaves_open(&self) -> &'static [Factor] {
        match self {
            Self::Owner { .. } | Self::Home { as_controller: true, .. } => &[Factor::Control],
            Self::Home { as_controller: false, .. } => &[Factor::Seat],
            Self::Head { .. } | Self::Party { .. } => &[Factor::Seat, Factor::Control],
            Self::Place { task, .. } => match factor_of(*task) {
                Factor::Access => &[Factor::Access],
                _ => &[Factor::Hosting],
            },
            Self::Sites { task, .. }
            | Self::OnlyClaimed { task, .. }
            | Self::NotComplete { list: List::Sites(task), .. } => match factor_of(*task) {
                Factor::Access => &[Factor::Seat, Factor::Control, Factor::Access],
                _ => &[Factor::Seat, Factor::Control, Factor::Hosting],
            },
            Self::NotComplete { list: List::SubProcessors, .. } => EVERY,
        }
    }
}
