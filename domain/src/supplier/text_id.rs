//! Ids of the texts that say what is found about suppliers, in whatever language; arguments are names, days and shares.
//!
//! To add a kind of finding: its id here and in the list of its kind, which the tests of texts walk.

use super::circle::Circle;
use super::conflict::Conflict;
use super::edge::{ControlBasis, Directness, List, OwnerUnknown, Task};
use super::entity::{EntityKind, Home};
use super::gap::Gap;
use super::handed::KeyCustody;
use super::hop::Way;
use super::threshold::{Limit, Threshold, Whose};
use super::tie::Stake;
use crate::register::Factor;
use crate::role::Role;

/// Ids of every text about suppliers that findings name (texter om leverantörer).
pub fn text_ids() -> impl Iterator<Item = &'static str> {
    let fixed = EntityKind::ALL.map(EntityKind::text_id).into_iter();
    let gaps = GAPS.iter().chain(GAP_QUESTIONS).copied();
    fixed
        .chain(Home::ALL.map(Home::text_id))
        .chain(Task::ALL.map(Task::text_id))
        .chain(ControlBasis::ALL.map(ControlBasis::text_id))
        .chain(OwnerUnknown::ALL.map(OwnerUnknown::text_id))
        .chain(Directness::ALL.map(Directness::text_id))
        .chain(Stake::ALL.map(Stake::text_id))
        .chain([Factor::Seat, Factor::Control, Factor::Hosting, Factor::Access].map(Factor::text_id))
        .chain(Way::ALL.map(Way::text_id))
        .chain(KEYS.iter().copied())
        .chain(THRESHOLDS.iter().copied())
        .chain(gaps)
        .chain(CONFLICTS.iter().copied())
        .chain(CIRCLES.iter().copied())
}

const KEYS: &[&str] = &["keys-body", "keys-supplier", "keys-entity", "keys-not-encrypted", "keys-unknown"];
const THRESHOLDS: &[&str] =
    &["threshold-more-than", "threshold-at-least", "threshold-together-more-than", "threshold-together-at-least"];
const GAPS: &[&str] = &[
    "exposure-gap-owner",
    "exposure-gap-home",
    "exposure-gap-head",
    "exposure-gap-sites",
    "exposure-gap-sub-processors-not-complete",
    "exposure-gap-sites-not-complete",
    "exposure-gap-place",
    "exposure-gap-party",
    "exposure-gap-only-claimed",
];
const GAP_QUESTIONS: &[&str] = &[
    "exposure-gap-owner.ask",
    "exposure-gap-home.ask",
    "exposure-gap-head.ask",
    "exposure-gap-sites.ask",
    "exposure-gap-sub-processors-not-complete.ask",
    "exposure-gap-sites-not-complete.ask",
    "exposure-gap-place.ask",
    "exposure-gap-party.ask",
    "exposure-gap-only-claimed.ask",
];
const CONFLICTS: &[&str] = &[
    "exposure-conflict-home",
    "exposure-conflict-share",
    "exposure-conflict-more-than-all",
    "exposure-conflict-consolidation",
    "exposure-conflict-nobody",
];
const CIRCLES: &[&str] = &["exposure-circle-owners", "exposure-circle-sub-processors"];

impl EntityKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Company, Self::PublicBody, Self::InternationalOrganisation, Self::Branch, Self::NaturalPersons];

    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Company => "entity-kind-company",
            Self::PublicBody => "entity-kind-public-body",
            Self::InternationalOrganisation => "entity-kind-international-organisation",
            Self::Branch => "entity-kind-branch",
            Self::NaturalPersons => "entity-kind-natural-persons",
        }
    }
}

impl Home {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Registered, Self::Seat];

    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Registered => "home-registered",
            Self::Seat => "home-seat",
        }
    }
}

impl Task {
    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Storage => "task-storage",
            Self::Operation => "task-operation",
            Self::Support => "task-support",
        }
    }
}

impl ControlBasis {
    /// Every ground.
    pub const ALL: [Self; 4] = [Self::Agreement, Self::BoardMajority, Self::Consolidation, Self::Other];

    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Agreement => "control-basis-agreement",
            Self::BoardMajority => "control-basis-board-majority",
            Self::Consolidation => "control-basis-consolidation",
            Self::Other => "control-basis-other",
        }
    }
}

impl OwnerUnknown {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::NonConsolidating,
        Self::NoKnownPerson,
        Self::NaturalPersons,
        Self::NonPublic,
        Self::NoIdentifier,
        Self::NotInvestigated,
    ];

    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::NonConsolidating => "owner-unknown-non-consolidating",
            Self::NoKnownPerson => "owner-unknown-no-known-person",
            Self::NaturalPersons => "owner-unknown-natural-persons",
            Self::NonPublic => "owner-unknown-non-public",
            Self::NoIdentifier => "owner-unknown-no-identifier",
            Self::NotInvestigated => "owner-unknown-not-investigated",
        }
    }
}

impl Directness {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Direct, Self::Indirect];

    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Direct => "directness-direct",
            Self::Indirect => "directness-indirect",
        }
    }
}

impl Stake {
    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Capital => "stake-capital",
            Self::Votes => "stake-votes",
        }
    }
}

impl Factor {
    /// Id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Seat => "factor-seat",
            Self::Control => "factor-control",
            Self::Hosting => "factor-hosting",
            Self::Access => "factor-access",
        }
    }
}

impl KeyCustody {
    /// Id of its text; that of another entity's keys takes `holder`.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Body => "keys-body",
            Self::Supplier => "keys-supplier",
            Self::Entity(_) => "keys-entity",
            Self::NotEncrypted => "keys-not-encrypted",
            Self::Unknown => "keys-unknown",
        }
    }
}

impl Way {
    /// Every step.
    pub const ALL: [Self; 18] = [
        Self::Provider,
        Self::Party(Task::Storage),
        Self::Party(Task::Operation),
        Self::Party(Task::Support),
        Self::Employer(Task::Storage),
        Self::Employer(Task::Operation),
        Self::Employer(Task::Support),
        Self::SubProcessor,
        Self::Branch,
        Self::Head,
        Self::Control,
        Self::Votes,
        Self::JointVotes,
        Self::Place(Task::Storage),
        Self::Place(Task::Operation),
        Self::Place(Task::Support),
        Self::Home(Home::Registered),
        Self::Home(Home::Seat),
    ];

    /// Id of its text, which takes `from` and `to`.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Provider => "way-provider",
            Self::Party(Task::Storage) => "way-party-storage",
            Self::Party(Task::Operation) => "way-party-operation",
            Self::Party(Task::Support) => "way-party-support",
            Self::Employer(Task::Storage) => "way-employer-storage",
            Self::Employer(Task::Operation) => "way-employer-operation",
            Self::Employer(Task::Support) => "way-employer-support",
            Self::SubProcessor => "way-sub-processor",
            Self::Branch => "way-branch",
            Self::Head => "way-head",
            Self::Control => "way-control",
            Self::Votes => "way-votes",
            Self::JointVotes => "way-joint-votes",
            Self::Place(Task::Storage) => "way-place-storage",
            Self::Place(Task::Operation) => "way-place-operation",
            Self::Place(Task::Support) => "way-place-support",
            Self::Home(Home::Registered) => "way-home-registered",
            Self::Home(Home::Seat) => "way-home-seat",
        }
    }
}

impl Threshold {
    /// Id of its text, which takes `share` and `stake`.
    pub const fn text_id(self) -> &'static str {
        match (self.whose, self.limit) {
            (Whose::Each, Limit::MoreThan(_)) => "threshold-more-than",
            (Whose::Each, Limit::AtLeast(_)) => "threshold-at-least",
            (Whose::OutsideAreaTogether, Limit::MoreThan(_)) => "threshold-together-more-than",
            (Whose::OutsideAreaTogether, Limit::AtLeast(_)) => "threshold-together-at-least",
        }
    }
}

impl Gap {
    /// Id of its text, which takes `name` of what it is about, and some of `share` and `task`; what to ask is its
    /// attribute `ask`.
    pub const fn text_id(&self) -> &'static str {
        match self {
            Self::Owner { .. } => "exposure-gap-owner",
            Self::Home { .. } => "exposure-gap-home",
            Self::Head { .. } => "exposure-gap-head",
            Self::Sites { .. } => "exposure-gap-sites",
            Self::NotComplete { list: List::SubProcessors, .. } => "exposure-gap-sub-processors-not-complete",
            Self::NotComplete { list: List::Sites(_), .. } => "exposure-gap-sites-not-complete",
            Self::Place { .. } => "exposure-gap-place",
            Self::Party { .. } => "exposure-gap-party",
            Self::OnlyClaimed { .. } => "exposure-gap-only-claimed",
        }
    }

    /// Who can find it out: what a register says the body looks up itself, the rest only the supplier can tell.
    pub const fn asked(&self) -> Role {
        match self {
            Self::Home { .. } | Self::Head { .. } => Role::Procurer,
            Self::Owner { .. }
            | Self::Sites { .. }
            | Self::NotComplete { .. }
            | Self::Place { .. }
            | Self::Party { .. }
            | Self::OnlyClaimed { .. } => Role::Supplier,
        }
    }
}

impl Conflict {
    /// Id of its text, which takes `name` of whom it is about and, for a share, `holder`.
    pub const fn text_id(&self) -> &'static str {
        match self {
            Self::Home { .. } => "exposure-conflict-home",
            Self::Share { .. } => "exposure-conflict-share",
            Self::MoreThanAll { .. } => "exposure-conflict-more-than-all",
            Self::Consolidation { .. } => "exposure-conflict-consolidation",
            Self::Nobody { .. } => "exposure-conflict-nobody",
        }
    }
}

impl Circle {
    /// Id of its text, which takes `names`.
    pub const fn text_id(&self) -> &'static str {
        match self {
            Self::Owners { .. } => "exposure-circle-owners",
            Self::SubProcessors { .. } => "exposure-circle-sub-processors",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{EdgeId, EntityId, Node, ServiceId};
    use super::{Circle, Conflict, Gap, Home, KeyCustody, Limit, List, Stake, Task, Threshold, Whose, text_ids};

    #[test]
    fn every_text_that_a_finding_names_is_among_all_of_them() {
        let (entity, service, task, edge) = (EntityId(0), ServiceId(0), Task::Storage, EdgeId(0));
        let gaps = [
            Gap::Owner { entity, at_most: 1, reasons: Vec::new() },
            Gap::Home { entity, as_controller: false },
            Gap::Head { branch: entity },
            Gap::Sites { service, task },
            Gap::NotComplete { of: Node::Entity(entity), list: List::SubProcessors },
            Gap::NotComplete { of: Node::Service(service), list: List::Sites(task) },
            Gap::Place { service, task, edge },
            Gap::Party { service, task, edge },
            Gap::OnlyClaimed { service, task, edge },
        ];
        let conflicts = [
            Conflict::Home { entity, home: Home::Seat, facts: Vec::new() },
            Conflict::Share { holder: entity, held: entity, edges: Vec::new() },
            Conflict::MoreThanAll { held: entity, edges: Vec::new() },
            Conflict::Consolidation { held: entity, edges: Vec::new() },
            Conflict::Nobody { held: entity, edges: Vec::new() },
        ];
        let circles = [Circle::Owners { members: Vec::new() }, Circle::SubProcessors { members: Vec::new() }];
        let keys = [
            KeyCustody::Body,
            KeyCustody::Supplier,
            KeyCustody::Entity(entity),
            KeyCustody::NotEncrypted,
            KeyCustody::Unknown,
        ];
        let limits = [Limit::MoreThan(1), Limit::AtLeast(1)];
        let whose = [Whose::Each, Whose::OutsideAreaTogether];
        let thresholds = whose.map(|whose| limits.map(|limit| Threshold { stake: Stake::Votes, limit, whose }));
        let ids = gaps.iter().map(Gap::text_id).chain(conflicts.iter().map(Conflict::text_id));
        let ids = ids.chain(circles.iter().map(Circle::text_id)).chain(keys.map(KeyCustody::text_id));
        let ids = ids.chain(thresholds.as_flattened().iter().map(|one| one.text_id()));
        let questions = gaps.iter().map(|gap| format!("{}.ask", gap.text_id()));
        let named: BTreeSet<String> = ids.map(str::to_owned).chain(questions).collect();
        let all: Vec<&str> = text_ids().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "an id is named twice");
        let lists: BTreeSet<String> = all
            .into_iter()
            .filter(|id| ["exposure-", "keys-", "threshold-"].iter().any(|start| id.starts_with(start)))
            .map(str::to_owned)
            .collect();
        assert_eq!(named, lists);
    }
}
