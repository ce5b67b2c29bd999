//! Statements that contradict each other.

use serde::Serialize;

use super::entity::{EdgeId, EntityId, Home};

/// Statements that cannot all be right (motstridiga uppgifter). All are kept, and what any of them says is possible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Conflict {
    /// An entity is said to be at home in several countries.
    Home {
        /// Which entity.
        entity: EntityId,
        /// Which home.
        home: Home,
        /// Positions of the statements among the entity's.
        facts: Vec<u32>,
    },
    /// One holding is said to have sizes that do not overlap.
    Share {
        /// Who holds.
        holder: EntityId,
        /// Who is held.
        held: EntityId,
        /// The statements.
        edges: Vec<EdgeId>,
    },
    /// The least shares of the holders add up to more than the whole.
    MoreThanAll {
        /// Who is held.
        held: EntityId,
        /// The statements.
        edges: Vec<EdgeId>,
    },
    /// Several entities are each said to consolidate the same one directly.
    Consolidation {
        /// Who is consolidated.
        held: EntityId,
        /// The statements.
        edges: Vec<EdgeId>,
    },
    /// Somebody is said to control an entity of which it is also said that nobody does.
    Nobody {
        /// Who is controlled.
        held: EntityId,
        /// The statements.
        edges: Vec<EdgeId>,
    },
}

impl Conflict {
    /// The entity it is about.
    pub const fn about(&self) -> EntityId {
        match self {
            Self::Home { entity, .. } => *entity,
            Self::Share { held, .. }
            | Self::MoreThanAll { held, .. }
            | Self::Consolidation { held, .. }
            | Self::Nobody { held, .. } => *held,
        }
    }
}
