//! Finding suppliers by what people call them.

use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use uuid::Uuid;

use crate::entity::{legal_entity, service};
use crate::error::StoreError;
use crate::order::fold;
use crate::store::Store;

/// A supplier or a service that was found (träff).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierFound {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Country, as last stated; none of a service.
    pub country: Option<String>,
    /// Numbers it is known by.
    pub numbers: Vec<String>,
    /// Whether it is a service.
    pub is_service: bool,
}

impl Store {
    /// Services and legal entities whose name begins so, without regard to case, or that have this number or id; services first,
    /// each in the order of their names, at most `limit` of each.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_suppliers(&self, text: &str, limit: u64) -> Result<Vec<SupplierFound>, StoreError> {
        let text = text.trim();
        let id = Uuid::parse_str(text).ok();
        let folded = fold(text);
        // No text sorts after this character, so the names that begin so lie side by side.
        let end = format!("{folded}\u{10FFFF}");
        let mut of_service = Condition::any().add(
            Condition::all()
                .add(service::Column::NameFold.gte(folded.clone()))
                .add(service::Column::NameFold.lt(end.clone())),
        );
        let mut of_entity = Condition::any().add(
            Condition::all()
                .add(legal_entity::Column::NameFold.gte(folded))
                .add(legal_entity::Column::NameFold.lt(end)),
        );
        let numbers = [
            legal_entity::Column::Lei,
            legal_entity::Column::OrganisationNumber,
            legal_entity::Column::BusinessId,
            legal_entity::Column::Vat,
        ];
        for column in numbers {
            of_entity = of_entity.add(column.eq(text));
        }
        if let Some(id) = id {
            of_service = of_service.add(service::Column::Id.eq(id));
            of_entity = of_entity.add(legal_entity::Column::Id.eq(id));
        }
        let services = service::Entity::find()
            .filter(of_service)
            .order_by_asc(service::Column::NameFold)
            .order_by_asc(service::Column::Id)
            .limit(limit)
            .all(self.reader())
            .await?;
        let entities = legal_entity::Entity::find()
            .filter(of_entity)
            .order_by_asc(legal_entity::Column::NameFold)
            .order_by_asc(legal_entity::Column::Id)
            .limit(limit)
            .all(self.reader())
            .await?;
        let services = services.into_iter().map(|row| SupplierFound {
            id: row.id,
            name: row.name,
            country: None,
            numbers: Vec::new(),
            is_service: true,
        });
        let entities = entities.into_iter().map(|row| SupplierFound {
            id: row.id,
            name: row.name,
            country: row.country,
            numbers: [row.lei, row.organisation_number, row.business_id, row.vat].into_iter().flatten().collect(),
            is_service: false,
        });
        Ok(services.chain(entities).collect())
    }
}
