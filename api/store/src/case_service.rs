//! Which services a case has, and in which cases a service is.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _};
use uuid::Uuid;

use crate::entity::{case_file, case_revision, case_service};
use crate::error::StoreError;
use crate::id::{BodyId, CaseId};
use crate::refusal::Written;
use crate::store::Store;
use crate::writing::Writing;

/// Services asked for in one statement.
const BATCH: usize = 500;
/// Documents asked for in one statement.
const DOCUMENTS: usize = 100;

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

/// A case as a list of cases tells it (ärende i korthet).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseInShort {
    /// The body.
    pub body: BodyId,
    /// The case.
    pub case: CaseId,
    /// Number in the body's register of documents.
    pub diary_number: Option<String>,
    /// Title; empty when erased.
    pub title: String,
    /// The latest revision.
    pub revision: i64,
}

impl Store {
    /// Some cases, in no order; those that are not there are left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases_in_short(&self, cases: &[CaseOfService]) -> Result<Vec<CaseInShort>, StoreError> {
        let mut of_body: BTreeMap<BodyId, BTreeSet<Uuid>> = BTreeMap::new();
        for of in cases {
            of_body.entry(of.body).or_default().insert(of.case.0);
        }
        let mut found = Vec::new();
        for (body, cases) in of_body {
            let cases: Vec<Uuid> = cases.into_iter().collect();
            for cases in cases.chunks(BATCH) {
                let rows = case_file::Entity::find()
                    .filter(case_file::Column::Body.eq(body.0))
                    .filter(case_file::Column::Id.is_in(cases.iter().copied()))
                    .all(self.reader())
                    .await?;
                found.extend(rows.into_iter().map(|row| CaseInShort {
                    body,
                    case: CaseId(row.id),
                    diary_number: row.diary_number,
                    title: row.title,
                    revision: row.revision,
                }));
            }
        }
        Ok(found)
    }

    /// Documents of the latest revisions of some cases, each with the case; those that were erased are left out. Whoever reads
    /// them notes it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn documents_of(&self, cases: &[CaseInShort]) -> Result<Vec<(CaseId, String)>, StoreError> {
        let mut found = Vec::new();
        for cases in cases.chunks(DOCUMENTS) {
            let latest = cases.iter().fold(Condition::any(), |any, of| {
                let one = Condition::all()
                    .add(case_revision::Column::Body.eq(of.body.0))
                    .add(case_revision::Column::CaseId.eq(of.case.0))
                    .add(case_revision::Column::Revision.eq(of.revision));
                any.add(one)
            });
            let rows = case_revision::Entity::find().filter(latest).all(self.reader()).await?;
            found.extend(rows.into_iter().filter_map(|row| Some((CaseId(row.case_id), row.document?))));
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
            self.service_is_there(*service).await?;
            let row = case_service::Model { body: self.body().0, case_id: case.0, service: *service };
            case_service::Entity::insert(row.into_active_model())
                .on_conflict_do_nothing()
                .exec_without_returning(self.transaction())
                .await?;
        }
        Ok(())
    }
}
