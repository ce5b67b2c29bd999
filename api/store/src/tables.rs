//! Every table that holds something of its own, for what is done to all of them.

use sea_orm::EntityTrait;

use crate::entity;

/// Something done to one table after the other.
pub(crate) trait EachTable {
    /// What can go wrong.
    type Error;

    /// Does it to one table.
    async fn table<E: EntityTrait>(&mut self) -> Result<(), Self::Error>
    where
        E::Model: Sync;
}

/// Goes through the tables, those that are referred to before those that refer. The table of leases is left out: it says
/// who does what at this moment.
pub(crate) async fn each_table<T: EachTable>(work: &mut T) -> Result<(), T::Error> {
    work.table::<entity::instance::Entity>().await?;
    work.table::<entity::body::Entity>().await?;
    work.table::<entity::body_head::Entity>().await?;
    work.table::<entity::audit::Entity>().await?;
    work.table::<entity::audit_payload::Entity>().await?;
    work.table::<entity::consumer_cursor::Entity>().await?;
    work.table::<entity::register_snapshot::Entity>().await?;
    work.table::<entity::register_entry::Entity>().await?;
    for_suppliers(work).await?;
    work.table::<entity::case_file::Entity>().await?;
    work.table::<entity::case_revision::Entity>().await?;
    work.table::<entity::case_service::Entity>().await?;
    work.table::<entity::assessment::Entity>().await?;
    work.table::<entity::assessment_answer::Entity>().await?;
    work.table::<entity::assessment_finding::Entity>().await?;
    work.table::<entity::assessment_support::Entity>().await?;
    work.table::<entity::idempotency::Entity>().await?;
    work.table::<entity::sensitive_read::Entity>().await
}

async fn for_suppliers<T: EachTable>(work: &mut T) -> Result<(), T::Error> {
    work.table::<entity::legal_entity::Entity>().await?;
    work.table::<entity::entity_key::Entity>().await?;
    work.table::<entity::service::Entity>().await?;
    work.table::<entity::supply_import::Entity>().await?;
    work.table::<entity::supply_fact::Entity>().await?;
    work.table::<entity::supply_step::Entity>().await?;
    work.table::<entity::fact_request::Entity>().await?;
    work.table::<entity::fact_question::Entity>().await?;
    work.table::<entity::fact_answer::Entity>().await
}
