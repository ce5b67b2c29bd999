//! Legal entity (rättssubjekt).

use sea_orm::entity::prelude::*;

/// Legal entity (rättssubjekt), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_entity")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Sort key of the name.
    pub name_key: Vec<u8>,
    /// The name as it is searched.
    pub name_fold: String,
    /// Kind.
    pub kind: String,
    /// Country of its seat, else of its register, as last stated.
    pub country: Option<String>,
    /// Legal Entity Identifier.
    pub lei: Option<String>,
    /// Swedish organisation number.
    pub organisation_number: Option<String>,
    /// Finnish business id.
    pub business_id: Option<String>,
    /// Number for value added tax.
    pub vat: Option<String>,
    /// When it was added.
    pub created_at: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
