//! What belongs to this instance.

use sea_orm::{EntityTrait as _, IntoActiveModel as _};

use crate::entity::instance;
use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// A secret of this instance (instanshemlighet) by its name, made the first time it is asked for. Every process on the
    /// same database has the same.
    ///
    /// # Errors
    /// When the database fails, or no randomness is to be had.
    pub async fn secret(&self, name: &str) -> Result<[u8; 32], StoreError> {
        let find = || instance::Entity::find_by_id(name.to_owned());
        if find().one(self.writer()).await?.is_none() {
            let mut value = vec![0; 32];
            getrandom::fill(&mut value).map_err(StoreError::database)?;
            let row = instance::Model { name: name.to_owned(), value };
            // Another process may have been first; then its secret counts.
            let insert = instance::Entity::insert(row.into_active_model()).on_conflict_do_nothing();
            insert.exec_without_returning(self.writer()).await?;
        }
        let row = find().one(self.writer()).await?;
        row.and_then(|row| row.value.try_into().ok()).ok_or(StoreError::Corrupt { noun: "secret" })
    }
}
