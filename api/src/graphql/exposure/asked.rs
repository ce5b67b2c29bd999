//! What can be asked about an exposure.

use async_graphql::{ID, InputObject, OneofObject};
use underlag_domain::supplier::{
    Handed, Jurisdiction, KeyCustody, Limit, Measure, Node, ServiceId, Site, Task, Threshold, WhatIf, When, Whose,
};
use underlag_domain::truth;
use underlag_store::nouns::{LEGAL_ENTITY, SERVICE};
use underlag_store::read::GlobalId;
use uuid::Uuid;

use super::types::StakeKind;
use crate::app::{Suppliers, usual_measure};
use crate::graphql::ErrorCode;
use crate::graphql::day::Day;

/// A threshold that stakes are held against (tröskel).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct ThresholdInput {
    /// Of capital or of votes.
    stake: StakeKind,
    /// More than so many basis points, 0 to 10 000, pass it; 1000 is a tenth.
    #[graphql(validator(minimum = 0, maximum = 10_000))]
    more_than: i32,
    /// Holders from outside the area where the GDPR applies count together; otherwise each by itself.
    #[graphql(default)]
    outside_area_together: bool,
}

/// An entity is bought, wholly, by another: whoever owned or controlled it before no longer does (köps).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct BoughtInput {
    /// Global id of the entity that is bought.
    entity: ID,
    /// Global id of the buyer.
    by: ID,
    /// First day of the new owner.
    day: Day,
}

/// Support moves: where and by whom it was done before, it no longer is (supporten flyttar).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct SupportMovedInput {
    /// Global id of the service.
    service: ID,
    /// Code of the country it is done from.
    country: String,
    /// Global id of the entity that does it; not known when absent.
    by: Option<ID>,
    /// First day.
    day: Day,
}

/// An entity's listing under the framework for transfers to the USA lapses (listningen upphör).
#[derive(Clone, Debug, InputObject)]
pub(crate) struct ListingLapsedInput {
    /// Global id of the entity.
    entity: ID,
    /// First day without it.
    day: Day,
}

/// One assumption (antagande). Nothing is ever written.
#[derive(Clone, Debug, OneofObject)]
pub(crate) enum WhatIfInput {
    /// An entity is bought.
    Bought(BoughtInput),
    /// Support moves.
    SupportMoved(SupportMovedInput),
    /// A listing lapses.
    ListingLapsed(ListingLapsedInput),
}

/// From where the blast radius is asked for (utgångspunkt).
#[derive(Clone, Debug, OneofObject)]
pub(crate) enum BlastOrigin {
    /// Global id of a legal entity: as a party, or as a controller of one.
    Entity(ID),
    /// Code of a country: by a place, or by the home of a party or of a controller.
    Country(String),
}

/// The entity or service a global id names.
pub(super) fn supplier(id: &ID) -> async_graphql::Result<Uuid> {
    let found = GlobalId::decode(id).filter(|id| [LEGAL_ENTITY.mark, SERVICE.mark].contains(&Some(id.mark)));
    found.map(|id| id.id).ok_or_else(|| {
        ErrorCode::BadRequest.error(format!(
            "`{}` is no global id of a legal entity or a service; `legalEntities` and `services` list them",
            underlag_domain::suggest::shown(id)
        ))
    })
}

/// The country of a code.
pub(super) fn country(code: &str) -> async_graphql::Result<Jurisdiction> {
    Jurisdiction::of(code).ok_or_else(|| {
        let shown = underlag_domain::suggest::shown(code);
        ErrorCode::BadRequest.error(format!("`{shown}` is no country; write its code in upper case, such as `SE`"))
    })
}

/// The day asked about, and the day of knowledge.
pub(super) fn when(as_of: Day, known_on: Option<Day>) -> When {
    When { as_of: as_of.0, known_on: known_on.unwrap_or(as_of).0 }
}

/// By what it is measured: as usual where nothing is asked.
pub(super) fn measure(thresholds: Option<Vec<ThresholdInput>>) -> Measure {
    let usual = usual_measure();
    let Some(thresholds) = thresholds else { return usual };
    let stakes = thresholds.into_iter().map(|threshold| Threshold {
        stake: threshold.stake.into(),
        limit: Limit::MoreThan(u16::try_from(threshold.more_than).unwrap_or_default()),
        whose: if threshold.outside_area_together { Whose::OutsideAreaTogether } else { Whose::Each },
    });
    Measure { stakes: stakes.collect(), ..usual }
}

impl WhatIfInput {
    /// Whom it names.
    pub(super) fn named(&self) -> async_graphql::Result<Vec<Uuid>> {
        let ids = match self {
            Self::Bought(bought) => vec![&bought.entity, &bought.by],
            Self::SupportMoved(moved) => [&moved.service].into_iter().chain(&moved.by).collect(),
            Self::ListingLapsed(lapsed) => vec![&lapsed.entity],
        };
        ids.into_iter().map(supplier).collect()
    }

    /// The assumption, about what was loaded.
    pub(super) fn about(&self, suppliers: &Suppliers) -> async_graphql::Result<WhatIf> {
        let node = |id: &ID| {
            let found = suppliers.near().node(supplier(id)?);
            found.ok_or_else(|| {
                ErrorCode::BadRequest.error("an assumption names who is not there; look for the right id")
            })
        };
        let entity = |id: &ID| match node(id)? {
            Node::Entity(entity) => Ok(entity),
            Node::Service(_) => {
                Err(ErrorCode::BadRequest.error("an assumption names a service where an entity is meant"))
            }
        };
        let service = |id: &ID| -> async_graphql::Result<ServiceId> {
            match node(id)? {
                Node::Service(service) => Ok(service),
                Node::Entity(_) => {
                    Err(ErrorCode::BadRequest.error("an assumption names an entity where a service is meant"))
                }
            }
        };
        Ok(match self {
            Self::Bought(bought) => {
                WhatIf::Bought { entity: entity(&bought.entity)?, by: entity(&bought.by)?, day: bought.day.0 }
            }
            Self::SupportMoved(moved) => WhatIf::SupportMoved {
                to: Site {
                    service: service(&moved.service)?,
                    task: Task::Support,
                    place: Some(country(&moved.country)?),
                    by: moved.by.as_ref().map(entity).transpose()?,
                    employer: None,
                    handed: Handed { clear_text: truth::Certainty::True, ..Handed::UNKNOWN },
                    keys: KeyCustody::Unknown,
                },
                day: moved.day.0,
            },
            Self::ListingLapsed(lapsed) => WhatIf::ListingLapsed { entity: entity(&lapsed.entity)?, day: lapsed.day.0 },
        })
    }
}
