//! Certificates and lists of certified entities.

use serde::{Deserialize, Serialize};

use super::base::View;
use super::edge::Link;
use super::entity::{EdgeId, EntityId};
use crate::day::Day;
use crate::truth::Certainty;
use crate::values::Values;

/// What a listing covers (vad som omfattas), as the attribute `recipient.us_listing` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Not listed, or not active.
    None,
    /// Data on employees only.
    Hr,
    /// Other data than on employees only.
    NonHr,
    /// Both.
    HrAndNonHr,
}

impl Listing {
    /// Every value, in the order of the attribute's values.
    pub const ALL: [Self; 4] = [Self::None, Self::Hr, Self::NonHr, Self::HrAndNonHr];

    /// Name in case files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hr => "hr",
            Self::NonHr => "non_hr",
            Self::HrAndNonHr => "hr_and_non_hr",
        }
    }

    const fn index(self) -> usize {
        self as usize
    }
}

/// Under what an entity is certified (certifieringsordning).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Scheme {
    /// The framework for transfers to the USA, for the data it covers.
    UsFramework(Listing),
    /// Another one by its name: C5, ISO/IEC 27001.
    Named(String),
}

/// What is known on a day of an entity's listing under the framework with the USA (listning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListingKnown {
    /// What it can be, as positions in [`Listing::ALL`].
    #[serde(serialize_with = "as_keys")]
    pub possible: Values,
    /// Whether statements contradict each other.
    pub in_conflict: bool,
    /// The statements it rests on.
    pub edges: Vec<EdgeId>,
    /// Last day before on which a list was looked at for this very entity; nothing is said of the days between.
    pub looked_before: Option<Day>,
    /// First day after on which it was.
    pub looked_after: Option<Day>,
}

fn as_keys<S: serde::Serializer>(values: &Values, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(Listing::ALL.iter().filter(|listing| values.contains(listing.index())).map(|l| l.key()))
}

impl ListingKnown {
    /// Whether a listing is possible.
    pub fn can_be(&self, listing: Listing) -> bool {
        self.possible.contains(listing.index())
    }

    /// The listing, when only one is possible.
    pub fn certainly(&self) -> Option<Listing> {
        let mut possible = Listing::ALL.into_iter().filter(|listing| self.can_be(*listing));
        possible.next().filter(|_| possible.next().is_none())
    }
}

/// What is known of the listing of this very entity on a day: nobody else's listing counts, and an extract of a list
/// counts on its own day only.
pub fn us_listing(view: View<'_>, entity: EntityId) -> ListingKnown {
    let every = Values::first(Listing::ALL.len());
    let (mut together, mut one_of) = (every, Values::NONE);
    let mut known = ListingKnown {
        possible: every,
        in_conflict: false,
        edges: Vec::new(),
        looked_before: None,
        looked_after: None,
    };
    for (id, edge) in view.edges_of_entity(entity) {
        let looked = edge.source.day;
        let stated = match &edge.link {
            Link::Listed { entity: whose, listing } if *whose == entity => {
                if looked != view.when().as_of {
                    if looked < view.when().as_of {
                        known.looked_before = known.looked_before.max(Some(looked));
                    } else {
                        known.looked_after = Some(known.looked_after.map_or(looked, |day| day.min(looked)));
                    }
                    continue;
                }
                *listing
            }
            Link::Certified { entity: whose, scheme: Scheme::UsFramework(listing) } if *whose == entity => {
                // Whether it lapsed is what is asked: a statement that may have ended says nothing.
                if view.holds(id, edge) != Certainty::True {
                    continue;
                }
                *listing
            }
            _ => continue,
        };
        if edge.source.is_bare_claim() && stated != Listing::None {
            continue;
        }
        known.edges.push(id);
        together = together.intersection(Values::one(stated.index()));
        one_of = one_of.union(Values::one(stated.index()));
    }
    known.in_conflict = together.is_empty();
    known.possible = if known.in_conflict { one_of } else { together };
    known
}

/// Whether an entity itself holds a named certificate on a day: unknown, not false, where nothing is stated.
pub fn certified(view: View<'_>, entity: EntityId, name: &str) -> Certainty {
    let holds = view.edges_of_entity(entity).any(|(id, edge)| match &edge.link {
        Link::Certified { entity: whose, scheme: Scheme::Named(scheme) } => {
            *whose == entity
                && scheme == name
                && !edge.source.is_bare_claim()
                && view.holds(id, edge) == Certainty::True
        }
        _ => false,
    });
    if holds { Certainty::True } else { Certainty::Unknown }
}
