//! Legal entities and what is stated of them.

use serde::{Deserialize, Serialize};

use super::identifier::Identifier;
use super::source::Source;
use super::span::Span;

/// An entity's position in its base (rättssubjekt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntityId(pub u32);

/// A service's position in its base (tjänst).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ServiceId(pub u32);

/// An edge's position in its base (uppgift om samband).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EdgeId(pub u32);

/// Kind of entity (slag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EntityKind {
    /// Company, foundation, association or other legal person under private law.
    Company,
    /// State, municipality, authority: nobody owns it.
    PublicBody,
    /// Organisation with a law of its own by treaty: nobody owns it.
    InternationalOrganisation,
    /// A place of business in another country, part of the legal person it is a branch of (filial).
    Branch,
    /// One or several natural persons, of whom nothing but the country is kept.
    NaturalPersons,
}

impl EntityKind {
    /// Whether there can be an owner.
    pub const fn can_be_owned(self) -> bool {
        matches!(self, Self::Company)
    }
}

/// Where an entity belongs: a country by its code in [`crate::jurisdiction::JURISDICTIONS`] (jurisdiktion).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jurisdiction(u8);

impl Jurisdiction {
    /// Finds a jurisdiction by its code, upper case.
    pub fn of(code: &str) -> Option<Self> {
        crate::jurisdiction::index_of(code).and_then(|index| u8::try_from(index).ok()).map(Self)
    }

    /// The jurisdiction at a position of the list.
    pub fn at(index: usize) -> Option<Self> {
        crate::jurisdiction::JURISDICTIONS.get(index).and(u8::try_from(index).ok()).map(Self)
    }

    /// Position in the list.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Its code: `SE`.
    pub fn code(self) -> &'static str {
        crate::jurisdiction::JURISDICTIONS.get(self.index()).copied().unwrap_or_default()
    }
}

impl Serialize for Jurisdiction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Jurisdiction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::of(&code).ok_or_else(|| serde::de::Error::custom(format!("there is no jurisdiction `{code}`")))
    }
}

/// What connects an entity to a country by itself (hemvist).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Home {
    /// Where it is registered.
    Registered,
    /// Where its management has its seat.
    Seat,
}

/// One statement of where an entity is registered or has its seat (hemvistuppgift).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomeFact {
    /// Which of the two.
    pub home: Home,
    /// The country.
    pub country: Jurisdiction,
    /// When it holds.
    pub span: Span,
    /// Where it was read.
    pub source: Source,
}

/// A legal entity (rättssubjekt), a branch, or natural persons of a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalEntity {
    /// Name; of natural persons none that says who they are.
    pub name: String,
    /// Kind.
    pub kind: EntityKind,
    /// Numbers it is identified by.
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Where it is registered and has its seat, every statement kept.
    #[serde(default)]
    pub homes: Vec<HomeFact>,
}

/// A service (tjänst) as its provider sells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name.
    pub name: String,
    /// The entity that contracts to provide it.
    pub provider: EntityId,
}

/// A service or an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Node {
    /// A service.
    Service(ServiceId),
    /// An entity.
    Entity(EntityId),
}

impl Node {
    /// A node of the same kind at another position.
    #[must_use]
    pub const fn at(self, position: u32) -> Self {
        match self {
            Self::Service(_) => Self::Service(ServiceId(position)),
            Self::Entity(_) => Self::Entity(EntityId(position)),
        }
    }

    /// Its position among its kind.
    pub const fn position(self) -> u32 {
        match self {
            Self::Service(ServiceId(at)) | Self::Entity(EntityId(at)) => at,
        }
    }
}
