//! Entry of a register of law (registerpost).

use sea_orm::entity::prelude::*;

/// Entry of a register of law (registerpost), as a row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "register_entry")]
pub struct Model {
    /// Identifier, made from the register's hash and the entry's id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Hash of the register.
    pub register: Vec<u8>,
    /// Id of the entry in the register: `SE-OSL-10-2A`.
    pub entry: String,
    /// As a lawyer cites it.
    pub citation: String,
    /// Whose law it is.
    pub country: String,
    /// What it is.
    pub kind: String,
    /// First day, as far as it is known.
    pub begins: Option<String>,
    /// Last day it stands.
    pub ends: Option<String>,
    /// Day a court annulled it.
    pub annulled: Option<String>,
    /// Last day it reaches in practice.
    pub reaches_to: Option<String>,
    /// Day by which to look again.
    pub check_again: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Day it was read.
    pub checked: String,
    /// How sure we are.
    pub standing: String,
}

/// Relations are joined by hand where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
