//! Where an entity is at home on a day, by everything stated.

use serde::Serialize;

use super::base::When;
use super::conflict::Conflict;
use super::entity::{EntityId, Home, Jurisdiction, LegalEntity};
use crate::jurisdiction::JURISDICTIONS;
use crate::truth::Certainty;
use crate::values::Values;

/// What is known of one home of an entity (hemvist).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeKnown {
    values: Values,
    facts: Vec<u32>,
    in_conflict: bool,
}

/// Where an entity is registered and has its seat (hemvister).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homes {
    registered: HomeKnown,
    seat: HomeKnown,
}

/// An entity may be at home in a jurisdiction (hemvist i en jurisdiktion).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AtHome {
    /// Where.
    pub country: Jurisdiction,
    /// As which of the two; as the registered one when both.
    pub home: Home,
    /// Certainly or possibly.
    pub certainty: Certainty,
    /// Position of the statement among those of the entity.
    pub fact: u32,
}

impl HomeKnown {
    fn of(entity: &LegalEntity, home: Home, when: When) -> Self {
        let every = Values::first(JURISDICTIONS.len());
        let (mut together, mut either) = (every, Values::NONE);
        let (mut facts, mut perhaps) = (Vec::new(), Vec::new());
        for (at, fact) in (0..).zip(&entity.homes) {
            if fact.home != home || fact.source.day > when.known_on {
                continue;
            }
            match fact.span.holds(when.as_of, fact.source.day) {
                Certainty::False => {}
                Certainty::True => {
                    let one = Values::one(fact.country.index());
                    together = together.intersection(one);
                    either = either.union(one);
                    facts.push(at);
                }
                Certainty::Unknown => perhaps.push(at),
            }
        }
        let in_conflict = together.is_empty();
        // What may no longer hold gives way to what does, and bounds nothing where nothing does.
        let values = if in_conflict { either } else { together };
        let facts = if facts.is_empty() { perhaps } else { facts };
        Self { values, facts, in_conflict }
    }

    /// Where it can be; every jurisdiction when nothing is known.
    pub const fn values(&self) -> Values {
        self.values
    }

    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        self.values != Values::first(JURISDICTIONS.len())
    }

    /// Whether statements contradict each other.
    pub const fn in_conflict(&self) -> bool {
        self.in_conflict
    }
}

impl Homes {
    pub(super) fn of(entity: &LegalEntity, when: When) -> Self {
        let of = |home| HomeKnown::of(entity, home, when);
        Self { registered: of(Home::Registered), seat: of(Home::Seat) }
    }

    /// Where it is registered.
    pub const fn registered(&self) -> &HomeKnown {
        &self.registered
    }

    /// Where it has its seat.
    pub const fn seat(&self) -> &HomeKnown {
        &self.seat
    }

    /// Everywhere it can be at home: one of the two being known is enough to say where it is.
    pub fn any(&self) -> Values {
        match (self.registered.is_known(), self.seat.is_known()) {
            (true, true) => self.registered.values.union(self.seat.values),
            (true, false) => self.registered.values,
            (false, _) => self.seat.values,
        }
    }

    /// Whether nothing is known of either.
    pub fn is_unknown(&self) -> bool {
        !self.registered.is_known() && !self.seat.is_known()
    }

    /// The country whose company it is: that of its seat, else that of its register.
    pub fn country(&self) -> Values {
        if self.seat.is_known() { self.seat.values } else { self.registered.values }
    }

    /// The jurisdictions it is or may be at home in by what is stated, each once; others are possible where nothing is
    /// known.
    pub(super) fn listed(&self, entity: &LegalEntity) -> Vec<AtHome> {
        let mut found: Vec<AtHome> = Vec::new();
        for (home, known) in [(Home::Registered, &self.registered), (Home::Seat, &self.seat)] {
            let certainty = if known.values.len() == 1 { Certainty::True } else { Certainty::Unknown };
            for fact in &known.facts {
                let Some(country) = entity.homes.get(*fact as usize).map(|fact| fact.country) else { continue };
                match found.iter_mut().find(|listed| listed.country == country) {
                    Some(listed) if listed.certainty == Certainty::True || certainty != Certainty::True => {}
                    Some(listed) => *listed = AtHome { country, home, certainty, fact: *fact },
                    None => found.push(AtHome { country, home, certainty, fact: *fact }),
                }
            }
        }
        found
    }

    pub(super) fn conflicts(&self, entity: EntityId) -> impl Iterator<Item = Conflict> {
        [(Home::Registered, &self.registered), (Home::Seat, &self.seat)]
            .into_iter()
            .filter(|(_, known)| known.in_conflict)
            .map(move |(home, known)| Conflict::Home { entity, home, facts: known.facts.clone() })
    }
}
