//! Which services a case has, and in which cases a service is.

use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _};
use uuid::Uuid;

use crate::entity::{case_service, service};
use crate::error::StoreError;
use crate::id::{BodyId, CaseId};
use crate::refusal::{Refusal, Topic, Written};
use crate::store::Store;
use crate::writing::Writing;

/// Services asked for in one statement.
const BATCH: usize = 500;

/// A case that has a service (ärende med tjänst).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseOfService {
    /// The service.
    pub service: Uuid,
    /// The body.
    pub body: BodyId,
    /// The case.
    pub case: CaseId,
}

impl Store {
    /// The cases that have one of some services in their latest revision.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases_of_services(&self, services: &[Uuid]) -> Result<Vec<CaseOfService>, StoreError> {
        use case_service::Column::{Body, CaseId as Case, Service};
        let mut found = Vec::new();
        for services in services.chunks(BATCH) {
            let rows = case_service::Entity::find()
                .filter(Service.is_in(services.iter().copied()))
                .order_by_asc(Service)
                .order_by_asc(Body)
                .order_by_asc(Case)
                .all(self.reader())
                .await?;
            found.extend(rows.into_iter().map(|row| CaseOfService {
                service: row.service,
                body: BodyId(row.body),
                case: CaseId(row.case_id),
            }));
        }
        Ok(found)
    }
}

impl Writing {
    /// Says which services the latest revision of a case has, in place of those it had.
    ///
    /// # Errors
    /// Refused when there is no such service; fails when the database does.
    pub async fn set_services(&mut self, case: CaseId, services: &[Uuid]) -> Written<()> {
        case_service::Entity::delete_many()
            .filter(case_service::Column::Body.eq(self.body().0))
            .filter(case_service::Column::CaseId.eq(case.0))
            .exec(self.transaction())
            .await?;
        for service in services {
            if service::Entity::find_by_id(*service).one(self.transaction()).await?.is_none() {
                return Err(Refusal::NotFound { noun: Topic::Service }.into());
            }
            let row = case_service::Model { body: self.body().0, case_id: case.0, service: *service };
            case_service::Entity::insert(row.into_active_model())
                .on_conflict_do_nothing()
                .exec_without_returning(self.transaction())
                .await?;
        }
        Ok(())
    }
}
