//! Suppliers: legal entities and services, who owns, controls, runs and supports them, and whose law reaches them by that.
//!
//! Everything is stated by dated and sourced edges ([`Edge`]), kept as they were given in a [`Base`]. A [`View`] is a base on a
//! day, possibly under assumptions ([`Layer`]). A [`Graph`] is what the statements of a view leave possible, and
//! [`exposure`] walks it: every jurisdiction that reaches, by every path, each step with what it rests on. Nothing unstated
//! reads as "no": what is not known is a [`Gap`], and while there is one, jurisdictions that are not listed stay possible.
//!
//! Storage loads the neighbourhood of what is asked about, level by level ([`Link::loaded_with`]). An id is a position in
//! what was loaded; the loader keeps its own list beside it.
//!
//! What is known to be left out: whether a law of a country reaches whom it reaches there by criteria of its own (customers,
//! users), votes agreed between holders that nobody has stated, and options or loans that may become shares.

mod amount;
mod base;
mod blast;
pub mod bulk;
mod certification;
mod chain;
mod change;
mod circle;
mod closure;
mod component;
mod conflict;
mod controller;
mod edge;
mod entity;
mod exposure;
mod gap;
mod graph;
mod handed;
mod home;
mod hop;
pub mod identifier;
mod joint;
mod law_of_day;
mod layer;
mod path;
mod rows;
mod share;
mod source;
mod span;
mod stake;
mod text_id;
mod threshold;
mod tie;
mod walk;

pub use amount::Multiplied;
pub use base::{Base, BaseError, View, When};
pub use blast::{BlastRadius, Origin, Struck};
pub use certification::{Listing, ListingKnown, Scheme, certified, us_listing};
pub use chain::{Chain, chain};
pub use change::{ExposureChange, ReachChange, exposure_changes, turning_days};
pub use circle::Circle;
pub use conflict::Conflict;
pub use controller::{Controller, Controllers};
pub use edge::{ControlBasis, Directness, Edge, Link, List, OwnerUnknown, Site, Task};
pub use entity::{EdgeId, EntityId, EntityKind, Home, HomeFact, Jurisdiction, LegalEntity, Node, Service, ServiceId};
pub use exposure::{Exposure, Measure, Reach, Reaching, exposure};
pub use gap::Gap;
pub use graph::Graph;
pub use handed::{Handed, KeyCustody};
pub use home::{AtHome, HomeKnown, Homes};
pub use hop::{End, Ground, Hop, Path, Way};
pub use identifier::{Identifier, IdentifierError};
pub use law_of_day::{LawOfDay, ReachingLaw};
pub use layer::{Layer, WhatIf};
pub use path::{MOST_PATHS, MOST_STEPS, Paths};
pub use share::{Share, ShareError, WHOLE};
pub use source::Source;
pub use span::{From, Span, Until};
pub use stake::{Holders, MOST_ROUNDS, StakeFinding, stake_of, stakes};
pub use text_id::text_ids;
pub use threshold::{Limit, Threshold, Whose};
pub use tie::{Remainder, Stake, Tie};
